-- Read models: folds of the log, disposable, in whichever schema they are being made. The projector
-- owns them; the reader sees, by row-level security, the rows of the one organisation that its
-- transaction names.

CREATE TABLE token (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

-- What a read model could not take in, and waits: an event, with all that come after it in its stream.
CREATE TABLE parked (
    read_model   text        NOT NULL,
    stream       text        NOT NULL,
    version      bigint      NOT NULL,
    organisation uuid        NOT NULL,
    event_type   text        NOT NULL,
    why          text        NOT NULL,
    since        timestamptz NOT NULL,
    PRIMARY KEY (read_model, stream)
);

CREATE TABLE organisation (
    organisation uuid PRIMARY KEY,
    full_name    text NOT NULL,
    executive    text NOT NULL
);

-- Who may act for whom is the office's own fold, shared with the side that decides.
CREATE TABLE office (
    organisation uuid   PRIMARY KEY,
    version      bigint NOT NULL,
    office       jsonb  NOT NULL
);

CREATE TABLE unit (
    unit         uuid PRIMARY KEY,
    organisation uuid NOT NULL,
    name         text NOT NULL,
    parent       uuid
);

-- What was written before a unit was renamed keeps the old name.
CREATE TABLE unit_name (
    unit         uuid        NOT NULL,
    since        timestamptz NOT NULL,
    organisation uuid        NOT NULL,
    name         text        NOT NULL,
    PRIMARY KEY (unit, since)
);

CREATE TABLE person (
    person       uuid PRIMARY KEY,
    organisation uuid NOT NULL,
    name         text NOT NULL
);

CREATE TABLE post (
    post         uuid PRIMARY KEY,
    organisation uuid NOT NULL,
    rank         text NOT NULL,
    title        text NOT NULL,
    unit         uuid,
    abolished    boolean NOT NULL DEFAULT false
);

CREATE TABLE appointment (
    appointment  uuid PRIMARY KEY,
    organisation uuid NOT NULL,
    post         uuid NOT NULL,
    person       uuid NOT NULL,
    from_date    date NOT NULL,
    to_date      date
);
CREATE INDEX ON appointment (post);

CREATE TABLE memo (
    memo             uuid PRIMARY KEY,
    organisation     uuid    NOT NULL,
    unit             uuid    NOT NULL,
    document_type    text    NOT NULL,
    drafter          uuid    NOT NULL,
    posts            uuid[]  NOT NULL,
    open_posts       uuid[]  NOT NULL,
    signers          uuid[]  NOT NULL,
    state            text    NOT NULL,
    published        boolean NOT NULL,
    blocked          boolean NOT NULL,
    withdrawal_asked boolean NOT NULL,
    subject          text    NOT NULL,
    waiting_for      text[]  NOT NULL,
    version          bigint  NOT NULL,
    changed_at       timestamptz NOT NULL,
    sheet            jsonb   NOT NULL
);
CREATE INDEX ON memo (organisation, changed_at DESC, memo);
CREATE INDEX ON memo (drafter, changed_at DESC);

-- Every file that a report in the memo ever named: what stands in an earlier one stays readable.
CREATE TABLE memo_file (
    memo         uuid    NOT NULL,
    sha256       text    NOT NULL,
    organisation uuid    NOT NULL,
    name         text    NOT NULL,
    bytes        integer NOT NULL,
    media_type   text    NOT NULL,
    PRIMARY KEY (memo, sha256)
);

CREATE TABLE waiting (
    memo             uuid PRIMARY KEY,
    organisation     uuid        NOT NULL,
    unit             uuid        NOT NULL,
    document_type    text        NOT NULL,
    drafter          uuid        NOT NULL,
    drafter_name     text        NOT NULL,
    subject          text        NOT NULL,
    state            text        NOT NULL,
    since            timestamptz NOT NULL,
    withdrawal_asked timestamptz,
    urgency          text        NOT NULL,
    due              date,
    version          bigint      NOT NULL,
    waiting          jsonb       NOT NULL
);
CREATE INDEX ON waiting (drafter);

CREATE TABLE inbox (
    memo          uuid        NOT NULL,
    step          integer     NOT NULL,
    organisation  uuid        NOT NULL,
    document_type text        NOT NULL,
    post          uuid        NOT NULL,
    title         text        NOT NULL,
    kind          text        NOT NULL,
    blocked       boolean     NOT NULL,
    since         timestamptz NOT NULL,
    PRIMARY KEY (memo, step)
);
CREATE INDEX ON inbox (post, since);

CREATE TABLE trail (
    memo         uuid        NOT NULL,
    version      bigint      NOT NULL,
    organisation uuid        NOT NULL,
    at           timestamptz NOT NULL,
    event_type   text        NOT NULL,
    provenance   jsonb       NOT NULL,
    event        jsonb       NOT NULL,
    PRIMARY KEY (memo, version)
);

CREATE TABLE form (
    form         uuid PRIMARY KEY,
    organisation uuid    NOT NULL,
    version      integer NOT NULL,
    retired      boolean NOT NULL,
    content      jsonb   NOT NULL
);

CREATE TABLE issue_list (
    organisation uuid    NOT NULL,
    year         integer NOT NULL,
    issues       text[]  NOT NULL,
    PRIMARY KEY (organisation, year)
);

-- What a report says of how far its plan has come. Who may see it is a question of its memo.
CREATE TABLE report (
    memo         uuid PRIMARY KEY,
    organisation uuid   NOT NULL,
    fiscal_year  integer,
    handed_in    date,
    version      bigint NOT NULL,
    report       jsonb,
    standing     jsonb
);
CREATE INDEX ON report (organisation, fiscal_year);

DO $$
DECLARE
    model text;
BEGIN
    FOREACH model IN ARRAY ARRAY[
        'parked', 'organisation', 'office', 'unit', 'unit_name', 'person', 'post', 'appointment',
        'memo', 'memo_file', 'waiting', 'inbox', 'trail', 'form', 'issue_list', 'report'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', model);
        EXECUTE format(
            'CREATE POLICY one_organisation ON %I FOR SELECT TO bantuek_reader'
            ' USING (organisation = nullif(current_setting(''bantuek.organisation'', true), '''')::uuid)',
            model);
        EXECUTE format('GRANT SELECT ON %I TO bantuek_reader', model);
    END LOOP;
END
$$;

DO $$
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO bantuek_reader', current_schema());
END
$$;
GRANT SELECT ON token TO bantuek_reader;

-- The first event up to a position that is not folded yet; null where all are. Streams are folded in
-- segments (see Segments), each with a token of its own that stays behind while nothing of it comes.
CREATE FUNCTION first_unfolded(upto bigint) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    first bigint;
BEGIN
    IF to_regclass('events.event') IS NULL THEN
        RETURN upto;
    END IF;
    WITH folded AS MATERIALIZED (
        SELECT segment, coalesce((at ->> 'index')::bigint, 0) AS index,
               coalesce(at -> 'gaps', '[]') AS gaps
        FROM generate_series(0, 3) AS segment
        LEFT JOIN (SELECT token.segment, convert_from(token.token, 'UTF8')::jsonb AS at
                   FROM query.token WHERE processor_name = 'read-models') AS tokens USING (segment))
    SELECT coalesce(
        (SELECT min(event.position)
         FROM events.event
         JOIN folded ON folded.segment = crc32(convert_to(event.aggregate_id, 'UTF8')) & 3
         WHERE event.position <= upto
           AND event.position > (SELECT min(least(index, (SELECT min(gap::bigint) - 1
                                                          FROM jsonb_array_elements_text(gaps) AS gap)))
                                 FROM folded)
           AND (event.position > index OR gaps @> to_jsonb(event.position))),
        (SELECT upto WHERE upto > (SELECT max(index) FROM folded)
            -- Taken by somebody who may commit it yet.
            OR (EXISTS (SELECT FROM folded WHERE gaps @> to_jsonb(upto))
                AND NOT EXISTS (SELECT FROM events.event WHERE event.position = upto))))
    INTO first;
    RETURN first;
END
$$;
REVOKE EXECUTE ON FUNCTION first_unfolded(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION first_unfolded(bigint) TO bantuek_reader;

-- The events of a memo as they stand in the log, to the letter, for whoever reads its trail. The
-- reader sees nothing of the log but this: of one memo, of the organisation that it names, as far as
-- its trail has come. Nothing of it is kept twice.
CREATE FUNCTION logged(of_memo uuid) RETURNS TABLE (
    version          bigint,
    "position"       bigint,
    event_id         text,
    recorded_at      timestamptz,
    payload_type     text,
    payload_revision text,
    payload          text,
    metadata         text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT event.sequence_number, event.position, event.event_id, event.recorded_at,
           event.payload_type, event.payload_revision,
           convert_from(event.payload, 'UTF8'), convert_from(event.metadata, 'UTF8')
    FROM query.trail JOIN events.event
      ON event.aggregate_id = trail.memo::text AND event.sequence_number = trail.version
    WHERE trail.memo = of_memo
      AND trail.organisation = nullif(current_setting('bantuek.organisation', true), '')::uuid;
END
$$;
REVOKE EXECUTE ON FUNCTION logged(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION logged(uuid) TO bantuek_reader;

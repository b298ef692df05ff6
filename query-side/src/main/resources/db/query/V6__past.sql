-- What it takes to show an earlier moment: which event of the log a row came of, from when until when
-- each memo was under way, and the log's own events up to there.

ALTER TABLE trail ADD COLUMN position bigint NOT NULL;
CREATE INDEX ON trail (organisation, position);

ALTER TABLE stay ADD COLUMN position bigint NOT NULL;

-- A memo is under way from its first event on, and no more from the event after which it can wait for
-- nobody. Clocks are put back: by the clock it has ended once every event up to that one has happened.
CREATE TABLE under_way (
    memo         uuid PRIMARY KEY,
    organisation uuid        NOT NULL,
    begun        bigint      NOT NULL,
    ended        bigint,
    begun_at     timestamptz NOT NULL,
    ended_at     timestamptz
);
CREATE INDEX ON under_way USING gist (int8range(begun, ended));
CREATE INDEX ON under_way USING gist (tstzrange(begun_at, ended_at));

ALTER TABLE under_way ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_organisation ON under_way FOR SELECT TO bantuek_reader
    USING (organisation = nullif(current_setting('bantuek.organisation', true), '')::uuid);
GRANT SELECT ON under_way TO bantuek_reader;

-- Of the organisation that the reader names, the events of the memos that were under way: up to a
-- position, or up to a moment by the clock. Each stream from its first event on.
CREATE FUNCTION logged_under_way(upto bigint, by_then timestamptz) RETURNS TABLE (
    aggregate_id     text,
    sequence_number  bigint,
    "position"       bigint,
    event_id         text,
    recorded_at      timestamptz,
    aggregate_type   text,
    payload_type     text,
    payload_revision text,
    payload          bytea,
    metadata         bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 10000 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    own uuid := nullif(current_setting('bantuek.organisation', true), '')::uuid;
BEGIN
    IF upto IS NOT NULL THEN
        RETURN QUERY
        SELECT event.aggregate_id, event.sequence_number, event.position, event.event_id,
               event.recorded_at, event.aggregate_type, event.payload_type, event.payload_revision,
               event.payload, event.metadata
        FROM query.under_way JOIN events.event ON event.aggregate_id = under_way.memo::text
        WHERE under_way.organisation = own AND int8range(begun, ended) @> upto
          AND event.position <= upto
        ORDER BY 1, 2;
    ELSE
        RETURN QUERY
        SELECT event.aggregate_id, event.sequence_number, event.position, event.event_id,
               event.recorded_at, event.aggregate_type, event.payload_type, event.payload_revision,
               event.payload, event.metadata
        FROM query.under_way JOIN events.event ON event.aggregate_id = under_way.memo::text
        WHERE under_way.organisation = own AND tstzrange(begun_at, ended_at) @> by_then
          AND event.recorded_at <= by_then
        ORDER BY 1, 2;
    END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION logged_under_way(bigint, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION logged_under_way(bigint, timestamptz) TO bantuek_reader;

-- The events of the office of the organisation that the reader names, up to there.
CREATE FUNCTION logged_of_office(upto bigint, by_then timestamptz) RETURNS TABLE (
    version          bigint,
    "position"       bigint,
    recorded_at      timestamptz,
    payload_type     text,
    payload          text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT event.sequence_number, event.position, event.recorded_at, event.payload_type,
           convert_from(event.payload, 'UTF8')
    FROM query.office JOIN events.event ON event.aggregate_id = office.organisation::text
    WHERE office.organisation = nullif(current_setting('bantuek.organisation', true), '')::uuid
      AND event.sequence_number <= office.version
      AND (upto IS NULL OR event.position <= upto)
      AND (by_then IS NULL OR event.recorded_at <= by_then)
    ORDER BY 1;
END
$$;
REVOKE EXECUTE ON FUNCTION logged_of_office(bigint, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION logged_of_office(bigint, timestamptz) TO bantuek_reader;

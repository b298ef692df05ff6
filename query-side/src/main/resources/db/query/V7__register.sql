-- The registers of numbers, a line a number. A subject that came from a memo is for those who may see
-- the memo: that is a question of whoever asks.

CREATE TABLE register (
    register     uuid    PRIMARY KEY,
    organisation uuid    NOT NULL,
    unit         uuid    NOT NULL,
    series       text    NOT NULL,
    year         integer NOT NULL
);
CREATE INDEX ON register (organisation, year);

CREATE TABLE register_line (
    register     uuid        NOT NULL,
    number       integer     NOT NULL,
    organisation uuid        NOT NULL,
    state        text        NOT NULL,
    memo         uuid,
    subject      text        NOT NULL,
    printed      text,
    dated        date,
    outside      boolean     NOT NULL,
    purpose      text,
    reason       text,
    taken_at     timestamptz NOT NULL,
    taken_by     text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    changed_by   text        NOT NULL,
    position     bigint      NOT NULL,
    PRIMARY KEY (register, number)
);

DO $$
DECLARE
    model text;
BEGIN
    FOREACH model IN ARRAY ARRAY['register', 'register_line'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', model);
        EXECUTE format(
            'CREATE POLICY one_organisation ON %I FOR SELECT TO bantuek_reader'
            ' USING (organisation = nullif(current_setting(''bantuek.organisation'', true), '''')::uuid)',
            model);
        EXECUTE format('GRANT SELECT ON %I TO bantuek_reader', model);
    END LOOP;
END
$$;

-- The events of a register of the organisation that the reader names, up to a position, or up to a
-- moment by the clock.
CREATE FUNCTION logged_of_register(of_register uuid, upto bigint, by_then timestamptz) RETURNS TABLE (
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
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT event.aggregate_id, event.sequence_number, event.position, event.event_id,
           event.recorded_at, event.aggregate_type, event.payload_type, event.payload_revision,
           event.payload, event.metadata
    FROM query.register JOIN events.event ON event.aggregate_id = register.register::text
    WHERE register.register = of_register
      AND register.organisation = nullif(current_setting('bantuek.organisation', true), '')::uuid
      AND (upto IS NULL OR event.position <= upto)
      AND (by_then IS NULL OR event.recorded_at <= by_then)
    ORDER BY 2;
END
$$;
REVOKE EXECUTE ON FUNCTION logged_of_register(uuid, bigint, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION logged_of_register(uuid, bigint, timestamptz) TO bantuek_reader;

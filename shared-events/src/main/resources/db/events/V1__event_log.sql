-- The log. Rows are added and never changed: the grants below let no application role do anything
-- else, and the trigger says so to whoever has more rights than that.

CREATE TABLE events.event (
    position             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id             text        NOT NULL UNIQUE,
    aggregate_type       text        NOT NULL,
    aggregate_id         text        NOT NULL,
    sequence_number      bigint      NOT NULL CHECK (sequence_number >= 0),
    recorded_at          timestamptz NOT NULL,
    payload_type         text        NOT NULL,
    payload_revision     text        NOT NULL,
    payload              bytea       NOT NULL,
    metadata             bytea       NOT NULL,
    UNIQUE (aggregate_id, sequence_number)
);

COMMENT ON TABLE events.event IS 'Append-only. One row an event, in the order of position.';

CREATE FUNCTION events.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are append-only: % on % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON events.event
    FOR EACH STATEMENT EXECUTE FUNCTION events.refuse_change();

GRANT USAGE ON SCHEMA events TO bantuek_command, bantuek_projector;
GRANT SELECT ON events.event TO bantuek_command, bantuek_projector;
GRANT INSERT ON events.event TO bantuek_command;

-- Wakes whoever folds the log. The message says nothing: a listener reads on from where it stood.
CREATE FUNCTION events.tell_of_append() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('event_appended', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER tell_of_append
    AFTER INSERT ON events.event
    FOR EACH STATEMENT EXECUTE FUNCTION events.tell_of_append();

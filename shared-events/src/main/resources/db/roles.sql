-- Run once a database, by its superuser, before either side starts; running it again sets the
-- passwords anew. The passwords come in as settings (bantuek.owner_password and so on), so that none
-- stands in a file.
--
--   bantuek_owner      owns the log and the command side's tables, and migrates them
--   bantuek_command    the command side at work: adds events, never changes one
--   bantuek_projector  owns the read models and folds events into them
--   bantuek_reader     answers questions: reads the read models of one organisation at a time

DO $$
DECLARE
    side text;
BEGIN
    FOREACH side IN ARRAY ARRAY['owner', 'command', 'projector', 'reader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bantuek_' || side) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', 'bantuek_' || side);
        END IF;
        EXECUTE format(
            'ALTER ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD %L',
            'bantuek_' || side,
            current_setting('bantuek.' || side || '_password'));
    END LOOP;
END
$$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;

CREATE SCHEMA IF NOT EXISTS events AUTHORIZATION bantuek_owner;
CREATE SCHEMA IF NOT EXISTS command AUTHORIZATION bantuek_owner;
CREATE SCHEMA IF NOT EXISTS query AUTHORIZATION bantuek_projector;

-- A projector names its tables without their schema: those that serve stand in query, those that are
-- being made beside them in query_next, and those that served before in query_before.
ALTER ROLE bantuek_projector SET search_path = query, public;
DO $$
BEGIN
    EXECUTE format('GRANT CREATE ON DATABASE %I TO bantuek_projector', current_database());
    -- What an earlier moment looked like is folded into tables that only the one who asks sees.
    EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO bantuek_reader', current_database());
END
$$;

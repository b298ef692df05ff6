-- How long each memo stayed at each step of its route, and when it set out and was decided. Who may
-- see it is a question of the memo.

CREATE TABLE passage (
    memo         uuid PRIMARY KEY,
    organisation uuid   NOT NULL,
    submitted_at timestamptz,
    decided_at   timestamptz,
    outcome      text,
    ahead        jsonb  NOT NULL,
    version      bigint NOT NULL,
    -- Null once it can come to wait nowhere any more.
    passage      jsonb
);
CREATE INDEX ON passage (organisation, decided_at);

-- One time that a memo waited at a step, by the event that ended it.
CREATE TABLE stay (
    memo         uuid        NOT NULL,
    version      bigint      NOT NULL,
    step         integer     NOT NULL,
    organisation uuid        NOT NULL,
    kind         text        NOT NULL,
    post         uuid        NOT NULL,
    title        text        NOT NULL,
    came_at      timestamptz NOT NULL,
    ended_at     timestamptz NOT NULL,
    month        date        NOT NULL,
    ending       text        NOT NULL,
    person       uuid,
    name         text,
    capacity     text[]      NOT NULL,
    PRIMARY KEY (memo, version, step)
);
CREATE INDEX ON stay (organisation, month);

DO $$
DECLARE
    model text;
BEGIN
    FOREACH model IN ARRAY ARRAY['passage', 'stay'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', model);
        EXECUTE format(
            'CREATE POLICY one_organisation ON %I FOR SELECT TO bantuek_reader'
            ' USING (organisation = nullif(current_setting(''bantuek.organisation'', true), '''')::uuid)',
            model);
        EXECUTE format('GRANT SELECT ON %I TO bantuek_reader', model);
    END LOOP;
END
$$;

-- The routes that offices have published, a row a version: what applied stays readable.

CREATE TABLE route_version (
    route         uuid        NOT NULL,
    version       integer     NOT NULL,
    organisation  uuid        NOT NULL,
    document_type text        NOT NULL,
    title         text        NOT NULL,
    conditions    jsonb       NOT NULL,
    steps         jsonb       NOT NULL,
    sequence      bigint      NOT NULL,
    published_at  timestamptz NOT NULL,
    published_by  text        NOT NULL,
    retired_at    timestamptz,
    retired_by    text,
    reason        text,
    PRIMARY KEY (route, version)
);
CREATE INDEX ON route_version (organisation);

ALTER TABLE route_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_organisation ON route_version FOR SELECT TO bantuek_reader
    USING (organisation = nullif(current_setting('bantuek.organisation', true), '')::uuid);
GRANT SELECT ON route_version TO bantuek_reader;

-- As much of the command side's schema as this side expects of it, with the grants it is given.
CREATE TABLE command.account (
    account       uuid PRIMARY KEY,
    organisation  uuid NOT NULL,
    person        uuid NOT NULL,
    name          text NOT NULL,
    username      text NOT NULL UNIQUE,
    password_hash text NOT NULL DEFAULT 'secret',
    administrator boolean NOT NULL,
    enabled       boolean NOT NULL DEFAULT true
);

CREATE VIEW command.signed_in AS
    SELECT username, account, organisation, person, name, administrator
    FROM command.account WHERE enabled;

CREATE TABLE command.session (
    primary_id            char(36) NOT NULL PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);

CREATE TABLE command.session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES command.session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

GRANT USAGE ON SCHEMA command TO bantuek_reader;
GRANT SELECT ON command.signed_in TO bantuek_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON command.session, command.session_attributes TO bantuek_reader;

CREATE TABLE command.file_content (
    sha256  text  PRIMARY KEY,
    content bytea NOT NULL
);

CREATE TABLE command.file (
    organisation uuid NOT NULL,
    memo         uuid NOT NULL,
    sha256       text NOT NULL,
    thumbnail    text,
    PRIMARY KEY (memo, sha256)
);

ALTER TABLE command.file ENABLE ROW LEVEL SECURITY;
ALTER TABLE command.file_content ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_organisation ON command.file FOR SELECT TO bantuek_reader
    USING (organisation = nullif(current_setting('bantuek.organisation', true), '')::uuid);
CREATE POLICY one_organisation ON command.file_content FOR SELECT TO bantuek_reader
    USING (EXISTS (SELECT FROM command.file WHERE file.sha256 = file_content.sha256)
           OR EXISTS (SELECT FROM command.file WHERE file.thumbnail = file_content.sha256));
GRANT SELECT ON command.file, command.file_content TO bantuek_reader;

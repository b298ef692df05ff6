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

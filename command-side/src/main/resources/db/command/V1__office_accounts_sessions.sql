-- What the command side needs to decide and can't wait for: who holds which post, who may sign in,
-- which requests were answered, and the sessions of both sides.

CREATE TABLE command.person (
    person       uuid PRIMARY KEY,
    organisation uuid NOT NULL,
    name         text NOT NULL
);

CREATE TABLE command.post (
    post         uuid PRIMARY KEY,
    organisation uuid NOT NULL,
    rank         text NOT NULL,
    title        text NOT NULL,
    unit         uuid
);
CREATE INDEX ON command.post (organisation, unit);

CREATE TABLE command.seat (
    appointment  uuid PRIMARY KEY,
    organisation uuid NOT NULL,
    post         uuid NOT NULL UNIQUE REFERENCES command.post,
    person       uuid NOT NULL REFERENCES command.person,
    from_date    date NOT NULL
);
CREATE INDEX ON command.seat (person);

CREATE TABLE command.account (
    account       uuid PRIMARY KEY,
    organisation  uuid NOT NULL,
    person        uuid NOT NULL REFERENCES command.person,
    username      text NOT NULL UNIQUE CHECK (username = lower(username)),
    password_hash text NOT NULL,
    administrator boolean NOT NULL,
    enabled       boolean NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL DEFAULT now()
);

-- What the other side may know of an account: everything but the password.
CREATE VIEW command.signed_in AS
    SELECT account.username, account.account, account.organisation, account.person,
           person.name, account.administrator
    FROM command.account JOIN command.person ON person.person = account.person
    WHERE account.enabled;

CREATE TABLE command.sign_in_failure (
    username text NOT NULL,
    address  text NOT NULL,
    at       timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON command.sign_in_failure (username, at);
CREATE INDEX ON command.sign_in_failure (address, at);

CREATE TABLE command.answered_request (
    account      uuid NOT NULL,
    key          text NOT NULL,
    request_hash text NOT NULL,
    receipt      jsonb,
    at           timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account, key)
);
CREATE INDEX ON command.answered_request (at);

-- Spring Session's own layout.
CREATE TABLE command.session (
    primary_id            char(36) NOT NULL PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX ON command.session (expiry_time);
CREATE INDEX ON command.session (principal_name);

CREATE TABLE command.session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES command.session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

GRANT USAGE ON SCHEMA command TO bantuek_command, bantuek_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA command TO bantuek_command;
GRANT SELECT ON command.signed_in TO bantuek_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON command.session, command.session_attributes TO bantuek_reader;

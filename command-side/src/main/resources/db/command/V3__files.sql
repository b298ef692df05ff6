-- Files beside the log. An event names a file by its SHA-256; what it holds is kept once.

-- What the store holds, or was about to hold: written before the content is, so that nothing lies in
-- a store that nobody knows of. Loose is what maybe no file refers to.
CREATE TABLE command.stored_content (
    sha256 text        PRIMARY KEY,
    since  timestamptz NOT NULL DEFAULT now(),
    loose  boolean     NOT NULL DEFAULT true
);
CREATE INDEX ON command.stored_content (since) WHERE loose;

-- The store itself, where it is the database. A slice is read without the rest only where the whole
-- is not compressed, and what people upload can't be compressed any more.
CREATE TABLE command.file_content (
    sha256  text  PRIMARY KEY,
    content bytea NOT NULL
);
ALTER TABLE command.file_content ALTER content SET STORAGE EXTERNAL;

-- A memo's files. Kept are those that its stream refers to; of the others, none for long.
CREATE TABLE command.file (
    organisation uuid        NOT NULL,
    memo         uuid        NOT NULL,
    sha256       text        NOT NULL,
    bytes        integer     NOT NULL,
    media_type   text        NOT NULL,
    thumbnail    text,
    uploaded_by  uuid        NOT NULL,
    uploaded_at  timestamptz NOT NULL DEFAULT now(),
    touched_at   timestamptz NOT NULL DEFAULT now(),
    kept         boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (memo, sha256)
);
CREATE INDEX ON command.file (sha256, organisation);
CREATE INDEX ON command.file (thumbnail, organisation);
CREATE INDEX ON command.file (touched_at) WHERE NOT kept;

GRANT SELECT, INSERT, UPDATE, DELETE
    ON command.stored_content, command.file_content, command.file TO bantuek_command;

-- The other side reads the files of the one organisation that its transaction names.
ALTER TABLE command.file ENABLE ROW LEVEL SECURITY;
ALTER TABLE command.file_content ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_of_them ON command.file TO bantuek_command USING (true);
CREATE POLICY all_of_them ON command.file_content TO bantuek_command USING (true);
CREATE POLICY one_organisation ON command.file FOR SELECT TO bantuek_reader
    USING (organisation = nullif(current_setting('bantuek.organisation', true), '')::uuid);
CREATE POLICY one_organisation ON command.file_content FOR SELECT TO bantuek_reader
    USING (EXISTS (SELECT FROM command.file WHERE file.sha256 = file_content.sha256)
           OR EXISTS (SELECT FROM command.file WHERE file.thumbnail = file_content.sha256));
GRANT SELECT ON command.file, command.file_content TO bantuek_reader;

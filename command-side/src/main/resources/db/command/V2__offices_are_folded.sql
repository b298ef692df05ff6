-- Who may act for which post is decided on the fold of the office's events, under one lock an
-- office. Rows that said the same are gone.

DROP TABLE command.seat;
DROP TABLE command.post;

-- An answer is where a stream came to stand, and what was told beside; its position is in the log.
ALTER TABLE command.answered_request
    ADD stream text, ADD version bigint, ADD told jsonb NOT NULL DEFAULT '{}';
UPDATE command.answered_request
    SET stream = receipt ->> 'id', version = (receipt ->> 'version')::bigint;
ALTER TABLE command.answered_request DROP receipt;

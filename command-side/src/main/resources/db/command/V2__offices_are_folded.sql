-- Who may act for which post is decided on the fold of the office's events, under one lock an
-- office. Rows that said the same are gone.

DROP TABLE command.seat;
DROP TABLE command.post;

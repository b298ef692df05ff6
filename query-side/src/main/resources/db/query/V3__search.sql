-- What memos are found by: a row a memo, made by the projector of the memos themselves. The words are
-- the passages as SearchText makes them the same, a line each; the grams are every one, two or three
-- letters in them, as numbers; the marks are what a search is narrowed by before anything is read:
-- those whom the memo concerns, its unit, its state. Who may see it is decided by query.memo alone.

CREATE TABLE memo_words (
    memo         uuid PRIMARY KEY,
    organisation uuid        NOT NULL,
    drafted_at   timestamptz NOT NULL,
    marks        uuid[]      NOT NULL,
    kinds        text[]      NOT NULL,
    passages     text[]      NOT NULL,
    words        text        NOT NULL,
    grams        integer[]   NOT NULL
);
CREATE INDEX ON memo_words (organisation, drafted_at);
CREATE INDEX ON memo_words USING gin (grams, marks);

ALTER TABLE memo_words ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_organisation ON memo_words FOR SELECT TO bantuek_reader
    USING (organisation = nullif(current_setting('bantuek.organisation', true), '')::uuid);
GRANT SELECT ON memo_words TO bantuek_reader;

-- The memos of the organisation that the reader names which say all of the terms, in one stretch of
-- time. Under row-level security the reader could not use the index: what arrays contain is not a
-- leakproof question. It answers ids, for the reader to ask query.memo which of them may be seen.
--
-- Where most memos are expected to say it, the stretch is read as it lies; else the index is asked.
CREATE FUNCTION memos_saying(
    terms text[], term_grams integer[], any_mark uuid[], every_mark uuid[],
    since timestamptz, until timestamptz, by_index boolean)
RETURNS TABLE (memo uuid, drafted_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    own    uuid := nullif(current_setting('bantuek.organisation', true), '')::uuid;
    says   text := (SELECT string_agg(format('strpos(words, $1[%s]) > 0', place), ' AND ')
                    FROM generate_subscripts(terms, 1) AS place);
    in_it  text := 'organisation = $5 AND drafted_at >= $6 AND drafted_at <= $7';
BEGIN
    IF by_index THEN
        RETURN QUERY EXECUTE
            'SELECT memo, drafted_at FROM query.memo_words WHERE grams @> $2 AND marks && $3'
            ' AND marks @> $4 AND ' || in_it || ' AND ' || says
            USING terms, term_grams, any_mark, every_mark, own, since, until;
    ELSE
        RETURN QUERY EXECUTE
            'SELECT memo, drafted_at FROM (SELECT * FROM query.memo_words WHERE ' || in_it
            || ' OFFSET 0) AS lying WHERE marks && $3 AND marks @> $4 AND ' || says
            USING terms, term_grams, any_mark, every_mark, own, since, until;
    END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION memos_saying(
    text[], integer[], uuid[], uuid[], timestamptz, timestamptz, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION memos_saying(
    text[], integer[], uuid[], uuid[], timestamptz, timestamptz, boolean) TO bantuek_reader;

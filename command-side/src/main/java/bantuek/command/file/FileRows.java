package bantuek.command.file;

import static bantuek.command.file.FileRejection.NO_ROOM;
import static bantuek.command.file.FileRejection.TOO_MANY;

import bantuek.command.platform.Rejected;
import bantuek.events.Limits;
import bantuek.events.report.StoredFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say which files a memo has. */
@Component
class FileRows {

    /** How long a file may wait for a report to name it. */
    static final Duration WAITS = Duration.ofDays(7);

    /** Of the database's locks, those on a memo's files. */
    private static final int LOCKS = 0x6d656d6f;

    private static final int MEGABYTE = 1_000_000;

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose a file is. */
    record Owner(UUID organisation, UUID memo, UUID person) {}

    /** What a file is, whatever it is called. */
    record Known(String sha256, int bytes, String mediaType) {

        static Known of(StoredFile file) {
            return new Known(file.sha256(), file.bytes(), file.mediaType());
        }
    }

    /** One memo's files come one after the other, so that two at once can't both be the last. */
    Known add(Owner owner, Known file, @Nullable String thumbnail) {
        jdbc.sql("SELECT pg_advisory_xact_lock(?, hashtext(?))")
                .params(LOCKS, owner.memo.toString())
                .query()
                .singleRow();
        requireRoom(owner, file);
        return jdbc.sql(
                        """
                        INSERT INTO command.file
                            (organisation, memo, uploaded_by, sha256, bytes, media_type, thumbnail)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (memo, sha256) DO UPDATE SET touched_at = now()
                        RETURNING sha256, bytes, media_type
                        """)
                .param(owner.organisation)
                .param(owner.memo)
                .param(owner.person)
                .param(file.sha256)
                .param(file.bytes)
                .param(file.mediaType)
                .param(thumbnail)
                .query(FileRows::known)
                .single();
    }

    private record Taken(long files, long bytes) {}

    private void requireRoom(Owner owner, Known file) {
        Taken taken =
                jdbc.sql(
                                """
                                SELECT count(*) AS files, coalesce(sum(bytes), 0) AS bytes
                                FROM command.file WHERE memo = ? AND sha256 <> ?
                                """)
                        .params(owner.memo, file.sha256)
                        .query(Taken.class)
                        .single();
        if (taken.files >= Limits.MEMO_FILES) {
            throw new Rejected(TOO_MANY, Map.of("most", Limits.MEMO_FILES));
        }
        if (taken.bytes + file.bytes > Limits.MEMO_FILE_BYTES) {
            throw new Rejected(NO_ROOM, Map.of("most", Limits.MEMO_FILE_BYTES / MEGABYTE));
        }
    }

    /**
     * Takes files for a memo, from itself or from another of its organisation, and answers those
     * that there are. The rows are locked in one order, so that they are not swept away meanwhile
     * and nobody waits in a circle.
     */
    List<Known> claim(Owner owner, Collection<Known> named) {
        return jdbc.sql(
                        """
                        INSERT INTO command.file
                            (organisation, memo, uploaded_by, sha256, bytes, media_type, thumbnail)
                        SELECT DISTINCT ON (sha256) organisation, ?, ?, sha256, bytes, media_type, thumbnail
                        FROM (SELECT file.*
                              FROM unnest(?::text[], ?::integer[], ?::text[])
                                   AS named (sha256, bytes, media_type)
                              JOIN command.file USING (sha256, bytes, media_type)
                              WHERE file.organisation = ?
                              ORDER BY file.sha256, file.memo
                              FOR UPDATE OF file) AS found
                        ORDER BY sha256, memo
                        ON CONFLICT (memo, sha256) DO UPDATE SET touched_at = now()
                        RETURNING sha256, bytes, media_type
                        """)
                .params(
                        owner.memo,
                        owner.person,
                        column(named, Known::sha256, String[]::new),
                        column(named, Known::bytes, Integer[]::new),
                        column(named, Known::mediaType, String[]::new),
                        owner.organisation)
                .query(FileRows::known)
                .list();
    }

    void keep(UUID memo, Collection<String> contents) {
        jdbc.sql("UPDATE command.file SET kept = true WHERE memo = ? AND sha256 = ANY (?)")
                .params(memo, contents.toArray(String[]::new))
                .update();
    }

    /** A file that nobody has kept, and whether a report in the memo's own stream names it. */
    record Waiting(UUID memo, String sha256, boolean named) {}

    List<Waiting> waiting(int most) {
        return jdbc.sql(
                        """
                        SELECT memo, sha256,
                               EXISTS (SELECT FROM events.event
                                       WHERE aggregate_id = memo::text
                                         AND payload_type = 'memo.report-revised'
                                         AND position(convert_to(sha256, 'UTF8') IN payload) > 0) AS named
                        FROM command.file
                        WHERE NOT kept AND touched_at < now() - make_interval(secs => ?)
                        ORDER BY touched_at LIMIT ?
                        """)
                .params(WAITS.toSeconds(), most)
                .query((row, _) ->
                        new Waiting(
                                row.getObject("memo", UUID.class),
                                row.getString("sha256"),
                                row.getBoolean("named")))
                .list();
    }

    /** Lets a file go, unless somebody has taken it up since; its content is swept later. */
    void drop(Waiting file) {
        jdbc.sql(
                        """
                        WITH dropped AS (
                            DELETE FROM command.file
                            WHERE memo = ? AND sha256 = ? AND NOT kept
                              AND touched_at < now() - make_interval(secs => ?)
                            RETURNING sha256, thumbnail)
                        UPDATE command.stored_content SET loose = true
                        WHERE sha256 IN (SELECT sha256 FROM dropped UNION SELECT thumbnail FROM dropped)
                        """)
                .params(file.memo, file.sha256, WAITS.toSeconds())
                .update();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(row.getString("sha256"), row.getInt("bytes"), row.getString("media_type"));
    }

    private static <V> V[] column(
            Collection<Known> files, Function<Known, V> value, IntFunction<V[]> array) {
        return files.stream().map(value).toArray(array);
    }
}

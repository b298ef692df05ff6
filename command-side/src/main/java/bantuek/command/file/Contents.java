package bantuek.command.file;

import bantuek.files.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the store holds, and that nothing stays there which no file refers to. Whoever refers to
 * content holds its lock together with others until their rows are committed; whoever deletes it
 * holds the lock alone. So what is uploaded while it is swept away is either spared or put again.
 */
@Component
class Contents {

    /** Longer than any upload takes from its announcement to its commit. */
    static final Duration SPARED = Duration.ofDays(1);

    /** Of the database's locks, those on content; the other half of the key is its fingerprint. */
    private static final int LOCKS = 0x66696c65;

    private final JdbcClient jdbc;
    private final FileStore store;
    private final TransactionTemplate transaction;

    Contents(JdbcClient jdbc, FileStore store, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Stores content, and in the same transaction whatever refers to it. */
    void put(SortedMap<String, byte[]> contents, Runnable reference) {
        transaction.executeWithoutResult(_ -> announce(contents.keySet(), true));
        transaction.executeWithoutResult(_ -> {
            contents.keySet().forEach(sha256 -> lock("pg_advisory_xact_lock_shared", sha256));
            reference.run();
            contents.forEach(this::put);
            announce(contents.keySet(), false);
        });
    }

    private void put(String sha256, byte[] content) {
        try {
            store.put(sha256, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void announce(Collection<String> contents, boolean loose) {
        contents.forEach(sha256 ->
                jdbc.sql(
                                """
                                INSERT INTO command.stored_content (sha256, loose) VALUES (?, ?)
                                ON CONFLICT (sha256) DO UPDATE SET since = now(), loose = excluded.loose
                                """)
                        .params(sha256, loose)
                        .update());
    }

    List<String> loose(int most) {
        return jdbc.sql(
                        """
                        SELECT sha256 FROM command.stored_content
                        WHERE loose AND since < now() - make_interval(secs => ?)
                        ORDER BY since LIMIT ?
                        """)
                .params(SPARED.toSeconds(), most)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Deletes content, unless a file refers to it or is about to. */
    void sweep(String sha256) {
        transaction.executeWithoutResult(_ -> {
            lock("pg_advisory_xact_lock", sha256);
            if (isStillLoose(sha256)) {
                if (isReferredTo(sha256)) {
                    jdbc.sql("UPDATE command.stored_content SET loose = false WHERE sha256 = ?")
                            .param(sha256)
                            .update();
                } else {
                    delete(sha256);
                }
            }
        });
    }

    private boolean isStillLoose(String sha256) {
        return jdbc.sql(
                        """
                        SELECT count(*) > 0 FROM command.stored_content
                        WHERE sha256 = ? AND loose AND since < now() - make_interval(secs => ?)
                        """)
                .params(sha256, SPARED.toSeconds())
                .query(Boolean.class)
                .single();
    }

    private boolean isReferredTo(String sha256) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM command.file WHERE sha256 = ?)
                            OR EXISTS (SELECT FROM command.file WHERE thumbnail = ?)
                        """)
                .params(sha256, sha256)
                .query(Boolean.class)
                .single();
    }

    /** In a folder it is gone at once; should the commit fail, the row leads here again. */
    private void delete(String sha256) {
        try {
            store.delete(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql("DELETE FROM command.stored_content WHERE sha256 = ?").param(sha256).update();
    }

    private void lock(String function, String sha256) {
        jdbc.sql("SELECT %s(?, hashtext(?))".formatted(function))
                .params(LOCKS, sha256)
                .query()
                .singleRow();
    }
}

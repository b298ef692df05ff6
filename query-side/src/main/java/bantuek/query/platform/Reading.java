package bantuek.query.platform;

import bantuek.files.InDatabase;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the read models of one organisation; the database itself hides the others' rows. */
@Component
public class Reading {

    /** Where those that serve stand; an earlier state of some may lie before them. */
    static final String SERVING = Generations.SERVING + ", public";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate undone;

    Reading(
            @Qualifier("readerDataSource") DataSource readerDataSource,
            @Qualifier("readerTransactions") PlatformTransactionManager readerTransactions) {
        this.template = new JdbcTemplate(readerDataSource);
        this.jdbc = JdbcClient.create(template);
        this.transaction = new TransactionTemplate(readerTransactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.undone = new TransactionTemplate(readerTransactions);
        undone.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public <T> T of(UUID organisation, Function<JdbcClient, T> questions) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            throw new IllegalStateException("asked for now in the midst of an earlier moment");
        }
        return transaction.execute(_ -> {
            see(organisation, SERVING);
            return questions.apply(jdbc);
        });
    }

    /**
     * With room before the read models that serve for an earlier state of some of them, which
     * nobody else sees and which is gone afterwards.
     */
    <T> T apart(UUID organisation, Function<JdbcClient, T> questions) {
        return undone.execute(status -> {
            status.setRollbackOnly();
            see(organisation, "pg_temp, " + SERVING);
            TransactionSynchronizationManager.bindResource(this, organisation);
            try {
                return questions.apply(jdbc);
            } finally {
                TransactionSynchronizationManager.unbindResource(this);
            }
        });
    }

    private void see(UUID organisation, String schemas) {
        jdbc.sql(
                        """
                        SELECT set_config('bantuek.organisation', ?, true),
                               set_config('search_path', ?, true)
                        """)
                .params(organisation.toString(), schemas)
                .query()
                .singleRow();
    }

    /** For those who know nothing of Spring: a connection that sees one organisation. */
    void on(UUID organisation, InDatabase.Work work) {
        var _ =
                of(
                        organisation,
                        _ ->
                                template.execute(
                                        (ConnectionCallback<Boolean>)
                                                connection -> {
                                                    work.on(connection);
                                                    return true;
                                                }));
    }

    /** For what belongs to no organisation: accounts before anybody has signed in. */
    public JdbcClient ofNoOrganisation() {
        return jdbc;
    }
}

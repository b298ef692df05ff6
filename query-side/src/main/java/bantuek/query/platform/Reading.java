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
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the read models of one organisation; the database itself hides the others' rows. */
@Component
public class Reading {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Reading(
            @Qualifier("readerDataSource") DataSource readerDataSource,
            @Qualifier("readerTransactions") PlatformTransactionManager readerTransactions) {
        this.template = new JdbcTemplate(readerDataSource);
        this.jdbc = JdbcClient.create(template);
        this.transaction = new TransactionTemplate(readerTransactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public <T> T of(UUID organisation, Function<JdbcClient, T> questions) {
        return transaction.execute(_ -> {
            jdbc.sql("SELECT set_config('bantuek.organisation', ?, true)")
                    .param(organisation.toString())
                    .query()
                    .singleRow();
            return questions.apply(jdbc);
        });
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

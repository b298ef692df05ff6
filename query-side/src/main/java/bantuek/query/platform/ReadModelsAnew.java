package bantuek.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The read models once more, folded from nothing by the very projectors that fold the real ones,
 * into a database that holds nothing else and is thrown away afterwards.
 */
public final class ReadModelsAnew implements AutoCloseable {

    private final AnnotationConfigApplicationContext projectors;
    private final SingleConnectionDataSource database;
    private final TransactionTemplate transaction;
    private final Fold fold;

    private ReadModelsAnew(
            AnnotationConfigApplicationContext projectors, SingleConnectionDataSource database) {
        this.projectors = projectors;
        this.database = database;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.fold = new Fold(projectors.getBeansOfType(Projector.class).values());
    }

    /** In a database with the product's roles and an empty schema for read models. */
    public static ReadModelsAnew in(String url, String projectorPassword) {
        ReadModelsMade.byThisProgram(new Database(url, projectorPassword, "", 1));
        SingleConnectionDataSource database =
                new SingleConnectionDataSource(url, "bantuek_projector", projectorPassword, true);
        JdbcClient jdbc = JdbcClient.create(database);
        // What is thrown away need not reach the disk.
        jdbc.sql("SET synchronous_commit = off").update();
        AnnotationConfigApplicationContext projectors = new AnnotationConfigApplicationContext();
        projectors.registerBean("projectorJdbc", JdbcClient.class, () -> jdbc);
        projectors.registerBean(
                NamedParameterJdbcOperations.class, () -> new NamedParameterJdbcTemplate(database));
        ClassPathBeanDefinitionScanner scanner =
                new ClassPathBeanDefinitionScanner(projectors, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Projector.class));
        scanner.scan("bantuek.query");
        projectors.refresh();
        return new ReadModelsAnew(projectors, database);
    }

    /** Whether read models that are there were folded by a program like this one. */
    public static boolean wereMadeByThisProgram(Connection database) throws SQLException {
        return ReadModelsMade.maker(database).equals(ReadModelsMade.program());
    }

    public Set<String> names() {
        return fold.readModels();
    }

    /** Folds all of them into one read model, or none, and throws what its projector throws. */
    public void fold(String readModel, Collection<? extends EventMessage<?>> events) {
        transaction.executeWithoutResult(
                _ -> Batch.alone(_ -> events.forEach(event -> fold.into(readModel, event))));
    }

    /** For whoever compares them with the real ones. */
    public Connection connection() throws SQLException {
        return database.getConnection();
    }

    @Override
    public void close() {
        projectors.close();
        database.close();
    }
}

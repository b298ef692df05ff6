package bantuek.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.slf4j.event.Level;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The very projectors that fold the read models which serve, on a connection to other ones. */
final class FoldApart implements AutoCloseable {

    private final Connection connection;
    private final SingleConnectionDataSource database;
    private final AnnotationConfigApplicationContext projectors;
    private final TransactionTemplate transaction;
    private final ParkingFold parkingFold;

    private FoldApart(
            Connection connection,
            SingleConnectionDataSource database,
            AnnotationConfigApplicationContext projectors) {
        this.connection = connection;
        this.database = database;
        this.projectors = projectors;
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        this.transaction = new TransactionTemplate(transactions);
        this.parkingFold = new ParkingFold(fold(), new Parking(jdbc()), transactions, Level.ERROR);
    }

    static FoldApart into(DataSource projector, String schema) throws SQLException {
        Connection connection = projector.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = " + schema + ", public");
            // What is lost is folded again.
            statement.execute("SET synchronous_commit = off");
        }
        SingleConnectionDataSource database = new SingleConnectionDataSource(connection, true);
        return new FoldApart(connection, database, projectors(database));
    }

    /** Those of the class path, each on its own. */
    static AnnotationConfigApplicationContext projectors(DataSource database) {
        AnnotationConfigApplicationContext projectors = new AnnotationConfigApplicationContext();
        projectors.registerBean(
                "projectorJdbc", JdbcClient.class, () -> JdbcClient.create(database));
        projectors.registerBean(BatchWriter.class, () -> new BatchWriter(database));
        ClassPathBeanDefinitionScanner scanner =
                new ClassPathBeanDefinitionScanner(projectors, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Projector.class));
        scanner.addExcludeFilter((found, _) ->
                !found.getAnnotationMetadata().hasAnnotation(Component.class.getName()));
        scanner.scan("bantuek.query");
        projectors.refresh();
        return projectors;
    }

    Fold fold() {
        return new Fold(projectors.getBeansOfType(Projector.class).values());
    }

    /**
     * In one transaction.
     *
     * @param fromNothing every stream of these is whole, and nothing of any has been folded yet
     * @param save how far that is, in the same transaction
     */
    void foldAll(List<? extends DomainEventMessage<?>> events, boolean fromNothing, Runnable save) {
        parkingFold.together(transaction, events, fromNothing, save);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    DataSource database() {
        return database;
    }

    @Override
    public void close() {
        projectors.close();
        database.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

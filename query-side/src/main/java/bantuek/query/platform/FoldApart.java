package bantuek.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
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
    private final JdbcTransactionManager transactions;

    private FoldApart(
            Connection connection,
            SingleConnectionDataSource database,
            AnnotationConfigApplicationContext projectors) {
        this.connection = connection;
        this.database = database;
        this.projectors = projectors;
        this.transactions = new JdbcTransactionManager(database);
    }

    static FoldApart into(DataSource projector, String schema) throws SQLException {
        Connection connection = projector.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = " + schema + ", public");
            // What is lost is folded again.
            statement.execute("SET synchronous_commit = off");
        }
        SingleConnectionDataSource database = new SingleConnectionDataSource(connection, true);
        AnnotationConfigApplicationContext projectors = new AnnotationConfigApplicationContext();
        projectors.registerBean(
                "projectorJdbc", JdbcClient.class, () -> JdbcClient.create(database));
        projectors.registerBean(
                NamedParameterJdbcOperations.class, () -> new NamedParameterJdbcTemplate(database));
        ClassPathBeanDefinitionScanner scanner =
                new ClassPathBeanDefinitionScanner(projectors, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Projector.class));
        scanner.addExcludeFilter((found, _) ->
                !found.getAnnotationMetadata().hasAnnotation(Component.class.getName()));
        scanner.scan("bantuek.query");
        projectors.refresh();
        return new FoldApart(connection, database, projectors);
    }

    Fold fold() {
        return new Fold(projectors.getBeansOfType(Projector.class).values());
    }

    ParkingFold parkingFold() {
        return new ParkingFold(fold(), new Parking(JdbcClient.create(database)), transactions);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
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

package bantuek.query.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Two ways to the database: the projector's, which writes read models, and the reader's. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @Primary
    HikariDataSource projectorDataSource(Database database) {
        new Generations(database.projector()).serveOwn();
        return pool(
                database,
                "projector",
                database.projectorPassword(),
                // Rows and token are lost together, and folded again: the log is on the disk.
                pool -> pool.setConnectionInitSql("SET synchronous_commit = off"));
    }

    @Bean
    @SpringSessionDataSource
    HikariDataSource readerDataSource(Database database) {
        return pool(database, "reader", database.readerPassword(), _ -> {});
    }

    @Bean
    @Primary
    PlatformTransactionManager projectorTransactions(DataSource projectorDataSource) {
        return new JdbcTransactionManager(projectorDataSource);
    }

    @Bean
    PlatformTransactionManager readerTransactions(
            @Qualifier("readerDataSource") DataSource readerDataSource) {
        return new JdbcTransactionManager(readerDataSource);
    }

    @Bean
    JdbcClient projectorJdbc(DataSource projectorDataSource) {
        return JdbcClient.create(projectorDataSource);
    }

    @Bean
    BatchWriter projectorBatches(DataSource projectorDataSource) {
        return new BatchWriter(projectorDataSource);
    }

    @Bean
    TransactionOperations springSessionTransactionOperations(
            @Qualifier("readerTransactions") PlatformTransactionManager readerTransactions) {
        return new TransactionTemplate(readerTransactions);
    }

    private static HikariDataSource pool(
            Database database, String role, String password, Consumer<HikariConfig> more) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(role);
        pool.setJdbcUrl(database.url());
        pool.setUsername("bantuek_" + role);
        pool.setPassword(password);
        pool.setMaximumPoolSize(database.connections());
        // Or the driver's messages, which end in the log, would hold what a memo says.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        more.accept(pool);
        return new HikariDataSource(pool);
    }
}

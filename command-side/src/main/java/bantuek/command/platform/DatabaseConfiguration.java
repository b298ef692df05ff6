package bantuek.command.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Migrates with the owner's rights, works with a role that has no more than it needs. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECT_RETRIES = 10;

    /**
     * All that this side asks for is found by an index. A plan is made once, maybe while a table
     * was still empty, and has to be as good when it is large.
     */
    private static final String PLAN_BY_INDEX =
            "-c plan_cache_mode=force_generic_plan"
                    + " -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off";

    @Bean
    HikariDataSource dataSource(Database database) {
        migrate(database, "events");
        migrate(database, "command");
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("command");
        pool.setJdbcUrl(database.url());
        pool.setUsername("bantuek_command");
        pool.setPassword(database.commandPassword());
        pool.setMaximumPoolSize(database.connections());
        // Or the driver's messages, which end in the log, would hold what a memo says.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("options", PLAN_BY_INDEX);
        return new HikariDataSource(pool);
    }

    private static void migrate(Database database, String schema) {
        Flyway.configure()
                .dataSource(database.url(), "bantuek_owner", database.ownerPassword())
                .connectRetries(CONNECT_RETRIES)
                .schemas(schema)
                .createSchemas(false)
                .locations("classpath:db/" + schema)
                .load()
                .migrate();
    }
}

package bantuek.command.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the one PostgreSQL is, and the passwords of the two roles that this side signs in with. */
@ConfigurationProperties("bantuek.database")
record Database(String url, String ownerPassword, String commandPassword, int connections) {}

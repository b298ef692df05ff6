package bantuek.query.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the one PostgreSQL is, and the passwords of the two roles that this side signs in with. */
@ConfigurationProperties("bantuek.database")
record Database(String url, String projectorPassword, String readerPassword, int connections) {}

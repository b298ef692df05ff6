package bantuek.query.platform;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the one PostgreSQL is, and the passwords of the two roles that this side signs in with. */
@ConfigurationProperties("bantuek.database")
record Database(String url, String projectorPassword, String readerPassword, int connections) {

    /** Connections of their own, for what is done before there is a pool. */
    DataSource projector() {
        return projector(url, projectorPassword);
    }

    static DataSource projector(String url, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setReWriteBatchedInserts(true);
        source.setUrl(url);
        source.setUser("bantuek_projector");
        source.setPassword(password);
        return source;
    }
}

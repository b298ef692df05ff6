package bantuek.standalone;

import bantuek.standalone.Refused.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The database of a data folder, for somebody who looks at it: the one that runs there, or, where
 * nothing runs, one that is started for as long as that takes. Its roles stay as they are.
 */
public final class KeptDatabase implements AutoCloseable {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    private final DataSource superuser;
    private final List<Runnable> ends;

    private KeptDatabase(DataSource superuser, List<Runnable> ends) {
        this.superuser = superuser;
        this.ends = ends;
    }

    public static KeptDatabase of(Path data) throws Refused {
        if (Files.notExists(data.resolve("postgres").resolve("PG_VERSION"))) {
            throw new Refused(
                    Cause.NO_INSTALLATION,
                    "ไม่มีข้อมูลของบันทึกใน " + data + " โปรดระบุโฟลเดอร์ด้วย --data",
                    "no Bantuek keeps its data in " + data + "; name the folder with --data");
        }
        return DataFolder.isFree(data) ? start(data) : running(data);
    }

    private static KeptDatabase start(Path data) throws Refused {
        DataFolder folder = DataFolder.open(data);
        try {
            LocalPostgres postgres = LocalPostgres.start(folder);
            return new KeptDatabase(
                    postgres.asSuperuser(Databases.NAME), List.of(postgres::close, folder::close));
        } catch (Refused refused) {
            folder.close();
            throw refused;
        }
    }

    /** PostgreSQL itself writes down where it listens, and when it is ready. */
    private static KeptDatabase running(Path data) throws Refused {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
            if (lines.size() <= STATUS_LINE || !lines.get(STATUS_LINE).strip().equals("ready")) {
                throw notYet(data);
            }
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setReWriteBatchedInserts(true);
            source.setServerNames(new String[] {"127.0.0.1"});
            source.setPortNumbers(new int[] {Integer.parseInt(lines.get(PORT_LINE).strip())});
            source.setDatabaseName(Databases.NAME);
            source.setUser("postgres");
            source.setPassword(Files.readString(data.resolve("postgres-password")));
            return new KeptDatabase(source, List.of());
        } catch (IOException | NumberFormatException none) {
            throw notYet(data);
        }
    }

    private static Refused notYet(Path data) {
        return new Refused(
                Cause.NOT_YET,
                "บันทึกที่ใช้โฟลเดอร์ " + data + " กำลังเปิดหรือปิดอยู่ โปรดลองใหม่อีกครั้ง",
                "the Bantuek on " + data + " is just starting or ending; try again");
    }

    public DataSource superuser() {
        return superuser;
    }

    /** Connections that have this role's rights and settings; its password is nobody's here. */
    public DataSource as(String role) {
        return new DelegatingDataSource(superuser) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET SESSION AUTHORIZATION bantuek_" + role);
                    return connection;
                } catch (SQLException e) {
                    connection.close();
                    throw e;
                }
            }
        };
    }

    @Override
    public void close() {
        ends.forEach(Runnable::run);
    }
}

package bantuek.standalone;

import bantuek.standalone.Refused.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Which installation is meant: one in a data folder, or one whose database has an address.
 *
 * @param database a JDBC address; absent where the data folder is meant
 * @param secrets the folder with the passwords of the database's roles
 */
public record Target(Path data, @Nullable String database, Path secrets) {

    /**
     * @param command whose arguments they are
     */
    public static Target of(String command, List<String> arguments, Map<String, String> environment)
            throws Refused {
        Path data = Options.defaultData(environment);
        String database = null;
        Path secrets = Path.of("secrets");
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--data" -> data = folder(command, valueOf(command, argument, rest));
                case "--database" -> database = address(command, valueOf(command, argument, rest));
                case "--secrets" -> secrets = folder(command, valueOf(command, argument, rest));
                default -> throw usage(command, argument);
            }
        }
        return new Target(data, database, secrets);
    }

    private static String valueOf(String command, String argument, Iterator<String> rest)
            throws Refused {
        if (!rest.hasNext()) {
            throw usage(command, argument);
        }
        return rest.next();
    }

    private static String address(String command, String text) throws Refused {
        if (!text.startsWith("jdbc:postgresql:")) {
            throw usage(command, text);
        }
        return text;
    }

    private static Path folder(String command, String text) throws Refused {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw usage(command, text);
        }
    }

    private static Refused usage(String command, String argument) {
        return new Refused(
                Cause.USAGE,
                "ไม่เข้าใจ " + argument,
                "not understood: " + argument + "; see ./bantuek " + command + " --help");
    }

    /** Only where the database has an address. */
    public DataSource as(String role) throws Refused {
        Path file = secrets.resolve("bantuek.database." + role + "-password");
        try {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setReWriteBatchedInserts(true);
            source.setUrl(Objects.requireNonNull(database));
            source.setUser("bantuek_" + role);
            source.setPassword(Files.readString(file).strip());
            return source;
        } catch (IOException e) {
            throw new Refused(
                    Cause.NO_INSTALLATION,
                    "อ่านแฟ้มรหัสลับไม่ได้: " + file,
                    "cannot read " + file + "; name its folder with --secrets");
        }
    }
}

package bantuek.standalone.verify;

import bantuek.standalone.Options;
import bantuek.standalone.Refused;
import bantuek.standalone.Refused.Cause;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which installation is meant: one in a data folder, or one whose database has an address.
 *
 * @param database a JDBC address; absent where the data folder is meant
 * @param secrets the folder with the passwords of the database's roles
 */
record Target(Path data, @Nullable String database, Path secrets) {

    static Target of(List<String> arguments, Map<String, String> environment) throws Refused {
        Path data = Options.defaultData(environment);
        String database = null;
        Path secrets = Path.of("secrets");
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--data" -> data = folder(valueOf(argument, rest));
                case "--database" -> database = address(valueOf(argument, rest));
                case "--secrets" -> secrets = folder(valueOf(argument, rest));
                default -> throw usage(argument);
            }
        }
        return new Target(data, database, secrets);
    }

    private static String valueOf(String argument, Iterator<String> rest) throws Refused {
        if (!rest.hasNext()) {
            throw usage(argument);
        }
        return rest.next();
    }

    private static String address(String text) throws Refused {
        if (!text.startsWith("jdbc:postgresql:")) {
            throw usage(text);
        }
        return text;
    }

    private static Path folder(String text) throws Refused {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw usage(text);
        }
    }

    private static Refused usage(String argument) {
        return new Refused(
                Cause.USAGE,
                "ไม่เข้าใจ " + argument,
                "not understood: " + argument + "; see ./bantuek verify --help");
    }
}

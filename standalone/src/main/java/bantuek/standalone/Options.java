package bantuek.standalone;

import bantuek.standalone.Refused.Cause;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was said on the command line. */
public record Options(int port, Path data, boolean empty) {

    private static final int DEFAULT_PORT = 8080;
    private static final int LARGEST_PORT = 65_535;
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");

    static Options of(List<String> arguments, Map<String, String> environment) throws Refused {
        int port = DEFAULT_PORT;
        Path data = defaultData(environment);
        boolean empty = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--port" -> port = port(valueOf(argument, rest));
                case "--data" -> data = folder(valueOf(argument, rest));
                case "--empty" -> empty = true;
                default -> throw unknown(argument);
            }
        }
        return new Options(port, data, empty);
    }

    /** Where the user's data belongs by the usual convention. */
    public static Path defaultData(Map<String, String> environment) {
        String dataHome = environment.get("XDG_DATA_HOME");
        Path home = Path.of(System.getProperty("user.home"));
        Path base =
                isAbsolute(dataHome) ? Path.of(dataHome) : home.resolve(".local").resolve("share");
        return base.resolve("bantuek");
    }

    private static boolean isAbsolute(@Nullable String path) {
        return path != null && path.startsWith("/");
    }

    private static String valueOf(String argument, Iterator<String> rest) throws Refused {
        if (!rest.hasNext()) {
            throw new Refused(
                    Cause.USAGE,
                    argument + " ต้องมีค่าตามหลัง",
                    argument + " wants a value; see ./bantuek run --help");
        }
        return rest.next();
    }

    private static int port(String text) throws Refused {
        int port = PORT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (port < 1 || port > LARGEST_PORT) {
            throw new Refused(
                    Cause.USAGE,
                    "พอร์ตต้องเป็นเลข 1–65535 ไม่ใช่ " + text,
                    "a port is a number from 1 to 65535, not " + text);
        }
        return port;
    }

    private static Path folder(String text) throws Refused {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Refused(
                    Cause.USAGE, "ชื่อโฟลเดอร์ใช้ไม่ได้: " + text, "not a folder's name: " + text);
        }
    }

    private static Refused unknown(String argument) {
        return new Refused(
                Cause.USAGE,
                "ไม่รู้จักตัวเลือก " + argument,
                "unknown option " + argument + "; see ./bantuek run --help");
    }
}

package bantuek.command.api;

import bantuek.command.CommandSide;
import bantuek.database.TestDatabase;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;

/** The command side as it runs: on a real port, on a database of its own. */
public final class RunningSide implements AutoCloseable {

    private final TestDatabase database;
    private final Map<String, Object> settings;
    private ConfigurableApplicationContext context;

    private RunningSide(TestDatabase database, Map<String, Object> settings) {
        this.database = database;
        this.settings = settings;
        this.context = start(database, settings);
    }

    public static RunningSide on(TestDatabase database) {
        return with(database, Map.of());
    }

    public static RunningSide with(TestDatabase database, Map<String, Object> settings) {
        return new RunningSide(database, settings);
    }

    void restart() {
        context.close();
        context = start(database, settings);
    }

    URI address(String path) {
        String port =
                Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        return URI.create("http://127.0.0.1:" + port + "/commands" + path);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    @Override
    public void close() {
        context.close();
    }

    private static ConfigurableApplicationContext start(
            TestDatabase database, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(database.properties());
        all.put("server.port", 0);
        // As arguments, because mere properties would give way to the side's own file.
        return CommandSide.application()
                .run(
                        all.entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                                .toArray(String[]::new));
    }
}

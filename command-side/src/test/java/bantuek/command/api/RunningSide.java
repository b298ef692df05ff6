package bantuek.command.api;

import bantuek.command.CommandSide;
import bantuek.database.TestDatabase;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
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

    @Override
    public void close() {
        context.close();
    }

    private static ConfigurableApplicationContext start(
            TestDatabase database, Map<String, Object> settings) {
        return CommandSide.application()
                .web(WebApplicationType.SERVLET)
                .properties(database.properties())
                .properties(Map.of("server.port", "0"))
                .properties(settings)
                .run();
    }
}

package bantuek.command.api;

import bantuek.command.CommandSide;
import bantuek.database.TestDatabase;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The command side as it runs: on a real port, on a database of its own. */
public final class RunningSide implements AutoCloseable {

    private final TestDatabase database;
    private final Map<String, Object> settings;
    private final Clock clock;
    private ConfigurableApplicationContext context;

    private RunningSide(TestDatabase database, Map<String, Object> settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.context = start();
    }

    public static RunningSide on(TestDatabase database) {
        return with(database, Map.of());
    }

    public static RunningSide with(TestDatabase database, Map<String, Object> settings) {
        return at(Clock.systemUTC(), database, settings);
    }

    static RunningSide at(Clock clock, TestDatabase database, Map<String, Object> settings) {
        return new RunningSide(database, settings, clock);
    }

    void restart() {
        context.close();
        context = start();
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

    private ConfigurableApplicationContext start() {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(database.properties());
        all.put("server.port", 0);
        // As arguments, because mere properties would give way to the side's own file.
        return CommandSide.application()
                .initializers(this::setClock)
                .run(
                        all.entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                                .toArray(String[]::new));
    }

    private void setClock(ConfigurableApplicationContext starting) {
        ((GenericApplicationContext) starting)
                .registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
    }
}

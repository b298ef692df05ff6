package bantuek.query.town;

import bantuek.database.TestDatabase;
import bantuek.query.QuerySide;
import bantuek.query.platform.Progress;
import bantuek.query.town.Town.Official;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole side, started once for all tests that need it running; each brings its own town. */
public final class RunningQuerySide implements AutoCloseable {

    public static final String SAMPLE_PASSWORD = "sample-password-of-nobody";

    private static final Map<String, Object> SETTINGS =
            Map.of(
                    "server.port", "0",
                    "server.address", "0.0.0.0",
                    "bantuek.commands.patience", "2s",
                    "bantuek.progress.patience", "20s",
                    "bantuek.sample.accounts[0].name", "นางสาวตัวอย่าง",
                    "bantuek.sample.accounts[0].post", "เจ้าพนักงาน",
                    "bantuek.sample.accounts[0].username", "sample.officer",
                    "bantuek.sample.accounts[0].password", SAMPLE_PASSWORD);

    private final TestDatabase database = QueryDatabase.fresh();
    private final OtherSide otherSide = OtherSide.start();
    private final EventWriter writer = new EventWriter(database.as("command"));
    private final ConfigurableApplicationContext context;

    private RunningQuerySide() {
        Map<String, Object> settings = new HashMap<>(SETTINGS);
        settings.put("bantuek.commands.url", otherSide.url());
        context = start(database, settings, _ -> {});
    }

    /** As arguments, so that they win over the settings that the product comes with. */
    public static ConfigurableApplicationContext start(
            TestDatabase database,
            Map<String, Object> settings,
            ApplicationContextInitializer<GenericApplicationContext> initializer) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(database.properties());
        return QuerySide.application()
                .logStartupInfo(false)
                .initializers(initializer)
                .run(
                        all.entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                                .toArray(String[]::new));
    }

    private static final class Shared {
        static final RunningQuerySide SIDE = new RunningQuerySide();
    }

    public static RunningQuerySide shared() {
        return Shared.SIDE;
    }

    /** For who leaves something behind that others would come upon. */
    public static RunningQuerySide apart() {
        return new RunningQuerySide();
    }

    @Override
    public void close() {
        context.close();
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public TestDatabase database() {
        return database;
    }

    public EventWriter writer() {
        return writer;
    }

    public OtherSide otherSide() {
        return otherSide;
    }

    public String url(String host) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return "http://" + host + ":" + port;
    }

    public Browser browser() {
        return new Browser(url("127.0.0.1"));
    }

    /** A browser whose owner has signed in: the session stands where the command side puts it. */
    public Browser signedIn(Official official) {
        return Sessions.signIn(context, browser(), official.username());
    }

    /** Founds a town of its own, with an account for each official; the clerk administers. */
    public Town town(String name) {
        Town town = new Town(name);
        show(town.foundation());
        town.officials().forEach(official -> openAccount(town, official));
        return town;
    }

    /** Appends, and waits until every read model holds it. */
    public void show(List<? extends Told<?>> events) {
        long position = writer.append(events);
        if (!context.getBean(Progress.class).await(position)) {
            throw new AssertionError("the read models never came to " + position);
        }
    }

    /** Appends several journeys, one after the other. */
    public void show(Journey... journeys) {
        List<Told<?>> events = new ArrayList<>();
        List.of(journeys).forEach(journey -> events.addAll(journey.events()));
        show(events);
    }

    public void closeAccount(Official official) {
        owner().sql("UPDATE command.account SET enabled = false WHERE username = ?")
                .param(official.username())
                .update();
    }

    private void openAccount(Town town, Official official) {
        owner().sql(
                        """
                        INSERT INTO command.account
                            (account, organisation, person, name, username, administrator)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .param(UUID.randomUUID())
                .param(town.organisation)
                .param(official.person())
                .param(official.name())
                .param(official.username())
                .param(official.equals(town.clerk))
                .update();
    }

    private JdbcClient owner() {
        return QueryDatabase.jdbc(database, "owner");
    }
}

package bantuek.standalone.journey;

import bantuek.command.CommandSide;
import bantuek.database.TestDatabase;
import bantuek.query.QuerySide;
import bantuek.standalone.sample.SampleMunicipality;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The two sides as they run apart: nothing shared but the database, one proxy in front of them. */
final class TwoSides implements Installation {

    private final ConfigurableApplicationContext commandSide;
    private final ConfigurableApplicationContext querySide;
    private final Proxy proxy;
    private final String password;

    private TwoSides(
            ConfigurableApplicationContext commandSide,
            ConfigurableApplicationContext querySide,
            Proxy proxy,
            String password) {
        this.commandSide = commandSide;
        this.querySide = querySide;
        this.proxy = proxy;
        this.password = password;
    }

    static TwoSides start() {
        RememberedNotes notes = new RememberedNotes();
        SampleMunicipality sample = new SampleMunicipality(notes);
        Map<String, Object> database = TestDatabase.fresh().properties();
        ConfigurableApplicationContext commandSide = run(CommandSide.application(), database);
        Map<String, Object> ofPages = new HashMap<>(database);
        ofPages.putAll(sample.accounts());
        ofPages.put("bantuek.commands.url", addressOf(commandSide) + "/commands");
        ConfigurableApplicationContext querySide = run(QuerySide.application(), ofPages);
        Proxy proxy = Proxy.start(addressOf(commandSide), addressOf(querySide));
        sample.moveIn(proxy.origin());
        return new TwoSides(
                commandSide, querySide, proxy, notes.read("sample-password").orElseThrow());
    }

    @Override
    public String origin() {
        return proxy.origin();
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public void close() {
        proxy.close();
        querySide.close();
        commandSide.close();
    }

    private static ConfigurableApplicationContext run(
            SpringApplicationBuilder side, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("server.port", "0");
        return side.logStartupInfo(false)
                .run(
                        all.entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                                .toArray(String[]::new));
    }

    private static String addressOf(ConfigurableApplicationContext side) {
        return "http://127.0.0.1:" + side.getEnvironment().getProperty("local.server.port");
    }
}

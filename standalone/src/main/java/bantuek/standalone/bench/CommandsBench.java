package bantuek.standalone.bench;

import bantuek.command.CommandSide;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.Timings;
import bantuek.command.platform.Timings.Phase;
import bantuek.standalone.TemporaryDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How many commands a second the command side takes, beside how many rows a second the same
 * database takes from the same number of clients who insert and commit one at a time.
 */
final class CommandsBench {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(3);

    private final TemporaryDatabase database;
    private final BenchOffice office;
    private final Timings timings;

    private CommandsBench(TemporaryDatabase database, ConfigurableApplicationContext side) {
        this.database = database;
        this.office = new BenchOffice(side.getBean(CommandDesk.class));
        this.timings = side.getBean(Timings.class);
    }

    /** Both, one after the other, by as many clients. */
    private record Compared(
            int clients, Round commands, Round raw, double ratio, Timings.Reading timings) {}

    static void run() throws Exception {
        try (TemporaryDatabase database = TemporaryDatabase.start();
                ConfigurableApplicationContext side =
                        CommandSide.application().run(arguments(database))) {
            new CommandsBench(database, side).measure();
        }
    }

    private static String[] arguments(TemporaryDatabase database) {
        Map<String, Object> settings = new HashMap<>(database.properties());
        settings.put("server.port", 0);
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private void measure() throws Exception {
        for (int clients : CLIENTS) {
            Round.of(ROUND, clients(clients));
        }
        RawInserts.prepare(database.superuser());
        System.out.printf(
                "%n%8s %14s %10s %10s %14s %10s %10s %7s%n",
                "clients",
                "commands/s",
                "p50 ms",
                "p99 ms",
                "raw rows/s",
                "p50 ms",
                "p99 ms",
                "ratio");
        List<Compared> all = new ArrayList<>();
        for (int clients : CLIENTS) {
            Compared compared = compare(clients);
            all.add(compared);
            System.out.printf(
                    Locale.ROOT,
                    "%8d %14.0f %10.2f %10.2f %14.0f %10.2f %10.2f %7.2f%n",
                    clients,
                    compared.commands.perSecond(),
                    compared.commands.millisAt(0.5),
                    compared.commands.millisAt(0.99),
                    compared.raw.perSecond(),
                    compared.raw.millisAt(0.5),
                    compared.raw.millisAt(0.99),
                    compared.ratio);
        }
        whereTheTimeGoes(all);
        System.out.println(
                String.join(
                        " ",
                        all.stream()
                                .map(c ->
                                        String.format(
                                                Locale.ROOT, "ratio%d=%.2f", c.clients, c.ratio))
                                .toList()));
    }

    /** In turns, so that what else the machine does hits both. */
    private Compared compare(int clients) throws Exception {
        List<Round> commands = new ArrayList<>();
        List<Round> raw = new ArrayList<>();
        Timings.Reading before = timings.read();
        for (int round = 0; round < ROUNDS; round++) {
            commands.add(Round.of(ROUND, clients(clients)));
            try (RawInserts inserts = new RawInserts()) {
                raw.add(Round.of(ROUND, inserts.clients(database.superuser(), clients)));
            }
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(commands.get(round).perSecond() / raw.get(round).perSecond());
        }
        ratios.sort(null);
        return new Compared(
                clients,
                Round.median(commands),
                Round.median(raw),
                ratios.get(ROUNDS / 2),
                timings.read().since(before));
    }

    private List<Round.Client> clients(int count) {
        return Stream.generate(office::client).limit(count).toList();
    }

    private static void whereTheTimeGoes(List<Compared> all) {
        System.out.printf(
                "%nเวลาอยู่ที่ไหน / where the time of a transaction goes, in ms%n%8s %10s",
                "clients", "together");
        for (Phase phase : Phase.values()) {
            System.out.printf(" %11s", phase.name().toLowerCase(Locale.ROOT));
        }
        System.out.println();
        for (Compared compared : all) {
            Timings.Reading read = compared.timings;
            System.out.printf(
                    Locale.ROOT,
                    "%8d %10.1f",
                    compared.clients,
                    (double) read.commands() / read.transactions());
            for (Phase phase : Phase.values()) {
                System.out.printf(
                        Locale.ROOT, " %11.3f", read.of(phase) / 1e6 / read.transactions());
            }
            System.out.println();
        }
        System.out.println();
    }
}

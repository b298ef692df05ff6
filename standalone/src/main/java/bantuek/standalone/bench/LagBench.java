package bantuek.standalone.bench;

import static bantuek.standalone.bench.Millis.millisAt;

import bantuek.command.CommandSide;
import bantuek.command.platform.CommandDesk;
import bantuek.standalone.TemporaryDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long it takes from the answer to a command until a reader sees what it did, where the two
 * sides are two processes. Each client sends, waits until that is seen, and sends again, as people
 * do.
 */
final class LagBench {

    private static final int[] CLIENTS = {1, 4, 16};
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration WARMING = Duration.ofSeconds(15);

    private final BenchOffice office;
    private final OtherProcess other;

    private LagBench(BenchOffice office, OtherProcess other) {
        this.office = office;
        this.other = other;
    }

    /** What clients saw; all in nanoseconds, and sorted. */
    private record Seen(double perSecond, List<Long> answered, List<Long> lags) {}

    static void run() throws Exception {
        try (TemporaryDatabase database = TemporaryDatabase.start();
                ConfigurableApplicationContext side =
                        CommandSide.application().run(arguments(database));
                OtherProcess other = OtherProcess.start(settings(database))) {
            new LagBench(new BenchOffice(side.getBean(CommandDesk.class)), other).measure();
        }
    }

    private static String[] arguments(TemporaryDatabase database) {
        return settings(database).entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    /** With the patience to see how long it takes, however long that is. */
    private static Map<String, Object> settings(TemporaryDatabase database) {
        Map<String, Object> settings = new HashMap<>(database.properties());
        settings.put("server.port", 0);
        settings.put("bantuek.progress.patience", "60s");
        return settings;
    }

    private void measure() throws Exception {
        System.err.println("อุ่นเครื่อง / warming up");
        var _ = of(CLIENTS[CLIENTS.length - 1], WARMING);
        System.out.printf(
                "%n%42s%34s%n%8s %10s %10s %10s %10s %10s %10s%n",
                "ตอบรับ / answered",
                "แล้วเห็น / and then seen",
                "clients",
                "commands/s",
                "p50 ms",
                "p99 ms",
                "p50 ms",
                "p99 ms",
                "max ms");
        Seen last = null;
        for (int clients : CLIENTS) {
            last = of(clients, ROUND.multipliedBy(ROUNDS));
            System.out.printf(
                    Locale.ROOT,
                    "%8d %10.0f %10.2f %10.2f %10.2f %10.2f %10.2f%n",
                    clients,
                    last.perSecond,
                    millisAt(last.answered, 0.5),
                    millisAt(last.answered, 0.99),
                    millisAt(last.lags, 0.5),
                    millisAt(last.lags, 0.99),
                    millisAt(last.lags, 1));
        }
        if (last != null) {
            System.out.printf(
                    Locale.ROOT,
                    "p50_ms=%.2f p99_ms=%.2f max_ms=%.2f%n",
                    millisAt(last.lags, 0.5),
                    millisAt(last.lags, 0.99),
                    millisAt(last.lags, 1));
        }
    }

    /** Somebody who works with both sides. */
    private static final class Client implements Round.Client {

        private final BenchOffice.Walker walker;
        private final OtherProcess.Reader reader;
        private final List<Long> answered = new ArrayList<>();
        private final List<Long> lags = new ArrayList<>();

        Client(BenchOffice.Walker walker, OtherProcess.Reader reader) {
            this.walker = walker;
            this.reader = reader;
        }

        @Override
        public void act() throws IOException {
            long begun = System.nanoTime();
            long position = walker.next().position();
            long answer = System.nanoTime();
            if (!reader.sees(position)) {
                throw new IllegalStateException("never seen: position " + position);
            }
            answered.add(answer - begun);
            lags.add(System.nanoTime() - answer);
        }
    }

    private Seen of(int count, Duration duration) throws Exception {
        List<Client> clients = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                clients.add(new Client(office.walker(), other.reader()));
            }
            Round round = Round.of(duration, clients);
            return new Seen(
                    round.perSecond(),
                    clients.stream().flatMap(c -> c.answered.stream()).sorted().toList(),
                    clients.stream().flatMap(c -> c.lags.stream()).sorted().toList());
        } finally {
            for (Client client : clients) {
                client.reader.close();
            }
        }
    }
}

package bantuek.standalone.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What clients got done, one thing after the other each, in a stretch of time. */
record Round(List<Long> nanosEach, long nanos) {

    /** One client: does one thing, and again, until it is told to stop. */
    interface Client {
        void act() throws Exception;
    }

    static Round of(Duration duration, List<? extends Client> clients) throws Exception {
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Callable<List<Long>>> work = new ArrayList<>();
            clients.forEach(client -> work.add(() -> repeat(client, end)));
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> done : threads.invokeAll(work)) {
                all.addAll(done.get());
            }
            List<Long> each = all.stream().sorted().toList();
            return new Round(each, System.nanoTime() - begun);
        }
    }

    private static List<Long> repeat(Client client, long end) throws Exception {
        List<Long> nanos = new ArrayList<>();
        long now = System.nanoTime();
        while (now < end) {
            client.act();
            long after = System.nanoTime();
            nanos.add(after - now);
            now = after;
        }
        return nanos;
    }

    double perSecond() {
        return nanosEach.size() * 1e9 / nanos;
    }

    double millisAt(double share) {
        int place = (int) Math.min(nanosEach.size() - 1L, Math.round(nanosEach.size() * share));
        return nanosEach.get(place) / 1e6;
    }

    /** The one in the middle, by how much got done. */
    static Round median(List<Round> rounds) {
        Round[] sorted = rounds.toArray(Round[]::new);
        Arrays.sort(sorted, (one, other) -> Double.compare(one.perSecond(), other.perSecond()));
        return sorted[sorted.length / 2];
    }
}

package bantuek.standalone.bench;

import bantuek.query.paper.Paper;
import bantuek.query.paper.PaperPress;
import bantuek.query.paper.Pictures;
import bantuek.query.paper.Printed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How long a memo of six pages takes to be a PDF: the first one, one after the other, and four at
 * once; and a report of five hundred rows in a process that has no more than 512 MB.
 */
final class PaperBench {

    private static final int AT_ONCE = 4;
    private static final int ROUNDS = 3;
    private static final Duration WARMING = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final int LARGE_ROWS = 500;

    private PaperBench() {}

    static void run() throws Exception {
        long begun = System.nanoTime();
        PaperPress press = new PaperPress();
        Paper paper = BenchPaper.of(BenchPaper.ROWS_OF_SIX_PAGES);
        Printed first = press.print(paper, Pictures.NONE);
        System.out.printf(
                Locale.ROOT,
                "แผ่นแรก / the first, of %d pages: %.0f ms%n",
                first.pages(),
                (System.nanoTime() - begun) / 1e6);
        System.err.println("อุ่นเครื่อง / warming up");
        var _ = round(press, paper, AT_ONCE, WARMING);
        System.out.printf(
                "%n%8s %10s %10s %10s %10s%n", "at once", "papers/s", "p50 ms", "p95 ms", "CPU ms");
        List<Measured> alone = new ArrayList<>();
        List<Measured> together = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            alone.add(round(press, paper, 1, ROUND));
            together.add(round(press, paper, AT_ONCE, ROUND));
        }
        show(1, Measured.median(alone));
        show(AT_ONCE, Measured.median(together));
        large();
        Measured told = Measured.median(together);
        System.out.printf(
                Locale.ROOT,
                "p50_ms=%.1f p95_ms=%.1f%n",
                told.round.millisAt(0.5),
                told.round.millisAt(0.95));
    }

    /** With the processor's time for each: it says the same on a machine that others use too. */
    private record Measured(Round round, double cpuMillis) {

        private static Measured median(List<Measured> measured) {
            return measured.stream()
                    .sorted(Comparator.comparingDouble(one -> one.round.perSecond()))
                    .toList()
                    .get(measured.size() / 2);
        }
    }

    private static Measured round(PaperPress press, Paper paper, int clients, Duration duration)
            throws Exception {
        long before = processorNanos();
        Round.Client client =
                () -> {
                    var _ = press.print(paper, Pictures.NONE);
                };
        Round round = Round.of(duration, Collections.nCopies(clients, client));
        double cpuMillis = (processorNanos() - before) / 1e6 / round.nanosEach().size();
        return new Measured(round, cpuMillis);
    }

    private static long processorNanos() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    private static void show(int clients, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "%8d %10.1f %10.1f %10.1f %10.1f%n",
                clients,
                measured.round.perSecond(),
                measured.round.millisAt(0.5),
                measured.round.millisAt(0.95),
                measured.cpuMillis);
    }

    private static void large() throws Exception {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Large.class.getName())
                        .inheritIO()
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("not printed within 512 MB");
        }
    }

    /** In a process of its own, twice: as its first work, and once it has done that. */
    static final class Large {

        private Large() {}

        public static void main(String[] arguments) {
            PaperPress press = new PaperPress();
            Paper paper = BenchPaper.of(LARGE_ROWS);
            for (String when : new String[] {"แรก / first", "ถัดไป / next"}) {
                long begun = System.nanoTime();
                Printed printed = press.print(paper, Pictures.NONE);
                System.out.printf(
                        Locale.ROOT,
                        "%d แถว ใน 512 MB, %s: %d pages, %.1f s%n",
                        LARGE_ROWS,
                        when,
                        printed.pages(),
                        (System.nanoTime() - begun) / 1e9);
            }
        }
    }
}

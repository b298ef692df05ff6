package bantuek.standalone.bench;

import bantuek.standalone.Refused;

/** Measurements that anybody can repeat. Each compares within one run, and asserts nothing. */
public final class Bench {

    private static final int USAGE = 64;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        try {
            switch (String.join(" ", arguments)) {
                case "asof" -> PastBench.run();
                case "commands" -> CommandsBench.run();
                case "lag" -> LagBench.run();
                case "pages" -> PagesBench.run(100_000);
                case "pages million" -> PagesBench.run(1_000_000);
                case "paper" -> PaperBench.run();
                case "rebuild" -> RebuildBench.run(1_000_000);
                case "rebuild small" -> RebuildBench.run(50_000);
                case "search" -> SearchBench.run();
                default -> {
                    System.err.println(
                            "ไม่รู้จักการวัดนี้ / no such bench; see ./bantuek bench --help");
                    System.exit(USAGE);
                }
            }
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(refused.exitCode());
        }
    }
}

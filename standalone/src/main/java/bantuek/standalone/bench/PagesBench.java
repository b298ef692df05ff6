package bantuek.standalone.bench;

import static bantuek.standalone.bench.Millis.millisAt;

import bantuek.standalone.sample.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How long people wait for the pages, and whether they wait longer once there are many memos: the
 * same pages with ten thousand memos in the office and with many more.
 */
final class PagesBench {

    private static final int FEW = 10_000;
    private static final int EACH = 200;

    private final Random random = new Random(7);
    private final CopiedMemos memos;
    private final Page inbox;
    private final Page memo;
    private final List<Page> pages;

    private PagesBench(SampleOffice office) {
        this.memos = new CopiedMemos(office.superuser());
        Visitor mayor = office.signedIn("somboon");
        Visitor officer = office.signedIn("piyanuch");
        this.inbox = new Page("กล่องงาน / inbox", mayor, () -> "/");
        this.memo = new Page("บันทึก / memo", mayor, this::someMemo);
        this.pages =
                List.of(
                        inbox,
                        new Page("กล่องงานเจ้าหน้าที่ / officer's", officer, () -> "/"),
                        memo,
                        new Page("เส้นทาง / trail", mayor, () -> someMemo() + "/trail"),
                        new Page("รอลงนาม / pending", mayor, () -> "/pending"),
                        new Page("รายงาน / reports", mayor, () -> "/reports"),
                        new Page("ระยะเวลา / pace", mayor, () -> "/pace"),
                        new Page("ผู้รักษาการ / acting", mayor, () -> "/acting"));
    }

    /** A page, who opens it, and how long that took with few memos and with many; sorted. */
    private static final class Page {

        private final String name;
        private final Visitor visitor;
        private final Supplier<String> path;
        private List<Long> few = List.of();
        private List<Long> many = List.of();

        Page(String name, Visitor visitor, Supplier<String> path) {
            this.name = name;
            this.visitor = visitor;
            this.path = path;
        }

        long nanos() {
            String asked = path.get();
            long begun = System.nanoTime();
            HttpResponse<String> answer = visitor.get(asked);
            long nanos = System.nanoTime() - begun;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " for " + asked);
            }
            return nanos;
        }

        List<Long> sorted() {
            return Stream.generate(this::nanos).limit(EACH).sorted().toList();
        }

        /** Of the 99th percentiles. */
        double ratio() {
            return millisAt(many, 0.99) / millisAt(few, 0.99);
        }
    }

    static void run(int many) throws Exception {
        try (SampleOffice office = SampleOffice.open()) {
            new PagesBench(office).measure(many);
        }
    }

    private void measure(int many) {
        memos.fill(FEW);
        for (int warming = 0; warming < 2; warming++) {
            pages.forEach(page -> page.few = page.sorted());
        }
        memos.fill(many);
        pages.forEach(page -> page.many = page.sorted());
        System.out.printf(
                Locale.ROOT,
                "%n%-34s %8s %8s %8s %12s%n",
                "%,d บันทึก / memos".formatted(many),
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "of %,d".formatted(FEW));
        pages.forEach(page ->
                System.out.printf(
                        Locale.ROOT,
                        "%-34s %8.1f %8.1f %8.1f %12.2f%n",
                        page.name,
                        millisAt(page.many, 0.5),
                        millisAt(page.many, 0.95),
                        millisAt(page.many, 0.99),
                        page.ratio()));
        List<Long> all = pages.stream().flatMap(page -> page.many.stream()).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "memos=%d inbox_ratio=%.2f memo_ratio=%.2f p50_ms=%.1f p95_ms=%.1f%n",
                many,
                inbox.ratio(),
                memo.ratio(),
                millisAt(all, 0.5),
                millisAt(all, 0.95));
    }

    private String someMemo() {
        return "/memos/" + memos.some(random);
    }
}

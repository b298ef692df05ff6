package bantuek.standalone.bench;

import static bantuek.standalone.bench.Millis.millisAt;

import bantuek.standalone.sample.Visitor;
import bantuek.thai.SearchText;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long somebody waits for the page of what was found, in an office with a million memos: the
 * mayor, who may see nearly all of them, and a director, who may see those of one unit of twenty.
 * Beside it, in the same database, a search that reads every text.
 */
final class SearchBench {

    private static final int ROWS = Integer.getInteger("bantuek.bench.rows", 1_000_000);
    private static final int EACH = 60;
    private static final int SCANS = 5;
    private static final List<String> SEARCHERS = List.of("somboon", "wichian");

    private final Random random = new Random(11);
    private final SearchRows rows;
    private final JdbcClient superuser;
    private final List<Visitor> visitors;

    private SearchBench(SearchRows rows, JdbcClient superuser, List<Visitor> visitors) {
        this.rows = rows;
        this.superuser = superuser;
        this.visitors = visitors;
    }

    static void run() throws Exception {
        try (SampleOffice office = SampleOffice.open()) {
            SearchRows rows = new SearchRows(office.superuser(), ROWS);
            rows.fill();
            new SearchBench(
                            rows,
                            office.superuser(),
                            SEARCHERS.stream().map(office::signedIn).toList())
                    .measure();
        }
    }

    private void measure() {
        System.err.println("อุ่นเครื่อง / warming up");
        kinds().values().forEach(words -> words.forEach(this::nanosEach));
        System.out.printf("%n%-34s %8s %8s %8s%n", "", "p50 ms", "p99 ms", "max ms");
        List<Long> all = new ArrayList<>();
        kinds().forEach((kind, words) -> {
            List<Long> nanos = words.stream().flatMap(this::nanosEach).sorted().toList();
            all.addAll(nanos);
            print(kind, nanos);
        });
        List<Long> every = all.stream().sorted().toList();
        print("ทั้งหมด / all", every);
        List<Long> scans = texts().limit(SCANS).map(this::scanNanos).sorted().toList();
        print("อ่านทุกเรื่อง / ILIKE, every text", scans);
        System.out.printf(
                Locale.ROOT,
                "rows=%d p50_ms=%.1f p99_ms=%.1f ilike_p50_ms=%.0f ratio=%.0f%n",
                ROWS,
                millisAt(every, 0.5),
                millisAt(every, 0.99),
                millisAt(scans, 0.5),
                millisAt(scans, 0.5) / millisAt(every, 0.5));
    }

    private Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("คำที่มีทั่วไป / common words", some(() -> part(2, 5)));
        kinds.put("ส่วนหนึ่งของข้อความ / part of a text", some(() -> part(8, 25)));
        kinds.put("สองคำ / two words", some(() -> part(3, 6) + " " + part(3, 6)));
        kinds.put("คำกับชื่อ / a word and a name", some(() -> part(3, 6) + " " + name()));
        kinds.put("ชื่อ / a name", some(this::name));
        kinds.put("เลขที่ / a number", some(() -> rows.number(random.nextInt(ROWS))));
        kinds.put("ตัวเลขสามหลัก / three digits", some(() -> "" + random.nextInt(100, 1000)));
        kinds.put("หนึ่งตัวอักษร / one letter", some(() -> part(1, 2)));
        kinds.put("สองตัวอักษร / two letters", some(() -> part(2, 3)));
        kinds.put("ไม่มีที่ใด / nowhere", some(() -> part(3, 5) + "ฆฬ" + part(3, 5)));
        return kinds;
    }

    private static List<String> some(Supplier<String> words) {
        return IntStream.range(0, EACH).mapToObj(_ -> words.get()).toList();
    }

    private Stream<String> texts() {
        return Stream.generate(() -> part(8, 25));
    }

    private String name() {
        String name = rows.names().get(random.nextInt(rows.names().size()));
        return "\"" + name.substring("นาย".length()) + "\"";
    }

    private String part(int least, int most) {
        String text = SearchText.of(rows.texts().get(random.nextInt(rows.texts().size()))).plain();
        int length = random.nextInt(least, most);
        int begin = random.nextInt(text.length() - length);
        return text.substring(begin, begin + length);
    }

    /** By each of those who search. */
    private Stream<Long> nanosEach(String words) {
        return visitors.stream().map(visitor -> nanos(visitor, words));
    }

    private static long nanos(Visitor visitor, String words) {
        String path = "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        long begun = System.nanoTime();
        HttpResponse<String> page = visitor.get(path);
        long nanos = System.nanoTime() - begun;
        if (page.statusCode() != 200) {
            throw new IllegalStateException(page.statusCode() + " for " + words);
        }
        return nanos;
    }

    private long scanNanos(String words) {
        long begun = System.nanoTime();
        var _ =
                superuser
                        .sql("SELECT count(*) FROM query.memo_words WHERE words ILIKE ?")
                        .param("%" + words + "%")
                        .query(Long.class)
                        .single();
        return System.nanoTime() - begun;
    }

    private static void print(String kind, List<Long> nanos) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %8.1f %8.1f %8.1f%n",
                kind,
                millisAt(nanos, 0.5),
                millisAt(nanos, 0.99),
                millisAt(nanos, 1));
    }
}

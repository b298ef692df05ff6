package bantuek.standalone.bench;

import bantuek.query.memo.State;
import bantuek.query.platform.Grams;
import bantuek.thai.SearchText;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A million memos of one office, as its projector would leave them to be searched: put together by
 * the database from texts that were read once. Of twenty units, the sample's officials belong to
 * one.
 */
final class SearchRows {

    private static final int BATCHES = 20;
    private static final int TEXTS = 4_000;
    private static final int NAMES = 400;
    private static final int WORDS = 3_000;
    private static final int WORDS_OF_TEXT = 30;
    private static final String NUMBER = "สต ๕๒๐๐๓/";

    private static final String INSERT =
            """
            WITH made AS (
                SELECT md5('memo' || n)::uuid AS memo, office.organisation, n,
                       CASE WHEN n % 20 = 0 THEN office.unit ELSE md5('unit' || n % 20)::uuid END AS unit,
                       CASE WHEN n % 20 = 0 THEN office.officer ELSE md5('drafter' || n % 400)::uuid END
                           AS drafter,
                       CASE WHEN state.name = 'DRAFT' THEN ARRAY[]::uuid[]
                            WHEN n % 20 = 0 THEN ARRAY[office.head, office.clerk, office.mayor]
                            ELSE ARRAY[md5('head' || n % 20)::uuid, office.clerk, office.mayor] END AS posts,
                       state.name AS state, state.mark,
                       now() - (:rows - n) * interval '10 minutes' AS drafted_at,
                       one.passage AS one_passage, one.plain AS one_plain,
                       other.passage AS other_passage, other.plain AS other_plain,
                       person.passage AS person_passage, person.plain AS person_plain,
                       one.grams || other.grams || person.grams || head.grams || d1.grams || d2.grams
                           || d3.grams || d4.grams AS grams
                FROM generate_series(:from, :to) AS n
                CROSS JOIN bench_office AS office
                JOIN bench_state AS state ON state.place = n % :states
                JOIN bench_text AS one
                  ON one.kind = 'text' AND one.place = abs(hashint4(n)::bigint) % :texts
                JOIN bench_text AS other
                  ON other.kind = 'text' AND other.place = abs(hashint4(n + 7)::bigint) % :texts
                JOIN bench_text AS person
                  ON person.kind = 'name' AND person.place = abs(hashint4(n + 9)::bigint) % :names
                JOIN bench_text AS head ON head.kind = 'head' AND head.place = n / 10000
                JOIN bench_text AS d1 ON d1.kind = 'digits' AND d1.place = n / 1000
                JOIN bench_text AS d2 ON d2.kind = 'digits' AND d2.place = n / 100 % 1000
                JOIN bench_text AS d3 ON d3.kind = 'digits' AND d3.place = n / 10 % 1000
                JOIN bench_text AS d4 ON d4.kind = 'digits' AND d4.place = n % 1000
            ), memo AS (
                INSERT INTO query.memo (memo, organisation, unit, document_type, drafter, posts, open_posts,
                                        signers, state, published, blocked, withdrawal_asked, subject,
                                        waiting_for, version, changed_at, sheet)
                SELECT memo, organisation, unit, 'integrity-report', drafter, posts, '{}', '{}', state, false,
                       false, false, left(one_passage, 60), '{}', 3, drafted_at,
                       jsonb_build_object(
                           'origin', jsonb_build_object('drafter', jsonb_build_object('name', person_passage)),
                           'margin', jsonb_build_object('number',
                               jsonb_build_object('printed', :number || lpad(n::text, 6, '0'))))
                FROM made
            )
            INSERT INTO query.memo_words (memo, organisation, drafted_at, marks, kinds, passages, words, grams)
            SELECT memo, organisation, drafted_at, posts || drafter || unit || mark,
                   ARRAY['SUBJECT', 'NUMBER', 'FACTS', 'PERSON'],
                   ARRAY[one_passage, :number || lpad(n::text, 6, '0'), other_passage, person_passage],
                   one_plain || chr(10) || :plain_number || lpad(n::text, 6, '0') || chr(10) || other_plain
                       || chr(10) || person_plain,
                   grams
            FROM made
            """;

    private static final List<String> SYLLABLES =
            List.of(
                    "งบ",
                    "โครง",
                    "การ",
                    "แผน",
                    "ส่งเสริม",
                    "คุณธรรม",
                    "โปร่งใส",
                    "ประชาชน",
                    "บริการ",
                    "พัสดุ",
                    "จัดซื้อ",
                    "จ้าง",
                    "ซ่อม",
                    "ถนน",
                    "ท่อ",
                    "ระบาย",
                    "น้ำ",
                    "ไฟฟ้า",
                    "ขยะ",
                    "สวน",
                    "ตลาด",
                    "โรงเรียน",
                    "เด็ก",
                    "ผู้สูงอายุ",
                    "อบรม",
                    "ประชุม",
                    "สรุป",
                    "ติดตาม",
                    "ประเมิน",
                    "ตรวจ",
                    "รับรอง",
                    "เผยแพร่",
                    "กอง",
                    "คลัง",
                    "ช่าง",
                    "สำนัก",
                    "ปลัด",
                    "งาน",
                    "นโยบาย",
                    "แผ่นดิน",
                    "สาธารณ",
                    "สุข",
                    "ป้องกัน",
                    "ภัย",
                    "อัคคี",
                    "จราจร",
                    "ทะเบียน",
                    "ภาษี",
                    "รายได้",
                    "ค่า",
                    "เช่า",
                    "อาคาร",
                    "ที่ดิน",
                    "ร้องเรียน",
                    "ทุจริต",
                    "มาตรการ",
                    "ไตรมาส",
                    "เป้าหมาย",
                    "ผล",
                    "ดำเนิน",
                    "เสร็จ",
                    "สิ้น",
                    "ขยาย",
                    "เวลา",
                    "เร่งรัด",
                    "ยืม");

    private static final List<String> FRONTS = List.of("", "", "", "เ", "โ", "แ", "ไ");
    private static final List<String> CONSONANTS =
            List.of(
                    "ก", "ข", "ค", "จ", "ช", "ด", "ต", "ท", "น", "บ", "ป", "พ", "ม", "ร", "ล", "ว",
                    "ส", "อ");
    private static final List<String> VOWELS = List.of("", "า", "ิ", "ี", "ุ", "ู", "ั", "้", "่");
    private static final List<String> ENDS = List.of("", "น", "ง", "ม", "ก", "ด", "บ", "ย");

    private static final List<State> STATES =
            List.of(
                    State.APPROVED,
                    State.ARCHIVED,
                    State.APPROVED,
                    State.IN_REVIEW,
                    State.APPROVED,
                    State.NOT_APPROVED,
                    State.DRAFT,
                    State.APPROVED);

    private final JdbcClient jdbc;
    private final int rows;
    private final Random random = new Random(5);
    private final List<String> vocabulary = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    SearchRows(JdbcClient superuser, int rows) {
        this.jdbc = superuser;
        this.rows = rows;
    }

    /** A text, as some of the memos have it. */
    List<String> texts() {
        return texts;
    }

    List<String> names() {
        return names;
    }

    /** ที่ of one of the memos. */
    String number(int memo) {
        return NUMBER + "%06d".formatted(memo);
    }

    void fill() {
        write();
        String index = withoutIndex();
        for (int batch = 0; batch < BATCHES; batch++) {
            insert(share(batch), share(batch + 1) - 1);
            System.err.printf("\r%,d จาก %,d เรื่อง / of %,d memos", share(batch + 1), rows, rows);
        }
        System.err.printf("%nสร้างดัชนี / making the index%n");
        jdbc.sql("SET maintenance_work_mem = '512MB'").update();
        jdbc.sql(index).update();
        jdbc.sql("VACUUM ANALYZE query.memo, query.memo_words").update();
    }

    private int share(int batch) {
        return (int) ((long) rows * batch / BATCHES);
    }

    private void write() {
        jdbc.sql("SET synchronous_commit = off").update();
        jdbc.sql(
                        """
                        CREATE TEMPORARY TABLE bench_office AS
                        SELECT organisation.organisation, head.unit, head.post AS head, clerk.post AS clerk,
                               mayor.post AS mayor, held.person AS officer
                        FROM query.organisation
                        JOIN query.post AS head ON head.rank = 'UNIT_HEAD'
                        JOIN query.post AS clerk ON clerk.rank = 'CLERK'
                        JOIN query.post AS mayor ON mayor.rank = 'EXECUTIVE'
                        JOIN query.post AS officer ON officer.rank = 'OFFICER'
                        JOIN query.appointment AS held ON held.post = officer.post
                        LIMIT 1
                        """)
                .update();
        jdbc.sql("CREATE TEMPORARY TABLE bench_state (place integer, name text, mark uuid)")
                .update();
        for (int place = 0; place < STATES.size(); place++) {
            jdbc.sql("INSERT INTO bench_state VALUES (?, ?, ?)")
                    .params(place, STATES.get(place).name(), STATES.get(place).mark())
                    .update();
        }
        jdbc.sql(
                        """
                        CREATE TEMPORARY TABLE bench_text (
                            kind text, place bigint, passage text, plain text, grams integer[],
                            PRIMARY KEY (kind, place))
                        """)
                .update();
        think();
        IntStream.range(0, TEXTS).forEach(_ -> texts.add(words(WORDS_OF_TEXT)));
        IntStream.range(0, NAMES).forEach(_ -> names.add("นาย" + words(2) + " " + words(2)));
        write("text", TEXTS, texts::get);
        write("name", NAMES, names::get);
        write("digits", 1000, "%03d"::formatted);
        write("head", 100, first -> NUMBER + "%02d".formatted(first));
        jdbc.sql("ANALYZE bench_text").update();
    }

    private void write(String kind, int count, IntFunction<String> passage) {
        for (int place = 0; place < count; place++) {
            String plain = SearchText.of(passage.apply(place)).plain();
            jdbc.sql("INSERT INTO bench_text VALUES (:kind, :place, :passage, :plain, :grams)")
                    .param("kind", kind)
                    .param("place", place)
                    .param("passage", passage.apply(place))
                    .param("plain", plain)
                    .param("grams", Grams.inLines(List.of(plain)), Types.ARRAY)
                    .update();
        }
    }

    /** A few words are everywhere, most are seldom. */
    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> vocabulary.get((int) (Math.pow(random.nextDouble(), 3) * WORDS)))
                .collect(Collectors.joining());
    }

    /** Those that offices write most, and others that only look like words. */
    private void think() {
        vocabulary.addAll(SYLLABLES);
        while (vocabulary.size() < WORDS) {
            vocabulary.add(
                    IntStream.rangeClosed(0, random.nextInt(1, 3))
                            .mapToObj(_ -> one(FRONTS) + one(CONSONANTS) + one(VOWELS) + one(ENDS))
                            .collect(Collectors.joining()));
        }
    }

    private String one(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }

    /** Rows come in faster without it. */
    private String withoutIndex() {
        String condition =
                " FROM pg_indexes WHERE tablename = 'memo_words' AND indexdef LIKE '%gin%'";
        String index = jdbc.sql("SELECT indexdef" + condition).query(String.class).single();
        jdbc.sql(
                        "DROP INDEX query."
                                + jdbc.sql("SELECT indexname" + condition)
                                        .query(String.class)
                                        .single())
                .update();
        return index;
    }

    private void insert(int from, int to) {
        jdbc.sql(INSERT)
                .param("from", from)
                .param("to", to)
                .param("rows", rows)
                .param("states", STATES.size())
                .param("texts", TEXTS)
                .param("names", NAMES)
                .param("number", NUMBER)
                .param("plain_number", SearchText.of(NUMBER).plain())
                .update();
    }
}

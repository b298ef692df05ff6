package bantuek.query.intake;

import static bantuek.query.intake.OfficeFiles.document;
import static bantuek.query.intake.OfficeFiles.row;
import static bantuek.query.intake.OfficeFiles.sheet;
import static bantuek.query.intake.OfficeFiles.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.intake.Finding.What;
import bantuek.query.platform.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends, it ends in a table or in a sentence. */
class HostileFilesTest {

    private static final String EXCEL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String DOCUMENT = "word/document.xml";
    private static final int SEED = 20_251_119;

    private static final Limits SMALL =
            new Limits(1, 2, 200, 40, 2_000, 60, 3, 20, 8, 100, 50, 400);

    private static final byte[] PLAIN =
            sheet(sheet -> {
                row(sheet, 0, "ก", "ข");
                row(sheet, 1, "๑ค", "๒ง");
            });

    private static final byte[] PLAIN_DOCUMENT = document(document -> document.createTable(2, 2));

    @ParameterizedTest
    @MethodSource("otherKinds")
    void another_kind_of_file_is_refused_by_what_is_in_it(byte[] file, Refusal refusal) {
        assertThat(Grids.refusal(Intake.read(file, "report.xlsx"))).isEqualTo(refusal);
    }

    static List<Arguments> otherKinds() {
        return List.of(
                Arguments.of(new byte[0], Refusal.EMPTY),
                Arguments.of(bytes(" \n\t "), Refusal.EMPTY),
                Arguments.of(bytes("%PDF-1.7\n…"), Refusal.PDF),
                Arguments.of(bytes("\n\n%PDF-1.4 ก"), Refusal.PDF),
                Arguments.of(latin("\u0089PNG\r\n\u001a\n\0\0"), Refusal.PICTURE),
                Arguments.of(latin("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"), Refusal.PICTURE),
                Arguments.of(latin("GIF89a\0"), Refusal.PICTURE),
                Arguments.of(latin("BM\0\0\0"), Refusal.PICTURE),
                Arguments.of(bytes("{\\rtf1\\ansi ก,ข}"), Refusal.RICH_TEXT),
                Arguments.of(bytes("<?xml version='1.0'?><a>1,2</a>"), Refusal.UNKNOWN_KIND),
                Arguments.of(bytes("MIME-Version: 1.0\na,b"), Refusal.UNKNOWN_KIND),
                Arguments.of(latin("\u007fELF\0\0\0"), Refusal.UNKNOWN_KIND),
                Arguments.of(old("WordDocument"), Refusal.LEGACY_WORD),
                Arguments.of(old("Workbook"), Refusal.LEGACY_EXCEL),
                Arguments.of(old("PowerPoint Document"), Refusal.OTHER_OFFICE),
                Arguments.of(encrypted(), Refusal.ENCRYPTED),
                Arguments.of(zip("a.txt", "ก"), Refusal.UNKNOWN_KIND),
                Arguments.of(zip("content.xml", "<a/>"), Refusal.OPEN_DOCUMENT),
                Arguments.of(
                        zip(
                                "[Content_Types].xml",
                                "<a b='application/vnd.ms-excel.sheet.binary'/>"),
                        Refusal.BINARY_EXCEL),
                Arguments.of(
                        zip("[Content_Types].xml", "<a b='presentationml'/>"),
                        Refusal.OTHER_OFFICE),
                Arguments.of(withPassword(PLAIN), Refusal.ENCRYPTED),
                Arguments.of(
                        OfficeFiles.with(
                                PLAIN,
                                "xl/workbook.xml",
                                "<workbook xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'/>"),
                        Refusal.STRICT_OFFICE));
    }

    @Test
    void csv_that_begins_like_a_picture_is_still_text() {
        assertThat(Grids.headings(Grids.table(Intake.read(bytes("BMI,ผล\n๒๓ปี,ดี"), ""))))
                .containsExactly("BMI", "ผล");
    }

    @Test
    void a_file_larger_than_the_limit_is_not_looked_at() {
        assertThat(Grids.refusal(Intake.read(new byte[10 * (1 << 20) + 1], "")))
                .isEqualTo(Refusal.TOO_LARGE);
        assertThat(Grids.refusal(Intake.read("x".repeat((1 << 20) + 1), SMALL)))
                .isEqualTo(Refusal.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/media/image1.png", "docProps/app.xml"})
    void a_zip_bomb_is_refused_wherever_it_lies(String part) {
        Map<String, byte[]> parts = OfficeFiles.parts(PLAIN);
        parts.put(part, new byte[120 << 20]);
        assertThat(Grids.refusal(Intake.read(OfficeFiles.packed(parts), "")))
                .isEqualTo(Refusal.TOO_LARGE_INSIDE);
    }

    @Test
    void many_small_bombs_are_one_large_one() {
        Map<String, byte[]> parts = OfficeFiles.parts(PLAIN);
        for (int i = 0; i < 30; i++) {
            parts.put("bomb" + i + ".bin", new byte[100_000]);
        }
        assertThat(Grids.refusal(Intake.read(OfficeFiles.packed(parts), "", SMALL)))
                .isEqualTo(Refusal.TOO_LARGE_INSIDE);
    }

    @Test
    void a_zip_of_too_many_parts_is_refused() {
        Map<String, byte[]> parts = OfficeFiles.parts(PLAIN);
        for (int i = 0; i < 2_000; i++) {
            parts.put("part" + i, new byte[0]);
        }
        assertThat(Grids.refusal(Intake.read(OfficeFiles.packed(parts), "")))
                .isEqualTo(Refusal.TOO_MANY_PARTS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.6, 0.9, 0.99})
    void a_truncated_file_is_refused(double share) {
        for (byte[] file : List.of(PLAIN, PLAIN_DOCUMENT)) {
            byte[] cut = Arrays.copyOf(file, (int) (file.length * share));
            assertThat(Grids.refusal(Intake.read(cut, ""))).isEqualTo(Refusal.BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", SHEET})
    void a_file_in_which_a_part_is_gone_or_garbled_is_refused(String part) {
        Map<String, byte[]> parts = OfficeFiles.parts(PLAIN);
        parts.put(part, bytes("<not-closed"));
        assertThat(Intake.read(OfficeFiles.packed(parts), "")).isInstanceOf(Outcome.Refused.class);
        parts.remove(part);
        assertThat(Intake.read(OfficeFiles.packed(parts), "")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void bytes_changed_at_random_end_in_a_table_or_a_sentence() {
        Random random = new Random(SEED);
        for (int round = 0; round < 600; round++) {
            byte[] plain = round % 2 == 0 ? PLAIN : PLAIN_DOCUMENT;
            byte[] file = round % 3 == 0 ? changed(plain.clone(), random) : inside(plain, random);
            assertThat(Intake.read(file, "")).as("seed %d, round %d", SEED, round).isNotNull();
        }
    }

    private static byte[] inside(byte[] file, Random random) {
        Map<String, byte[]> parts = OfficeFiles.parts(file);
        String part = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        parts.computeIfPresent(part, (_, content) -> changed(content, random));
        return OfficeFiles.packed(parts);
    }

    private static byte[] changed(byte[] content, Random random) {
        for (int i = 0; i <= random.nextInt(5); i++) {
            content[random.nextInt(content.length)] = (byte) (' ' + random.nextInt(95));
        }
        return content;
    }

    @ParameterizedTest
    @MethodSource("xmlParts")
    void declarations_in_xml_are_never_followed(byte[] file, String part) {
        String laughs =
                "<!DOCTYPE w [<!ENTITY a 'ฮา'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        String external = "<!DOCTYPE w [<!ENTITY c SYSTEM 'file:///etc/hostname'>]>";
        String remote = "<!DOCTYPE w SYSTEM 'http://127.0.0.1:9/w.dtd'>";
        for (String declaration : List.of(laughs, external, remote)) {
            String original = OfficeFiles.part(file, part).replaceFirst("<\\?xml[^>]*>", "");
            byte[] spoilt = OfficeFiles.with(file, part, declaration + original);
            assertThat(Grids.refusal(Intake.read(spoilt, ""))).isEqualTo(Refusal.FORBIDDEN_XML);
        }
    }

    static List<Arguments> xmlParts() {
        return List.of(
                Arguments.of(PLAIN, SHEET),
                Arguments.of(PLAIN, "xl/sharedStrings.xml"),
                Arguments.of(PLAIN, "xl/workbook.xml"),
                Arguments.of(PLAIN, "[Content_Types].xml"),
                Arguments.of(PLAIN, "_rels/.rels"),
                Arguments.of(PLAIN_DOCUMENT, DOCUMENT));
    }

    @Test
    void nothing_that_a_file_points_to_is_fetched() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listening.getLocalPort() + "/";
            Intake.read(
                    ("<base href='%1$s'><link rel=stylesheet href='%1$s'><table><tr><td>ก<td>"
                                    + "<img src='%1$sx.png'><tr><td>ข<td>ค</table>"
                                    + "<iframe src='%1$s'></iframe>")
                            .formatted(address));
            byte[] linked =
                    document(document -> {
                        document.createTable(2, 2).getRow(0).getCell(0).setText("ก");
                        document.getPackagePart()
                                .addExternalRelationship(
                                        address,
                                        "http://schemas.openxmlformats.org/officeDocument"
                                                + "/2006/relationships/attachedTemplate");
                    });
            Intake.read(linked, "");
            listening.setSoTimeout(1);
            assertThat(isReached(listening)).isFalse();
        }
    }

    @Test
    void no_file_is_left_behind() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = poiFiles(folder);
        Intake.read(PLAIN, "");
        Intake.read(PLAIN_DOCUMENT, "");
        assertThat(poiFiles(folder)).isEqualTo(before);
    }

    @Test
    void elements_within_elements_without_end_are_refused() {
        String deep = "<w:sdt><w:sdtContent>".repeat(50_000);
        String end = "</w:sdtContent></w:sdt>".repeat(50_000);
        assertThat(Grids.refusal(WordTablesTest.body(deep + end))).isEqualTo(Refusal.TOO_DEEP);
    }

    @Test
    void tables_within_tables_are_refused_or_read_as_text() {
        String begin = "<w:tbl><w:tr><w:tc>";
        String end = "<w:p/></w:tc></w:tr></w:tbl>";
        assertThat(Grids.refusal(WordTablesTest.body(begin.repeat(500) + end.repeat(500))))
                .isEqualTo(Refusal.TOO_DEEP);
        String text = WordTablesTest.paragraph("ลึก");
        assertThat(Grids.found(WordTablesTest.body(begin.repeat(20) + text + end.repeat(20))))
                .contains(What.NESTED_TABLES_AS_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>", "<b>", "<ul><li>", "<a x=1><p>"})
    void html_without_end_tags_is_cut_where_it_is_too_deep(String tag) {
        Outcome outcome =
                Intake.read("<table><tr><td>ก<td>ข<tr><td>ค<td>ง</table>" + tag.repeat(60_000));
        assertThat(outcome).isNotNull();
    }

    @Test
    void html_of_nothing_but_tags_is_refused() {
        assertThat(Grids.refusal(Intake.read("<table>" + "<i>".repeat(400_000))))
                .isEqualTo(Refusal.TOO_MUCH_MARKUP);
    }

    @Test
    void a_cell_over_a_million_columns_and_rows_covers_no_more_than_the_table() {
        Outcome outcome =
                Intake.read(
                        "<table><tr><th>ก</th><th>ข</th></tr>"
                                + "<tr><td rowspan=99999999999>ยาว</td><td>๑</td></tr>"
                                + "<tr><td colspan=1000000>กว้าง</td></tr></table>");
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("ยาว · ๑", "↓ยาว · กว้าง");
        assertThat(Grids.finding(outcome, What.SPANS_CUT).count()).isEqualTo(2);
    }

    @Test
    void cells_that_cover_one_another_again_and_again_are_refused() {
        String rows = "<tr><td rowspan=5000 colspan=60>ก".repeat(4_000);
        assertThat(Intake.read("<table>" + rows + "</table>")).isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rowspan=-3", "rowspan=x", "colspan=''", "colspan=0", "rowspan=1e9"})
    void a_span_that_is_no_number_is_none(String attribute) {
        Table table =
                Grids.table(
                        Intake.read(
                                "<table><tr><th>ก<th>ข<tr><td "
                                        + attribute
                                        + ">๑<td>๒<tr><td>๓<td>๔</table>"));
        assertThat(Grids.body(table)).containsExactly("๑ · ๒", "๓ · ๔");
    }

    @Test
    void a_cell_that_reaches_into_another_leaves_it_its_place() {
        Outcome outcome =
                Intake.read(
                        "<table><tr><th>ก<th>ข<tr><td>๑ค<td rowspan=2>ยาว"
                                + "<tr><td colspan=2>กว้าง</table>");
        assertThat(Grids.body(Grids.table(outcome))).containsExactly("๑ค · ยาว", "กว้าง · ↓ยาว");
        assertThat(Grids.finding(outcome, What.OVERLAPPING_CELLS).count()).isEqualTo(1);
    }

    @Test
    void merged_regions_that_overlap_give_way_to_the_first() {
        Outcome outcome = merged("A1:A1", "A2:B3", "B3:C4", "A1:XFD1048576");
        assertThat(Grids.understood(outcome).tables()).hasSize(1);
        assertThat(Grids.finding(outcome, What.OVERLAPPING_CELLS).count()).isPositive();
    }

    @Test
    void merged_regions_without_number_are_refused() {
        String[] many = new String[110_000];
        Arrays.fill(many, "A1:C4");
        assertThat(Grids.refusal(merged(many))).isEqualTo(Refusal.TOO_MANY_CELLS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "A1:", "A1:B99999999999", "ZZZZZZZ1:ZZZZZZZ2"})
    void a_merged_region_that_is_nowhere_breaks_the_file_and_nothing_else(String reference) {
        assertThat(merged(reference)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='x'><c r='A1'><v>1</v></c></row>",
                "<row r='-4'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='1A'><v>1</v></c></row>",
                "<row r='1'><c r='AAAAAAAAAAAA1'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>999999</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>x</v></c></row>",
                "<row r='1'><c r='A1' s='99999'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1e999</v></c></row>",
                "<row r='1'><c r='A1'><v>not a number</v></c></row>"
            })
    void cells_that_make_no_sense_break_the_file_and_nothing_else(String rows) {
        assertThat(Intake.read(withRows(rows), "")).isNotNull();
    }

    @Test
    void a_count_of_texts_that_is_a_lie_reserves_no_memory() {
        byte[] file =
                OfficeFiles.with(
                        PLAIN,
                        "xl/sharedStrings.xml",
                        "<sst xmlns='%s' count='2147483647' uniqueCount='2147483647'/>"
                                .formatted(EXCEL));
        assertThat(Intake.read(file, "")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_part_that_is_disguised_as_a_sheet_is_refused() {
        byte[] file =
                OfficeFiles.with(
                        PLAIN, "xl/styles.xml", "<worksheet xmlns='%s'/>".formatted(EXCEL));
        assertThat(Grids.refusal(Intake.read(file, ""))).isEqualTo(Refusal.BROKEN);
    }

    @Test
    void those_who_come_at_once_are_served_one_after_the_other() {
        List<Outcome> outcomes =
                Stream.generate(() -> PLAIN)
                        .limit(12)
                        .parallel()
                        .map(file -> Intake.read(file, ""))
                        .toList();
        assertThat(outcomes).allMatch(outcome -> Grids.table(outcome).body().size() == 1);
    }

    @Test
    void each_refusal_says_in_both_languages_what_to_do() {
        for (Refusal refusal : Refusal.values()) {
            Outcome.Refused refused = new Outcome.Refused(refusal, 10);
            assertThat(refused.sentence(Words.THAI)).contains("โปรด").doesNotContain("{");
            assertThat(refused.sentence(Words.ENGLISH)).contains("Please").doesNotContain("{");
        }
    }

    @Test
    void each_limit_has_its_refusal() {
        assertThat(small("ก\tข\n".repeat(21))).isEqualTo(Refusal.TOO_MANY_ROWS);
        assertThat(small("ก\t".repeat(8) + "ข")).isEqualTo(Refusal.TOO_MANY_COLUMNS);
        assertThat(small("ก\tก\tก\tก\tก\tก\n".repeat(17))).isEqualTo(Refusal.TOO_MANY_CELLS);
        assertThat(small("ก\t" + "ข".repeat(51))).isEqualTo(Refusal.CELL_TOO_LONG);
        assertThat(small(("ก\t" + "ข".repeat(49) + "\n").repeat(9)))
                .isEqualTo(Refusal.TOO_MUCH_TEXT);
        assertThat(small("<table><tr><td>ก<td>ข</table>".repeat(4)))
                .isEqualTo(Refusal.TOO_MANY_TABLES);
        byte[] sheets = workbook(HostileFilesTest::fourSheets);
        assertThat(Grids.refusal(Intake.read(sheets, "", SMALL)))
                .isEqualTo(Refusal.TOO_MANY_TABLES);
        byte[] large = sheet(sheet -> row(sheet, 0, "", "", "", "", "", "", "", "", "ไกล"));
        assertThat(Grids.refusal(Intake.read(large, "", SMALL)))
                .isEqualTo(Refusal.TOO_MANY_COLUMNS);
        String paragraphs = "<w:p/>".repeat(2_001);
        byte[] marked =
                OfficeFiles.with(PLAIN_DOCUMENT, DOCUMENT, WordTablesTest.written(paragraphs));
        assertThat(Grids.refusal(Intake.read(marked, "", SMALL)))
                .isEqualTo(Refusal.TOO_MUCH_MARKUP);
    }

    private static void fourSheets(XSSFWorkbook workbook) {
        for (int i = 0; i < 4; i++) {
            workbook.createSheet("แผ่น" + i);
        }
    }

    private static Refusal small(String pasted) {
        return Grids.refusal(Intake.read(pasted, SMALL));
    }

    private static Outcome merged(String... references) {
        StringBuilder cells = new StringBuilder();
        for (String reference : references) {
            cells.append("<mergeCell ref='").append(reference).append("'/>");
        }
        String rows =
                Stream.of(1, 2, 3, 4)
                        .map(row ->
                                ("<row r='%1$d'><c r='A%1$d'><v>%1$d</v></c>"
                                                + "<c r='C%1$d'><v>%1$d</v></c></row>")
                                        .formatted(row))
                        .reduce("", String::concat);
        return Intake.read(
                OfficeFiles.with(
                        PLAIN,
                        SHEET,
                        "<worksheet xmlns='%s'><sheetData>%s</sheetData><mergeCells>%s</mergeCells></worksheet>"
                                .formatted(EXCEL, rows, cells)),
                "");
    }

    private static byte[] withRows(String rows) {
        return OfficeFiles.with(
                PLAIN,
                SHEET,
                "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>"
                        .formatted(EXCEL, rows));
    }

    private static boolean isReached(ServerSocket listening) throws IOException {
        try {
            listening.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static List<Path> poiFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains("poi"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] old(String stream) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            return written(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encrypted() {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("รหัสผ่าน");
            try (var out = encryptor.getDataStream(file)) {
                out.write(PLAIN);
            }
            return written(file);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] written(POIFSFileSystem file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    private static byte[] withPassword(byte[] zip) {
        byte[] marked = zip.clone();
        ByteBuffer.wrap(marked).put(6, (byte) (marked[6] | 1));
        return marked;
    }

    private static byte[] zip(String name, String content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(name, bytes(content));
        return OfficeFiles.packed(parts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

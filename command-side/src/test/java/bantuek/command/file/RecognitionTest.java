package bantuek.command.file;

import static bantuek.command.file.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bantuek.command.platform.Rejected;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, by what it holds. */
class RecognitionTest {

    private static final String COMPOUND = "d0cf11e0a1b11ae1";

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(Kind.JPEG, Samples.picture("jpeg", 8, 8)),
                Arguments.of(Kind.PNG, Samples.picture("png", 8, 8)),
                Arguments.of(Kind.GIF, Samples.picture("gif", 8, 8)),
                Arguments.of(Kind.WEBP, text("RIFF0000WEBPVP8 ")),
                Arguments.of(Kind.PDF, Samples.pdf("คำสั่ง /Encryption ในเนื้อความ")),
                Arguments.of(Kind.DOCX, Samples.docx()),
                Arguments.of(Kind.XLSX, Samples.xlsx()),
                Arguments.of(Kind.TEXT, text("ลำดับ,รายการ\r\n๑,a < b และ c > d\n")),
                Arguments.of(Kind.TEXT, "ลำดับที่".getBytes(Charset.forName("x-windows-874"))));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void what_it_holds_decides_whatever_it_is_called(Kind kind, byte[] content) {
        assertThat(Recognition.of(content, "run.exe")).isEqualTo(kind);
        assertThat(Recognition.of(content, "")).isEqualTo(kind);
    }

    @Test
    void only_csv_is_told_from_other_text_by_its_name() {
        assertThat(Recognition.of(text("ก,ข"), "งบ.CSV")).isEqualTo(Kind.CSV);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("file.empty", new byte[0]),
                Arguments.of("file.heic", text("\0\0\0\u0018ftypheic")),
                Arguments.of("file.heic", text("\0\0\0\u0018ftypavif")),
                Arguments.of("file.old-office", hex(COMPOUND + "00")),
                Arguments.of("file.old-office", text("{\\rtf1 ก}")),
                Arguments.of("file.locked", lockedOffice()),
                Arguments.of(
                        "file.locked",
                        text("%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\nstartxref\n0\n%%EOF")),
                Arguments.of("file.damaged", text("%PDF-1.7\n1 0 obj")),
                Arguments.of("file.macros", Samples.docm()),
                Arguments.of("file.archive", Samples.zip(Map.of("a.txt", "ก"))),
                Arguments.of("file.archive", Samples.zip(Map.of("word/document.xml", "ก"))),
                Arguments.of("file.archive", hex("504b0506" + "00".repeat(18))),
                Arguments.of("file.archive", hex("526172211a0700")),
                Arguments.of("file.archive", hex("377abcaf271c")),
                Arguments.of("file.archive", hex("1f8b08")),
                Arguments.of("file.archive", text("a".repeat(257) + "ustar")),
                Arguments.of("file.executable", text("MZ\0\0")),
                Arguments.of("file.executable", text("\u007fELF")),
                Arguments.of("file.executable", text("#!/bin/sh\necho ก")),
                Arguments.of("file.markup", text("\n <svg xmlns='x'/>")),
                Arguments.of("file.markup", text("<!DOCTYPE html><p>ก")),
                Arguments.of("file.markup", text("a,b\n=1,< SCRIPT >alert(1)</script>")),
                Arguments.of("file.unknown-kind", text("ก\0ข")),
                Arguments.of("file.unknown-kind", "ก".getBytes(StandardCharsets.UTF_16)),
                Arguments.of("file.unknown-kind", hex("80ff90fe")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_not_taken_is_refused_by_its_own_name(String code, byte[] content) {
        assertThat(codeOf(content)).isEqualTo(code);
    }

    @Test
    void a_document_that_unpacks_without_end_is_refused() {
        String large = " ".repeat(31_000_000);
        byte[] bomb =
                Samples.zip(
                        Stream.iterate(0, i -> i + 1)
                                .limit(10)
                                .collect(Collectors.toMap(i -> "word/" + i, _ -> large)));
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(codeOf(bomb)).isEqualTo("file.archive");
    }

    @Test
    void a_document_that_is_cut_short_is_damaged() {
        byte[] whole = Samples.docx();
        assertThat(codeOf(Arrays.copyOf(whole, 60))).isEqualTo("file.damaged");
    }

    private static String codeOf(byte[] content) {
        return Objects.requireNonNull(
                        catchThrowableOfType(
                                Rejected.class, () -> Recognition.of(content, "รายงาน.pdf")),
                        "not refused")
                .code()
                .id();
    }

    private static byte[] lockedOffice() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(hex(COMPOUND));
        bytes.writeBytes(new byte[500]);
        bytes.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}

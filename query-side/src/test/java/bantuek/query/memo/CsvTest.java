package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void cells_are_quoted_where_they_have_to_be_and_lines_end_as_the_standard_says() {
        assertThat(written(List.of("ก", "ข,ค", "เขา \"ว่า\"", "สอง\nบรรทัด", "")))
                .isEqualTo("\uFEFFก,\"ข,ค\",\"เขา \"\"ว่า\"\"\",\"สอง\nบรรทัด\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+66 2 000 0000",
                "-๑",
                "@SUM(A1)",
                "\tก",
                "\rก",
                "\nก",
                "＝1",
                "=HYPERLINK(\"http://x.invalid\",\"ก\")"
            })
    void no_cell_is_taken_for_a_formula(String text) {
        assertThat(written(List.of(text)).replaceFirst("^\uFEFF\"?", ""))
                .startsWith("'" + text.charAt(0));
    }

    private static String written(List<String> row) {
        return new String(Csv.of(List.of(row)), StandardCharsets.UTF_8);
    }
}

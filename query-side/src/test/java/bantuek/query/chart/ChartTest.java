package bantuek.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.chart.Chart.Bar;
import bantuek.query.chart.Chart.Box;
import bantuek.query.chart.Chart.Label;
import bantuek.query.chart.Chart.Pair;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartTest {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void it_is_well_formed_and_named_and_described_whatever_is_written_in_it() throws Exception {
        String hostile = "</text><script>alert(1)</script>\"'&]]>";
        Document svg =
                drawn(
                        Chart.bars(
                                "a",
                                hostile,
                                hostile,
                                List.of(new Bar(hostile, 1, 2, "<b>" + hostile))));
        Element root = svg.getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("a-title a-desc");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(hostile);
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(hostile);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(2);
    }

    @Test
    void the_longest_bar_is_as_wide_as_the_drawing_and_the_others_in_proportion() {
        Chart chart =
                Chart.bars("a", "ก", "ข", List.of(new Bar("ก", 1, 4, ""), new Bar("ข", 2, 0, "")));
        assertThat(widths(chart, "reach")).containsExactly((double) Chart.WIDTH);
        assertThat(widths(chart, "part")).containsExactly(Chart.WIDTH / 4.0, Chart.WIDTH / 2.0);
    }

    @Test
    void nothing_at_all_is_drawn_without_a_bar_of_any_width() throws Exception {
        Chart bars = Chart.bars("a", "ก", "ข", List.of(new Bar("ก", 0, 0, "๐")));
        Chart columns = Chart.columns("b", "ก", "ข", List.of(new Pair("ม.ค.", 0, 0)), "๐");
        Chart empty = Chart.bars("c", "ก", "ข", List.of());
        assertThat(widths(bars, "part")).containsExactly(0.0);
        assertThat(columns.boxes())
                .filteredOn(box -> box.looks().equals("part"))
                .extracting(Box::height)
                .containsExactly(0.0);
        assertThat(drawn(empty).getElementsByTagName("rect").getLength()).isZero();
    }

    @Test
    void a_name_that_is_too_long_is_cut_for_the_eye_and_leaves_room_for_its_figure() {
        String name = "รักษาราชการแทนผู้อำนวยการกองสาธารณสุขและสิ่งแวดล้อม";
        Chart chart = Chart.bars("a", "ก", "ข", List.of(new Bar(name, 1, 1, "๑๒ วัน")));
        assertThat(chart.labels().getFirst().words()).endsWith("…").hasSizeLessThan(name.length());
    }

    @Test
    void columns_stay_within_the_drawing_and_only_some_months_are_named() {
        List<Pair> year =
                IntStream.range(0, 24).mapToObj(i -> new Pair("เดือน " + i, i, 24 - i)).toList();
        Chart chart = Chart.columns("a", "ก", "ข", year, "๒๔");
        assertThat(chart.boxes())
                .allMatch(box -> box.x() >= 0 && box.x() + box.width() <= Chart.WIDTH)
                .allMatch(box -> box.y() >= 0 && box.y() + box.height() <= chart.height());
        assertThat(chart.labels()).extracting(Label::words).hasSizeLessThan(8).contains("เดือน 23");
    }

    private Document drawn(Chart chart) throws Exception {
        StringOutput out = new StringOutput();
        templates.render("part/chart.jte", chart, out);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Double> widths(Chart chart, String looks) {
        return chart.boxes().stream()
                .filter(box -> box.looks().equals(looks))
                .map(Box::width)
                .toList();
    }
}

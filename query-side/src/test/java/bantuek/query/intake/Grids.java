package bantuek.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.query.intake.Finding.What;
import bantuek.query.intake.Outcome.Refused;
import bantuek.query.intake.Outcome.Understood;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as a test can write them down: ↓ and → carried, - blank, ~ missing, | between lines. */
final class Grids {

    private Grids() {}

    static Understood understood(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Understood.class);
        return (Understood) outcome;
    }

    static Table table(Outcome outcome) {
        assertThat(understood(outcome).tables()).hasSize(1);
        return understood(outcome).tables().getFirst();
    }

    static Refusal refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).refusal();
    }

    static Finding finding(Outcome outcome, What what) {
        List<Finding> findings =
                understood(outcome).findings().stream()
                        .filter(finding -> finding.what() == what)
                        .toList();
        assertThat(findings).as(what.name()).hasSize(1);
        return findings.getFirst();
    }

    static List<What> found(Outcome outcome) {
        return understood(outcome).findings().stream().map(Finding::what).toList();
    }

    static List<String> body(Table table) {
        return table.body().stream().map(Grids::row).toList();
    }

    static List<String> head(Table table) {
        return table.head().stream().map(Grids::row).toList();
    }

    static List<String> headings(Table table) {
        return table.columns().stream().map(Table.Column::heading).toList();
    }

    static String row(Row row) {
        return row.cells().stream().map(Grids::cell).collect(Collectors.joining(" · "));
    }

    private static String cell(Cell cell) {
        String text = String.join("|", cell.lines());
        return switch (cell.standing()) {
            case WRITTEN -> text;
            case BLANK -> "-";
            case CARRIED_DOWN -> "↓" + text;
            case CARRIED_RIGHT -> "→" + text;
            case MISSING -> "~";
        };
    }
}

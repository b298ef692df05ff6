package bantuek.query.reportdesk;

import bantuek.events.InvalidValue;
import bantuek.events.report.Report;
import bantuek.query.intake.Cell;
import bantuek.query.intake.Outcome.Understood;
import bantuek.query.intake.Table;
import bantuek.query.memo.OwnDraft;
import bantuek.query.memo.ReportTable;
import bantuek.query.office.Offices;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import bantuek.query.reportdesk.Adopted.Remark;
import bantuek.query.reportdesk.Adoption.ColumnPlan;
import bantuek.query.reportdesk.ImportPage.Choice;
import bantuek.query.reportdesk.ImportPage.ColumnFields;
import bantuek.query.reportdesk.ImportPage.Said;
import bantuek.query.reportdesk.ImportPage.Settings;
import bantuek.thai.FiscalYear;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together what somebody sees of tables from outside before they are kept. */
@Component
class ImportPages {

    private static final int ROWS_SHOWN = 30;
    private static final int REMARKS_SHOWN = 40;
    private static final int SAMPLE_CHARACTERS = 60;

    private final Offices offices;
    private final Clock clock;

    ImportPages(Offices offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    /** As they probably are meant. */
    Adoption suggested(Understood read, OwnDraft draft) {
        LocalDate today = LocalDate.now(clock.withZone(ThaiDate.BANGKOK));
        return Suggesting.of(read.tables(), draft.text().subject(), FiscalYear.of(today).year());
    }

    /** As somebody says that they are meant. */
    Adoption meant(MultiValueMap<String, String> fields, Understood read, OwnDraft draft) {
        return AdoptionForm.read(fields, read.tables(), suggested(read, draft));
    }

    /** Throws InvalidValue where it is more than a report can hold. */
    Adopted adopted(Understood read, Adoption adoption, Viewer viewer) {
        UnitWords units = new UnitWords(offices.today(viewer.organisation()).office().units());
        return Adopting.adopt(read.tables(), adoption, units, UUID::randomUUID);
    }

    ImportPage page(
            Frame frame,
            Viewer viewer,
            OwnDraft draft,
            String source,
            Understood read,
            Adoption adoption,
            UUID key,
            @Nullable String problem) {
        Words words = frame.words();
        Adopted adopted = null;
        String told = problem;
        try {
            adopted = adopted(read, adoption, viewer);
        } catch (InvalidValue e) {
            told = Objects.requireNonNullElse(told, tooMuch(e, words));
        }
        List<Remark> remarks = adopted == null ? List.of() : adopted.remarks();
        return new ImportPage(
                draft.memo(),
                draft.version(),
                key.toString(),
                source,
                tables(read, adoption, words),
                settings(adoption),
                columns(read, adoption),
                read.findings().stream()
                        .map(found -> new Said(found.what().weight().name(), found.sentence(words)))
                        .toList(),
                remarks.stream()
                        .limit(REMARKS_SHOWN)
                        .map(remark -> sentence(remark, words))
                        .toList(),
                Math.max(0, remarks.size() - REMARKS_SHOWN),
                adopted == null ? 0 : adopted.report().rows().size(),
                adopted == null ? null : ReportTable.of(draft.memo(), beginning(adopted.report())),
                told);
    }

    static String tooMuch(InvalidValue why, Words words) {
        return why.code().equals("value.missing")
                ? words.of("import.incomplete")
                : words.of("import.too-much");
    }

    private static List<Choice> tables(Understood read, Adoption adoption, Words words) {
        return IntStream.range(0, read.tables().size())
                .mapToObj(number -> {
                    Table table = read.tables().get(number);
                    return new Choice(
                            number,
                            words.of(
                                    "import.table",
                                    words.number(number + 1L),
                                    table.name().isEmpty()
                                            ? String.join(" ", headings(table))
                                            : table.name(),
                                    words.number(table.body().size()),
                                    words.number(table.width())),
                            adoption.tables().contains(number));
                })
                .toList();
    }

    private static List<String> headings(Table table) {
        return table.columns().stream().limit(3).map(Table.Column::heading).toList();
    }

    private static Settings settings(Adoption adoption) {
        return new Settings(
                adoption.tables().getFirst(),
                adoption.headRows(),
                adoption.kind(),
                String.valueOf(adoption.fiscalYear()),
                Objects.toString(adoption.assessmentYear(), ""),
                Objects.toString(adoption.round(), ""),
                adoption.title(),
                adoption.issueInFirstLine());
    }

    private static List<ColumnFields> columns(Understood read, Adoption adoption) {
        Table table = read.tables().get(adoption.tables().getFirst()).withHead(adoption.headRows());
        return IntStream.range(0, adoption.columns().size())
                .mapToObj(place -> {
                    ColumnPlan plan = adoption.columns().get(place);
                    return new ColumnFields(
                            place,
                            plan.heading(),
                            Objects.requireNonNullElse(plan.group(), ""),
                            plan.taken()
                                    ? plan.field() == null ? "" : plan.field().name()
                                    : AdoptionForm.LEFT_OUT,
                            sample(table, place));
                })
                .toList();
    }

    private static String sample(Table table, int place) {
        return table.body().stream()
                .filter(row -> !row.isBanner())
                .map(row -> row.cell(place))
                .filter(Cell::isWritten)
                .map(cell -> cell.lines().getFirst())
                .map(line ->
                        line.length() > SAMPLE_CHARACTERS
                                ? line.substring(0, SAMPLE_CHARACTERS) + "…"
                                : line)
                .findFirst()
                .orElse("");
    }

    static String sentence(Remark remark, Words words) {
        return words.of(
                "import.remark." + remark.what(),
                words.number(remark.row()),
                remark.heading(),
                remark.quote());
    }

    private static Report beginning(Report report) {
        return new Report(
                report.head(),
                report.rows().subList(0, Math.min(ROWS_SHOWN, report.rows().size())));
    }
}

package bantuek.query.reportdesk;

import bantuek.events.InvalidValue;
import bantuek.events.report.Report;
import bantuek.query.intake.Intake;
import bantuek.query.intake.Outcome;
import bantuek.query.intake.Outcome.Refused;
import bantuek.query.intake.Outcome.Understood;
import bantuek.query.intake.Refusal;
import bantuek.query.intake.Table;
import bantuek.query.office.Offices;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import bantuek.thai.FiscalYear;
import bantuek.thai.ThaiDate;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads a table from outside for a program, which does with it what it likes: nothing is kept. */
@RestController
class ReadingApi {

    /** A little more than is read at most, so that it is said what is too much. */
    private static final int MOST_BYTES = 12_000_000;

    private final Offices offices;
    private final Clock clock;

    ReadingApi(Offices offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * @param refused why nothing was read
     * @param found what was understood and what was not, a sentence each
     * @param report what probably is meant, to be looked at and sent to the memo
     * @param remarks what to look at in it
     */
    record ReadingData(
            @Nullable NotRead refused,
            List<String> found,
            List<TableRead> tables,
            @Nullable Report report,
            List<String> remarks) {}

    record NotRead(Refusal code, String title, String detail) {}

    record TableRead(String name, List<String> headings, int rows) {}

    @PostMapping("/api/readings")
    ReadingData read(
            HttpServletRequest request,
            Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String title)
            throws IOException {
        Outcome outcome = Intake.read(request.getInputStream().readNBytes(MOST_BYTES), name);
        return switch (outcome) {
            case Refused refused ->
                    new ReadingData(
                            new NotRead(
                                    refused.refusal(),
                                    refused.sentence(Words.THAI),
                                    refused.sentence(Words.ENGLISH)),
                            List.of(),
                            List.of(),
                            null,
                            List.of());
            case Understood read -> understood(read, viewer, title.isBlank() ? name : title);
        };
    }

    private ReadingData understood(Understood read, Viewer viewer, String title) {
        Adopted adopted = adopted(read, viewer, title);
        return new ReadingData(
                null,
                read.findings().stream().map(found -> found.sentence(Words.THAI)).toList(),
                read.tables().stream()
                        .map(table ->
                                new TableRead(
                                        table.name(),
                                        table.columns().stream()
                                                .map(Table.Column::heading)
                                                .toList(),
                                        table.body().size()))
                        .toList(),
                adopted == null ? null : adopted.report(),
                adopted == null
                        ? List.of(Words.THAI.of("import.too-much"))
                        : adopted.remarks().stream()
                                .map(remark -> ImportPages.sentence(remark, Words.THAI))
                                .toList());
    }

    private @Nullable Adopted adopted(Understood read, Viewer viewer, String title) {
        LocalDate today = LocalDate.now(clock.withZone(ThaiDate.BANGKOK));
        Adoption adoption = Suggesting.of(read.tables(), title, FiscalYear.of(today).year());
        UnitWords units = new UnitWords(offices.today(viewer.organisation()).office().units());
        try {
            return Adopting.adopt(read.tables(), adoption, units, UUID::randomUUID);
        } catch (InvalidValue tooMuch) {
            return null;
        }
    }
}

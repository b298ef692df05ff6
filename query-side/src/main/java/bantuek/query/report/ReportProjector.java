package bantuek.query.report;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.report.Report;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import bantuek.thai.ThaiDate;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what each memo's report says of how far its plan has come, and when it was handed in. The
 * row of a report that was taken out stays, so that what was handled is not handled again.
 */
@Component
class ReportProjector implements Projector {

    private final JdbcClient jdbc;

    ReportProjector(JdbcClient projectorJdbc) {
        this.jdbc = projectorJdbc;
    }

    private record Kept(long version, @Nullable Report report, @Nullable LocalDate handedIn) {}

    @Override
    public String readModel() {
        return "report";
    }

    @EventHandler
    void on(MemoEvent event, Occurrence occurrence) {
        Kept before = kept(event.memo());
        boolean noneOfOurs =
                before == null
                        ? !(event instanceof ReportRevised)
                        : before.version() >= occurrence.version();
        if (noneOfOurs) {
            return;
        }
        Report report = before == null ? null : before.report();
        LocalDate handedIn = before == null ? null : before.handedIn();
        switch (event) {
            case ReportRevised e ->
                    save(event, occurrence, Report.after(report, e.revision()), handedIn);
            case ReportRemoved _ -> save(event, occurrence, null, null);
            case MemoSubmitted _, MemoResubmitted _ when report != null && handedIn == null ->
                    save(event, occurrence, report, day(occurrence));
            case MemoRecalled e when e.step() == null -> save(event, occurrence, report, null);
            case MemoEvent _ -> {}
        }
    }

    private static LocalDate day(Occurrence occurrence) {
        return occurrence.at().atZone(ThaiDate.BANGKOK).toLocalDate();
    }

    private @Nullable Kept kept(UUID memo) {
        return jdbc.sql("SELECT version, report, handed_in FROM query.report WHERE memo = ?")
                .param(memo)
                .query((row, _) -> {
                    String report = row.getString("report");
                    return new Kept(
                            row.getLong("version"),
                            report == null
                                    ? null
                                    : EventJson.MAPPER.readValue(report, Report.class),
                            row.getObject("handed_in", LocalDate.class));
                })
                .optional()
                .orElse(null);
    }

    private void save(
            MemoEvent event,
            Occurrence occurrence,
            @Nullable Report report,
            @Nullable LocalDate handedIn) {
        jdbc.sql(
                        """
                        INSERT INTO query.report (memo, organisation, fiscal_year, handed_in, version, report,
                                                  standing)
                        VALUES (:memo, :organisation, :fiscal_year, :handed_in, :version, :report::jsonb,
                                :standing::jsonb)
                        ON CONFLICT (memo) DO UPDATE SET
                            fiscal_year = excluded.fiscal_year, handed_in = excluded.handed_in,
                            version = excluded.version, report = excluded.report,
                            standing = excluded.standing
                        """)
                .param("memo", event.memo())
                .param("organisation", occurrence.organisation())
                .param("fiscal_year", report == null ? null : report.head().fiscalYear())
                .param("handed_in", handedIn)
                .param("version", occurrence.version())
                .param("report", json(report))
                .param("standing", json(report == null ? null : Standing.of(report)))
                .update();
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : EventJson.MAPPER.writeValueAsString(value);
    }
}

package bantuek.query.report;

import bantuek.events.EventJson;
import bantuek.events.memo.MemoEvent;
import bantuek.events.memo.MemoRecalled;
import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoSubmitted;
import bantuek.events.memo.ReportRemoved;
import bantuek.events.memo.ReportRevised;
import bantuek.events.report.Report;
import bantuek.query.platform.Batch;
import bantuek.query.platform.BatchWriter;
import bantuek.query.platform.Kept;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import bantuek.query.platform.Rows;
import bantuek.thai.ThaiDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what each memo's report says of how far its plan has come, and when it was handed in. The
 * row of a report that was taken out stays, so that what was handled is not handled again.
 */
@Component
class ReportProjector implements Projector {

    private static final String SAVE =
            """
            INSERT INTO report (memo, organisation, fiscal_year, handed_in, version, report,
                                      standing)
            VALUES (:memo, :organisation, :fiscal_year, :handed_in, :version, :report::jsonb,
                    :standing::jsonb)
            ON CONFLICT (memo) DO UPDATE SET
                fiscal_year = excluded.fiscal_year, handed_in = excluded.handed_in,
                version = excluded.version, report = excluded.report,
                standing = excluded.standing
            """;

    private final JdbcClient jdbc;
    private final BatchWriter batches;
    private final Rows<UUID, Row> reports = new Reports();

    ReportProjector(JdbcClient projectorJdbc, BatchWriter projectorBatches) {
        this.jdbc = projectorJdbc;
        this.batches = projectorBatches;
    }

    private record Row(
            UUID memo,
            UUID organisation,
            long version,
            @Nullable Report report,
            @Nullable LocalDate handedIn) {}

    @Override
    public String readModel() {
        return "report";
    }

    @EventHandler
    void on(MemoEvent event, Occurrence occurrence, Batch batch) {
        Kept<UUID, Row> kept = batch.of(reports);
        Row before = kept.get(event.memo());
        boolean noneOfOurs =
                before == null
                        ? !(event instanceof ReportRevised)
                        : before.version() >= occurrence.version();
        if (!noneOfOurs) {
            Row after = after(before, event, occurrence);
            if (after != null) {
                kept.put(event.memo(), after);
            }
        }
    }

    /** Null where nothing changes. */
    private static @Nullable Row after(
            @Nullable Row before, MemoEvent event, Occurrence occurrence) {
        Report report = before == null ? null : before.report();
        LocalDate handedIn = before == null ? null : before.handedIn();
        return switch (event) {
            case ReportRevised e ->
                    row(event, occurrence, Report.after(report, e.revision()), handedIn);
            case ReportRemoved _ -> row(event, occurrence, null, null);
            case MemoSubmitted _, MemoResubmitted _ when report != null && handedIn == null ->
                    row(event, occurrence, report, day(occurrence));
            case MemoRecalled e when e.step() == null -> row(event, occurrence, report, null);
            case MemoEvent _ -> null;
        };
    }

    private static Row row(
            MemoEvent event,
            Occurrence occurrence,
            @Nullable Report report,
            @Nullable LocalDate handedIn) {
        return new Row(
                event.memo(), occurrence.organisation(), occurrence.version(), report, handedIn);
    }

    private static LocalDate day(Occurrence occurrence) {
        return occurrence.at().atZone(ThaiDate.BANGKOK).toLocalDate();
    }

    private final class Reports implements Rows<UUID, Row> {

        @Override
        public @Nullable Row read(UUID memo) {
            return jdbc.sql(
                            """
                            SELECT organisation, version, report, handed_in
                            FROM report WHERE memo = ?
                            """)
                    .param(memo)
                    .query((row, _) -> {
                        String report = row.getString("report");
                        return new Row(
                                memo,
                                row.getObject("organisation", UUID.class),
                                row.getLong("version"),
                                report == null
                                        ? null
                                        : EventJson.MAPPER.readValue(report, Report.class),
                                row.getObject("handed_in", LocalDate.class));
                    })
                    .optional()
                    .orElse(null);
        }

        @Override
        public void save(Collection<Row> rows) {
            batches.write(SAVE, rows.stream().map(ReportProjector::values));
        }
    }

    private static SqlParameterSource values(Row row) {
        Report report = row.report();
        return new MapSqlParameterSource("memo", row.memo())
                .addValue("organisation", row.organisation())
                .addValue("fiscal_year", report == null ? null : report.head().fiscalYear())
                .addValue("handed_in", row.handedIn())
                .addValue("version", row.version())
                .addValue("report", json(report))
                .addValue("standing", json(report == null ? null : Standing.of(report)));
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : EventJson.MAPPER.writeValueAsString(value);
    }
}

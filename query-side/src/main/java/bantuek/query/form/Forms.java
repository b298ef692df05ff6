package bantuek.query.form;

import bantuek.events.EventJson;
import bantuek.events.form.ReportForm;
import bantuek.query.platform.Reading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions about an organisation's forms of reports. */
@Component
public class Forms {

    private final Reading reading;

    Forms(Reading reading) {
        this.reading = reading;
    }

    /** One of them, in the version that is in use. */
    public record Form(UUID form, ReportForm content) {}

    /** The issues of one year. */
    record IssueList(int year, List<String> issues) {}

    /** Those in use, by name. */
    public List<Form> inUse(UUID organisation) {
        return reading.of(
                organisation,
                jdbc -> forms(jdbc, "SELECT form, content FROM query.form WHERE NOT retired"));
    }

    public Optional<Form> inUse(UUID organisation, UUID form) {
        return inUse(organisation).stream().filter(one -> one.form().equals(form)).findAny();
    }

    /** None where nobody has listed any. */
    public List<String> issuesOf(UUID organisation, int year) {
        return issueLists(organisation).stream()
                .filter(list -> list.year() == year)
                .findAny()
                .map(IssueList::issues)
                .orElse(List.of());
    }

    /** The latest year first. */
    List<IssueList> issueLists(UUID organisation) {
        return reading.of(
                organisation,
                jdbc ->
                        jdbc.sql("SELECT year, issues FROM query.issue_list ORDER BY year DESC")
                                .query((row, _) ->
                                        new IssueList(
                                                row.getInt("year"),
                                                List.of(
                                                        (String[])
                                                                row.getArray("issues").getArray())))
                                .list());
    }

    private static List<Form> forms(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql + " ORDER BY content ->> 'name', form")
                .query((row, _) ->
                        new Form(
                                row.getObject("form", UUID.class),
                                EventJson.MAPPER.readValue(
                                        row.getString("content"), ReportForm.class)))
                .list();
    }
}

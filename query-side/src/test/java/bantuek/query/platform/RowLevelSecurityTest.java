package bantuek.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.database.TestDatabase;
import bantuek.events.form.FormDesigned;
import bantuek.events.form.FormEvent;
import bantuek.events.form.IssuesListed;
import bantuek.events.form.ReportForm;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.StepKind;
import bantuek.events.register.NumberReserved;
import bantuek.events.register.RegisterEvent;
import bantuek.events.register.RegisterOpened;
import bantuek.events.register.Series;
import bantuek.events.report.Column;
import bantuek.events.report.Field;
import bantuek.events.report.ReportKind;
import bantuek.events.report.StoredFile;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.RoutePublished;
import bantuek.query.town.Journey;
import bantuek.query.town.QueryDatabase;
import bantuek.query.town.ReadModels;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.SomeReports;
import bantuek.query.town.Town;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What PostgreSQL itself keeps from the role that answers questions, should the code forget. */
@Tag("database")
class RowLevelSecurityTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    static final List<String> TABLES = ReadModels.TABLES;
    private static final Town TOWN = new Town("บ้านสวนตาล");
    private static final Town OTHER = new Town("ท่าม่วง");

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final TestDatabase database = side.database();
    private final DataSource oneConnection =
            new SingleConnectionDataSource(connection(database.as("reader")), true);
    private final Reading reading =
            new Reading(oneConnection, new JdbcTransactionManager(oneConnection));

    @AfterAll
    static void nothing_stays_parked() {
        projector().sql("DELETE FROM parked").update();
    }

    private static JdbcClient projector() {
        return QueryDatabase.jdbc(RunningQuerySide.shared().database(), "projector");
    }

    @BeforeAll
    static void two_towns() {
        for (Town town : List.of(TOWN, OTHER)) {
            projector()
                    .sql("INSERT INTO parked VALUES ('none', ?, 0, ?, '', '', now())")
                    .params(town.name, town.organisation)
                    .update();
            RunningQuerySide.shared().show(town.foundation());
            RunningQuerySide.shared().show(town.told(forms(town)));
            RunningQuerySide.shared().show(town.told(register(town)));
            RunningQuerySide.shared().show(town.told(List.of(route(town))));
            RunningQuerySide.shared()
                    .show(
                            Journey.in(town, "เรื่องของ" + town.name)
                                    .reporting(SomeReports.report("รายงานผล", "ทำแล้ว"))
                                    .reporting(
                                            new StoredFile(
                                                    "a".repeat(64), "ก.pdf", 1, "application/pdf"))
                                    .submitted()
                                    .opinion(town.director, Opinion.CONCUR, null));
        }
    }

    private static List<RegisterEvent> register(Town town) {
        UUID register = UUID.randomUUID();
        return List.of(
                new RegisterOpened(
                        register, town.organisation, town.treasury, Series.GENERAL, 2025),
                new NumberReserved(register, 1, "งานประเพณี"));
    }

    private static RoutePublished route(Town town) {
        return new RoutePublished(
                town.organisation,
                UUID.randomUUID(),
                1,
                "leave-request",
                "ขอลา",
                List.of(),
                List.of(
                        new PlannedStep(
                                StepKind.DECISION,
                                PostReference.to(PostReference.Kind.EXECUTIVE),
                                0,
                                null,
                                null,
                                null)));
    }

    private static List<FormEvent> forms(Town town) {
        ReportForm form =
                new ReportForm(
                        "รายงานผล",
                        ReportKind.RESULT,
                        2569,
                        null,
                        "รายงานผล พ.ศ. {ปี}",
                        List.of(new Column("measure", Field.MEASURE, "มาตรการ", null)));
        return List.of(
                new FormDesigned(town.organisation, UUID.randomUUID(), 1, form),
                new IssuesListed(town.organisation, 2569, List.of("การให้บริการ")));
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void without_an_organisation_there_are_no_rows(String table) {
        assertThat(organisations(reading.ofNoOrganisation(), table)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void with_an_organisation_there_are_its_own_rows_and_no_others(String table) {
        assertThat(seenIn(TOWN, table)).containsExactly(TOWN.organisation);
        assertThat(seenIn(OTHER, table)).containsExactly(OTHER.organisation);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void the_organisation_is_forgotten_with_the_end_of_its_transaction(String table) {
        assertThat(seenIn(TOWN, table)).isNotEmpty();
        assertThat(organisations(reading.ofNoOrganisation(), table)).isEmpty();
        assertThatThrownBy(() ->
                        reading.of(
                                TOWN.organisation,
                                _ -> {
                                    throw new IllegalStateException("broken on purpose");
                                }))
                .hasMessage("broken on purpose");
        assertThat(organisations(reading.ofNoOrganisation(), table)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void nobody_who_reads_can_write(String table) {
        refused("INSERT INTO query.%s SELECT * FROM query.%s".formatted(table, table));
        refused("UPDATE query.%s SET organisation = organisation".formatted(table));
        refused("DELETE FROM query." + table);
        refused("TRUNCATE query." + table);
        refused("ALTER TABLE query." + table + " DISABLE ROW LEVEL SECURITY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM command.account",
                "SELECT password_hash FROM command.account",
                "UPDATE command.signed_in SET administrator = true",
                "INSERT INTO events.event DEFAULT VALUES",
                "DELETE FROM events.event",
                "UPDATE query.token SET owner = 'me'",
                "SELECT * FROM query.flyway_schema_history",
                "SET ROLE bantuek_projector",
                "CREATE TABLE query.mine (id int)"
            })
    void the_rest_of_the_database_is_not_its_business(String statement) {
        refused(statement);
    }

    @Test
    void every_read_model_there_is_stands_under_this_security() {
        List<String> unprotected =
                QueryDatabase.jdbc(database, "projector")
                        .sql(
                                """
                                SELECT relname FROM pg_class
                                WHERE relnamespace = 'query'::regnamespace AND relkind = 'r'
                                  AND NOT relrowsecurity
                                """)
                        .query((row, _) -> row.getString(1))
                        .list();
        assertThat(unprotected).containsExactlyInAnyOrder("token", "flyway_schema_history");
    }

    private void refused(String statement) {
        JdbcClient reader = QueryDatabase.jdbc(database, "reader");
        assertThatThrownBy(() -> reader.sql(statement).update())
                .rootCause()
                .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    private Set<UUID> seenIn(Town town, String table) {
        return reading.of(town.organisation, jdbc -> organisations(jdbc, table));
    }

    private static Set<UUID> organisations(JdbcClient jdbc, String table) {
        return new TreeSet<>(
                jdbc.sql("SELECT organisation FROM query." + table)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    private static Connection connection(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

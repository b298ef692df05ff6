package bantuek.standalone.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.standalone.verify.Tables.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever somebody with all rights does to the log or to what was made of it is found. */
@Tag("database")
class VerificationTest {

    private static final String ONE_DECISION =
            " WHERE position = (SELECT max(position) FROM events.event"
                    + " WHERE payload_type = 'memo.decision-recorded')";
    private static final String ITS_STREAM =
            " WHERE aggregate_id = (SELECT aggregate_id FROM events.event"
                    + " WHERE payload_type = 'memo.decision-recorded')";

    private static LivedIn here;

    @BeforeAll
    static void live() throws SQLException {
        here = LivedIn.with(_ -> {});
    }

    @Test
    void what_nobody_has_touched_is_clean() throws SQLException {
        Verdict verdict = here.verify();
        assertThat(LivedIn.printed(verdict)).contains("verified=yes differences=0 ");
        assertThat(verdict.isClean()).isTrue();
        assertThat(verdict.requests()).isPositive();
        assertThat(verdict.signatures().count()).isPositive();
        assertThat(verdict.tables()).containsKey("trail");
    }

    @Test
    void two_roles_that_an_installation_has_anyway_may_verify_it() throws SQLException {
        Verdict verdict = here.verifyByItsRoles();
        assertThat(LivedIn.printed(verdict)).contains("verified=yes differences=0 ");
        assertThat(verdict.tables()).containsKey("trail");
    }

    @Test
    void a_row_that_was_changed_is_found_in_every_table() throws SQLException {
        List<String> changes = new ArrayList<>();
        for (Table table : filled()) {
            String column = firstBesideTheKey(table);
            changes.add(
                    "UPDATE %s SET %s = %s WHERE ctid = (SELECT min(ctid) FROM %1$s)"
                            .formatted(
                                    table.qualified(),
                                    column,
                                    other(
                                            column,
                                            Objects.requireNonNull(table.columns().get(column)))));
        }
        Verdict verdict = here.verify(changes);
        for (Table table : filled()) {
            assertThat(told(verdict, Rule.I4))
                    .anyMatch(what ->
                            what.startsWith("query." + table.name() + " ")
                                    && what.endsWith("differs in " + firstBesideTheKey(table)));
        }
        assertThat(verdict.findings().count(Rule.I4)).isEqualTo(changes.size());
        assertThat(LivedIn.printed(verdict))
                .contains("verified=no differences=" + verdict.findings().count() + " ");
    }

    @Test
    void a_row_of_another_organisation_is_found_by_its_name() throws SQLException {
        Verdict verdict = here.verify("UPDATE query.memo SET organisation = gen_random_uuid()");
        assertThat(told(verdict, Rule.I8))
                .anyMatch(what ->
                        what.startsWith("query.memo memo=")
                                && what.endsWith("carries another organisation"));
    }

    @Test
    void a_row_that_is_missing_is_found_in_every_table() throws SQLException {
        Verdict verdict =
                here.verify(
                        filled().stream()
                                .map(table ->
                                        "DELETE FROM %s WHERE ctid = (SELECT min(ctid) FROM %1$s)"
                                                .formatted(table.qualified()))
                                .toList());
        for (Table table : filled()) {
            assertThat(told(verdict, Rule.I4))
                    .anyMatch(what ->
                            what.startsWith("query." + table.name() + " ")
                                    && what.endsWith("is missing"));
        }
        assertThat(verdict.findings().count()).isEqualTo(filled().size());
    }

    @Test
    void a_row_too_many_is_found_in_every_table_also_in_an_empty_one() throws SQLException {
        List<String> additions = new ArrayList<>();
        for (Table table : here.tables().keySet()) {
            additions.add(
                    "INSERT INTO %s (%s) VALUES (%s)"
                            .formatted(
                                    table.qualified(),
                                    String.join(", ", table.columns().keySet()),
                                    table.columns().values().stream()
                                            .map(VerificationTest::something)
                                            .collect(Collectors.joining(", "))));
        }
        Verdict verdict = here.verify(additions);
        for (Table table : here.tables().keySet()) {
            assertThat(told(verdict, Rule.I4))
                    .anyMatch(what ->
                            what.startsWith("query." + table.name() + " ")
                                    && what.endsWith("follows from no event"));
        }
        assertThat(verdict.findings().count()).isEqualTo(additions.size());
    }

    @Test
    void a_table_that_no_migration_made_is_found() throws SQLException {
        Verdict verdict = here.verify("CREATE TABLE query.slipped_in (memo uuid)");
        assertThat(told(verdict, Rule.I4))
                .containsExactly("query.slipped_in: not the table it should be");
    }

    @Test
    void what_waits_to_be_folded_though_it_could_be_is_found() throws SQLException {
        Verdict verdict =
                here.verify(
                        "INSERT INTO query.parked SELECT 'memo', memo::text, 3, organisation,"
                                + " 'OpinionRecorded', 'IllegalStateException', now()"
                                + " FROM query.memo LIMIT 1");
        assertThat(told(verdict, Rule.I4))
                .singleElement()
                .asString()
                .contains("read model memo: stream=", "is parked from version=3 on");
    }

    @Test
    void a_signature_put_under_another_name_is_found() throws SQLException {
        Verdict verdict =
                here.verify(
                        "UPDATE events.event SET metadata = "
                                + changed("metadata", "{actor,person}", "\"%s\"".formatted(NOBODY))
                                + ONE_DECISION);
        assertThat(told(verdict, Rule.I2))
                .singleElement()
                .asString()
                .contains("(memo.decision-recorded)", "person=" + NOBODY);
        assertThat(told(verdict, Rule.I4)).anyMatch(what -> what.contains("query.trail"));
    }

    @Test
    void a_signature_in_a_capacity_that_was_not_held_is_found() throws SQLException {
        Verdict verdict =
                here.verify(
                        "UPDATE events.event SET metadata = "
                                + changed("metadata", "{capacity,0,basis}", "\"DELEGATE\"")
                                + ONE_DECISION);
        assertThat(told(verdict, Rule.I2)).hasSize(1);
    }

    @Test
    void a_signature_from_before_its_signatory_was_appointed_is_found() throws SQLException {
        Verdict verdict =
                here.verify(
                        "UPDATE events.event SET payload = "
                                + changed("payload", "{from}", "\"2999-01-01\"")
                                + " WHERE payload_type = 'office.person-appointed'");
        assertThat(told(verdict, Rule.I2))
                .anyMatch(what -> what.contains("(memo.decision-recorded)"));
    }

    @Test
    void an_event_taken_out_of_the_middle_of_a_stream_is_found() throws SQLException {
        Verdict verdict =
                here.verify("DELETE FROM events.event" + ITS_STREAM + " AND sequence_number = 2");
        assertThat(told(verdict, Rule.LOG))
                .singleElement()
                .asString()
                .contains("version=3", "version 2 was to come next");
    }

    @Test
    void the_last_event_of_a_stream_is_missed_by_who_was_told_of_it() throws SQLException {
        Verdict verdict =
                here.verify(
                        "DELETE FROM events.event"
                                + ITS_STREAM
                                + " AND sequence_number = (SELECT max(sequence_number)"
                                + " FROM events.event"
                                + ITS_STREAM
                                + ")");
        assertThat(told(verdict, Rule.I1))
                .singleElement()
                .asString()
                .contains("in the log 0 times");
        assertThat(told(verdict, Rule.I4)).anyMatch(what -> what.contains("query.memo"));
    }

    @Test
    void two_events_in_the_wrong_order_are_found() throws SQLException {
        String swap =
                """
                UPDATE events.event SET payload_type = other.payload_type, payload = other.payload
                FROM events.event AS other
                WHERE other.aggregate_id = event.aggregate_id
                  AND event.sequence_number IN (1, 3) AND other.sequence_number = 4 - event.sequence_number
                  AND event.aggregate_id = (SELECT aggregate_id FROM events.event
                                            WHERE payload_type = 'memo.decision-recorded')
                """;
        Verdict verdict = here.verify(swap);
        assertThat(told(verdict, Rule.I3))
                .singleElement()
                .asString()
                .endsWith("cannot have happened then");
        assertThat(told(verdict, Rule.I4))
                .anyMatch(what -> what.startsWith("read model memo: stream="));
    }

    @Test
    void a_number_that_was_given_twice_is_found_and_so_is_the_hole_that_it_leaves()
            throws SQLException {
        Verdict verdict =
                here.verify(
                        "UPDATE events.event SET payload = "
                                + changed("payload", "{number}", "3")
                                + " WHERE payload_type IN ('register.number-issued', 'memo.numbered')");
        assertThat(told(verdict, Rule.I5))
                .anyMatch(what -> what.contains("number=3 given twice"))
                .anyMatch(what -> what.contains("number=1 is missing"));
    }

    @Test
    void an_event_of_another_organisation_in_a_stream_is_found() throws SQLException {
        Verdict verdict =
                here.verify(
                        "UPDATE events.event SET metadata = "
                                + changed("metadata", "{organisation}", "\"%s\"".formatted(NOBODY))
                                + ONE_DECISION);
        assertThat(told(verdict, Rule.I8))
                .anyMatch(what -> what.contains("of organisation " + NOBODY));
    }

    @Test
    void an_event_that_cannot_be_read_is_found() throws SQLException {
        Verdict verdict =
                here.verify("UPDATE events.event SET payload = '{'::bytea" + ONE_DECISION);
        assertThat(told(verdict, Rule.LOG)).singleElement().asString().endsWith("cannot be read");
    }

    @Test
    void an_answer_about_what_the_log_does_not_hold_is_found() throws SQLException {
        Verdict verdict =
                here.verify(
                        "UPDATE command.answered_request SET version = 999"
                                + " WHERE ctid = (SELECT min(ctid) FROM command.answered_request)");
        assertThat(told(verdict, Rule.I1)).singleElement().asString().contains("version=999");
    }

    @Test
    void an_answer_with_a_number_that_no_memo_has_is_found() throws SQLException {
        Verdict verdict =
                here.verify(
                        "UPDATE command.answered_request SET told = '{\"number\": \"none\"}'"
                                + " WHERE told ->> 'number' IS NOT NULL");
        assertThat(told(verdict, Rule.I1)).isNotEmpty().allMatch(what -> what.endsWith("not hold"));
    }

    @Test
    void a_guard_that_was_taken_away_is_found() throws SQLException {
        Verdict verdict = here.verify("ALTER TABLE events.event DISABLE TRIGGER append_only");
        assertThat(told(verdict, Rule.LOG)).singleElement().asString().contains("append_only");
    }

    @Test
    void what_is_not_folded_yet_is_no_difference() throws SQLException {
        List<String> forgetting = new ArrayList<>();
        here.tables().keySet().forEach(table -> forgetting.add("TRUNCATE " + table.qualified()));
        forgetting.add("DELETE FROM query.token");
        Verdict verdict = here.verify(forgetting);
        assertThat(verdict.findings().count()).isZero();
        assertThat(verdict.behind()).isPositive();
    }

    @Test
    void what_another_program_has_made_is_not_called_wrong() throws SQLException {
        String signed = "COMMENT ON TABLE query.token IS 'another program'";
        assertThat(here.verify(signed).isClean()).isTrue();
        Verdict changed = here.verify(signed, "UPDATE query.memo SET subject = 'x'");
        assertThat(changed.isClean()).isFalse();
        assertThat(changed.cannotBeToldYet()).isTrue();
        Verdict broken =
                here.verify(signed, "UPDATE events.event SET payload = '{'::bytea" + ONE_DECISION);
        assertThat(broken.cannotBeToldYet()).isFalse();
    }

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private static List<String> told(Verdict verdict, Rule rule) {
        return verdict.findings().told(rule);
    }

    private static String changed(String column, String path, String value) {
        return "convert_to(jsonb_set(convert_from(%s, 'UTF8')::jsonb, '%s', '%s')::text, 'UTF8')"
                .formatted(column, path, value);
    }

    private static List<Table> filled() throws SQLException {
        return here.tables().entrySet().stream()
                .filter(table -> table.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String firstBesideTheKey(Table table) {
        return table.columns().keySet().stream()
                .filter(column -> !table.key().contains(column) && !column.equals("organisation"))
                .findFirst()
                .orElseThrow();
    }

    private static String other(String column, String type) {
        return switch (type) {
            case "boolean" -> "NOT " + column;
            case "integer", "bigint" -> "coalesce(" + column + ", 0) + 1";
            case "text" -> column + " || 'x'";
            case "date" -> "coalesce(" + column + ", '2000-01-01') + 1";
            case "timestamp with time zone" -> "now()";
            default -> something(type);
        };
    }

    private static String something(String type) {
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "boolean" -> "true";
            case "integer", "bigint" -> "77";
            case "text" -> "'something'";
            case "jsonb" -> "'{\"some\": \"thing\"}'";
            case "date", "timestamp with time zone" -> "now()";
            case "uuid[]", "text[]" -> "array[gen_random_uuid()]::" + type;
            case "integer[]" -> "array[77]";
            case "bytea" -> "'x'";
            default -> throw new AssertionError("something of type " + type);
        };
    }
}

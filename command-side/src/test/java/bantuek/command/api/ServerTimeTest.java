package bantuek.command.api;

import static bantuek.command.api.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.TestOffice.Official;
import bantuek.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What day it is in Bangkok, the server says, at the moment at which a command is decided. */
@Tag("database")
class ServerTimeTest {

    private static final Instant MONTHS_AGO = Instant.parse("2026-09-01T02:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-12-31T02:00:00Z");
    private static final Instant LAST_OF_THE_YEAR = Instant.parse("2026-12-31T16:59:59.999Z");
    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T17:00:00Z");

    private static final Hands HANDS = new Hands();
    private static final TestOffice OFFICE = new TestOffice(TestDatabase.fresh(), HANDS);

    @AfterAll
    static void end() {
        OFFICE.side.close();
    }

    @Test
    void the_year_of_a_register_turns_at_midnight_in_bangkok() {
        Unit unit = new Unit();
        HANDS.show(MORNING);
        UUID last = unit.draft();
        UUID first = unit.draft();
        UUID second = unit.draft();
        unit.submit(unit.draft());
        HANDS.show(LAST_OF_THE_YEAR);
        JsonNode lastOfTheYear = unit.submit(last);
        HANDS.show(NEW_YEAR);
        JsonNode firstOfTheYear = unit.submit(first);
        JsonNode secondOfTheYear = unit.submit(second);
        isNumbered(lastOfTheYear, 2, "2026-12-31");
        isNumbered(firstOfTheYear, 1, "2027-01-01");
        isNumbered(secondOfTheYear, 2, "2027-01-01");
        assertThat(firstOfTheYear.get("register")).isNotEqualTo(lastOfTheYear.get("register"));
        assertThat(secondOfTheYear.get("register")).isEqualTo(firstOfTheYear.get("register"));
    }

    @Test
    void an_order_that_ends_between_opening_and_signing_signs_nothing_more() {
        Unit unit = new Unit();
        HANDS.show(MORNING);
        unit.ordersDeputy("2026-12-01", "2026-12-31");
        UUID signed = unit.submitted();
        UUID opened = unit.submitted();
        assertThat(unit.deputy.on(opened, "open").send().status()).isEqualTo(200);
        HANDS.show(LAST_OF_THE_YEAR);
        assertThat(unit.concurs(signed).status()).isEqualTo(200);
        HANDS.show(NEW_YEAR);
        refused(unit.concurs(opened), 403, "memo.not-on-route");
    }

    @Test
    void an_order_that_begins_tomorrow_signs_nothing_today() {
        Unit unit = new Unit();
        HANDS.show(LAST_OF_THE_YEAR);
        unit.ordersDeputy("2027-01-01", "2027-01-15");
        UUID memo = unit.submitted();
        refused(unit.concurs(memo), 403, "memo.not-on-route");
        HANDS.show(NEW_YEAR);
        assertThat(unit.concurs(memo).status()).isEqualTo(200);
    }

    @Test
    void an_order_issued_late_reaches_back_on_paper_and_signs_from_when_it_is_known() {
        Unit unit = new Unit();
        HANDS.show(MORNING);
        UUID memo = unit.submitted();
        refused(unit.concurs(memo), 403, "memo.not-on-route");
        unit.ordersDeputy("2026-10-01", "2026-12-31");
        assertThat(unit.concurs(memo).status()).isEqualTo(200);
        assertThat(StoredEvent.of(OFFICE, memo)).hasSize(4);
    }

    private static void isNumbered(JsonNode numbered, int number, String on) {
        assertThat(numbered.get("number").asInt()).isEqualTo(number);
        assertThat(numbered.get("on").asString()).isEqualTo(on);
    }

    /** Whose head is away, and for whom somebody else may be ordered to act. */
    private static final class Unit {

        private final String name = UUID.randomUUID().toString().substring(0, 8);
        private final UUID id;
        private final Official officer;
        private final Official head;
        final Official deputy;

        Unit() {
            HANDS.show(MONTHS_AGO);
            id = OFFICE.make("/office/units", "{\"name\":\"" + name + "\"}");
            officer = official("o", "OFFICER");
            head = official("h", "UNIT_HEAD");
            deputy = official("d", "OFFICER");
        }

        private Official official(String initial, String rank) {
            return OFFICE.official(initial + name, OFFICE.post(rank, initial, id));
        }

        UUID draft() {
            return officer.to("/memos").send(Memos.draftOf(id, "ปีใหม่")).id();
        }

        /** And the number that it got. */
        JsonNode submit(UUID memo) {
            Answer answer = officer.on(memo, "submit").seen(0).send();
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return StoredEvent.of(OFFICE, memo).getLast().payload();
        }

        UUID submitted() {
            UUID memo = draft();
            submit(memo);
            return memo;
        }

        void ordersDeputy(String from, String to) {
            OFFICE.make(
                    "/office/acting-orders",
                    """
                    {"kind":"ACTING","cause":"UNABLE","post":"%s","person":"%s","ownPost":"%s",
                     "order":{"number":"๑๒/๒๕๖๙","date":"2026-12-30","basis":"พ.ร.บ.เทศบาล"},
                     "from":"%s","to":"%s"}\
                    """
                            .formatted(head.post(), deputy.person(), deputy.post(), from, to));
        }

        Answer concurs(UUID memo) {
            return deputy.on(memo, "opinion").seen(OFFICE.versionOf(memo)).send(Memos.CONCUR);
        }
    }

    /** A clock whose hands are put by a test. */
    private static final class Hands extends Clock {

        private volatile Instant now = MONTHS_AGO;

        void show(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(now, zone);
        }
    }
}

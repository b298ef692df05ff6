package bantuek.command.api;

import static java.util.stream.Collectors.joining;

import bantuek.command.api.TestOffice.Official;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Memos of an office, taken as far on their way as a test needs them. */
final class Memos {

    static final String CONCUR = "{\"opinion\":\"CONCUR\"}";
    static final String APPROVE = "{\"decision\":\"APPROVED\"}";

    /** The version of a memo after its submission, by which it also got its number; and so on. */
    static final long SUBMITTED = 2;

    static final long SEEN_BY_DIRECTOR = 3;
    static final long AT_THE_MAYOR = 4;
    static final long DECIDED = 5;

    private final TestOffice office;

    Memos(TestOffice office) {
        this.office = office;
    }

    static String text(String subject) {
        return """
        {"subject":"%s","addressee":"นายกเทศมนตรี","background":"เดิม",
         "facts":"ข้อเท็จจริง","proposal":"เห็นควรเผยแพร่"}\
        """
                .formatted(subject);
    }

    static String draftOf(UUID unit, String subject) {
        return "{\"unit\":\"%s\",\"text\":%s}".formatted(unit, text(subject));
    }

    static String revision(String subject) {
        return "{\"text\":%s}".formatted(text(subject));
    }

    /** Version 0. */
    UUID draft() {
        return done(office.officer.to("/memos").send(draftOf(office.unit, "ขออนุมัติ"))).id();
    }

    /** Numbered, waits for the director. */
    UUID submitted() {
        UUID memo = draft();
        done(office.officer.on(memo, "submit").seen(0).send());
        return memo;
    }

    /** Waits for the clerk. */
    UUID seenByDirector() {
        UUID memo = submitted();
        concur(office.director, memo, SUBMITTED);
        return memo;
    }

    /** Waits for the mayor. */
    UUID atTheMayor() {
        UUID memo = seenByDirector();
        concur(office.clerk, memo, SEEN_BY_DIRECTOR);
        return memo;
    }

    UUID decided() {
        UUID memo = atTheMayor();
        done(office.mayor.on(memo, "decision").seen(AT_THE_MAYOR).send(APPROVE));
        return memo;
    }

    /** More memos with the same history as this one, written straight into the log. */
    List<UUID> copiesOf(UUID memo, int count) {
        List<UUID> copies = Stream.generate(UUID::randomUUID).limit(count).toList();
        office.rows
                .sql(
                        """
                        INSERT INTO events.event
                            (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at,
                             payload_type, payload_revision, payload, metadata)
                        SELECT gen_random_uuid(), aggregate_type, copy, sequence_number, recorded_at,
                               payload_type, payload_revision,
                               convert_to(
                                   replace(convert_from(payload, 'UTF8'), aggregate_id, copy),
                                   'UTF8'),
                               metadata
                        FROM unnest(string_to_array(?, ',')) AS copy, events.event
                        WHERE aggregate_id = ? ORDER BY copy, sequence_number
                        """)
                .params(copies.stream().map(UUID::toString).collect(joining(",")), memo.toString())
                .update();
        return copies;
    }

    /** A copy of an archived memo, in the log as if it had been put away in another century. */
    UUID archivedLongAgo(UUID memo) {
        UUID copy = UUID.randomUUID();
        office.rows
                .sql(
                        """
                        INSERT INTO events.event
                            (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at,
                             payload_type, payload_revision, payload, metadata)
                        SELECT gen_random_uuid(), aggregate_type, :copy, sequence_number,
                               recorded_at, payload_type, payload_revision,
                               convert_to(
                                   regexp_replace(
                                       replace(
                                           convert_from(payload, 'UTF8'), aggregate_id, :copy),
                                       '"year":\\d+', '"year":1999'),
                                   'UTF8'),
                               metadata
                        FROM events.event WHERE aggregate_id = :memo ORDER BY sequence_number
                        """)
                .param("copy", copy.toString())
                .param("memo", memo.toString())
                .update();
        return copy;
    }

    private static void concur(Official by, UUID memo, long seen) {
        done(by.on(memo, "opinion").seen(seen).send(CONCUR));
    }

    private static Answer done(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }
}

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

    /** Version 1, waits for the director. */
    UUID submitted() {
        UUID memo = draft();
        done(office.officer.on(memo, "submit").seen(0).send());
        return memo;
    }

    /** Version 2, waits for the clerk. */
    UUID seenByDirector() {
        UUID memo = submitted();
        concur(office.director, memo, 1);
        return memo;
    }

    /** Version 3, waits for the mayor. */
    UUID atTheMayor() {
        UUID memo = seenByDirector();
        concur(office.clerk, memo, 2);
        return memo;
    }

    /** Version 4. */
    UUID decided() {
        UUID memo = atTheMayor();
        done(office.mayor.on(memo, "decision").seen(3).send(APPROVE));
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

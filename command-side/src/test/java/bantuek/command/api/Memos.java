package bantuek.command.api;

import bantuek.command.api.TestOffice.Official;
import java.util.UUID;

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

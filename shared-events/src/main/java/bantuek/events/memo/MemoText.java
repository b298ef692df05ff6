package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Fingerprint;
import bantuek.events.Limits;
import java.util.stream.Stream;

/**
 * What a memo says.
 *
 * @param subject เรื่อง
 * @param addressee เรียน: a post, not a person
 * @param background เรื่องเดิม
 * @param facts ข้อเท็จจริง
 * @param proposal ข้อพิจารณาและข้อเสนอแนะ
 */
public record MemoText(
        String subject, String addressee, String background, String facts, String proposal) {

    public MemoText {
        Check.text(subject, "subject", Limits.SUBJECT_CHARACTERS);
        Check.text(addressee, "addressee", Limits.ADDRESSEE_CHARACTERS);
        Check.optionalText(background, "background", Limits.SECTION_CHARACTERS);
        Check.optionalText(facts, "facts", Limits.SECTION_CHARACTERS);
        Check.optionalText(proposal, "proposal", Limits.SECTION_CHARACTERS);
    }

    public String section(TextSection section) {
        return switch (section) {
            case SUBJECT -> subject;
            case ADDRESSEE -> addressee;
            case BACKGROUND -> background;
            case FACTS -> facts;
            case PROPOSAL -> proposal;
        };
    }

    /** The SHA-256 of all that it says: what a signature was given for. */
    public String fingerprint() {
        return Fingerprint.of(
                Stream.of(TextSection.values()).map(this::section).toArray(String[]::new));
    }
}

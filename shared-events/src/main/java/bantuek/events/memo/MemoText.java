package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;

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
}

package bantuek.thai;

import bantuek.events.Check;
import bantuek.events.office.OfficeSettings.Digits;

/** ข้อคำถาม or ข้อ OIT of an ITA assessment: O14, E2, I21. */
public record AssessmentReference(Part part, int number) implements Notation {

    /** Which of the assessment's three questionnaires. */
    public enum Part {
        /** IIT, asked of those inside. */
        I,
        /** EIT, asked of those outside. */
        E,
        /** OIT, open data. */
        O
    }

    static final int MOST = 99;

    public AssessmentReference {
        Check.present(part, "part");
        Check.atLeast(1, number, "number");
        Check.atMost(MOST, number, "number");
    }

    /** The whole text is the reference. */
    public static Reading<AssessmentReference> read(String text) {
        return ReferenceReader.read(text);
    }

    /** The reference stands in front of its question. */
    public static Headed inFront(String text) {
        return ReferenceReader.inFront(text);
    }

    /**
     * A text split behind its reference: both parts together are the text, to the letter.
     *
     * @param rest the whole text if there is no reference in front
     */
    public record Headed(Reading<AssessmentReference> reference, String rest) {}

    /** As machines know it: O14. */
    public String code() {
        return print(Digits.ARABIC);
    }

    @Override
    public String print(Digits digits) {
        return part.name() + ThaiDigits.as(digits, Integer.toString(number));
    }
}

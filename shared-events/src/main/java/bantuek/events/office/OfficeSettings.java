package bantuek.events.office;

import bantuek.events.Check;

/** How an office wants its rules where the rules leave it the choice. */
public record OfficeSettings(
        NumberAt numberAt,
        SameSignatory sameSignatory,
        OwnMemo ownMemo,
        EmptyStep emptyStep,
        Digits digits) {

    /** When a memo gets its number. */
    public enum NumberAt {
        SUBMISSION,
        APPROVAL
    }

    /** Somebody who sits at two posts, one after the other on a route. */
    public enum SameSignatory {
        /** Signs once, with both capacities. */
        ONCE,
        /** Signs at each step. */
        EACH
    }

    /** Somebody whose turn it is to give an opinion on a memo that they drafted. */
    public enum OwnMemo {
        /** The memo goes on to the next superior, and says so. */
        PASS_OVER,
        /** It waits until somebody else can sign there. */
        FORBID,
        /** They may, and it is marked. */
        FLAG
    }

    /** A post at which nobody can sign. */
    public enum EmptyStep {
        STOP,
        PASS_OVER
    }

    /** The digits in printed numbers. */
    public enum Digits {
        THAI,
        ARABIC
    }

    public OfficeSettings {
        Check.present(numberAt, "numberAt");
        Check.present(sameSignatory, "sameSignatory");
        Check.present(ownMemo, "ownMemo");
        Check.present(emptyStep, "emptyStep");
        Check.present(digits, "digits");
    }

    public static OfficeSettings standard() {
        return new OfficeSettings(
                NumberAt.SUBMISSION,
                SameSignatory.ONCE,
                OwnMemo.PASS_OVER,
                EmptyStep.STOP,
                Digits.THAI);
    }
}

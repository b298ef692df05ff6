package bantuek.query.memo;

import bantuek.thai.SearchText;

/** A piece of a memo that can be found, and what it is in the memo. */
public record Passage(Kind kind, String text) {

    public enum Kind {
        SUBJECT,
        NUMBER,
        ADDRESSEE,
        BACKGROUND,
        FACTS,
        PROPOSAL,
        REPORT,
        EVIDENCE,
        PERSON,
        ANSWER,
        REASON,
        COMMENT,
        CORRECTION
    }

    /** As it is searched. */
    String plain() {
        return SearchText.of(text).plain();
    }
}

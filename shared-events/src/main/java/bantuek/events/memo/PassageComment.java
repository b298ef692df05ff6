package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;

/** What is to be changed at one passage: the section, where it begins, and what stands there. */
public record PassageComment(TextSection section, int start, String quote, String comment) {

    public PassageComment {
        Check.present(section, "section");
        Check.atLeast(0, start, "start");
        Check.text(quote, "quote", Limits.QUOTE_CHARACTERS);
        Check.text(comment, "comment", Limits.NOTE_CHARACTERS);
    }

    public boolean fits(MemoText text) {
        return text.section(section).startsWith(quote, start);
    }
}

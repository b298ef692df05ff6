package bantuek.events.memo;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.UUID;

/** แก้คำผิด: a slip of the pen, noted beside the decided text and never in it. */
public record ClericallyCorrected(UUID memo, TextSection section, String wrong, String right)
        implements MemoEvent {

    public ClericallyCorrected {
        Check.present(memo, "memo");
        Check.present(section, "section");
        Check.text(wrong, "wrong", Limits.QUOTE_CHARACTERS);
        Check.text(right, "right", Limits.QUOTE_CHARACTERS);
    }
}

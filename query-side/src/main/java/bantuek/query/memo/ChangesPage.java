package bantuek.query.memo;

import bantuek.query.diff.Piece;
import java.util.List;
import java.util.UUID;

/**
 * สิ่งที่เปลี่ยน
 *
 * @param earlier the older of the two revisions, in words
 * @param summary the difference in a few words
 */
public record ChangesPage(
        UUID memo,
        String subject,
        String earlier,
        String later,
        String summary,
        List<Choice> revisions,
        List<Passage> text,
        List<Passage> head,
        List<RowBlock> rows) {

    /** A revision that can be chosen to compare with. */
    public record Choice(long version, String words, boolean earlier, boolean later) {}

    /** Something that differs, under its name. */
    public record Passage(String name, List<Piece> pieces) {}

    /**
     * A row that came, went, moved or says something else.
     *
     * @param kind for the eye alone; what happened stands in the words
     */
    public record RowBlock(String kind, String what, String name, List<Passage> cells) {}

    public boolean nothing() {
        return text.isEmpty() && head.isEmpty() && rows.isEmpty();
    }

    public String path() {
        return "/memos/" + memo;
    }
}

package bantuek.query.memo;

import bantuek.query.platform.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** บันทึกทั้งหมด */
public record MemosPage(List<MemoLine> rows, @Nullable String newer, @Nullable String older) {

    static MemosPage of(List<Memos.Line> lines, int number, Words words) {
        boolean more = lines.size() > Memos.PAGE_ROWS;
        return new MemosPage(
                lines.stream()
                        .limit(Memos.PAGE_ROWS)
                        .map(line -> MemoLine.of(line, words))
                        .toList(),
                number > 1 ? "/memos?page=" + (number - 1) : null,
                more ? "/memos?page=" + (number + 1) : null);
    }
}

package bantuek.query.inbox;

import bantuek.query.memo.MemoLine;
import bantuek.query.memo.Memos;
import bantuek.query.platform.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** กล่องงาน */
public record HomePage(List<Row> waiting, List<MemoLine> own) {

    public record Row(
            String href,
            String subject,
            String unit,
            String drafter,
            String capacity,
            String since,
            String lasting,
            String machineTime) {

        static Row of(Inboxes.Item item, Words words, Instant now) {
            return new Row(
                    "/memos/" + item.memo(),
                    item.subject(),
                    item.unitName() == null ? "" : item.unitName(),
                    item.drafterName(),
                    item.capacity(),
                    words.time(item.since()),
                    words.lasting(Duration.between(item.since(), now)),
                    Words.machine(item.since()));
        }
    }

    static HomePage of(List<Inboxes.Item> waiting, List<Memos.Line> own, Words words, Instant now) {
        return new HomePage(
                waiting.stream().map(item -> Row.of(item, words, now)).toList(),
                own.stream().map(line -> MemoLine.of(line, words)).toList());
    }
}

package bantuek.query.memo;

import bantuek.events.memo.MemoEvent;
import bantuek.query.town.Journey;
import bantuek.query.town.Told;
import java.util.List;
import java.util.Objects;

/** The sheet that a story leads to. */
final class Sheets {

    private Sheets() {}

    static MemoSheet fold(Journey journey) {
        return fold(journey.events());
    }

    static MemoSheet fold(List<Told<MemoEvent>> events) {
        MemoSheet sheet = null;
        for (Told<MemoEvent> told : events) {
            sheet = MemoSheet.evolve(sheet, told.event(), told.occurrence());
        }
        return Objects.requireNonNull(sheet);
    }
}

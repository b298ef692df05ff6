package bantuek.query.memo;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.MemoResubmitted;
import bantuek.events.memo.MemoReturned;
import bantuek.events.memo.Opinion;
import bantuek.query.town.Journey;
import bantuek.query.town.Town;
import bantuek.query.trail.Trails.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastTest {

    private final Town town = new Town("บ้านสวนตาล");
    private final Journey journey = Journey.in(town, "ร่าง");

    @Test
    void a_memo_as_it_stood_is_what_its_sheet_was_then() {
        journey.revised("แก้แล้ว").approved();
        for (int version = 0; version < journey.events().size(); version++) {
            assertThat(past().at(version))
                    .isEqualTo(Sheets.fold(journey.events().subList(0, version + 1)));
        }
        assertThat(past().now()).isEqualTo(5);
    }

    @Test
    void only_what_changes_the_words_is_a_revision() {
        journey.revised("หนึ่ง").revised("หนึ่ง").submitted();
        assertThat(past().revisions()).containsExactly(0L, 1L);
        assertThat(past().revisionAt(3)).isEqualTo(1);
    }

    @Test
    void the_last_words_that_were_signed_and_are_others_now_are_found() {
        journey.submitted()
                .opinion(town.director, Opinion.CONCUR, null)
                .then(new MemoReturned(journey.memo, 1, "แก้", null, List.of()), town.clerk);
        assertThat(past().lastOnOtherWords(Past::isSignedOrSubmitted)).isEmpty();
        journey.revised("แก้แล้ว").then(new MemoResubmitted(journey.memo, 0), town.officer);
        assertThat(past().lastOnOtherWords(Past::isSignedOrSubmitted)).hasValue(2);
    }

    private Past past() {
        return Past.of(
                journey.events().stream()
                        .map(told -> new Entry(told.occurrence(), told.event()))
                        .toList());
    }
}

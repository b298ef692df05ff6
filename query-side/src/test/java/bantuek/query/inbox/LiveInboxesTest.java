package bantuek.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.memo.Opinion;
import bantuek.query.town.Journey;
import bantuek.query.town.LiveStream;
import bantuek.query.town.RunningQuerySide;
import bantuek.query.town.Town;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever has a page open is told when something comes into their inbox or leaves it. */
@Tag("database")
class LiveInboxesTest {

    private final RunningQuerySide side = RunningQuerySide.shared();
    private final Town town = side.town("บ้านสวนตาล");

    @Test
    void what_comes_and_what_leaves_is_told_at_once_and_to_nobody_else() {
        Town other = side.town("หนองบัว");
        Journey memo = Journey.in(town, "ขอซื้อเก้าอี้").submitted();
        Journey elsewhere = Journey.in(other, "เรื่องของที่อื่น").submitted();
        try (LiveStream director = side.signedIn(town.director).live("/live?shown=0");
                LiveStream clerk = side.signedIn(town.clerk).live("/live?shown=0")) {
            side.show(elsewhere);
            side.show(memo);
            assertThat(director.next()).isEqualTo("ขณะนี้มีเรื่องรอท่าน ๑ เรื่อง");
            memo.opinion(town.director, Opinion.CONCUR, null);
            side.show(List.of(memo.last()));
            assertThat(director.next()).isEqualTo("ขณะนี้มีเรื่องรอท่าน ๐ เรื่อง");
            assertThat(clerk.next()).isEqualTo("ขณะนี้มีเรื่องรอท่าน ๑ เรื่อง");
        }
    }

    @Test
    void a_page_that_is_older_than_the_connection_is_told_first_of_all() {
        side.show(Journey.in(town, "ขอซื้อโต๊ะ").submitted());
        try (LiveStream director = side.signedIn(town.director).live("/live?shown=0&lang=en")) {
            assertThat(director.next()).isEqualTo("Now waiting for you: 1");
        }
    }

    @Test
    void who_is_not_signed_in_is_told_nothing() {
        assertThat(side.browser().get("/live").status()).isEqualTo(303);
    }
}

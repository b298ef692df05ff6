package bantuek.query.pending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantuek.query.pending.Asked.Sort;
import bantuek.query.platform.NotFound;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @Test
    void what_goes_without_saying_is_not_said_in_the_address() {
        assertThat(Asked.of(Map.of()).href()).isEqualTo("/pending");
        assertThat(Asked.of(Map.of("by", "post", "sort", "oldest", "page", "1")).href())
                .isEqualTo("/pending");
    }

    @Test
    void an_address_asks_the_same_again() {
        String post = UUID.randomUUID().toString();
        Asked asked =
                Asked.of(Map.of())
                        .by(By.AGE)
                        .only(By.POST, post)
                        .only(By.STEP, "02-OPINION")
                        .only(By.AGE, "TO_7")
                        .sorted(Sort.WORST)
                        .worrying(true)
                        .at(3);
        assertThat(asked.href())
                .isEqualTo(
                        "/pending?by=age&post="
                                + post
                                + "&step=02-OPINION&age=TO_7&sort=worst&worrying=yes&page=3");
        assertThat(
                        Asked.of(
                                Map.of(
                                        "by",
                                        "age",
                                        "post",
                                        post,
                                        "step",
                                        "02-OPINION",
                                        "age",
                                        "TO_7",
                                        "sort",
                                        "worst",
                                        "worrying",
                                        "yes",
                                        "page",
                                        "3")))
                .isEqualTo(asked);
        assertThat(asked.without(By.POST).href()).doesNotContain("post=", "page=");
    }

    @ParameterizedTest
    @CsvSource({
        "by,x",
        "by,POST",
        "sort,'1;DROP TABLE'",
        "post,x",
        "post,1-1-1-1-1",
        "person,' '",
        "unit,drafter",
        "step,99",
        "step,01-NOTHING",
        "age,TO_8",
        "worrying,no",
        "page,x",
        "page,99999999999"
    })
    void what_cannot_be_asked_is_not_found(String field, String value) {
        assertThatThrownBy(() -> Asked.of(Map.of(field, value))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"0,TODAY", "1,TO_3", "3,TO_3", "4,TO_7", "15,TO_15", "30,TO_30", "31,OVER_30"})
    void days_fall_into_one_age(int days, Age age) {
        assertThat(Age.of(days)).isEqualTo(age);
    }
}

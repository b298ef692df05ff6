package bantuek.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void without_arguments_it_listens_on_8080_and_keeps_data_in_the_users_data_home()
            throws Refused {
        Options options = Options.of(List.of(), Map.of("XDG_DATA_HOME", "/somewhere/data"));
        assertThat(options).isEqualTo(new Options(8080, Path.of("/somewhere/data/bantuek"), false));
    }

    @Test
    void without_a_data_home_it_is_below_the_users_own_folder() throws Refused {
        Path share = Path.of(System.getProperty("user.home"), ".local", "share", "bantuek");
        assertThat(Options.of(List.of(), Map.of()).data()).isEqualTo(share);
        assertThat(Options.of(List.of(), Map.of("XDG_DATA_HOME", "relative")).data())
                .isEqualTo(share);
    }

    @Test
    void every_option_is_taken() throws Refused {
        assertThat(
                        Options.of(
                                List.of("--empty", "--port", "9090", "--data", "/tmp/ข้อมูล"),
                                Map.of()))
                .isEqualTo(new Options(9090, Path.of("/tmp/ข้อมูล"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "8080x", "", "999999999999"})
    void what_is_no_port_is_refused(String port) {
        assertThatThrownBy(() -> Options.of(List.of("--port", port), Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.exitCode()).isEqualTo(64));
    }

    @Test
    void an_unknown_option_or_a_missing_value_is_refused_in_one_line() {
        assertThatThrownBy(() -> Options.of(List.of("--prot", "80"), Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--prot")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> Options.of(List.of("--port"), Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--port");
    }
}

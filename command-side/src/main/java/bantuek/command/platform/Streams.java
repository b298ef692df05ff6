package bantuek.command.platform;

import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a stream adds up to at this moment, for whoever has to know it beside any command. */
@Component
public class Streams {

    private final Histories histories;
    private final EventBus eventBus;
    private final JdbcTemplate jdbc;

    Streams(Histories histories, EventBus eventBus, JdbcTemplate jdbc) {
        this.histories = histories;
        this.eventBus = eventBus;
        this.jdbc = jdbc;
    }

    public <S, E> S now(StreamType<S, E> type, UUID id) {
        Ledger ledger = new Ledger(histories, eventBus, jdbc);
        S state = ledger.read(type, id).state();
        ledger.keep();
        return state;
    }
}

package bantuek.command.memo;

import static bantuek.command.office.OfficeConfiguration.OFFICE;

import bantuek.command.platform.Handler.Registration;
import bantuek.command.platform.StreamType;
import bantuek.events.memo.MemoEvent;
import bantuek.thai.ThaiDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemoConfiguration {

    static final StreamType<Memo, MemoEvent> MEMO =
            new StreamType<>(
                    "memo",
                    MemoEvent.class,
                    new Memo.Unwritten(),
                    Memo::evolve,
                    MemoConfiguration::characters);

    /** Of the report that a memo carries, which may be a book. */
    private static int characters(Memo memo) {
        return memo instanceof Memo.Written written && written.matter().report() != null
                ? written.matter().report().characters()
                : 0;
    }

    @Bean
    Registration<MemoCommand> memoCommands(Clock clock) {
        return new Registration<>(
                MemoCommand.class,
                MEMO,
                List.of(OFFICE),
                (command, instruction, ledger) ->
                        new MemoHandling(
                                        instruction,
                                        ledger,
                                        LocalDate.now(clock.withZone(ThaiDate.BANGKOK)))
                                .handle(command));
    }
}

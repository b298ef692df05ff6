package bantuek.command.platform;

import bantuek.command.platform.Handler.Registration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.stereotype.Component;

/** Which feature carries out which command. */
@Component
class Handlers {

    private final Map<Class<?>, Registration<?>> byCommand = new HashMap<>();

    Handlers(List<Registration<?>> features) {
        for (Registration<?> feature : features) {
            for (Class<?> command : feature.commands().getPermittedSubclasses()) {
                byCommand.put(command, feature);
            }
        }
    }

    void subscribeTo(CommandBus bus) {
        byCommand.forEach((command, feature) -> subscribe(bus, command, feature));
    }

    /** What has to be read for a command anyhow. */
    Set<StreamKey> streamsFor(Object command, UUID stream, UUID organisation) {
        Registration<?> feature = Objects.requireNonNull(byCommand.get(command.getClass()));
        Set<StreamKey> keys = new HashSet<>();
        keys.add(new StreamKey(feature.stream(), stream));
        feature.around().forEach(type -> keys.add(new StreamKey(type, organisation)));
        return keys;
    }

    StreamType<?, ?> streamOf(Object command) {
        return Objects.requireNonNull(byCommand.get(command.getClass())).stream();
    }

    private static <C> void subscribe(CommandBus bus, Class<?> command, Registration<C> feature) {
        var _ =
                bus.subscribe(
                        command.getName(),
                        message ->
                                feature.handler()
                                        .handle(
                                                feature.commands().cast(message.getPayload()),
                                                Instruction.from(message.getMetaData()),
                                                Ledger.CURRENT.get()));
    }
}

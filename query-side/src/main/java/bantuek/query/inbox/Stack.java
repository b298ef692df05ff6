package bantuek.query.inbox;

import bantuek.events.Capacity;
import bantuek.events.memo.StepKind;
import bantuek.query.inbox.Inboxes.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one person at one post for the same kind of signature, and so can be signed with
 * one hand.
 *
 * @param capacity in which they would sign
 */
record Stack(UUID post, StepKind kind, List<Capacity> capacity, List<Item> items) {

    /** As many as one can know of at once. */
    static final int MOST = 20;

    static final String PATH = "/sign";

    /** Those that hold anything, in the order of the inbox. */
    static List<Stack> of(List<Item> inbox) {
        Map<List<Object>, Stack> stacks = new LinkedHashMap<>();
        for (Item item : inbox) {
            UUID post = item.post();
            StepKind kind = item.kind();
            if (post != null && kind != null && isSigned(kind)) {
                stacks.computeIfAbsent(
                                List.of(post, kind, item.capacity()),
                                _ -> new Stack(post, kind, item.capacity(), new ArrayList<>()))
                        .items()
                        .add(item);
            }
        }
        return List.copyOf(stacks.values());
    }

    private static boolean isSigned(StepKind kind) {
        return switch (kind) {
            case OPINION, VIA, DECISION -> true;
            case INFORMATION, ACTION -> false;
        };
    }

    /** The one that is asked for; without any, the only one that there is. */
    static Optional<Stack> chosen(List<Stack> stacks, @Nullable UUID post, String kind) {
        if (post == null) {
            return stacks.size() == 1 ? Optional.of(stacks.getFirst()) : Optional.empty();
        }
        return stacks.stream()
                .filter(stack -> stack.post().equals(post) && stack.kindName().equals(kind))
                .findFirst();
    }

    boolean isDecision() {
        return kind == StepKind.DECISION;
    }

    String kindName() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    String href() {
        return PATH + "?post=" + post + "&kind=" + kindName();
    }
}

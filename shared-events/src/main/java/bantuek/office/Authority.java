package bantuek.office;

import bantuek.events.Capacity;
import bantuek.events.Capacity.Basis;
import bantuek.events.Check;
import bantuek.events.office.Duty;
import bantuek.office.OfficeOnDay.Delegated;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who may act for which post on a day (Bangkok): its holder, then a valid order, then the law's
 * substitute, then whoever it is delegated to, and otherwise nobody. Never a guess.
 */
public final class Authority {

    /** A person, and the stack of capacities in which they sign: their own post comes first. */
    public record Signatory(UUID person, List<Capacity> capacity) {

        public Signatory {
            capacity = List.copyOf(Check.present(capacity, "capacity"));
        }
    }

    /**
     * A post that a person may act for.
     *
     * @param documentTypes empty for every type
     */
    public record Held(UUID post, List<Capacity> capacity, List<String> documentTypes) {

        public Held {
            capacity = List.copyOf(Check.present(capacity, "capacity"));
            documentTypes = List.copyOf(Check.present(documentTypes, "documentTypes"));
        }

        boolean isDelegated() {
            return capacity.getLast().basis() == Basis.DELEGATE;
        }
    }

    private Authority() {}

    /** The capacity in which a person may sign for a post: the strongest they have. */
    public static Optional<List<Capacity>> toSignFor(
            Office office, UUID person, UUID post, LocalDate day, String documentType) {
        return signatories(office, post, day, documentType).stream()
                .filter(signatory -> signatory.person().equals(person))
                .map(Signatory::capacity)
                .findFirst();
    }

    /** Everyone who may sign for a post, each once and in their strongest capacity. */
    public static List<Signatory> signatories(
            Office office, UUID post, LocalDate day, String documentType) {
        OfficeOnDay today = OfficeOnDay.of(office, day);
        Set<UUID> seen = new HashSet<>();
        return Stream.concat(
                        today.at(post),
                        today.delegatedBy(post)
                                .filter(delegated -> delegated.goesFor(documentType))
                                .map(Delegated::signatory))
                .filter(signatory -> seen.add(signatory.person()))
                .toList();
    }

    /**
     * Every post that a person may act for, their own first; more than once where several
     * delegations go for different types of document.
     */
    public static List<Held> postsOf(Office office, UUID person, LocalDate day) {
        OfficeOnDay today = OfficeOnDay.of(office, day);
        Stream<UUID> own = today.heldBy(person).map(Appointment::post);
        Stream<UUID> every = office.posts().keySet().stream().sorted();
        return Stream.concat(own, every)
                .distinct()
                .flatMap(post -> waysOf(today, person, post).stream())
                .toList();
    }

    /**
     * In what capacity a person belongs to a unit: by a post of it that they hold or stand in at.
     */
    public static Optional<List<Capacity>> inUnit(
            Office office, UUID person, UUID unit, LocalDate day) {
        return atPost(
                office, person, day, post -> unit.equals(Book.known(office.posts(), post).unit()));
    }

    /** In what capacity a person has a duty: by a post charged with it, as in a unit. */
    public static Optional<List<Capacity>> withDuty(
            Office office, UUID person, Duty duty, LocalDate day) {
        return atPost(office, person, day, post -> office.dutiesOf(post).contains(duty));
    }

    private static Optional<List<Capacity>> atPost(
            Office office, UUID person, LocalDate day, Predicate<UUID> wanted) {
        return postsOf(office, person, day).stream()
                .filter(held -> !held.isDelegated() && wanted.test(held.post()))
                .map(Held::capacity)
                .findFirst();
    }

    private static List<Held> waysOf(OfficeOnDay today, UUID person, UUID post) {
        Optional<Held> atThePost =
                today.at(post)
                        .filter(signatory -> signatory.person().equals(person))
                        .map(signatory -> new Held(post, signatory.capacity(), List.of()))
                        .findFirst();
        return atThePost
                .map(List::of)
                .orElseGet(() ->
                        today.delegatedBy(post)
                                .filter(way -> way.signatory().person().equals(person))
                                .map(way ->
                                        new Held(
                                                post,
                                                way.signatory().capacity(),
                                                way.documentTypes()))
                                .toList());
    }
}

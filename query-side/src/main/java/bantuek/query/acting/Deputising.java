package bantuek.query.acting;

import bantuek.events.Capacity;
import bantuek.events.Capacity.Basis;
import bantuek.events.WrittenOrder;
import bantuek.events.office.PostRank;
import bantuek.office.Authority.Signatory;
import bantuek.office.Delegation;
import bantuek.office.Entry;
import bantuek.office.Post;
import bantuek.query.office.OfficeToday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who signs in whose place on a day, which of what allows it ends soon, and where nobody can sign.
 * Why somebody is away is not told: that is nobody's business but the office's.
 */
public record Deputising(
        LocalDate day, int within, List<InPlace> inPlace, List<Ending> ending, List<Empty> empty) {

    /** What comes to its end. */
    public enum What {
        APPOINTMENT,
        ACTING,
        DELEGATION
    }

    /**
     * Somebody who signs for a post that is not theirs.
     *
     * @param capacity as it is printed, a line each
     * @param order none where the law itself names them
     * @param documentTypes what a delegation goes for; empty for everything
     */
    record InPlace(
            UUID post,
            String title,
            UUID person,
            String name,
            Basis basis,
            List<String> capacity,
            @Nullable WrittenOrder order,
            @Nullable LocalDate to,
            List<String> documentTypes) {}

    /**
     * @param thenNobody whether nobody can sign there the day after
     */
    record Ending(
            What what,
            UUID post,
            String title,
            String name,
            @Nullable WrittenOrder order,
            LocalDate to,
            boolean thenNobody) {}

    record Empty(UUID post, String title, PostRank rank) {}

    static Deputising of(OfficeToday office, int within) {
        return new Deputising(
                office.day(), within, inPlace(office), ending(office, within), empty(office));
    }

    private static List<InPlace> inPlace(OfficeToday office) {
        List<InPlace> inPlace = new ArrayList<>();
        office.standingPosts()
                .forEach(post ->
                        office.signatories(post.getKey(), "").stream()
                                .filter(signatory -> isInPlace(basis(signatory)))
                                .map(signatory -> inPlace(office, post, signatory, List.of()))
                                .forEach(inPlace::add));
        office.office().delegations().values().stream()
                .sorted(Entry.EARLIEST_FIRST)
                .flatMap(delegation -> delegated(office, delegation))
                .forEach(inPlace::add);
        return inPlace;
    }

    private static boolean isInPlace(Basis basis) {
        return basis != Basis.HOLDER && basis != Basis.DELEGATE;
    }

    /** Each delegation by itself: it may go for some types of document alone. */
    private static Stream<InPlace> delegated(OfficeToday office, Delegation delegation) {
        String type =
                delegation.documentTypes().isEmpty() ? "" : delegation.documentTypes().getFirst();
        return office.standingPosts()
                .filter(post -> post.getKey().equals(delegation.post()))
                .flatMap(post ->
                        office.signatories(post.getKey(), type).stream()
                                .filter(signatory ->
                                        last(signatory).appointment().equals(delegation.id()))
                                .map(signatory ->
                                        inPlace(
                                                office,
                                                post,
                                                signatory,
                                                delegation.documentTypes())));
    }

    private static InPlace inPlace(
            OfficeToday office,
            Map.Entry<UUID, Post> post,
            Signatory signatory,
            List<String> documentTypes) {
        Capacity last = last(signatory);
        return new InPlace(
                post.getKey(),
                post.getValue().title(),
                signatory.person(),
                office.nameOf(signatory.person()),
                last.basis(),
                OfficeToday.printed(signatory.capacity()),
                last.order(),
                entry(office, last.appointment()).map(entry -> entry.period().to()).orElse(null),
                documentTypes);
    }

    private static Optional<Entry> entry(OfficeToday office, UUID id) {
        return Stream.<Map<UUID, ? extends Entry>>of(
                        office.office().actingOrders(),
                        office.office().delegations(),
                        office.office().absences())
                .<Entry>map(entries -> entries.get(id))
                .filter(entry -> entry != null)
                .findFirst();
    }

    private static List<Ending> ending(OfficeToday office, int within) {
        Stream<Ending> appointments =
                endingSoon(office, office.office().appointments(), within)
                        .map(one ->
                                ending(
                                        office,
                                        What.APPOINTMENT,
                                        one,
                                        office.nameOf(one.person()),
                                        one.order()));
        Stream<Ending> orders =
                endingSoon(office, office.office().actingOrders(), within)
                        .map(one ->
                                ending(
                                        office,
                                        What.ACTING,
                                        one,
                                        office.nameOf(one.person()),
                                        one.order()));
        Stream<Ending> delegations =
                endingSoon(office, office.office().delegations(), within)
                        .map(one ->
                                ending(
                                        office,
                                        What.DELEGATION,
                                        one,
                                        title(office, one.delegate()),
                                        one.order()));
        return Stream.of(appointments, orders, delegations)
                .flatMap(some -> some)
                .sorted(Comparator.comparing(Ending::to).thenComparing(Ending::title))
                .toList();
    }

    private static <E extends Entry> Stream<E> endingSoon(
            OfficeToday office, Map<UUID, E> entries, int within) {
        LocalDate last = office.day().plusDays(within);
        return entries.values().stream()
                .filter(entry -> entry.period().covers(office.day()))
                .filter(entry -> entry.period().isOverOn(last.plusDays(1)))
                .filter(entry -> stands(office, entry.post()));
    }

    private static Ending ending(
            OfficeToday office, What what, Entry entry, String name, @Nullable WrittenOrder order) {
        LocalDate to = entry.period().to();
        if (to == null) {
            throw new IllegalArgumentException("it never ends: " + entry);
        }
        OfficeToday after = new OfficeToday(office.office(), to.plusDays(1));
        return new Ending(
                what,
                entry.post(),
                title(office, entry.post()),
                name,
                order,
                to,
                after.signatories(entry.post(), "").isEmpty());
    }

    private static List<Empty> empty(OfficeToday office) {
        return office.standingPosts()
                .filter(post -> office.signatories(post.getKey(), "").isEmpty())
                .map(post ->
                        new Empty(post.getKey(), post.getValue().title(), post.getValue().rank()))
                .toList();
    }

    private static boolean stands(OfficeToday office, UUID post) {
        Post known = office.office().posts().get(post);
        return known != null && !known.abolished();
    }

    private static String title(OfficeToday office, UUID post) {
        Post known = office.office().posts().get(post);
        return known == null ? "" : known.title();
    }

    private static Basis basis(Signatory signatory) {
        return last(signatory).basis();
    }

    private static Capacity last(Signatory signatory) {
        return signatory.capacity().getLast();
    }
}

package bantuek.office;

import bantuek.events.Capacity;
import bantuek.events.Capacity.Basis;
import bantuek.events.WrittenOrder;
import bantuek.events.office.ActingCause;
import bantuek.events.office.PostRank;
import bantuek.office.Authority.Signatory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who sits where in an office on one day (Bangkok), found out once for each post. */
final class OfficeOnDay {

    /** The one asked for last: many questions in a row are about the same office and day. */
    private static final AtomicReference<@Nullable OfficeOnDay> LAST = new AtomicReference<>();

    private final Office office;
    private final LocalDate day;
    private final Map<UUID, List<Signatory>> known = new ConcurrentHashMap<>();

    private OfficeOnDay(Office office, LocalDate day) {
        this.office = office;
        this.day = day;
    }

    @SuppressWarnings("ReferenceEquality") // an equal office that is another one is asked anew
    static OfficeOnDay of(Office office, LocalDate day) {
        OfficeOnDay last = LAST.get();
        if (last != null && last.office == office && last.day.equals(day)) {
            return last;
        }
        OfficeOnDay fresh = new OfficeOnDay(office, day);
        LAST.set(fresh);
        return fresh;
    }

    /**
     * Everybody at a post by a right to the post itself: its holder, who acts there, its
     * substitute.
     */
    Stream<Signatory> at(UUID post) {
        List<Signatory> there = known.get(post);
        if (there == null) {
            there = whoIsAt(post).toList();
            known.put(post, there);
        }
        return there.stream();
    }

    private Stream<Signatory> whoIsAt(UUID post) {
        return stands(post)
                ? Stream.of(
                                holderOf(post).map(this::asHolder).stream(),
                                actingOrdersFor(post).map(this::asActing),
                                substituteFor(post).stream())
                        .flatMap(signatories -> signatories)
                : Stream.empty();
    }

    /** Everybody to whom the holder of a post has delegated their power, by each such order. */
    Stream<Delegated> delegatedBy(UUID post) {
        return holderOf(post).isPresent()
                ? inForce(office.delegations())
                        .filter(delegation -> delegation.post().equals(post))
                        .flatMap(this::delegated)
                : Stream.empty();
    }

    record Delegated(Signatory signatory, List<String> documentTypes) {

        boolean goesFor(String documentType) {
            return documentTypes.isEmpty() || documentTypes.contains(documentType);
        }
    }

    /** What a person holds, the longest held first. */
    Stream<Appointment> heldBy(UUID person) {
        return inForce(office.appointments())
                .filter(appointment -> appointment.person().equals(person))
                .filter(appointment -> stands(appointment.post()));
    }

    private Optional<Appointment> holderOf(UUID post) {
        return inForce(office.appointments())
                .filter(appointment -> appointment.post().equals(post))
                .filter(appointment -> stands(appointment.post()))
                .findFirst();
    }

    private Optional<Appointment> presentHolderOf(UUID post) {
        return holderOf(post).filter(_ -> absenceFrom(post).isEmpty());
    }

    private Optional<Absence> absenceFrom(UUID post) {
        return inForce(office.absences())
                .filter(absence -> absence.post().equals(post))
                .findFirst();
    }

    private Stream<ActingOrder> actingOrdersFor(UUID post) {
        return inForce(office.actingOrders())
                .filter(acting -> acting.post().equals(post))
                .filter(acting -> acting.cause() != ActingCause.VACANT || holderOf(post).isEmpty());
    }

    /** The law's own order of substitutes speaks only where neither holder nor order does. */
    private Optional<Signatory> substituteFor(UUID post) {
        boolean wanted = holderOf(post).isEmpty() || absenceFrom(post).isPresent();
        return wanted && actingOrdersFor(post).findAny().isEmpty()
                ? firstSubstituteFor(post).map(substitute -> asSubstitute(substitute, post))
                : Optional.empty();
    }

    /**
     * @param order null where the law itself names the substitute
     */
    private record Substitute(Appointment appointment, @Nullable WrittenOrder order) {}

    private Optional<Substitute> firstSubstituteFor(UUID post) {
        Substitutes ordered = office.substitutes().get(post);
        return ordered == null ? byLaw(post) : byOrder(ordered).or(() -> clerkByLaw(post));
    }

    private Optional<Substitute> byOrder(Substitutes ordered) {
        return ordered.posts().stream()
                .flatMap(substitute -> presentHolderOf(substitute).stream())
                .findFirst()
                .map(appointment -> new Substitute(appointment, ordered.order()));
    }

    private Optional<Substitute> byLaw(UUID post) {
        return switch (postOf(post).rank()) {
            case EXECUTIVE -> onlyOneRanked(PostRank.DEPUTY_EXECUTIVE).or(() -> clerkByLaw(post));
            case CLERK -> onlyOneRanked(PostRank.DEPUTY_CLERK);
            case DEPUTY_EXECUTIVE, DEPUTY_CLERK, UNIT_HEAD, OFFICER -> Optional.empty();
        };
    }

    /** ปลัดรักษาราชการแทน: for the executive, and only where no deputy is there at all. */
    private Optional<Substitute> clerkByLaw(UUID post) {
        return postOf(post).rank() == PostRank.EXECUTIVE
                        && presentHoldersRanked(PostRank.DEPUTY_EXECUTIVE).isEmpty()
                ? office.clerk()
                        .flatMap(this::presentHolderOf)
                        .map(clerk -> new Substitute(clerk, null))
                : Optional.empty();
    }

    /** Which one of several goes first, only an order can say. */
    private Optional<Substitute> onlyOneRanked(PostRank rank) {
        List<Appointment> there = presentHoldersRanked(rank);
        return there.size() == 1
                ? Optional.of(new Substitute(there.getFirst(), null))
                : Optional.empty();
    }

    private List<Appointment> presentHoldersRanked(PostRank rank) {
        return office.posts().entrySet().stream()
                .filter(post -> post.getValue().rank() == rank)
                .map(Map.Entry::getKey)
                .flatMap(post -> presentHolderOf(post).stream())
                .toList();
    }

    private Signatory asHolder(Appointment appointment) {
        return new Signatory(appointment.person(), List.of(own(appointment)));
    }

    private Signatory asActing(ActingOrder acting) {
        Capacity standsIn = capacity(acting.post(), acting.basis(), acting.id(), acting.order());
        return new Signatory(
                acting.person(),
                ownPostOf(acting)
                        .map(own -> List.of(own(own), standsIn))
                        .orElseGet(() -> List.of(standsIn)));
    }

    /** The post named in the order, if they hold it; else another one of theirs. */
    private Optional<Appointment> ownPostOf(ActingOrder acting) {
        return heldBy(acting.person())
                .filter(held -> held.post().equals(acting.ownPost()))
                .findFirst()
                .or(() -> heldBy(acting.person()).findFirst());
    }

    private Signatory asSubstitute(Substitute substitute, UUID post) {
        Appointment appointment = substitute.appointment;
        UUID entry =
                holderOf(post)
                        .flatMap(_ -> absenceFrom(post))
                        .map(Absence::id)
                        .orElse(appointment.id());
        return new Signatory(
                appointment.person(),
                List.of(
                        own(appointment),
                        capacity(post, Basis.SUBSTITUTE, entry, substitute.order)));
    }

    private Stream<Delegated> delegated(Delegation delegation) {
        Capacity power =
                capacity(delegation.post(), Basis.DELEGATE, delegation.id(), delegation.order());
        return at(delegation.delegate())
                .map(delegate -> new Delegated(on(delegate, power), delegation.documentTypes()));
    }

    private static Signatory on(Signatory signatory, Capacity more) {
        List<Capacity> stack = new ArrayList<>(signatory.capacity());
        stack.add(more);
        return new Signatory(signatory.person(), stack);
    }

    private Capacity own(Appointment appointment) {
        return capacity(appointment.post(), Basis.HOLDER, appointment.id(), appointment.order());
    }

    private Capacity capacity(UUID post, Basis basis, UUID entry, @Nullable WrittenOrder order) {
        return new Capacity(post, postOf(post).title(), basis, entry, order);
    }

    private <T extends Entry> Stream<T> inForce(Map<UUID, T> entries) {
        return entries.values().stream()
                .filter(entry -> entry.period().covers(day))
                .sorted(Entry.EARLIEST_FIRST);
    }

    private boolean stands(UUID post) {
        Post known = office.posts().get(post);
        return known != null && !known.abolished();
    }

    private Post postOf(UUID post) {
        return Book.known(office.posts(), post);
    }
}

package bantuek.query.office;

import bantuek.events.Capacity;
import bantuek.events.Capacity.Basis;
import bantuek.events.office.Duty;
import bantuek.events.office.PersonName;
import bantuek.office.Authority;
import bantuek.office.Authority.Signatory;
import bantuek.office.Office;
import bantuek.office.Post;
import bantuek.office.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may do what in an office today. */
public record OfficeToday(Office office, LocalDate day) {

    /** Where nobody can sign, no kind of memo is signed: a delegation needs who delegates. */
    private static final String ANY_TYPE = "";

    /** A post that a person may act for, or one kind of memo that they may sign for it. */
    public record Way(UUID post, @Nullable String documentType) {}

    public List<Way> waysOf(UUID person) {
        return Authority.postsOf(office, person, day).stream()
                .flatMap(held ->
                        held.documentTypes().isEmpty()
                                ? List.of(new Way(held.post(), null)).stream()
                                : held.documentTypes().stream()
                                        .map(type -> new Way(held.post(), type)))
                .toList();
    }

    /** What stands under a person's name: the last line of each capacity they have. */
    public List<String> capacitiesOf(UUID person) {
        return Authority.postsOf(office, person, day).stream()
                .map(held -> held.capacity().getLast().printed())
                .distinct()
                .toList();
    }

    public Optional<List<Capacity>> toSignFor(UUID person, UUID post, String documentType) {
        return Authority.toSignFor(office, person, post, day, documentType);
    }

    /** Everyone who may sign for a post, its holder first. */
    public List<Signatory> signatories(UUID post, String documentType) {
        return Authority.signatories(office, post, day, documentType);
    }

    public boolean isClerk(UUID person) {
        return mayActAt(office.clerk(), person);
    }

    /** ไม่มีผู้ลงนาม: the posts at which nobody can sign. */
    public Set<UUID> empty() {
        return office.posts().keySet().stream().filter(this::isEmpty).collect(Collectors.toSet());
    }

    public boolean hasDuty(UUID person, Duty duty) {
        return Authority.withDuty(office, person, duty, day).isPresent();
    }

    /** The units that a person belongs to, by a post that they hold or stand in at. */
    public List<UUID> unitsOf(UUID person) {
        return Authority.postsOf(office, person, day).stream()
                .filter(held -> held.capacity().getLast().basis() != Basis.DELEGATE)
                .flatMap(held -> unitOf(held.post()).stream())
                .distinct()
                .toList();
    }

    /** The units whose nearest superior who is there a person is, or stands in for. */
    public Set<UUID> unitsUnder(UUID person) {
        return office.units().keySet().stream()
                .filter(unit -> mayActAt(superiorOf(unit), person))
                .collect(Collectors.toSet());
    }

    /**
     * The heads from the unit upwards, then the clerk, then the executive: the first who is there.
     */
    private Optional<UUID> superiorOf(UUID unit) {
        List<Optional<UUID>> chain = new ArrayList<>();
        for (@Nullable UUID here = unit; here != null; here = unit(here).parent()) {
            chain.add(office.headOf(here));
        }
        chain.add(office.clerk());
        chain.add(office.executive());
        return chain.stream().flatMap(Optional::stream).filter(post -> !isEmpty(post)).findFirst();
    }

    private boolean mayActAt(Optional<UUID> post, UUID person) {
        return post.flatMap(at -> toSignFor(person, at, ANY_TYPE)).isPresent();
    }

    private boolean isEmpty(UUID post) {
        return signatories(post, ANY_TYPE).isEmpty();
    }

    /** Those of a person's units in whose name something may still be drafted. */
    public List<UUID> draftingUnitsOf(UUID person) {
        return unitsOf(person).stream().filter(unit -> !unit(unit).closed()).toList();
    }

    /** As addresses are written: the smallest unit first. */
    public String pathOf(UUID unit) {
        List<String> names = new ArrayList<>();
        for (@Nullable UUID here = unit; here != null; here = unit(here).parent()) {
            names.add(unit(here).name());
        }
        return String.join(" ", names);
    }

    /** Empty where the office has no such unit. */
    public String unitName(UUID id) {
        Unit unit = office.units().get(id);
        return unit == null ? "" : unit.name();
    }

    public static List<String> printed(List<Capacity> capacity) {
        return capacity.stream().map(Capacity::printed).toList();
    }

    public String nameOf(UUID person) {
        PersonName name = office.people().get(person);
        return name == null ? "" : name.printed();
    }

    /** The posts that there are, from the executive downwards. */
    public Stream<Map.Entry<UUID, Post>> standingPosts() {
        return office.posts().entrySet().stream()
                .filter(post -> !post.getValue().abolished())
                .sorted(
                        Comparator.comparing((Map.Entry<UUID, Post> post) -> post.getValue().rank())
                                .thenComparing(post -> post.getValue().title())
                                .thenComparing(Map.Entry::getKey));
    }

    /** Who holds a post today, whether or not they are there. */
    public Optional<UUID> holderOf(UUID post) {
        return signatories(post, ANY_TYPE).stream()
                .filter(signatory -> signatory.capacity().getLast().basis() == Basis.HOLDER)
                .map(Signatory::person)
                .findFirst();
    }

    /** Empty where the office has no such post. */
    public String titleOf(UUID id) {
        Post post = office.posts().get(id);
        return post == null ? "" : post.title();
    }

    /** Who may sign for a post besides its holder. */
    List<Signatory> actingAt(UUID post) {
        return signatories(post, ANY_TYPE).stream()
                .filter(signatory -> signatory.capacity().getLast().basis() != Basis.HOLDER)
                .toList();
    }

    private Optional<UUID> unitOf(UUID post) {
        return Optional.ofNullable(office.posts().get(post)).map(Post::unit);
    }

    private Unit unit(UUID id) {
        Unit unit = office.units().get(id);
        if (unit == null) {
            throw new IllegalArgumentException("no such unit: " + id);
        }
        return unit;
    }
}

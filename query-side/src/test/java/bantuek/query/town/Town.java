package bantuek.query.town;

import bantuek.events.Actor;
import bantuek.events.Capacity;
import bantuek.events.Capacity.Basis;
import bantuek.events.Provenance;
import bantuek.events.WrittenOrder;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonName;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small municipality with two units, as unlike any other as its ids. */
public final class Town {

    public static final LocalDate APPOINTED = LocalDate.of(2025, 10, 1);

    public static final WrittenOrder ORDER =
            new WrittenOrder("๑๔/๒๕๖๙", LocalDate.of(2026, 1, 5), "พ.ร.บ.เทศบาล พ.ศ. ๒๔๙๖");

    private static final Instant FOUNDED = Instant.parse("2025-10-01T02:00:00Z");

    /** Somebody of the town, and the post that they hold. */
    public record Official(
            UUID person,
            String name,
            UUID post,
            String title,
            PostRank rank,
            @Nullable UUID unit,
            UUID appointment,
            String username) {

        public RouteStep asked(StepKind kind) {
            return new RouteStep(kind, post, title);
        }
    }

    public final UUID organisation = UUID.randomUUID();
    public final UUID treasury = UUID.randomUUID();
    public final UUID works = UUID.randomUUID();
    public final String name;
    public final Official officer =
            official("สมใจ", PostRank.OFFICER, "เจ้าพนักงานการเงิน", treasury);
    public final Official colleague =
            official("สมหญิง", PostRank.OFFICER, "นักวิชาการเงิน", treasury);
    public final Official director =
            official("กานดา", PostRank.UNIT_HEAD, "ผู้อำนวยการกองคลัง", treasury);
    public final Official engineer = official("ก้อง", PostRank.OFFICER, "นายช่างโยธา", works);
    public final Official clerk;
    public final Official mayor;
    private int happened;

    public Town(String name) {
        this.name = name;
        clerk = official("ประสิทธิ์", PostRank.CLERK, kind().clerkTitle(name), null);
        mayor = official("วิชัย", PostRank.EXECUTIVE, kind().executiveTitle(name), null);
        happened = foundation().size();
    }

    public static OrganisationKind kind() {
        return OrganisationKind.SUBDISTRICT_MUNICIPALITY;
    }

    public List<Official> officials() {
        return List.of(mayor, clerk, director, officer, colleague, engineer);
    }

    /** Everything up to where all posts are held. */
    public List<Told<OfficeEvent>> foundation() {
        List<OfficeEvent> events = new ArrayList<>();
        events.add(new OrganisationFounded(organisation, kind(), name, "ลำปาง"));
        events.add(new UnitOpened(organisation, treasury, "กองคลัง"));
        events.add(new UnitOpened(organisation, works, "กองช่าง"));
        for (Official o : officials()) {
            PersonName printed = new PersonName("", o.name(), "");
            events.add(new PersonRegistered(organisation, o.person(), printed));
            events.add(new PostCreated(organisation, o.post(), o.rank(), o.title(), o.unit()));
            events.add(
                    new PersonAppointed(
                            organisation, o.appointment(), o.post(), o.person(), APPOINTED));
        }
        return told(0, FOUNDED, events);
    }

    /** What happens to the office next, after all that was told of it before. */
    public List<Told<OfficeEvent>> later(OfficeEvent... events) {
        return later(FOUNDED.plusSeconds(happened), events);
    }

    public List<Told<OfficeEvent>> later(Instant at, OfficeEvent... events) {
        List<Told<OfficeEvent>> told = told(happened, at, List.of(events));
        happened += events.length;
        return told;
    }

    private List<Told<OfficeEvent>> told(
            int already, Instant from, List<? extends OfficeEvent> events) {
        List<Told<OfficeEvent>> told = new ArrayList<>();
        for (OfficeEvent event : events) {
            long version = (long) already + told.size();
            Instant at = from.plusSeconds(told.size());
            told.add(new Told<>(organisation, version, event, actedBy(mayor), at));
        }
        return told;
    }

    /** Events of streams of their own. */
    public List<Told<?>> told(List<?> events) {
        List<Told<?>> told = new ArrayList<>();
        events.forEach(event ->
                told.add(new Told<>(UUID.randomUUID(), 0, event, actedBy(mayor), FOUNDED)));
        return told;
    }

    public Provenance actedBy(Official official) {
        return new Provenance(
                new Actor(official.person(), official.name()),
                List.of(),
                organisation,
                "request",
                "cause");
    }

    public Provenance signedBy(Official official) {
        return actedBy(official).in(List.of(holder(official)));
    }

    public ActingOrdered acting(Official official, Official at) {
        return acting(official, at, APPOINTED, null);
    }

    /** คำสั่งให้รักษาราชการแทน: one official stands in at the post of another. */
    public ActingOrdered acting(
            Official official, Official at, LocalDate from, @Nullable LocalDate to) {
        return new ActingOrdered(
                organisation,
                UUID.randomUUID(),
                ActingKind.ACTING,
                ActingCause.UNABLE,
                at.post(),
                official.person(),
                official.post(),
                ORDER,
                from,
                to);
    }

    /** คำสั่งมอบอำนาจ, from the holder of one post to whoever sits at another. */
    public DelegationOrdered delegated(Official from, Official to, String... documentTypes) {
        return new DelegationOrdered(
                organisation,
                UUID.randomUUID(),
                from.post(),
                to.post(),
                List.of(documentTypes),
                ORDER,
                APPOINTED,
                null);
    }

    public AppointmentEnded ended(Official official) {
        return new AppointmentEnded(organisation, official.appointment());
    }

    /** Signed by one official in the place of another. */
    public Provenance signedBy(Official official, Official at) {
        Capacity acting =
                new Capacity(at.post(), at.title(), Basis.ACTING, UUID.randomUUID(), ORDER);
        return actedBy(official).in(List.of(holder(official), acting));
    }

    private static Capacity holder(Official official) {
        return Capacity.holder(official.post(), official.title(), official.appointment());
    }

    private static Official official(
            String name, PostRank rank, String title, @Nullable UUID unit) {
        String username = "user." + UUID.randomUUID();
        return new Official(
                UUID.randomUUID(),
                name,
                UUID.randomUUID(),
                title,
                rank,
                unit,
                UUID.randomUUID(),
                username);
    }
}

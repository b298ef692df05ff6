package bantuek.command.route;

import bantuek.events.memo.StepKind;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitKind;
import bantuek.events.office.UnitOpened;
import bantuek.events.route.PlannedStep;
import bantuek.events.route.PostReference;
import bantuek.events.route.PostReference.Kind;
import bantuek.office.Office;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office's units and posts, for the tests of routes. Nobody need sit there. */
final class RouteTown {

    static final UUID ORGANISATION = new UUID(7, 1);

    /** กองคลัง, in it ฝ่ายพัสดุ, in that งานจัดซื้อ; กองช่าง has no head. */
    static final UUID FINANCE = new UUID(7, 2);

    static final UUID SUPPLIES = new UUID(7, 3);
    static final UUID PURCHASES = new UUID(7, 4);
    static final UUID WORKS = new UUID(7, 5);

    final UUID mayor = new UUID(8, 1);
    final UUID clerk = new UUID(8, 2);
    final UUID director = new UUID(8, 3);
    final UUID storeHead = new UUID(8, 4);
    final UUID storekeeper = new UUID(8, 5);

    private Office office = Office.unfounded();

    RouteTown() {
        happened(
                new OrganisationFounded(
                        ORGANISATION,
                        OrganisationKind.SUBDISTRICT_MUNICIPALITY,
                        "บ้านสวนตาล",
                        "ลำปาง"));
        unit(FINANCE, "กองคลัง", null, UnitKind.DIVISION);
        unit(SUPPLIES, "ฝ่ายพัสดุ", FINANCE, UnitKind.SUBDIVISION);
        unit(PURCHASES, "งานจัดซื้อ", SUPPLIES, UnitKind.SECTION);
        unit(WORKS, "กองช่าง", null, UnitKind.DIVISION);
        created(mayor, PostRank.EXECUTIVE, "นายกเทศมนตรี", null);
        created(clerk, PostRank.CLERK, "ปลัดเทศบาล", null);
        created(director, PostRank.UNIT_HEAD, "ผู้อำนวยการกองคลัง", FINANCE);
        created(storeHead, PostRank.UNIT_HEAD, "หัวหน้าฝ่ายพัสดุ", SUPPLIES);
        created(storekeeper, PostRank.OFFICER, "เจ้าพนักงานพัสดุ", SUPPLIES);
    }

    Office office() {
        return office;
    }

    RouteTown happened(OfficeEvent event) {
        office = Office.evolve(office, event);
        return this;
    }

    private void unit(UUID id, String name, @Nullable UUID parent, UnitKind kind) {
        happened(new UnitOpened(ORGANISATION, id, name, parent, kind, null, null));
    }

    private void created(UUID post, PostRank rank, String title, @Nullable UUID unit) {
        happened(new PostCreated(ORGANISATION, post, rank, title, unit));
    }

    static PostReference to(Kind kind) {
        return PostReference.to(kind);
    }

    static PostReference post(UUID post) {
        return new PostReference(Kind.POST, post);
    }

    static PlannedStep decision(int stage) {
        return step(stage, StepKind.DECISION, to(Kind.EXECUTIVE));
    }

    static PlannedStep action(int stage, String label) {
        return new PlannedStep(StepKind.ACTION, to(Kind.CLERK), stage, null, null, label);
    }

    static PlannedStep step(int stage, StepKind kind) {
        return step(stage, kind, to(Kind.CLERK));
    }

    static PlannedStep step(int stage, StepKind kind, PostReference post) {
        return step(stage, kind, post, null, null);
    }

    static PlannedStep step(
            int stage,
            StepKind kind,
            PostReference post,
            @Nullable Integer quorum,
            @Nullable String condition) {
        return new PlannedStep(kind, post, stage, quorum, condition, null);
    }
}

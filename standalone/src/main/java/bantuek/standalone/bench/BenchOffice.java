package bantuek.standalone.bench;

import bantuek.command.memo.MemoCommand.DecideMemo;
import bantuek.command.memo.MemoCommand.DraftMemo;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.Seat;
import bantuek.command.memo.MemoCommand.SubmitMemo;
import bantuek.command.office.OfficeCommand.AppointPerson;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.FoundOrganisation;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.Receipt;
import bantuek.command.platform.SignedIn;
import bantuek.command.register.NumberWish;
import bantuek.events.memo.Decision;
import bantuek.events.memo.MemoText;
import bantuek.events.memo.Opinion;
import bantuek.events.office.OrganisationKind;
import bantuek.events.office.PersonName;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office in which memos go from draft to decision, as its people would send them. */
final class BenchOffice {

    private static final MemoText TEXT =
            new MemoText(
                    "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส",
                    "นายกเทศมนตรีตำบลทดสอบ",
                    "ตามที่เทศบาลได้ประกาศใช้แผนปฏิบัติการประจำปี ".repeat(6),
                    "งานการเจ้าหน้าที่ได้ดำเนินการตามมาตรการเสร็จสิ้นแล้ว ".repeat(12),
                    "เห็นควรเผยแพร่ประชาสัมพันธ์ให้ประชาชนทราบ ".repeat(4));

    private final CommandDesk desk;
    private final UUID organisation = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();
    private final SignedIn officer = person("officer");
    private final SignedIn director = person("director");
    private final SignedIn clerk = person("clerk");
    private final SignedIn mayor = person("mayor");

    BenchOffice(CommandDesk desk) {
        this.desk = desk;
        desk.together(
                organisation,
                sender -> {
                    Caller founder = caller(mayor, null);
                    sender.send(
                            founder,
                            new FoundOrganisation(
                                    organisation,
                                    OrganisationKind.SUBDISTRICT_MUNICIPALITY,
                                    "ทดสอบ",
                                    "ลำปาง"));
                    sender.send(
                            founder,
                            new OpenUnit(
                                    organisation,
                                    unit,
                                    "กองคลัง",
                                    null,
                                    UnitKind.DIVISION,
                                    "ลป ๕๒๐๐๓",
                                    null));
                    moveIn(sender, founder, mayor, PostRank.EXECUTIVE, null);
                    moveIn(sender, founder, clerk, PostRank.CLERK, null);
                    moveIn(sender, founder, director, PostRank.UNIT_HEAD, unit);
                    moveIn(sender, founder, officer, PostRank.OFFICER, unit);
                });
    }

    /** A client that takes one memo after the other through its whole route. */
    Round.Client client() {
        Walker walker = walker();
        return () -> {
            var _ = walker.next();
        };
    }

    Walker walker() {
        return new Walker();
    }

    /** One memo after the other, a command at a time. */
    final class Walker {

        private int step;
        private Receipt memo = new Receipt(UUID.randomUUID(), 0, 0, null, java.util.List.of());

        Receipt next() {
            memo = BenchOffice.this.next(step, memo);
            step = (step + 1) % 5;
            return memo;
        }
    }

    private Receipt next(int step, Receipt memo) {
        return switch (step) {
            case 0 -> draft();
            case 1 ->
                    send(
                            officer,
                            memo,
                            new SubmitMemo(memo.id(), Map.of(), NumberWish.next(), Set.of()));
            case 2 -> send(director, memo, opinion(memo));
            case 3 -> send(clerk, memo, opinion(memo));
            default ->
                    send(mayor, memo, new DecideMemo(memo.id(), Decision.APPROVED, null, Seat.ANY));
        };
    }

    private Receipt draft() {
        UUID memo = UUID.randomUUID();
        return desk.carryOut(
                caller(officer, null), memo, new DraftMemo(memo, unit, TEXT, null, null));
    }

    private static RecordOpinion opinion(Receipt memo) {
        return new RecordOpinion(memo.id(), Opinion.CONCUR, null, Seat.ANY);
    }

    private Receipt send(SignedIn who, Receipt memo, Object command) {
        return desk.carryOut(caller(who, memo.version()), memo.id(), command);
    }

    private void moveIn(
            CommandDesk.Together sender,
            Caller founder,
            SignedIn who,
            PostRank rank,
            @Nullable UUID inUnit) {
        UUID post = UUID.randomUUID();
        sender.send(
                founder,
                new RegisterPerson(
                        organisation, who.person(), new PersonName("นาย", who.name(), "")));
        sender.send(founder, new CreatePost(organisation, post, rank, "ตำแหน่ง " + rank, inUnit));
        sender.send(
                founder,
                new AppointPerson(
                        organisation,
                        UUID.randomUUID(),
                        post,
                        who.person(),
                        LocalDate.of(2020, 1, 1),
                        null,
                        null));
    }

    private SignedIn person(String name) {
        return new SignedIn(UUID.randomUUID(), organisation, UUID.randomUUID(), name, true);
    }

    /** With a key, as whoever sends it would have one. */
    private static Caller caller(SignedIn who, @Nullable Long seen) {
        String key = UUID.randomUUID().toString();
        return new Caller(who, key, seen, key, key);
    }
}

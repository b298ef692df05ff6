package bantuek.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.api.TestOffice.Official;
import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.Seat;
import bantuek.command.office.OfficeCommand.OrderActing;
import bantuek.command.office.OfficeCommand.RevokeActing;
import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.Receipt;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.SignedIn;
import bantuek.events.WrittenOrder;
import bantuek.events.memo.Opinion;
import bantuek.events.office.ActingCause;
import bantuek.events.office.ActingKind;
import bantuek.thai.ThaiDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The end of an acting order and a signature under it, at the same moment, thousands of times: one
 * is first, the log shows which, and a signature that comes second is none.
 */
@Tag("database")
class RevocationRaceTest {

    private static final int ROUNDS = Integer.getInteger("bantuek.race.rounds", 2_000);
    private static final int HEAD_START_NANOS = 3_000_000;
    private static final WrittenOrder ORDER =
            new WrittenOrder("๑๒๙/๒๕๖๙", LocalDate.of(2026, 1, 2), "พ.ร.บ.เทศบาล");

    private final TestOffice office = TestOffice.shared();
    private final CommandDesk desk = office.side.part(CommandDesk.class);
    private final UUID unit =
            office.make("/office/units", "{\"name\":\"" + UUID.randomUUID() + "\"}");
    private final UUID headship = office.post("UNIT_HEAD", "หัวหน้ากองแข่ง", unit);
    private final Official drafter =
            office.official(name("d"), office.post("OFFICER", "ร่าง", unit));
    private final Official acting =
            office.official(name("a"), office.post("OFFICER", "ช่วยงาน", unit));

    @Test
    void a_revocation_and_a_signature_cannot_both_be_first() throws Exception {
        UUID draft = drafter.to("/memos").send(Memos.draftOf(unit, "แข่ง")).id();
        long version = drafter.on(draft, "submit").seen(0).send().version();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int signatures = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (UUID memo : new Memos(office).copiesOf(draft, ROUNDS)) {
                UUID order = UUID.randomUUID();
                send(orderActing(order));
                int lead = random.nextInt(2 * HEAD_START_NANOS) - HEAD_START_NANOS;
                Future<@Nullable Receipt> signature =
                        threads.submit(() -> after(Math.max(0, lead), () -> sign(memo, version)));
                Future<@Nullable Receipt> end =
                        threads.submit(() -> after(Math.max(0, -lead), () -> revoke(order)));
                signatures += inOneOrder(memo, signature.get(), end.get()) ? 1 : 0;
            }
        }
        assertThat(signatures).as("seed " + seed).isBetween(ROUNDS / 20, ROUNDS - ROUNDS / 20);
    }

    private boolean inOneOrder(UUID memo, @Nullable Receipt signature, @Nullable Receipt end) {
        Receipt revocation = Objects.requireNonNull(end);
        List<StoredEvent> events = StoredEvent.of(office, memo);
        if (signature == null) {
            assertThat(events)
                    .extracting(StoredEvent::type)
                    .doesNotContain("memo.opinion-recorded");
            return false;
        }
        StoredEvent signed =
                events.stream()
                        .filter(event -> event.type().equals("memo.opinion-recorded"))
                        .findFirst()
                        .orElseThrow();
        assertThat(signed.position()).isLessThan(revocation.position());
        return true;
    }

    private @Nullable Receipt sign(UUID memo, long version) {
        try {
            return desk.carryOut(
                    new Caller(who(acting.person()), null, version, "request", ""),
                    memo,
                    new RecordOpinion(memo, Opinion.CONCUR, null, Seat.ANY));
        } catch (Rejected rejected) {
            assertThat(rejected.code().id()).isEqualTo("memo.not-on-route");
            return null;
        }
    }

    private Receipt revoke(UUID order) {
        return send(new RevokeActing(office.organisation, order));
    }

    private OrderActing orderActing(UUID order) {
        return new OrderActing(
                office.organisation,
                order,
                ActingKind.ACTING,
                ActingCause.VACANT,
                headship,
                acting.person(),
                acting.post(),
                ORDER,
                LocalDate.now(ThaiDate.BANGKOK),
                null);
    }

    private Receipt send(Object command) {
        return desk.carryOut(
                new Caller(who(office.mayor.person()), null, null, "request", ""),
                office.organisation,
                command);
    }

    private SignedIn who(UUID person) {
        return new SignedIn(UUID.randomUUID(), office.organisation, person, "ผู้แข่ง", true);
    }

    /** Shifts the two against each other, so that every order of their steps comes up. */
    private static @Nullable Receipt after(int nanos, Callable<@Nullable Receipt> act)
            throws Exception {
        long start = System.nanoTime();
        while (System.nanoTime() - start < nanos) {
            Thread.onSpinWait();
        }
        return act.call();
    }

    private static String name(String first) {
        return first + UUID.randomUUID().toString().substring(0, 8);
    }
}

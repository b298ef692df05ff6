package bantuek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.standalone.sample.Visitor;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Several desks at which memos go their way at once, until the system is gone. */
final class Crowd {

    private static final int DESKS = 2;

    /** Whatever could have been lost was answered last. */
    private static final int LAST = 12;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final RunningProcess process;
    private final String password;
    private final String unit;
    private final Queue<Answered> answered = new ConcurrentLinkedQueue<>();
    private final Queue<JsonNode> refused = new ConcurrentLinkedQueue<>();
    private final List<Thread> desks = new ArrayList<>();

    /** A command with the key under which it was sent, and its receipt. */
    private record Answered(
            String username,
            String path,
            Map<String, ?> body,
            String key,
            @Nullable Long seen,
            JsonNode receipt) {}

    private Crowd(RunningProcess process, String password, String unit) {
        this.process = process;
        this.password = password;
        this.unit = unit;
    }

    static Crowd in(RunningProcess process, String password, long seed) {
        Visitor officer = process.visitor();
        assertThat(officer.signIn("piyanuch", password)).isTrue();
        String unit =
                officer.get("/memos/new")
                        .body()
                        .replaceFirst("(?s).*<option value=\"([0-9a-f-]{36})\".*", "$1");
        Crowd crowd = new Crowd(process, password, unit);
        for (int desk = 0; desk < DESKS; desk++) {
            Random random = new Random(seed + desk);
            crowd.desks.add(Thread.ofVirtual().start(() -> crowd.work(random)));
        }
        return crowd;
    }

    /** As many commands were answered, and somebody is always in the middle of one. */
    void until(int commands) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (answered.size() < commands) {
            assertThat(refused).isEmpty();
            assertThat(Instant.now()).as("%d answered", answered.size()).isBefore(deadline);
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** After the system is gone: what was answered is there, under the same key. */
    void findsWhatWasAnsweredIn(RunningProcess again) throws InterruptedException {
        for (Thread desk : desks) {
            desk.join();
        }
        assertThat(refused).isEmpty();
        Map<String, Visitor> people = new HashMap<>();
        for (Answered sent : last()) {
            JsonNode receipt =
                    people.computeIfAbsent(sent.username, name -> signedIn(again, name))
                            .command(sent.path, sent.body, sent.key, sent.seen);
            assertThat(receipt).as(sent.path).isEqualTo(sent.receipt);
        }
    }

    private List<Answered> last() {
        List<Answered> all = List.copyOf(answered);
        return all.subList(Math.max(0, all.size() - LAST), all.size());
    }

    private void work(Random random) {
        try {
            Map<String, Visitor> people = new HashMap<>();
            while (true) {
                goItsWay(people, random);
            }
        } catch (UncheckedIOException | IllegalStateException gone) {
            assertThat(gone).isNotNull();
        }
    }

    private void goItsWay(Map<String, Visitor> people, Random random) {
        JsonNode memo =
                send(people, "piyanuch", "/memos", Map.of("unit", unit, "text", text()), null);
        String path = "/memos/" + memo.get("id").asString();
        memo = send(people, "piyanuch", path + "/submit", Map.of(), memo);
        for (String signer : List.of("wichian", "kanlaya")) {
            if (random.nextInt(5) == 0) {
                send(people, signer, path + "/return", Map.of("reason", "โปรดแก้ไข"), memo);
                return;
            }
            memo = send(people, signer, path + "/opinion", Map.of("opinion", "CONCUR"), memo);
        }
        String decision = random.nextBoolean() ? "APPROVED" : "NOT_APPROVED";
        send(
                people,
                "somboon",
                path + "/decision",
                Map.of("decision", decision, "reason", "ตามเสนอ"),
                memo);
    }

    private JsonNode send(
            Map<String, Visitor> people,
            String username,
            String path,
            Map<String, ?> body,
            @Nullable JsonNode memo) {
        String key = UUID.randomUUID().toString();
        Long seen = memo == null ? null : memo.get("version").asLong();
        JsonNode receipt =
                people.computeIfAbsent(username, name -> signedIn(process, name))
                        .command(path, body, key, seen);
        if (!receipt.has("version")) {
            refused.add(receipt);
            throw new IllegalStateException(receipt.toString());
        }
        answered.add(new Answered(username, path, body, key, seen, receipt));
        return receipt;
    }

    private Visitor signedIn(RunningProcess where, String username) {
        Visitor visitor = where.visitor();
        if (!visitor.signIn(username, password)) {
            throw new IllegalStateException("nobody let in " + username);
        }
        return visitor;
    }

    private static Map<String, String> text() {
        return Map.of(
                "subject", "ขออนุมัติซ่อมบำรุงรถบรรทุกน้ำ",
                "addressee", "นายกเทศมนตรีตำบลบ้านสวนตาล",
                "background", "รถบรรทุกน้ำคันที่ ๒ ใช้งานมานานและปั๊มน้ำชำรุด",
                "facts", "ช่างตรวจสอบแล้วพบว่าต้องเปลี่ยนซีลปั๊มและสายส่งน้ำ",
                "proposal", "จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ");
    }
}

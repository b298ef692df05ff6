package bantuek.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.command.memo.RandomLives;
import bantuek.command.platform.MemoryLog.Appended;
import bantuek.database.TestDatabase;
import bantuek.events.Provenance;
import bantuek.events.memo.MemoEvent;
import bantuek.events.stored.EventLog;
import bantuek.query.inbox.AskedInboxes;
import bantuek.query.memo.Memos;
import bantuek.query.memo.Memos.Seen;
import bantuek.query.memo.MemosOf;
import bantuek.query.office.OfficeToday;
import bantuek.query.office.Offices;
import bantuek.query.office.OfficesAt;
import bantuek.query.pending.AskedWaits;
import bantuek.query.platform.Moment;
import bantuek.query.platform.Pasts;
import bantuek.query.platform.ReadModelsAnew;
import bantuek.query.platform.ReaderOf;
import bantuek.query.platform.Viewer;
import bantuek.thai.ThaiDate;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log of an office in which everybody does whatever is allowed, folded on to one event after
 * the other: what is shown of an earlier moment is what was shown then.
 */
@Tag("database")
class PastsOfRandomLivesTest {

    private static final int MOMENTS = Integer.getInteger("bantuek.moments", 50);
    private static final int PEOPLE = 10;
    private static final int REGISTERS = 4;

    private static final List<String> TABLES = List.of("waiting", "inbox", "passage", "report");

    private final TestDatabase database = TestDatabase.fresh();
    private final long seed = Long.getLong("bantuek.seed", new Random().nextInt(1_000_000));
    private final Random dice = new Random(seed);
    private final Hands clock = new Hands();

    /** What was shown when exactly so many events had been folded. */
    private record Shown(
            Moment moment,
            Map<String, List<String>> rows,
            List<String> stays,
            Map<UUID, List<String>> registers,
            OfficeToday office,
            Map<UUID, List<AskedInboxes.Asked>> inboxes,
            Map<UUID, List<AskedWaits.Asked>> waits) {}

    @Test
    void what_is_shown_of_an_earlier_moment_is_what_was_shown_then() throws SQLException {
        System.out.println("-Dbantuek.seed=" + seed);
        List<DomainEventMessage<?>> events = events();
        migrateLog();
        try (HikariDataSource reader = reader();
                ReadModelsAnew fold = ReadModelsAnew.in(database.url(), password())) {
            write(events);
            Asking asking = new Asking(ReaderOf.of(reader), organisation(events));
            List<Shown> shown = foldOn(fold, asking);
            assertThat(shown).as("seed %d", seed).hasSizeGreaterThan(MOMENTS / 2);
            Map<UUID, Set<UUID>> visible = new HashMap<>();
            for (Shown then : shown) {
                compare(then, then.moment(), asking, visible);
                compare(then, new Moment(null, then.moment().at()), asking, visible);
            }
        }
    }

    private List<DomainEventMessage<?>> events() {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        RandomLives.tell(
                seed,
                new RandomLives.Reader() {
                    @Override
                    public void wrote(Appended event, LocalDate day) {
                        events.add(message(event, day, events.size()));
                    }

                    @Override
                    public void read(MemoEvent event, Provenance by, LocalDate day, long at) {}

                    @Override
                    public void stands(UUID memo, String state, List<Integer> open) {}
                });
        return events;
    }

    private static DomainEventMessage<?> message(Appended appended, LocalDate day, int second) {
        return new GenericDomainEventMessage<>(
                appended.kind(),
                appended.stream().toString(),
                appended.version(),
                appended.event(),
                appended.provenance().toMetadata(),
                UUID.randomUUID().toString(),
                day.atTime(1, 0).atZone(ThaiDate.BANGKOK).toInstant().plusSeconds(second));
    }

    private static UUID organisation(List<DomainEventMessage<?>> events) {
        return Provenance.fromMetadata(events.getFirst().getMetaData()).organisation();
    }

    private void migrateLog() {
        Flyway.configure()
                .dataSource(database.as("owner"))
                .schemas("events")
                .createSchemas(false)
                .locations("classpath:db/events")
                .load()
                .migrate();
    }

    private void write(List<DomainEventMessage<?>> events) throws SQLException {
        try (Connection connection = database.as("command").getConnection()) {
            log(connection).appendEvents(events);
        }
    }

    private static EventLog log(Connection connection) {
        Connection open = ConnectionWrapperFactory.wrap(connection, new NoOpCloseHandler());
        return new EventLog(() -> open, NoTransactionManager.instance());
    }

    private HikariDataSource reader() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database.as("reader"));
        pool.setMaximumPoolSize(2);
        return pool;
    }

    private String password() {
        return String.valueOf(database.properties().get("bantuek.database.projector-password"));
    }

    /** With a look at what is shown at some events, chosen by chance. */
    private List<Shown> foldOn(ReadModelsAnew fold, Asking asking) throws SQLException {
        List<Shown> shown = new ArrayList<>();
        try (Connection connection = database.as("projector").getConnection();
                Stream<? extends TrackedEventMessage<?>> log =
                        log(connection).readEvents(null, false)) {
            List<DomainEventMessage<?>> all =
                    log.<DomainEventMessage<?>>map(event -> (DomainEventMessage<?>) event).toList();
            Set<Integer> looks = new TreeSet<>(List.of(0, all.size() - 1));
            while (looks.size() < Math.min(MOMENTS, all.size())) {
                looks.add(dice.nextInt(all.size()));
            }
            int from = 0;
            for (int look : looks) {
                List<DomainEventMessage<?>> next = all.subList(from, look + 1);
                fold.names().forEach(model -> fold.fold(model, next));
                from = look + 1;
                DomainEventMessage<?> last = next.getLast();
                clock.now = last.getTimestamp();
                long position = EventLog.position(last.getMetaData());
                shown.add(asking.now(new Moment(position, last.getTimestamp())));
            }
        }
        return shown;
    }

    private void compare(Shown then, Moment moment, Asking asking, Map<UUID, Set<UUID>> visible) {
        String about = "seed %d, %s".formatted(seed, moment);
        OfficeToday office = asking.offices.asOf(asking.organisation, moment);
        assertThat(office).as(about).isEqualTo(then.office());
        assertThat(asking.stays(moment)).as(about).isEqualTo(then.stays());
        List<UUID> registers = asking.registers();
        for (int i = 0; i < REGISTERS && !registers.isEmpty(); i++) {
            UUID register = registers.remove(dice.nextInt(registers.size()));
            assertThat(asking.register(register, moment))
                    .as("%s, register %s", about, register)
                    .isEqualTo(then.registers().getOrDefault(register, List.of()));
        }
        Map<UUID, Seen> seen = new HashMap<>();
        for (UUID person : then.inboxes().keySet()) {
            Viewer viewer = asking.viewer(person);
            seen.put(person, asking.memos.seenBy(viewer));
            visible.computeIfAbsent(person, _ -> asking.visible(viewer));
        }
        var _ =
                asking.reader
                        .pasts()
                        .of(
                                asking.organisation,
                                moment,
                                Pasts.Part.OF_MEMOS,
                                jdbc -> {
                                    assertThat(rows(jdbc)).as(about).isEqualTo(then.rows());
                                    seen.forEach((person, memos) -> {
                                        Set<UUID> may = Objects.requireNonNull(visible.get(person));
                                        Viewer viewer = asking.viewer(person);
                                        assertThat(asking.inboxes.then(jdbc, viewer, office, memos))
                                                .as("%s, inbox of %s", about, person)
                                                .isEqualTo(
                                                        AskedInboxes.of(
                                                                Objects.requireNonNull(
                                                                        then.inboxes().get(person)),
                                                                may));
                                        List<AskedWaits.Asked> waits =
                                                AskedWaits.in(jdbc, office, memos);
                                        assertThat(waits)
                                                .as("%s, pending for %s", about, person)
                                                .containsAll(
                                                        AskedWaits.of(
                                                                Objects.requireNonNull(
                                                                        then.waits().get(person)),
                                                                may));
                                    });
                                    return true;
                                });
    }

    /** Of memos that are under way, all that is kept of each. */
    private static Map<String, List<String>> rows(JdbcClient jdbc) {
        Map<String, List<String>> rows = new HashMap<>();
        for (String table : TABLES) {
            String question =
                    "SELECT to_jsonb(r)::text FROM "
                            + table
                            + " AS r WHERE r.memo IN (SELECT w.memo FROM waiting AS w) ORDER BY 1";
            rows.put(table, jdbc.sql(question).query((row, _) -> row.getString(1)).list());
        }
        return rows;
    }

    private final class Asking {

        private final ReaderOf reader;
        private final UUID organisation;
        private final Offices offices;
        private final Memos memos;
        private final AskedInboxes inboxes;

        Asking(ReaderOf reader, UUID organisation) {
            this.reader = reader;
            this.organisation = organisation;
            this.offices = OfficesAt.of(reader.reading(), clock);
            this.memos = MemosOf.of(reader.reading(), offices);
            this.inboxes = new AskedInboxes(reader, offices, memos);
        }

        Shown now(Moment moment) {
            OfficeToday office = offices.today(organisation);
            List<UUID> people = new ArrayList<>(office.office().people().keySet());
            Map<UUID, List<AskedInboxes.Asked>> inbox = new HashMap<>();
            Map<UUID, List<AskedWaits.Asked>> waits = new HashMap<>();
            for (int i = 0; i < PEOPLE && !people.isEmpty(); i++) {
                UUID person = people.remove(dice.nextInt(people.size()));
                Viewer viewer = viewer(person);
                Seen seen = memos.seenBy(viewer);
                inbox.put(person, inboxes.now(viewer));
                waits.put(
                        person,
                        reader.reading()
                                .of(organisation, jdbc -> AskedWaits.in(jdbc, office, seen)));
            }
            return new Shown(
                    moment,
                    reader.reading().of(organisation, PastsOfRandomLivesTest::rows),
                    reader.reading().of(organisation, jdbc -> stays(jdbc, "TRUE")),
                    registers().stream()
                            .collect(Collectors.toMap(register -> register, this::register)),
                    office,
                    inbox,
                    waits);
        }

        /** Those that had ended by then. */
        List<String> stays(Moment moment) {
            String ended =
                    moment.position() == null
                            ? "ended_at <= '%s'".formatted(moment.at().atOffset(ZoneOffset.UTC))
                            : "position <= " + moment.position();
            return reader.reading().of(organisation, jdbc -> stays(jdbc, ended));
        }

        private static List<String> stays(JdbcClient jdbc, String condition) {
            return jdbc
                    .sql("SELECT to_jsonb(s)::text FROM stay AS s WHERE " + condition)
                    .query((row, _) -> row.getString(1))
                    .stream()
                    .sorted()
                    .toList();
        }

        List<UUID> registers() {
            return reader.reading()
                    .of(
                            organisation,
                            jdbc ->
                                    jdbc.sql("SELECT register FROM register")
                                            .query((row, _) -> row.getObject(1, UUID.class))
                                            .list());
        }

        private List<String> register(UUID register) {
            return reader.reading().of(organisation, jdbc -> lines(jdbc, register));
        }

        List<String> register(UUID register, Moment moment) {
            return reader.pasts()
                    .ofRegister(organisation, moment, register, jdbc -> lines(jdbc, register));
        }

        private static List<String> lines(JdbcClient jdbc, UUID register) {
            return jdbc.sql(
                            "SELECT to_jsonb(l)::text FROM register_line AS l"
                                    + " WHERE register = ? ORDER BY number")
                    .param(register)
                    .query((row, _) -> row.getString(1))
                    .list();
        }

        Set<UUID> visible(Viewer viewer) {
            return reader.reading()
                    .of(
                            organisation,
                            jdbc ->
                                    new HashSet<>(
                                            memos.ask(jdbc, viewer, "SELECT memo FROM visible")
                                                    .query((row, _) -> row.getObject(1, UUID.class))
                                                    .list()));
        }

        Viewer viewer(UUID person) {
            return new Viewer(organisation, person, "ชื่อ", false);
        }
    }

    /** A clock that stands where it was put. */
    private static final class Hands extends Clock {

        private volatile Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

package bantuek.query.platform;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was under way at an earlier moment, or stood in a register: its events, folded by the very
 * projectors that fold the read models which serve, into tables of the same names that stand before
 * them for the length of one question. Whoever names its tables without their schema asks of that
 * moment.
 */
@Component
public class Pasts {

    /** The read models that there can be an earlier state of. */
    public enum Part {
        INBOX,
        PACE,
        REPORT,
        REGISTER;

        /** What is told by the events of the memos that were under way. */
        public static final Set<Part> OF_MEMOS = EnumSet.of(INBOX, PACE, REPORT);

        private String readModel() {
            return name().toLowerCase(Locale.ROOT);
        }

        private List<Table> tables() {
            return switch (this) {
                case INBOX ->
                        List.of(
                                new Table("waiting", "memo"),
                                new Table("inbox", "memo, step"),
                                new Table("under_way", "memo"));
                case PACE ->
                        List.of(
                                new Table("passage", "memo"),
                                new Table("stay", "memo, version, step"));
                case REPORT -> List.of(new Table("report", "memo"));
                case REGISTER ->
                        List.of(
                                new Table("register", "register"),
                                new Table("register_line", "register, number"));
            };
        }
    }

    /** As it is in the schema that serves, but without the indexes that many rows need. */
    private record Table(String name, String key) {

        private String made() {
            return "CREATE TEMPORARY TABLE %s (LIKE %s.%s, PRIMARY KEY (%s)) ON COMMIT DROP"
                    .formatted(name, Generations.SERVING, name, key);
        }
    }

    private static final Table PARKED = new Table("parked", "read_model, stream");

    private static final int PORTION = 2_000;

    private final Reading reading;
    private final JdbcTemplate template;
    private final AnnotationConfigApplicationContext projectors;
    private final Map<String, Projector> byReadModel;
    private final Map<Set<Part>, Fold> folds = new ConcurrentHashMap<>();
    private final PlatformTransactionManager readerTransactions;
    private final TransactionTemplate within;

    Pasts(
            Reading reading,
            @Qualifier("readerDataSource") DataSource readerDataSource,
            @Qualifier("readerTransactions") PlatformTransactionManager readerTransactions) {
        this.reading = reading;
        this.template = new JdbcTemplate(readerDataSource);
        this.projectors = FoldApart.projectors(readerDataSource);
        this.byReadModel =
                projectors.getBeansOfType(Projector.class).values().stream()
                        .collect(Collectors.toMap(Projector::readModel, projector -> projector));
        this.readerTransactions = readerTransactions;
        this.within = new TransactionTemplate(readerTransactions);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @PreDestroy
    void close() {
        projectors.close();
    }

    /** Where the events are asked for that had happened by then, stream by stream. */
    private record Source(String question, @Nullable UUID stream) {

        static final Source UNDER_WAY =
                new Source("SELECT * FROM query.logged_under_way(?, ?)", null);

        static Source ofRegister(UUID register) {
            return new Source(
                    "SELECT * FROM query.logged_of_register(upto => ?, by_then => ?, of_register => ?)",
                    register);
        }

        PreparedStatement in(Connection connection, Moment moment) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(question);
            statement.setObject(1, moment.position(), Types.BIGINT);
            statement.setObject(2, moment.clock(), Types.TIMESTAMP_WITH_TIMEZONE);
            if (stream != null) {
                statement.setObject(3, stream);
            }
            return statement;
        }
    }

    /**
     * @param parts what is asked about; of all else the questions see what is now
     */
    public <T> T of(
            UUID organisation, Moment moment, Set<Part> parts, Function<JdbcClient, T> questions) {
        return of(organisation, moment, parts, Source.UNDER_WAY, questions);
    }

    /** Of one register; of all else the questions see what is now. */
    public <T> T ofRegister(
            UUID organisation, Moment moment, UUID register, Function<JdbcClient, T> questions) {
        return of(
                organisation,
                moment,
                EnumSet.of(Part.REGISTER),
                Source.ofRegister(register),
                questions);
    }

    private <T> T of(
            UUID organisation,
            Moment moment,
            Set<Part> parts,
            Source source,
            Function<JdbcClient, T> questions) {
        Fold fold = folds.computeIfAbsent(Set.copyOf(parts), this::foldOf);
        return reading.apart(
                organisation,
                jdbc -> {
                    makeRoom(jdbc, parts);
                    // Where that is parked today, it was told when it was.
                    ParkingFold parking =
                            new ParkingFold(
                                    fold, new Parking(jdbc), readerTransactions, Level.DEBUG);
                    var _ =
                            template.execute(
                                    (ConnectionCallback<Boolean>)
                                            connection -> {
                                                fold(connection, moment, source, parking);
                                                return true;
                                            });
                    return questions.apply(jdbc);
                });
    }

    private Fold foldOf(Set<Part> parts) {
        return new Fold(
                parts.stream()
                        .map(Part::readModel)
                        .map(byReadModel::get)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private static void makeRoom(JdbcClient jdbc, Set<Part> parts) {
        String tables =
                Stream.concat(
                                parts.stream().flatMap(part -> part.tables().stream()),
                                Stream.of(PARKED))
                        .map(Table::made)
                        .collect(Collectors.joining(";"));
        var _ = jdbc.sql(tables).update();
    }

    private void fold(Connection connection, Moment moment, Source source, ParkingFold parking)
            throws SQLException {
        try (PreparedStatement question = source.in(connection, moment)) {
            question.setFetchSize(PORTION);
            try (ResultSet row = question.executeQuery()) {
                Portions portions = new Portions(row, PORTION);
                Cut cut = new Cut();
                for (List<DomainEventMessage<?>> events = portions.next();
                        !events.isEmpty();
                        events = portions.next()) {
                    List<DomainEventMessage<?>> due = events.stream().filter(cut::leaves).toList();
                    parking.together(within, due, Portions.beginsStream(events), () -> {});
                }
            }
        }
    }

    /** Of each stream, what had happened by then and nothing after what had not. */
    private static final class Cut {

        private String stream = "";
        private long next;

        boolean leaves(DomainEventMessage<?> event) {
            if (!event.getAggregateIdentifier().equals(stream)) {
                stream = event.getAggregateIdentifier();
                next = 0;
            }
            boolean follows = event.getSequenceNumber() == next;
            if (follows) {
                next++;
            }
            return follows;
        }
    }
}

package bantuek.query.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The streams whose names lie between two others, and how far a rebuild has come with them.
 *
 * @param below where the next share begins; null for the last one
 * @param done events that are folded
 * @param stream the last one that was folded
 * @param version up to which of its events
 */
record RebuildShare(int number, @Nullable String below, long done, String stream, long version) {

    /** Of the schema of the next generation. */
    static final String TABLE = Generations.NEXT + ".rebuild_share";

    /** Streams are named by random numbers, in hexadecimal digits: two of them cut even shares. */
    private static final int CUTS = 256;

    static void create(Connection connection, int shares) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE %s (number integer PRIMARY KEY, below text, done bigint NOT NULL,
                        stream text NOT NULL, version bigint NOT NULL)
                    """
                            .formatted(TABLE));
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO %s VALUES (?, ?, 0, ?, -1)".formatted(TABLE))) {
            for (int number = 0; number < shares; number++) {
                insert.setInt(1, number);
                insert.setString(2, number + 1 == shares ? null : cut(number + 1, shares));
                insert.setString(3, number == 0 ? "" : cut(number, shares));
                insert.executeUpdate();
            }
        }
    }

    private static String cut(int number, int shares) {
        return HexFormat.of().toHexDigits((byte) (number * CUTS / shares));
    }

    static List<RebuildShare> read(Connection connection) throws SQLException {
        List<RebuildShare> shares = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT number, below, done, stream, version FROM " + TABLE)) {
            while (row.next()) {
                shares.add(
                        new RebuildShare(
                                row.getInt(1),
                                row.getString(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getLong(5)));
            }
        }
        return shares;
    }

    RebuildShare with(List<DomainEventMessage<?>> folded) {
        DomainEventMessage<?> last = folded.getLast();
        return new RebuildShare(
                number,
                below,
                done + folded.size(),
                last.getAggregateIdentifier(),
                last.getSequenceNumber());
    }

    /** In the transaction that folded them. */
    void save(JdbcClient jdbc) {
        jdbc.sql("UPDATE " + TABLE + " SET done = ?, stream = ?, version = ? WHERE number = ?")
                .params(done, stream, version, number)
                .update();
    }
}

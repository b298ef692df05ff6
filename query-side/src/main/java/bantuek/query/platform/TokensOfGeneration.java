package bantuek.query.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.jspecify.annotations.Nullable;

/**
 * A token says how far the read models beside it have come, and nothing of others. Where other ones
 * serve since a token was fetched, what was folded since is given up, and the token fetched anew.
 */
final class TokensOfGeneration extends JdbcTokenStore {

    private final ConnectionProvider connections;
    private final Map<Integer, Long> fetchedFrom = new ConcurrentHashMap<>();

    TokensOfGeneration(Builder settings, ConnectionProvider connections) {
        super(settings.connectionProvider(connections));
        this.connections = connections;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        fetchedFrom.put(segment, generation());
        return super.fetchToken(processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        fetchedFrom.put(segment.getSegmentId(), generation());
        return super.fetchToken(processor, segment);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        super.storeToken(token, processor, segment);
        requireSame(segment); // its table is locked by now, and keeps its name to the end
    }

    @Override
    public void extendClaim(String processor, int segment) {
        requireSame(segment);
        super.extendClaim(processor, segment);
    }

    private void requireSame(int segment) {
        Long before = fetchedFrom.get(segment);
        if (before != null && before != generation()) {
            throw new UnableToClaimTokenException("other read models serve by now");
        }
    }

    /** A table is another one when it has another number, whatever it is called. */
    private long generation() {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet number = statement.executeQuery("SELECT 'token'::regclass::oid")) {
            number.next();
            return number.getLong(1);
        } catch (SQLException e) {
            throw new UnableToClaimTokenException("the read models can't be asked: " + e);
        }
    }
}

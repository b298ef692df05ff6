package bantuek.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The read models once more, folded from nothing by the very projectors that fold the real ones,
 * into a database that holds nothing else and is thrown away afterwards.
 */
public final class ReadModelsAnew implements AutoCloseable {

    private final FoldApart apart;
    private final Fold fold;
    private final TransactionTemplate transaction;

    private ReadModelsAnew(FoldApart apart) {
        this.apart = apart;
        this.fold = apart.fold();
        this.transaction = apart.transaction();
    }

    /** In a database with the product's roles and an empty schema for read models. */
    public static ReadModelsAnew in(String url, String projectorPassword) throws SQLException {
        DataSource projector = Database.projector(url, projectorPassword);
        new Generations(projector).serveOwn();
        return new ReadModelsAnew(FoldApart.into(projector, Generations.SERVING));
    }

    /** Whether read models that are there were folded by a program like this one. */
    public static boolean wereMadeByThisProgram(Connection database) throws SQLException {
        return Generations.maker(database, Generations.SERVING).equals(Generations.program());
    }

    public Set<String> names() {
        return fold.readModels();
    }

    /** Folds all of them into one read model, or none, and throws what its projector throws. */
    public void fold(String readModel, Collection<? extends EventMessage<?>> events) {
        transaction.executeWithoutResult(
                _ -> Batch.alone(_ -> events.forEach(event -> fold.into(readModel, event))));
    }

    /** For whoever compares them with the real ones. */
    public Connection connection() throws SQLException {
        return apart.database().getConnection();
    }

    @Override
    public void close() {
        apart.close();
    }
}

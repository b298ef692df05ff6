package bantuek.query.platform;

import bantuek.query.platform.Parking.Place;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds each event into all read models, in the unit of work that goes on: what a page shows of one
 * is never older than what it shows of another. It takes every event there is, so that those which
 * are nobody's business move the token too.
 *
 * <p>Where a batch fails, it is folded once more with care, each event by itself, and what can't be
 * folded is parked.
 */
final class ParkingFold {

    private static final Logger log = LoggerFactory.getLogger(ParkingFold.class);
    private static final String TAKEN = ParkingFold.class.getName();

    private final Fold fold;
    private final Parking parking;
    private final Level told;
    private final TransactionTemplate within;
    private final Set<Integer> careful = ConcurrentHashMap.newKeySet();

    /**
     * @param told how loudly it is said that something was parked
     */
    ParkingFold(Fold fold, Parking parking, PlatformTransactionManager transactions, Level told) {
        this.fold = fold;
        this.parking = parking;
        this.told = told;
        this.within = new TransactionTemplate(transactions);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * In one transaction. What can't be folded at once is folded with care.
     *
     * @param fromNothing every stream among them is whole, and nothing of any has been folded yet
     * @param save what is to be saved together with it
     */
    void together(
            TransactionTemplate transaction,
            List<? extends DomainEventMessage<?>> events,
            boolean fromNothing,
            Runnable save) {
        try {
            atOnce(transaction, events, fromNothing, save);
        } catch (RuntimeException somewhere) {
            atOnce(transaction, events, fromNothing, save);
        }
    }

    private void atOnce(
            TransactionTemplate transaction,
            List<? extends DomainEventMessage<?>> events,
            boolean fromNothing,
            Runnable save) {
        transaction.executeWithoutResult(_ -> {
            UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
            try {
                Batch.begin(work, fromNothing);
                events.forEach(this::on);
            } catch (RuntimeException e) {
                work.rollback(e);
                throw e;
            }
            work.commit();
            save.run();
        });
    }

    @EventHandler
    void on(DomainEventMessage<?> event) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        Set<Place> taken = work.getOrComputeResource(TAKEN, _ -> begin(work));
        for (String readModel : fold.readModels()) {
            Place place = new Place(readModel, event.getAggregateIdentifier());
            if (taken.contains(place)) {
                continue;
            }
            if (careful.contains(Segments.of(work))) {
                foldOrPark(work, place, event, taken);
            } else {
                fold.into(readModel, event);
            }
        }
    }

    private Set<Place> begin(UnitOfWork<?> work) {
        int segment = Segments.of(work);
        work.onRollback(_ -> careful.add(segment));
        work.afterCommit(_ -> careful.remove(segment));
        return parking.taken();
    }

    private void foldOrPark(
            UnitOfWork<?> work, Place place, DomainEventMessage<?> event, Set<Place> taken) {
        try {
            within.executeWithoutResult(
                    _ -> Batch.within(work, () -> fold.into(place.readModel(), event)));
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException notTheEvent) {
            throw notTheEvent;
        } catch (RuntimeException why) {
            parking.park(place.readModel(), event, why);
            taken.add(place);
            work.afterCommit(_ ->
                    log.atLevel(told)
                            .log(
                                    "read model {} cannot take in {} at version {}, and it is parked: {}",
                                    place.readModel(),
                                    place.stream(),
                                    event.getSequenceNumber(),
                                    Parking.told(why)));
        }
    }
}

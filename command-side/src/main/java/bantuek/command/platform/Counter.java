package bantuek.command.platform;

import bantuek.command.platform.Transaction.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessException;

/**
 * Takes all the errands that wait, and has them carried out together: while one commit is on its
 * way to the disk, the next ones gather.
 */
final class Counter implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Counter.class);

    private static final int TOGETHER = 64;
    private static final int WAITING = 1_000;

    /** How often a command is decided anew because another one was in the log first. */
    private static final int TRIES = 3;

    private final Transaction transaction;
    private final BlockingQueue<Errand> waiting = new LinkedBlockingQueue<>(WAITING);
    private final List<Errand> putOff = new ArrayList<>();
    private final Thread thread;

    Counter(Transaction transaction, int number) {
        this.transaction = transaction;
        this.thread = Thread.ofPlatform().daemon().name("counter-" + number).start(this::work);
    }

    /** False where too many wait already. */
    boolean take(Errand errand) {
        return waiting.offer(errand);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                carryOut(next());
            }
        } catch (InterruptedException e) {
            log.debug("closed");
        }
    }

    /** Twins under one key go one after the other, so that the second finds the first's answer. */
    private List<Errand> next() throws InterruptedException {
        List<Errand> present = new ArrayList<>(putOff);
        putOff.clear();
        if (present.isEmpty()) {
            present.add(waiting.take());
        }
        waiting.drainTo(present, TOGETHER - present.size());
        Set<AnsweredRequests.Key> keys = new HashSet<>();
        List<Errand> next = new ArrayList<>();
        for (Errand errand : present) {
            AnsweredRequests.Key key = errand.key();
            boolean twin = key != null && !keys.add(key);
            (twin ? putOff : next).add(errand);
        }
        return next;
    }

    private void carryOut(List<Errand> errands) {
        try {
            answer(transaction.carryOut(errands));
        } catch (NonTransientDataAccessException e) {
            log.debug("one of {} was not possible: each by itself", errands.size(), e);
            errands.forEach(this::carryOutByItself);
        } catch (Throwable e) {
            errands.forEach(errand -> errand.answer().completeExceptionally(e));
        }
    }

    private void carryOutByItself(Errand errand) {
        for (int tries = 1; ; tries++) {
            try {
                answer(transaction.carryOut(List.of(errand)));
                return;
            } catch (DuplicateKeyException e) {
                if (tries == TRIES) {
                    errand.answer().completeExceptionally(new Rejected(RequestRejection.STALE));
                    return;
                }
            } catch (Throwable e) {
                errand.answer().completeExceptionally(e);
                return;
            }
        }
    }

    private static void answer(Map<Errand, Result> results) {
        results.forEach(Counter::answer);
    }

    static void answer(Errand errand, Result result) {
        switch (result) {
            case Result.Answered answered -> errand.answer().complete(answered.receipt());
            case Result.Refused refused -> errand.answer().completeExceptionally(refused.why());
        }
    }
}

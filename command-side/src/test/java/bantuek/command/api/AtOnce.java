package bantuek.command.api;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Two requests at the same moment, as nearly as threads can make it. */
record AtOnce(Answer first, Answer second) {

    static AtOnce both(Callable<Answer> first, Callable<Answer> second) {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> one = threads.submit(() -> after(start, first));
            Future<Answer> other = threads.submit(() -> after(start, second));
            return new AtOnce(one.get(), other.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One of them, if exactly one was not refused. */
    Answer winner() {
        return only(answers().filter(answer -> answer.status() < 300));
    }

    Answer loser() {
        return only(answers().filter(answer -> answer.status() >= 300));
    }

    private Answer only(Stream<Answer> some) {
        List<Answer> list = some.toList();
        if (list.size() != 1) {
            throw new AssertionError("not exactly one won: " + this);
        }
        return list.getFirst();
    }

    private Stream<Answer> answers() {
        return Stream.of(first, second);
    }

    private static Answer after(CyclicBarrier start, Callable<Answer> request) throws Exception {
        start.await();
        return request.call();
    }
}

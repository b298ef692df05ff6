package bantuek.query.acting;

import bantuek.events.office.OfficeEvent;
import bantuek.office.Office;
import bantuek.office.Period;
import bantuek.query.office.OfficeToday;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What something that is entered of an office would change at a post: who may sign for it without
 * it, with it, and when it is over.
 *
 * @param from the first day on which it can change anything
 * @param over whether all of it lies in the past
 * @param after who may sign on the day after the last; absent where there is no last day
 */
public record Effect(
        UUID post,
        String title,
        LocalDate from,
        @Nullable LocalDate to,
        boolean over,
        List<Signs> without,
        List<Signs> with,
        @Nullable List<Signs> after) {

    /** Somebody who may sign, in the words that will stand under their signature. */
    public record Signs(UUID person, String name, List<String> capacity) {}

    /**
     * @param documentType what is signed, where it goes for some types alone; else empty
     */
    static Effect of(
            OfficeToday today, OfficeEvent event, UUID post, Period period, String documentType) {
        LocalDate to = period.to();
        LocalDate from = period.from().isAfter(today.day()) ? period.from() : today.day();
        Office then = Office.evolve(today.office(), event);
        return new Effect(
                post,
                today.titleOf(post),
                from,
                to,
                period.isOverOn(today.day()),
                signs(today.office(), from, post, documentType),
                signs(then, from, post, documentType),
                to == null ? null : signs(then, to.plusDays(1), post, documentType));
    }

    private static List<Signs> signs(Office office, LocalDate day, UUID post, String documentType) {
        OfficeToday then = new OfficeToday(office, day);
        return then.signatories(post, documentType).stream()
                .map(signatory ->
                        new Signs(
                                signatory.person(),
                                then.nameOf(signatory.person()),
                                OfficeToday.printed(signatory.capacity())))
                .toList();
    }

    public boolean changes() {
        return !over && !without.equals(with);
    }

    /** Who may sign by it, and could not without it. */
    public List<Signs> gained() {
        return with.stream().filter(signs -> !without.contains(signs)).toList();
    }

    /** Who could sign without it, and may not with it. */
    public List<Signs> lost() {
        return without.stream().filter(signs -> !with.contains(signs)).toList();
    }

    public boolean leavesNobody() {
        return !over && with.isEmpty();
    }

    public boolean endsWithNobody() {
        return after != null && after.isEmpty();
    }
}

package bantuek.command.memo;

import static bantuek.command.memo.MemoRejection.ALREADY_SIGNED;
import static bantuek.command.memo.MemoRejection.NOT_ON_ROUTE;
import static bantuek.command.memo.MemoRejection.NOT_YOUR_TURN;
import static bantuek.command.memo.MemoRejection.OTHER_CAPACITY;
import static bantuek.command.memo.MemoRejection.STEP_NOT_OPEN;
import static bantuek.command.memo.MemoRejection.WHICH_STEP;

import bantuek.command.memo.MemoCommand.RecordOpinion;
import bantuek.command.memo.MemoCommand.Seat;
import bantuek.command.platform.Rejected;
import bantuek.events.Capacity;
import bantuek.events.memo.Opinion;
import bantuek.events.memo.RouteStep;
import bantuek.events.memo.StepKind;
import bantuek.events.office.OfficeSettings.SameSignatory;
import bantuek.office.Authority.Signatory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** ตามลำดับ: whose turn it is, and in which capacity. */
final class Turns {

    private Turns() {}

    /** A step that somebody may act at, and as what. */
    record Place(int step, List<Capacity> capacity) {}

    /** Where this person acts now. Who may not is told why. */
    static Place placeOf(Matter matter, Journey journey, Seat seat, Circumstances now) {
        List<Place> places = placesOf(matter, journey, now);
        requireOpen(seat, journey);
        List<Place> meant = places.stream().filter(place -> isMeant(place, journey, seat)).toList();
        if (meant.isEmpty()) {
            throw new Rejected(OTHER_CAPACITY, waitingFor(journey));
        }
        return meant.size() == 1 ? meant.getFirst() : firstOfOne(meant, matter, journey, now);
    }

    /**
     * Several steps wait for the same person. Where one signature is to do, it is given at a step
     * that is theirs before anybody else's; otherwise they say where.
     */
    private static Place firstOfOne(
            List<Place> places, Matter matter, Journey journey, Circumstances now) {
        return places.stream()
                .filter(_ -> signsOnce(now))
                .filter(place -> takesOpinion(journey.step(place.step()).kind()))
                .filter(place -> isFirst(journey.step(place.step()), matter, now))
                .findFirst()
                .orElseThrow(() -> new Rejected(WHICH_STEP, Map.of(), "step"));
    }

    /** Every open step at which this person may act. */
    static List<Place> placesOf(Matter matter, Journey journey, Circumstances now) {
        List<Place> places = among(journey.open(), journey, matter.documentType(), now);
        if (places.isEmpty()) {
            throw whyNot(matter, journey, now);
        }
        return places;
    }

    static List<Place> among(
            List<Integer> steps, Journey journey, String documentType, Circumstances now) {
        List<Place> places = new ArrayList<>();
        for (int step : steps) {
            now.capacityFor(journey.step(step).post(), documentType)
                    .ifPresent(capacity -> places.add(new Place(step, capacity)));
        }
        return places;
    }

    /**
     * ลงนามครั้งเดียวสองฐานะ: the further steps, now open or next, that wait for this same person
     * before anybody else. Somebody who could only stand in for another who is there does not
     * answer for them by the way; nor does who says for which post they sign answer for others.
     */
    static List<Place> answeredBySameSignature(
            Matter matter, Journey journey, Place place, RecordOpinion command, Circumstances now) {
        List<Place> also = new ArrayList<>();
        if (!signsOnce(now) || command.seat().post() != null) {
            return also;
        }
        Journey then = journey.answered(place.step(), List.of(), now.person());
        for (Optional<Place> more = next(matter, then, command.opinion(), now);
                more.isPresent();
                more = next(matter, then, command.opinion(), now)) {
            also.add(more.get());
            then = then.answered(more.get().step(), List.of(), now.person());
        }
        return also;
    }

    /** The titles under a signature that answers several steps. */
    static List<Capacity> capacities(Place place, List<Place> also) {
        return Stream.concat(Stream.of(place), also.stream())
                .flatMap(each -> each.capacity().stream())
                .distinct()
                .toList();
    }

    private static Optional<Place> next(
            Matter matter, Journey journey, Opinion opinion, Circumstances now) {
        return among(journey.open(), journey, matter.documentType(), now).stream()
                .filter(place -> takes(journey.step(place.step()).kind(), opinion))
                .filter(place -> isFirst(journey.step(place.step()), matter, now))
                .findFirst();
    }

    private static boolean takesOpinion(StepKind kind) {
        return kind == StepKind.OPINION || kind == StepKind.VIA;
    }

    private static boolean takes(StepKind kind, Opinion opinion) {
        return kind == StepKind.VIA || (kind == StepKind.OPINION && opinion != Opinion.PASSED);
    }

    private static boolean isFirst(RouteStep step, Matter matter, Circumstances now) {
        List<Signatory> signatories = now.signatories(step.post(), matter.documentType());
        return signatories.getFirst().person().equals(now.person());
    }

    private static boolean signsOnce(Circumstances now) {
        return now.office().settings().sameSignatory() == SameSignatory.ONCE;
    }

    private static void requireOpen(Seat seat, Journey journey) {
        Integer step = seat.step();
        if (step != null && !journey.open().contains(step)) {
            throw new Rejected(STEP_NOT_OPEN, waitingFor(journey), "step");
        }
    }

    private static boolean isMeant(Place place, Journey journey, Seat seat) {
        boolean step = seat.step() == null || seat.step() == place.step();
        return step
                && (seat.post() == null || seat.post().equals(journey.step(place.step()).post()));
    }

    private static Rejected whyNot(Matter matter, Journey journey, Circumstances now) {
        // Who gave an opinion has not done yet what is to be done after the decision.
        if (!journey.isDecided() && journey.signatories().contains(now.person())) {
            return new Rejected(ALREADY_SIGNED, waitingFor(journey));
        }
        List<Place> theirs = among(journey.answerable(), journey, matter.documentType(), now);
        if (theirs.isEmpty()) {
            return new Rejected(NOT_ON_ROUTE, waitingFor(journey));
        }
        boolean comesLater = theirs.stream().anyMatch(place -> isAhead(place.step(), journey));
        return new Rejected(comesLater ? NOT_YOUR_TURN : STEP_NOT_OPEN, waitingFor(journey));
    }

    private static boolean isAhead(int step, Journey journey) {
        return journey.stageOf(step) > journey.stageOf(journey.open().getFirst());
    }

    private static Map<String, Object> waitingFor(Journey journey) {
        return Map.of(
                "post",
                String.join(
                        ", ", journey.open().stream().map(s -> journey.step(s).title()).toList()));
    }
}

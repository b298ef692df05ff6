package bantuek.standalone.journey;

class TwoSidesJourneyTest extends MemoJourney {

    TwoSidesJourneyTest() {
        super(TwoSides.start());
    }
}

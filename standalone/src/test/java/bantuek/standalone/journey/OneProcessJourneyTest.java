package bantuek.standalone.journey;

class OneProcessJourneyTest extends MemoJourney {

    OneProcessJourneyTest() {
        super(OneProcess.start());
    }
}

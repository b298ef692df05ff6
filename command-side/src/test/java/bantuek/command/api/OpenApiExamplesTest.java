package bantuek.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.database.TestDatabase;
import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every example of the description is sent, in the course of what happens in one office, and does
 * what is said; and what the description excludes is refused, with a code that it names.
 */
@Tag("database")
class OpenApiExamplesTest {

    private static final TestOffice OFFICE = new TestOffice(TestDatabase.fresh(), Map.of());
    private static final String SETUP_CODE = "TAN-2569";

    private final Memos memos = new Memos(OFFICE);
    private final JsonNode document = OpenApiTest.committed();
    private final DescribedCalls calls = new DescribedCalls(document, OFFICE);

    OpenApiExamplesTest() throws IOException {}

    @AfterAll
    static void close() {
        OFFICE.side.close();
    }

    @Test
    void every_call_takes_its_example_and_nothing_that_the_description_excludes() {
        firstVisit();
        describeTheOffice();
        publishARoute();
        designAForm();
        takeAMemoFromDraftToDisposal();
        sendMemosBackAndForth();
        endMemosBeforeTheirTime();
        signMany();
        keepTheRegister();
        undo();
        assertThat(calls.made())
                .isEqualTo(
                        new TreeSet<>(
                                document.get("paths").findValues("operationId").stream()
                                        .map(JsonNode::asString)
                                        .toList()));
    }

    private void firstVisit() {
        try (RunningSide side =
                RunningSide.with(TestDatabase.fresh(), Map.of("bantuek.setup-code", SETUP_CODE))) {
            calls.send("setUp", new Browser(side).openPage(), Map.of("code", SETUP_CODE));
            Browser administrator = new Browser(side).openPage();
            Answer signedIn = calls.signIn("signIn", administrator);
            assertThat(signedIn.header("Location")).isEqualTo("/");
            calls.send("signOut", administrator.openPage(), Map.of());
        }
    }

    private void describeTheOffice() {
        administer("chooseSettings", Map.of());
        UUID unit = administer("openUnit", Map.of("unit", OFFICE.unit)).id();
        administer("renameUnit", Map.of("unit", unit));
        administer("codeUnit", Map.of("unit", unit));
        administer("aliasUnit", Map.of("unit", unit));
        administer("dropUnitAlias", Map.of("unit", unit));
        administer("closeUnit", Map.of("unit", unit, "heir", OFFICE.otherUnit));
        UUID person = administer("registerPerson", Map.of()).id();
        administer("renamePerson", Map.of("person", person));
        administer("openAccount", Map.of("person", person));
        UUID post = administer("createPost", Map.of("unit", OFFICE.unit)).id();
        UUID vacant = OFFICE.post("OFFICER", "เจ้าพนักงานพัสดุ", OFFICE.unit);
        administer("retitlePost", Map.of("post", post));
        UUID held = administer("appointPerson", Map.of("post", post, "person", person)).id();
        standIn(person, post, vacant);
        administer("endAppointment", Map.of("appointment", held));
        administer("abolishPost", Map.of("post", vacant));
        administer("assignDuty", Map.of("post", OFFICE.colleague.post()));
    }

    private void standIn(UUID person, UUID post, UUID vacant) {
        UUID acting =
                administer("orderActing", Map.of("post", vacant, "person", person, "ownPost", post))
                        .id();
        administer("revokeActing", Map.of("acting", acting));
        UUID delegation =
                administer("orderDelegation", Map.of("post", post, "delegate", vacant)).id();
        administer("revokeDelegation", Map.of("delegation", delegation));
        administer("orderSubstitutes", Map.of("post", post, "substitute", vacant));
        UUID absence = administer("recordAbsence", Map.of("post", post)).id();
        administer("endAbsence", Map.of("absence", absence));
    }

    private void publishARoute() {
        administer(
                "publishRoute",
                Map.of(
                        "documentType",
                        "study-visit",
                        "unit",
                        OFFICE.otherUnit,
                        "informed",
                        OFFICE.engineer.post()));
    }

    private void takeAMemoFromDraftToDisposal() {
        UUID memo = draft();
        on(memo, "reviseMemo", OFFICE.officer);
        calls.sendFile("attachFile", OFFICE.officer.browser(), Map.of("memo", memo));
        calls.send(
                "reviseReport",
                OFFICE.officer.browser(),
                Map.of("memo", memo, "unit", OFFICE.unit));
        on(memo, "removeReport", OFFICE.officer);
        on(memo, "markUrgency", OFFICE.officer);
        on(memo, "copyMemo", OFFICE.officer);
        on(memo, "submitMemo", OFFICE.officer);
        on(memo, "openMemo", OFFICE.director);
        on(memo, "noteInformation", OFFICE.engineer);
        calls.send(
                "recordOpinion",
                OFFICE.director.browser(),
                Map.of("memo", memo, "post", OFFICE.director.post()));
        OFFICE.clerk.on(memo, "opinion").seen(OFFICE.versionOf(memo)).send(Memos.CONCUR);
        on(memo, "decideMemo", OFFICE.mayor);
        on(memo, "recordAction", OFFICE.director);
        on(memo, "correctSlip", OFFICE.director);
        on(memo, "publishMemo", OFFICE.colleague);
        on(memo, "unpublishMemo", OFFICE.colleague);
        on(memo, "agreeToUnpublication", OFFICE.clerk);
        on(memo, "archiveMemo", OFFICE.clerk);
        UUID old = memos.archivedLongAgo(memo);
        on(old, "proposeDisposal", OFFICE.clerk);
        on(old, "approveDisposal", OFFICE.clerk);
        on(old, "disposeOfMemo", OFFICE.mayor);
    }

    private void sendMemosBackAndForth() {
        UUID memo = draft();
        OFFICE.officer.on(memo, "submit").seen(0).send("{\"conditions\":{\"costs-money\":false}}");
        on(memo, "returnMemo", OFFICE.director);
        on(memo, "resubmitMemo", OFFICE.officer);
        on(memo, "recallMemo", OFFICE.officer);
        calls.send(
                "rerouteMemo",
                OFFICE.clerk.browser(),
                Map.of("memo", memos.submitted(), "unit", OFFICE.unit));
    }

    private void endMemosBeforeTheirTime() {
        UUID memo = memos.submitted();
        on(memo, "withdrawMemo", OFFICE.officer);
        on(memo, "refuseWithdrawal", OFFICE.director);
        on(memo, "withdrawMemo", OFFICE.officer);
        on(memo, "agreeToWithdrawal", OFFICE.director);
        on(memos.decided(), "revokeDecision", OFFICE.mayor);
    }

    private void signMany() {
        Answer opinions =
                calls.send(
                        "signOpinions",
                        OFFICE.director.browser(),
                        Map.of(
                                "memo", memos.submitted(),
                                "other", memos.submitted(),
                                "post", OFFICE.director.post()));
        Answer decisions =
                calls.send(
                        "signDecisions",
                        OFFICE.mayor.browser(),
                        Map.of("memo", memos.atTheMayor(), "post", OFFICE.mayor.post()));
        assertThat(opinions.json().findValues("receipt")).hasSize(2);
        assertThat(decisions.json().findValues("receipt")).hasSize(1);
    }

    private void designAForm() {
        UUID form = UUID.randomUUID();
        administer("designForm", Map.of("form", form));
        administer("listIssues", Map.of("year", 2569));
        administer("retireForm", Map.of("form", form));
    }

    private void keepTheRegister() {
        Map<String, UUID> register = Map.of("unit", OFFICE.unit);
        calls.send("reserveNumber", OFFICE.clerk.browser(), register);
        calls.send("issueNumber", OFFICE.clerk.browser(), register);
        calls.send("enterNumber", OFFICE.clerk.browser(), register);
        calls.send("voidNumber", OFFICE.clerk.browser(), register);
    }

    private void undo() {
        administer("retireRoute", Map.of("documentType", "study-visit"));
        administer("withdrawDuty", Map.of("post", OFFICE.colleague.post()));
    }

    private UUID draft() {
        return calls.send("draftMemo", OFFICE.officer.browser(), Map.of("unit", OFFICE.unit)).id();
    }

    private Answer administer(String id, Map<String, ?> names) {
        return calls.send(id, OFFICE.administrator, names);
    }

    private void on(UUID memo, String id, TestOffice.Official by) {
        calls.send(id, by.browser(), Map.of("memo", memo));
    }
}

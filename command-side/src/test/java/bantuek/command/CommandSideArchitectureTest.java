package bantuek.command;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "bantuek.command", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandSideArchitectureTest {

    @ArchTest
    static final ArchRule the_side_that_decides_never_sees_the_side_that_shows =
            noClasses()
                    .that()
                    .resideInAPackage("bantuek.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("bantuek.query..", "bantuek.standalone..");

    /** What decides, and what it decides on. */
    private static final String RULES =
            ".*Decider|bantuek\\.command\\.("
                    + "memo\\.(Memo|Matter|Journey|Drafting|Arrival|Signing|Turns|Turning|Superiors"
                    + "|Withdrawing|Afterwards|Publishing|Keeping|Circumstances|Ruling)"
                    + "|route\\.(Route|Plan|PlanRules|Itinerary)"
                    + "|register\\.(Register|RegisterKey|Entry|NumberWish)"
                    + "|office\\.Requirements)(\\$.*)?";

    @ArchTest
    static final ArchRule deciders_know_no_clock_no_database_and_no_framework =
            classes()
                    .that()
                    .haveNameMatching(RULES)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java.lang..",
                            "java.nio.charset",
                            "java.time..",
                            "java.util..",
                            "bantuek.command..",
                            "bantuek.events..",
                            "bantuek.office",
                            "bantuek.thai",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule deciders_are_told_the_time_and_every_id =
            noClasses()
                    .that()
                    .haveNameMatching(RULES)
                    .should()
                    .callMethodWhere(target(nameMatching("now|randomUUID|system.*")));

    @ArchTest
    static final ArchRule axon_stays_in_the_shell_and_the_platform =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Aggregate")
                    .and()
                    .haveSimpleNameNotEndingWith("Configuration")
                    .and()
                    .resideOutsideOfPackages("bantuek.command.platform", "bantuek.events.stored")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule features_do_not_go_round_in_circles =
            slices().matching("bantuek.command.(*)..").should().beFreeOfCycles();
}

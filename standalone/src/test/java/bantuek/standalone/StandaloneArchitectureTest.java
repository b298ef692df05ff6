package bantuek.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Here both sides are on the classpath: what Maven forbids each of them is checked once more. */
@AnalyzeClasses(packages = "bantuek", importOptions = ImportOption.DoNotIncludeTests.class)
class StandaloneArchitectureTest {

    @ArchTest
    static final ArchRule the_side_that_decides_never_sees_the_side_that_shows =
            noClasses()
                    .that()
                    .resideInAPackage("bantuek.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("bantuek.query..", "bantuek.standalone..");

    @ArchTest
    static final ArchRule the_side_that_shows_never_sees_the_side_that_decides =
            noClasses()
                    .that()
                    .resideInAPackage("bantuek.query..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("bantuek.command..", "bantuek.standalone..");

    @ArchTest
    static final ArchRule the_shared_language_sees_neither =
            noClasses()
                    .that()
                    .resideInAnyPackage("bantuek.events..", "bantuek.thai..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "bantuek.command..", "bantuek.query..", "bantuek.standalone..");

    @ArchTest
    static final ArchRule the_sample_goes_through_the_front_door =
            noClasses()
                    .that()
                    .resideInAPackage("bantuek.standalone.sample..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "bantuek.command..", "bantuek.query..", "java.sql..", "javax.sql..");
}

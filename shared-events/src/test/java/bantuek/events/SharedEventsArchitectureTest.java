package bantuek.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "bantuek", importOptions = ImportOption.DoNotIncludeTests.class)
class SharedEventsArchitectureTest {

    @ArchTest
    static final ArchRule the_language_knows_neither_spring_nor_a_driver =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "org.postgresql..",
                            "bantuek.command..",
                            "bantuek.query..");

    @ArchTest
    static final ArchRule only_the_stored_form_knows_axon_and_sql =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("bantuek.events.stored")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.axonframework..", "java.sql..");

    @ArchTest
    static final ArchRule events_and_their_values_are_made_of_the_jdk_and_of_each_other =
            classes()
                    .that()
                    .resideInAnyPackage(
                            "bantuek.events.memo", "bantuek.events.office", "bantuek.thai")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "bantuek.events..", "bantuek.thai", "org.jspecify..");
}

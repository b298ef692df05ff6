package bantuek.events;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
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
    static final ArchRule only_the_stored_form_knows_axon =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("bantuek.events.stored")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule only_the_stored_form_and_the_files_know_sql =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("bantuek.events.stored", "bantuek.files")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.sql..");

    @ArchTest
    static final ArchRule files_are_kept_by_the_jdk_alone =
            classes()
                    .that()
                    .resideInAPackage("bantuek.files")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "bantuek.events", "bantuek.files", "org.jspecify..");

    @ArchTest
    static final ArchRule
            events_and_their_values_are_made_of_the_jdk_of_each_other_and_of_one_annotation =
                    classes()
                            .that()
                            .resideInAnyPackage(
                                    "bantuek.events.memo",
                                    "bantuek.events.office",
                                    "bantuek.events.route",
                                    "bantuek.events.register",
                                    "bantuek.events.report",
                                    "bantuek.thai")
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(
                                    "java..",
                                    "bantuek.events..",
                                    "bantuek.thai",
                                    "org.jspecify..",
                                    "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule an_office_and_who_may_act_in_it_are_made_of_the_jdk_and_of_events =
            classes()
                    .that()
                    .resideInAPackage("bantuek.office")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "bantuek.events..", "bantuek.office", "org.jspecify..");

    @ArchTest
    static final ArchRule what_an_assessor_would_object_to_is_found_in_events_and_thai_alone =
            classes()
                    .that()
                    .resideInAPackage("bantuek.report")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "bantuek.events..",
                            "bantuek.thai",
                            "bantuek.report",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule an_office_is_told_the_day =
            noClasses()
                    .that()
                    .resideInAPackage("bantuek.office")
                    .should()
                    .callMethodWhere(target(nameMatching("now|randomUUID|system.*")));
}

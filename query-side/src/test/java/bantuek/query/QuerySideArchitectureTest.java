package bantuek.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "bantuek", importOptions = ImportOption.DoNotIncludeTests.class)
class QuerySideArchitectureTest {

    private static final String[] SQL = {
        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql.."
    };

    /** The components that ask; each stands beside the page or the fold that it asks for. */
    private static final String[] QUESTIONS = {
        "Memos",
        "Offices",
        "Inboxes",
        "Trails",
        "Forms",
        "Reports",
        "Waits",
        "Paces",
        "Searches",
        "Moments",
        "Registers",
        "Routes"
    };

    @ArchTest
    static final ArchRule the_side_that_shows_never_sees_the_side_that_decides =
            noClasses()
                    .that()
                    .resideInAPackage("bantuek.query..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("bantuek.command..", "bantuek.standalone..");

    @ArchTest
    static final ArchRule features_do_not_go_round_in_circles =
            slices().matching("bantuek.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_platform_knows_no_feature =
            noClasses()
                    .that()
                    .resideInAPackage("bantuek.query.platform..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "bantuek.query.account..",
                            "bantuek.query.acting..",
                            "bantuek.query.api..",
                            "bantuek.query.chart..",
                            "bantuek.query.commands..",
                            "bantuek.query.diff..",
                            "bantuek.query.form..",
                            "bantuek.query.inbox..",
                            "bantuek.query.intake..",
                            "bantuek.query.memo..",
                            "bantuek.query.office..",
                            "bantuek.query.pace..",
                            "bantuek.query.paper..",
                            "bantuek.query.past..",
                            "bantuek.query.pending..",
                            "bantuek.query.register..",
                            "bantuek.query.report..",
                            "bantuek.query.reportdesk..",
                            "bantuek.query.route..",
                            "bantuek.query.search..",
                            "bantuek.query.trail..",
                            "bantuek.query.workbook..");

    @ArchTest
    static final ArchRule axon_stays_in_projectors_and_the_platform =
            noClasses()
                    .that()
                    .resideInAPackage("bantuek.query..")
                    .and()
                    .resideOutsideOfPackage("bantuek.query.platform")
                    .and()
                    .haveSimpleNameNotEndingWith("Projector")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule sql_stays_in_the_platform_in_projectors_and_in_questions =
            noClasses()
                    .that()
                    .resideInAPackage("bantuek.query..")
                    .and()
                    .resideOutsideOfPackage("bantuek.query.platform")
                    .and()
                    .haveNameNotMatching(".*Projector(\\$.*)?")
                    .and()
                    .haveNameNotMatching(".*\\.(" + String.join("|", QUESTIONS) + ")(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(SQL);

    @ArchTest
    static final ArchRule projectors_only_write_and_never_serve =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Projector")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule pages_and_folds_are_plain_data =
            noClasses()
                    .that()
                    .haveNameMatching(
                            "bantuek\\.query\\..*(Page|MemoSheet|Course|Steps?|Margin|OfficeToday|Waiting|Passage|Board|Deputising|Chart)(\\$.*)?")
                    .and()
                    .doNotHaveFullyQualifiedName("bantuek.query.platform.Page")
                    .should()
                    .dependOnClassesThat(
                            Predicates.resideInAnyPackage(
                                    "java.sql..",
                                    "javax.sql..",
                                    "jakarta..",
                                    "org.springframework..",
                                    "org.axonframework.."));

    @ArchTest
    static final ArchRule what_reads_files_stays_in_the_intake =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("bantuek.query.intake")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.poi.openxml4j..",
                            "org.apache.xmlbeans..",
                            "org.openxmlformats..",
                            "org.jsoup..",
                            "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule office_files_are_read_in_one_place_and_written_in_another =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("bantuek.query.intake", "bantuek.query.workbook")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule the_intake_and_the_workbook_ask_nobody =
            noClasses()
                    .that()
                    .resideInAnyPackage("bantuek.query.intake", "bantuek.query.workbook")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.nio.file..",
                            "java.net..",
                            "org.springframework..",
                            "org.axonframework..",
                            "java.sql..");

    @ArchTest
    static final ArchRule what_prints_stays_in_the_paper =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("bantuek.query.paper")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.fop..",
                            "org.apache.pdfbox..",
                            "org.apache.fontbox..",
                            "org.apache.xmlgraphics..",
                            "com.ibm.icu..");

    @ArchTest
    static final ArchRule the_paper_asks_nobody_and_knows_no_feature =
            noClasses()
                    .that()
                    .resideInAPackage("bantuek.query.paper")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "bantuek.query.memo..",
                            "bantuek.query.platform..",
                            "java.nio.file..",
                            "java.net.http..",
                            "java.sql..",
                            "org.axonframework..",
                            "org.springframework.web..",
                            "org.springframework.jdbc..");
}

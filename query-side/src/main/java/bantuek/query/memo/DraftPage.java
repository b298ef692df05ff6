package bantuek.query.memo;

import bantuek.events.Limits;
import bantuek.events.memo.MemoText;
import bantuek.query.commands.Problem;
import bantuek.query.office.Offices.DraftingUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form in which a memo is drafted or changed. */
public record DraftPage(
        @Nullable UUID memo,
        long version,
        String requestKey,
        List<DraftingUnit> units,
        Form form,
        @Nullable Problem problem) {

    private static final Set<String> FIELDS_OF_TEXT =
            Set.of("subject", "addressee", "background", "facts", "proposal");

    private static final Set<String> FIELDS =
            Set.of("unit", "subject", "addressee", "background", "facts", "proposal");

    /** What stands in the fields, right or wrong. */
    public record Form(
            @Nullable String unit,
            @Nullable String subject,
            @Nullable String addressee,
            @Nullable String background,
            @Nullable String facts,
            @Nullable String proposal) {

        static Form empty(String addressee) {
            return new Form("", "", addressee, "", "", "");
        }

        static Form of(UUID unit, MemoText text) {
            return new Form(
                    unit.toString(),
                    text.subject(),
                    text.addressee(),
                    text.background(),
                    text.facts(),
                    text.proposal());
        }

        /** As the command side takes it; what is wrong with it is for that side to say. */
        Text text() {
            return new Text(
                    stripped(subject),
                    stripped(addressee),
                    stripped(background),
                    stripped(facts),
                    stripped(proposal));
        }

        private static String stripped(@Nullable String typed) {
            return typed == null ? "" : typed.replace("\r\n", "\n").strip();
        }
    }

    /** The JSON of a memo's text. */
    record Text(
            String subject, String addressee, String background, String facts, String proposal) {}

    public boolean isNew() {
        return memo == null;
    }

    public String path() {
        return memo == null ? "/memos/new" : "/memos/" + memo + "/edit";
    }

    public String back() {
        return memo == null ? "/" : "/memos/" + memo;
    }

    public int subjectMost() {
        return Limits.SUBJECT_CHARACTERS;
    }

    public int sectionMost() {
        return Limits.SECTION_CHARACTERS;
    }

    public boolean chosen(DraftingUnit choice) {
        return choice.unit().toString().equals(form.unit());
    }

    public @Nullable String problemWith(String field) {
        return problem != null && problem.concerns(field) ? problem.sentence() : null;
    }

    public @Nullable String problemOfPage() {
        return problem != null && problem.concernsNoneOf(fieldsShown()) ? problem.sentence() : null;
    }

    /** The unit is chosen once; who belongs to none sees no form at all. */
    private Set<String> fieldsShown() {
        if (!isNew()) {
            return FIELDS_OF_TEXT;
        }
        return units.isEmpty() ? Set.of() : FIELDS;
    }
}

package bantuek.query.memo;

import bantuek.query.memo.Margin.Disposal;
import bantuek.query.memo.Margin.Keeping;
import bantuek.query.memo.Margin.Publication;
import bantuek.query.memo.MemoPage.Link;
import bantuek.query.memo.MemoPage.NoticeBlock;
import bantuek.query.memo.MemoPage.PassageLine;
import bantuek.query.office.OfficeToday;
import bantuek.query.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a reader should know of a memo before reading it. */
final class Notices {

    private static final String GOOD = "good";
    static final String WAIT = "wait";
    private static final String BAD = "bad";

    private final Words words;
    private final List<NoticeBlock> notices = new ArrayList<>();

    private Notices(Words words) {
        this.words = words;
    }

    /**
     * @param office of today; absent where the sheet is an earlier one, of which it says nothing
     * @param subjects what another memo is about, or null where the reader may not see it
     */
    static List<NoticeBlock> of(
            MemoSheet sheet,
            @Nullable OfficeToday office,
            Function<UUID, @Nullable String> subjects,
            Words words) {
        Notices notices = new Notices(words);
        notices.standing(sheet, office);
        notices.others(sheet, subjects);
        notices.margin(sheet.margin(), sheet.state());
        return notices.notices;
    }

    private void standing(MemoSheet sheet, @Nullable OfficeToday office) {
        Course course = sheet.course();
        Return back = course.sentBack();
        if (back != null && isStillBack(course, back)) {
            Integer target = back.target();
            String title =
                    target == null
                            ? words.of("state.RETURNED")
                            : words.of("notice.returned-to", course.step(target).title());
            add(WAIT, title, back.remark(), passages(back));
        }
        if (course.withdrawal() != null) {
            add(WAIT, words.of("notice.withdrawal-asked"), course.withdrawal(), List.of());
        }
        for (Step step : sheet.open()) {
            if (office != null
                    && office.signatories(step.post(), sheet.origin().documentType()).isEmpty()) {
                add(BAD, words.of("notice.nobody", step.title()));
            }
        }
    }

    private static boolean isStillBack(Course course, Return back) {
        return back.target() == null
                ? course.state() == State.RETURNED
                : course.state() == State.IN_REVIEW && course.step(back.target()).isUnanswered();
    }

    private List<PassageLine> passages(Return back) {
        return back.comments().stream()
                .map(comment ->
                        new PassageLine(
                                words.of(section(comment.section())),
                                comment.quote(),
                                comment.comment()))
                .toList();
    }

    static String section(Enum<?> section) {
        return "memo." + section.name().toLowerCase(Locale.ROOT);
    }

    private void others(MemoSheet sheet, Function<UUID, @Nullable String> subjects) {
        link(WAIT, "notice.superseded-by", sheet.margin().supersededBy(), subjects);
        link("", "notice.replaces", sheet.origin().replaces(), subjects);
        link("", "notice.copy-of", sheet.origin().copyOf(), subjects);
    }

    private void link(
            String tone,
            String title,
            @Nullable UUID memo,
            Function<UUID, @Nullable String> subjects) {
        if (memo != null) {
            String subject = subjects.apply(memo);
            Link link =
                    subject == null
                            ? new Link(null, words.of("notice.hidden"))
                            : new Link("/memos/" + memo, subject);
            notices.add(new NoticeBlock(tone, words.of(title), "", "", List.of(), link));
        }
    }

    private void margin(Margin margin, State state) {
        if (margin.ending() != null) {
            String title = words.of(state == State.WITHDRAWN ? "notice.withdrawn" : "notice.ended");
            add(BAD, title, margin.ending(), List.of());
        }
        if (margin.publication() != null) {
            published(margin.publication());
        }
        if (margin.number() != null && margin.number().voided() != null) {
            String title = words.of("notice.number-voided", margin.number().printed());
            add(BAD, title, margin.number().voided(), List.of());
        }
        if (margin.keeping() != null) {
            kept(margin.keeping());
        }
    }

    private void published(Publication publication) {
        add(GOOD, words.of("notice.published", words.time(publication.by().at())));
        if (publication.asked() != null) {
            add(WAIT, words.of("notice.unpublication-asked"), publication.asked(), List.of());
        }
    }

    private void kept(Keeping keeping) {
        String retention = words.of("retention." + keeping.retention());
        String kept = words.of("notice.kept", retention, words.year(keeping.year()));
        String end =
                keeping.disposal() == Disposal.NONE
                        ? ""
                        : " · " + words.of("disposal." + keeping.disposal());
        add("", kept + end);
    }

    private void add(String tone, String title) {
        notices.add(new NoticeBlock(tone, title, "", "", List.of(), null));
    }

    private void add(String tone, String title, Remark remark, List<PassageLine> passages) {
        String who = remark.by().name() + " · " + words.time(remark.by().at());
        notices.add(new NoticeBlock(tone, title, remark.reason(), who, passages, null));
    }
}

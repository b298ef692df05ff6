package bantuek.query.memo;

import bantuek.events.memo.MemoText;
import bantuek.events.memo.TextSection;
import bantuek.events.report.Report;
import bantuek.query.diff.ReportChanges;
import bantuek.query.diff.Wordings;
import bantuek.query.memo.ChangesPage.Choice;
import bantuek.query.memo.ChangesPage.Passage;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how a memo's words changed, in the reader's. */
final class Changes {

    private final Past past;
    private final Function<UUID, String> units;
    private final Words words;
    private final Wordings wordings = new Wordings();

    Changes(Past past, Function<UUID, String> units, Words words) {
        this.past = past;
        this.units = units;
        this.words = words;
    }

    ChangesPage page(long from, long to) {
        long earlier = past.revisionAt(from);
        long later = past.revisionAt(to);
        MemoSheet before = past.at(earlier);
        MemoSheet after = past.at(later);
        ReportChanges changes = ReportChanges.between(before.report(), after.report());
        ReportPassages report = new ReportPassages(changes, units, wordings, words);
        return new ChangesPage(
                after.memo(),
                after.text().subject(),
                revision(earlier),
                revision(later),
                inShort(earlier, later),
                choices(earlier, later),
                sections(before.text(), after.text()),
                report.head(),
                report.rows());
    }

    /** The newest first, as in the trail. */
    private List<Choice> choices(long earlier, long later) {
        List<Choice> choices = new ArrayList<>();
        List<Long> revisions = past.revisions();
        for (int i = 0; i < revisions.size(); i++) {
            long version = revisions.get(i);
            String what =
                    i == 0 ? words.of("changes.first") : inShort(revisions.get(i - 1), version);
            choices.add(
                    new Choice(
                            version,
                            revision(version) + " · " + what,
                            version == earlier,
                            version == later));
        }
        return choices.reversed();
    }

    private String revision(long version) {
        Occurrence occurrence = past.occurrence(version);
        return words.time(occurrence.at()) + " · " + occurrence.name();
    }

    /** Which sections differ, and how many rows. */
    private String inShort(long earlier, long later) {
        MemoText before = past.at(earlier).text();
        MemoText after = past.at(later).text();
        Stream<String> sections =
                differing(before, after).map(section -> words.of(Notices.section(section)));
        Stream<String> report =
                Stream.ofNullable(inShort(past.at(earlier).report(), past.at(later).report()));
        List<String> all = Stream.concat(sections, report).toList();
        return all.isEmpty() ? words.of("changes.none") : String.join(", ", all);
    }

    private @Nullable String inShort(@Nullable Report before, @Nullable Report after) {
        ReportChanges changes = ReportChanges.between(before, after);
        if (changes.changesNothing()) {
            return null;
        }
        if (before == null) {
            return words.of("changes.report-added");
        }
        if (after == null) {
            return words.of("changes.report-removed");
        }
        String rows =
                Stream.of(
                                count("changes.rows-added", changes.added()),
                                count("changes.rows-removed", changes.removed()),
                                count("changes.rows-moved", changes.moved()),
                                count("changes.rows-changed", changes.changed()))
                        .filter(counted -> !counted.isEmpty())
                        .reduce((one, other) -> one + " " + other)
                        .orElse(words.of("changes.head"));
        return words.of("changes.report", rows);
    }

    private String count(String key, long rows) {
        return rows == 0 ? "" : words.of(key, words.number(rows));
    }

    private List<Passage> sections(MemoText before, MemoText after) {
        return differing(before, after)
                .map(section ->
                        new Passage(
                                words.of(Notices.section(section)),
                                wordings.between(before.section(section), after.section(section))))
                .toList();
    }

    private static Stream<TextSection> differing(MemoText before, MemoText after) {
        return Stream.of(TextSection.values())
                .filter(section -> !before.section(section).equals(after.section(section)));
    }
}

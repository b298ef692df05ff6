package bantuek.query.search;

import bantuek.query.memo.Passage;
import bantuek.query.memo.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, as data, for programs.
 *
 * @param next the memo to name as {@code after}, where there are more
 */
record SearchData(Outcome outcome, List<MemoFound> memos, @Nullable UUID next) {

    /** Whether there was something to search for. */
    enum Outcome {
        SEARCHED,
        NOTHING_ASKED,
        TOO_LONG,
        TOO_MANY_WORDS,
        TOO_MUCH_FOUND
    }

    record MemoFound(
            UUID memo,
            String subject,
            @Nullable String number,
            State state,
            boolean published,
            List<String> waitingFor,
            UUID unit,
            @Nullable String unitName,
            String drafter,
            Instant draftedAt,
            Instant changedAt,
            List<PassageFound> passages) {}

    /** A stretch of what was found. */
    record PassageFound(Passage.Kind kind, List<Excerpt.Part> parts) {}

    static SearchData of(Question question, Found found) {
        UUID last = found.memos().isEmpty() ? null : found.memos().getLast().memo();
        return new SearchData(
                outcome(question, found),
                found.memos().stream().map(memo -> memo(memo, question)).toList(),
                found.more() ? last : null);
    }

    private static Outcome outcome(Question question, Found found) {
        return switch (question.kind()) {
            case SEARCHABLE -> found.narrow() ? Outcome.TOO_MUCH_FOUND : Outcome.SEARCHED;
            case EMPTY -> Outcome.NOTHING_ASKED;
            case TOO_LONG -> Outcome.TOO_LONG;
            case TOO_MANY_WORDS -> Outcome.TOO_MANY_WORDS;
        };
    }

    private static MemoFound memo(Found.Memo memo, Question question) {
        return new MemoFound(
                memo.memo(),
                memo.subject(),
                memo.number(),
                memo.state(),
                memo.published(),
                memo.waitingFor(),
                memo.unit(),
                memo.unitName(),
                memo.drafter(),
                memo.draftedAt(),
                memo.changedAt(),
                memo.passages().stream()
                        .map(passage ->
                                new PassageFound(
                                        passage.kind(),
                                        Excerpt.of(passage.text(), question.terms()).parts()))
                        .toList());
    }
}

package bantuek.command.memo;

import bantuek.events.memo.MemoNumbered;
import bantuek.events.memo.MemoText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a memo is about, whatever state it is in.
 *
 * @param replaces the memo that it is to stand in the place of
 * @param number what it has of a register; none before it is given, or after it is void
 */
record Matter(
        UUID organisation,
        UUID unit,
        UUID drafter,
        String documentType,
        @Nullable UUID replaces,
        MemoText text,
        @Nullable MemoNumbered number) {

    Matter saying(MemoText newText) {
        return new Matter(organisation, unit, drafter, documentType, replaces, newText, number);
    }

    Matter numbered(@Nullable MemoNumbered newNumber) {
        return new Matter(organisation, unit, drafter, documentType, replaces, text, newNumber);
    }
}

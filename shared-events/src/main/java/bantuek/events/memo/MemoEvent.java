package bantuek.events.memo;

import java.util.UUID;

/** What can happen to a memo (บันทึกข้อความ). */
public sealed interface MemoEvent
        permits MemoDrafted, MemoRevised, MemoSubmitted, OpinionRecorded, DecisionRecorded {

    UUID memo();
}

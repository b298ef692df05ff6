package bantuek.events.memo;

import java.util.UUID;

/** What can happen to a memo (บันทึกข้อความ). */
public sealed interface MemoEvent
        permits MemoDrafted,
                MemoRevised,
                ReportRevised,
                ReportRemoved,
                UrgencyMarked,
                MemoSubmitted,
                OpinionRecorded,
                DecisionRecorded,
                MemoOpened,
                InformationNoted,
                ActionRecorded,
                StepPassedOver,
                StepBlocked,
                MemoReturned,
                MemoResubmitted,
                MemoRecalled,
                MemoRerouted,
                WithdrawalAsked,
                WithdrawalRefused,
                MemoWithdrawn,
                DecisionRevoked,
                MemoSuperseded,
                ClericallyCorrected,
                MemoPublished,
                UnpublicationAsked,
                MemoUnpublished,
                MemoArchived,
                DisposalProposed,
                DisposalApproved,
                MemoDisposed,
                MemoNumbered,
                MemoNumberVoided {

    UUID memo();
}

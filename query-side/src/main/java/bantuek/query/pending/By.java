package bantuek.query.pending;

import bantuek.query.pending.Board.Entry;
import java.util.List;

/** What those that wait are put together by. An entry belongs to every person who can sign it. */
public enum By {
    /** ตำแหน่ง */
    POST {
        @Override
        List<String> keys(Entry entry) {
            return List.of(entry.post() == null ? DRAFTER : String.valueOf(entry.post()));
        }
    },
    /** ผู้ลงนาม */
    PERSON {
        @Override
        List<String> keys(Entry entry) {
            return entry.signers().isEmpty()
                    ? List.of(NOBODY)
                    : entry.signers().stream()
                            .map(signer -> signer.person().toString())
                            .distinct()
                            .toList();
        }
    },
    /** ส่วนราชการเจ้าของเรื่อง */
    UNIT {
        @Override
        List<String> keys(Entry entry) {
            return List.of(entry.item().unit().toString());
        }
    },
    /** ลำดับในเส้นทาง */
    STEP {
        @Override
        List<String> keys(Entry entry) {
            Wait.At step = entry.item().step();
            return List.of(
                    step == null ? DRAFTER : "%02d-%s".formatted(step.place() + 1, step.kind()));
        }
    },
    /** ระยะเวลาที่รอ */
    AGE {
        @Override
        List<String> keys(Entry entry) {
            return List.of(Age.of(entry.days()).name());
        }
    };

    /** Where something waits for whoever drafted it. */
    static final String DRAFTER = "drafter";

    /** Where nobody can sign. */
    static final String NOBODY = "nobody";

    /** As a reader's address names them. */
    abstract List<String> keys(Entry entry);
}

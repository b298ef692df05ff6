package bantuek.command.memo;

import static bantuek.command.memo.MemoConfiguration.MEMO;

import bantuek.command.memo.Memo.Written;
import bantuek.command.platform.Rejected;
import bantuek.command.platform.SignedIn;
import bantuek.command.platform.Streams;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether a memo is somebody's to change just now: what their files are taken in for. */
@Component
class Drafts {

    private final Streams streams;

    Drafts(Streams streams) {
        this.streams = streams;
    }

    void requireOwnToChange(SignedIn who, UUID id) {
        Memo memo = streams.now(MEMO, id);
        if (memo instanceof Written written
                && !written.matter().organisation().equals(who.organisation())) {
            throw new Rejected(MemoRejection.UNKNOWN);
        }
        var _ = Drafting.ownToChange(memo, who.person());
    }

    boolean isOwnToChange(SignedIn who, UUID memo) {
        try {
            requireOwnToChange(who, memo);
            return true;
        } catch (Rejected otherwise) {
            return false;
        }
    }
}

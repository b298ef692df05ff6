package bantuek.standalone.rebuild;

import bantuek.query.platform.Rebuild;
import bantuek.query.platform.RebuildWatcher;
import bantuek.standalone.KeptDatabase;
import bantuek.standalone.ProgressLine;
import bantuek.standalone.Refused;
import bantuek.standalone.Refused.Cause;
import bantuek.standalone.Target;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** {@code ./bantuek rebuild}: makes anew what is shown, while what is there serves. */
public final class RebuildCommand {

    private RebuildCommand() {}

    public static void main(String[] arguments) throws Exception {
        try {
            List<String> rest = new ArrayList<>(List.of(arguments));
            boolean back = rest.remove("--back");
            carryOut(Target.of("rebuild", rest, System.getenv()), back);
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(refused.exitCode());
        }
    }

    private static void carryOut(Target target, boolean back) throws Refused {
        if (target.database() != null) {
            carryOut(target.as("projector"), back);
            return;
        }
        try (KeptDatabase database = KeptDatabase.of(target.data())) {
            carryOut(database.as("projector"), back);
        }
    }

    private static void carryOut(DataSource projector, boolean back) throws Refused {
        try {
            if (back) {
                goBack(projector);
            } else {
                rebuild(projector);
            }
        } catch (SQLException e) {
            throw new Refused(
                    Cause.UNREACHABLE,
                    "ทำต่อไม่ได้: " + e.getMessage() + " (สั่งใหม่อีกครั้งจะทำต่อจากเดิม)",
                    "it could not go on; called again, it goes on from there");
        }
    }

    private static void rebuild(DataSource projector) throws SQLException {
        System.err.println("สร้างข้อมูลที่แสดงใหม่ / making anew what is shown");
        Watcher watcher = new Watcher();
        boolean serves = Rebuild.of(projector).beside(watcher);
        if (!serves) {
            System.err.println(
                    "สร้างเสร็จแล้ว จะใช้เมื่อเปิดระบบด้วยรุ่นนี้"
                            + " / made; it serves as soon as this version is started");
        }
        System.out.printf(
                Locale.ROOT,
                "events=%d seconds=%.1f serves=%s%n",
                watcher.done,
                (System.nanoTime() - watcher.begun) / 1e9,
                serves ? "yes" : "with-this-version");
    }

    private static void goBack(DataSource projector) throws SQLException, Refused {
        if (!Rebuild.of(projector).goBack()) {
            throw new Refused(
                    Cause.NOT_YET,
                    "ไม่มีข้อมูลชุดก่อนที่รุ่นนี้สร้างไว้",
                    "there are none from before that this version made;"
                            + " starting an earlier version goes back to its own");
        }
        System.out.println("serves=before");
    }

    private static final class Watcher implements RebuildWatcher {

        private final long begun = System.nanoTime();
        private final ProgressLine line = new ProgressLine(System.err);
        private long done;

        @Override
        public void folded(long now, long all) {
            done = now;
            line.at(now, all);
        }

        @Override
        public void serves() {
            System.err.println("ใช้ชุดใหม่แล้ว / what was made serves");
        }
    }
}

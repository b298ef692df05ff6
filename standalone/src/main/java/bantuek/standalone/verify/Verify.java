package bantuek.standalone.verify;

import bantuek.query.platform.ReadModelsAnew;
import bantuek.standalone.KeptDatabase;
import bantuek.standalone.Refused;
import bantuek.standalone.Refused.Cause;
import bantuek.standalone.Target;
import bantuek.standalone.TemporaryDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** {@code ./bantuek verify}: 0 is clean, 1 is not, anything else says why it can't be told. */
public final class Verify {

    private static final int CLEAN = 0;
    private static final int DIFFERENT = 1;
    private static final int CANNOT_BE_TOLD_YET = 75;

    private Verify() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(exitCode(arguments));
    }

    private static int exitCode(String[] arguments) throws Exception {
        try {
            Target target = Target.of("verify", List.of(arguments), System.getenv());
            Verdict verdict = verify(target);
            verdict.print(System.out);
            if (verdict.cannotBeToldYet()) {
                return CANNOT_BE_TOLD_YET;
            }
            return verdict.isClean() ? CLEAN : DIFFERENT;
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            return refused.exitCode();
        }
    }

    private static Verdict verify(Target target) throws Exception {
        String address = target.database();
        if (address == null) {
            System.err.println("ตรวจ / verifying " + target.data());
            try (KeptDatabase database = KeptDatabase.of(target.data())) {
                return verify(database.superuser(), database.superuser());
            }
        }
        System.err.println("ตรวจ / verifying " + address);
        return verify(target.as("command"), target.as("projector"));
    }

    /** The other database is one of our own: on what is verified nothing is written at all. */
    private static Verdict verify(DataSource requests, DataSource log) throws Exception {
        try (Original original = open(requests, log);
                TemporaryDatabase scratch = TemporaryDatabase.start();
                ReadModelsAnew anew = anew(scratch.properties())) {
            System.err.println("พับเหตุการณ์ทั้งหมดใหม่ … / folding the whole log anew …");
            return Verification.of(original, anew, System.err);
        } catch (SQLException notPrepared) {
            throw new Refused(
                    Cause.NOT_YET,
                    "ฐานข้อมูลนี้ยังตรวจไม่ได้ (" + notPrepared.getMessage() + ")",
                    "this database can't be verified; start this version on it once");
        }
    }

    static ReadModelsAnew anew(Map<String, Object> database) throws SQLException {
        return ReadModelsAnew.in(
                String.valueOf(database.get("bantuek.database.url")),
                String.valueOf(database.get("bantuek.database.projector-password")));
    }

    private static Original open(DataSource requests, DataSource log) throws Refused {
        try {
            return Original.open(requests, log);
        } catch (SQLException e) {
            throw new Refused(
                    Cause.UNREACHABLE,
                    "ต่อฐานข้อมูลไม่ได้: " + e.getMessage(),
                    "the database does not let us in; see above");
        }
    }
}

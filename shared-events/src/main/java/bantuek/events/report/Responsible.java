package bantuek.events.report;

import bantuek.events.Check;
import bantuek.events.Limits;
import java.util.List;
import java.util.UUID;

/**
 * ผู้รับผิดชอบ: the units that were recognised in what is written of them.
 *
 * @param everyUnit ทุกส่วนราชการ
 * @param leads ผู้รับผิดชอบหลัก
 * @param participants ผู้มีส่วนร่วม
 */
public record Responsible(boolean everyUnit, List<UUID> leads, List<UUID> participants) {

    public Responsible {
        leads = Check.list(leads, "leads", 0, Limits.RESPONSIBLE_UNITS);
        participants = Check.list(participants, "participants", 0, Limits.RESPONSIBLE_UNITS);
    }
}

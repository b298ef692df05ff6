package bantuek.query.reportdesk;

import static org.assertj.core.api.Assertions.assertThat;

import bantuek.events.report.Responsible;
import bantuek.office.Unit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitWordsTest {

    private static final UUID OFFICE = new UUID(0, 1);
    private static final UUID FINANCE = new UUID(0, 2);
    private static final UUID PEOPLE = new UUID(0, 3);

    private final UnitWords units =
            new UnitWords(
                    Map.of(
                            OFFICE,
                            unit("สำนักปลัดเทศบาล", "สำนักปลัด", "สำนักงานปลัด"),
                            FINANCE,
                            unit("กองคลัง"),
                            PEOPLE,
                            unit("กองการเจ้าหน้าที่"),
                            new UUID(0, 4),
                            new Unit("กองเก่า", null, null, null, List.of(), true)));

    @Test
    void a_unit_is_known_by_each_of_its_names() {
        assertThat(units.in("สำนักปลัดเทศบาล")).contains(leading(OFFICE));
        assertThat(units.in("สำนักงาน ปลัด")).contains(leading(OFFICE));
    }

    @Test
    void also_where_nothing_stands_between_two_of_them() {
        assertThat(units.in("สำนักปลัดกองการเจ้าหน้าที่")).contains(leading(OFFICE, PEOPLE));
        assertThat(units.in("สำนักปลัด กองคลัง\nสำนักปลัด")).contains(leading(OFFICE, FINANCE));
    }

    @Test
    void who_leads_is_told_from_who_takes_part() {
        assertThat(units.in("ทุกส่วนราชการ โดยสำนักปลัดเทศบาล เป็นผู้รับผิดชอบหลัก"))
                .contains(new Responsible(true, List.of(OFFICE), List.of()));
        assertThat(units.in("กองคลังรับผิดชอบหลัก ร่วมกับกองการเจ้าหน้าที่"))
                .contains(new Responsible(false, List.of(FINANCE), List.of(PEOPLE)));
        assertThat(units.in("ทุกกอง")).contains(new Responsible(true, List.of(), List.of()));
    }

    @Test
    void whom_the_office_does_not_have_nobody_makes_up() {
        assertThat(units.in("กองช่าง")).isEmpty();
        assertThat(units.in("กองเก่า")).isEmpty();
        assertThat(units.in("")).isEmpty();
    }

    private static Responsible leading(UUID... units) {
        return new Responsible(false, List.of(units), List.of());
    }

    private static Unit unit(String name, String... aliases) {
        return new Unit(name, null, null, null, List.of(aliases), false);
    }
}

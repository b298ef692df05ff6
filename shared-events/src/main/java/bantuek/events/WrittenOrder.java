package bantuek.events;

import java.time.LocalDate;

/** คำสั่ง: the paper that gives somebody a power: คำสั่งที่, ลงวันที่, อาศัยอำนาจตาม. */
public record WrittenOrder(String number, LocalDate date, String basis) {

    public WrittenOrder {
        Check.text(number, "number", Limits.CODE_CHARACTERS);
        Check.present(date, "date");
        Check.text(basis, "basis", Limits.NAME_CHARACTERS);
    }
}

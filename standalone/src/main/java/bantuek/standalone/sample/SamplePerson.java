package bantuek.standalone.sample;

import org.jspecify.annotations.Nullable;

/** Somebody of the invented municipality. */
enum SamplePerson {
    OFFICER(
            "piyanuch",
            "นางสาว",
            "ปิยะนุช",
            "ทองกู้เกียรติ",
            "นักทรัพยากรบุคคลชำนาญการ",
            "OFFICER"),
    DIRECTOR(
            "wichian", "นาย", "วิเชียร", "ปู่เงินศรี", "ผู้อำนวยการกองการเจ้าหน้าที่", "UNIT_HEAD"),
    CLERK("kanlaya", "นาง", "กัลยา", "รุ่งน้ำเพชร", "ปลัดเทศบาลตำบลบ้านสวนตาล", null),
    MAYOR("somboon", "นาย", "สมบูรณ์", "ฟื้นฟูวงศ์", "นายกเทศมนตรีตำบลบ้านสวนตาล", null),
    ADMINISTRATOR("ekachai", "นาย", "เอกชัย", "ชื่นใจดี", "ผู้ดูแลระบบ", null);

    final String username;
    final String prefix;
    final String first;
    final String last;
    final String post;

    /** The rank of a post that the sample creates; the others exist with the organisation. */
    final @Nullable String rank;

    SamplePerson(
            String username,
            String prefix,
            String first,
            String last,
            String post,
            @Nullable String rank) {
        this.username = username;
        this.prefix = prefix;
        this.first = first;
        this.last = last;
        this.post = post;
        this.rank = rank;
    }

    String fullName() {
        return prefix + first + " " + last;
    }
}

package bantuek.command.api;

import java.util.List;

/** A command that takes a body: a good one, the field of it that holds free text, and who sends. */
record Form(String path, String good, String textField, int limit, Browser sender, long seen) {

    Form(String path, String good, String textField, int limit, Browser sender) {
        this(path, good, textField, limit, sender, 0);
    }

    static List<Form> all(TestOffice office) {
        Memos memos = new Memos(office);
        return List.of(
                new Form(
                        "/setup", TestOffice.setUpRequest(), "province", 200, office.administrator),
                new Form(
                        "/office/units",
                        "{\"name\":\"กองคลัง\"}",
                        "name",
                        200,
                        office.administrator),
                new Form(
                        "/office/people",
                        "{\"prefix\":\"นาง\",\"first\":\"ก\",\"last\":\"ข\"}",
                        "first",
                        200,
                        office.administrator),
                new Form(
                        "/office/posts",
                        "{\"title\":\"เจ้าหน้าที่\",\"rank\":\"OFFICER\",\"unit\":\"%s\"}"
                                .formatted(office.unit),
                        "title",
                        200,
                        office.administrator),
                new Form(
                        "/accounts",
                        """
                        {"person":"%s","username":"officer","password":"รหัสผ่านยาวพอ"}\
                        """
                                .formatted(office.officer.person()),
                        "password",
                        200,
                        office.administrator),
                new Form(
                        "/memos",
                        Memos.draftOf(office.unit, "ร่าง"),
                        "subject",
                        500,
                        office.officer.browser()),
                new Form(
                        "/memos/" + memos.draft() + "/revise",
                        Memos.revision("ร่าง"),
                        "proposal",
                        20_000,
                        office.officer.browser()),
                new Form(
                        "/memos/" + memos.submitted() + "/opinion",
                        "{\"opinion\":\"NOT_CONCUR\",\"note\":\"ไม่\"}",
                        "note",
                        4_000,
                        office.director.browser(),
                        1),
                new Form(
                        "/memos/" + memos.atTheMayor() + "/decision",
                        "{\"decision\":\"NOT_APPROVED\",\"reason\":\"ไม่\"}",
                        "reason",
                        4_000,
                        office.mayor.browser(),
                        3));
    }

    Letter letter() {
        return sender.to(path).seen(seen);
    }

    /** With other JSON where the text stands. */
    String withText(String json) {
        return good.replaceFirst(
                "\"" + textField + "\":\"[^\"]*\"",
                "\"" + textField + "\":" + json.replace("\\", "\\\\"));
    }

    /** With one more thing in the outermost object. */
    String withMore(String json) {
        return good.replaceFirst("\\{", "{" + json.replace("\\", "\\\\") + ",");
    }

    @Override
    public String toString() {
        return path.replaceAll("[0-9a-f-]{36}", "…");
    }
}

package bantuek.standalone.sample;

import bantuek.thai.ThaiDate;
import bantuek.thai.ThaiDigits;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An invented municipality to try things out in. It moves in through the front door, by the same
 * commands as anybody's; each has a key of its own, so that a move that was cut short goes on where
 * it stopped.
 */
public final class SampleMunicipality {

    private static final String PASSWORD_FILE = "sample-password";
    private static final String DONE_FILE = "sample-complete";

    private static final int STANDS_IN_WEEKS = 3;

    private final Notes notes;

    public SampleMunicipality(Notes notes) {
        this.notes = notes;
    }

    /**
     * The accounts, as properties of the side that shows them; makes up their password at first.
     */
    public Map<String, Object> accounts() {
        if (notes.read(PASSWORD_FILE).isEmpty()) {
            notes.write(PASSWORD_FILE, newPassword());
        }
        return knownAccounts();
    }

    /** The same, if the sample has moved in here before. */
    public Map<String, Object> knownAccounts() {
        return notes.read(PASSWORD_FILE).map(SampleMunicipality::accounts).orElse(Map.of());
    }

    private static Map<String, Object> accounts(String password) {
        Map<String, Object> properties = new HashMap<>();
        int number = 0;
        for (SamplePerson person : SamplePerson.values()) {
            String account = "bantuek.sample.accounts[" + number + "].";
            properties.put(account + "name", person.fullName());
            properties.put(account + "post", person.post);
            properties.put(account + "username", person.username);
            properties.put(account + "password", password);
            number++;
        }
        return properties;
    }

    public void moveIn(String origin) {
        if (notes.read(DONE_FILE).isPresent()) {
            return;
        }
        String password = notes.read(PASSWORD_FILE).orElseThrow();
        Visitor administrator = new Visitor(origin);
        found(administrator, password);
        if (!administrator.signIn(SamplePerson.ADMINISTRATOR.username, password)) {
            // Somebody set this installation up for themselves: then there is no sample.
            return;
        }
        staff(administrator, password);
        SampleForms.design(administrator);
        new SampleMemos(origin, password).write();
        notes.write(DONE_FILE, "");
    }

    private static void found(Visitor administrator, String password) {
        SamplePerson person = SamplePerson.ADMINISTRATOR;
        if (administrator.get("/setup").statusCode() != 200) {
            return;
        }
        Map<String, Object> setup = new LinkedHashMap<>();
        setup.put("kind", "SUBDISTRICT_MUNICIPALITY");
        setup.put("name", "บ้านสวนตาล");
        setup.put("province", "ลำปาง");
        setup.put("administrator", name(person));
        setup.put("username", person.username);
        setup.put("password", password);
        administrator.command("/setup", setup, null, null);
    }

    private static void staff(Visitor administrator, String password) {
        String unit =
                made(
                        administrator,
                        "/office/units",
                        division("กองการเจ้าหน้าที่", "ลป ๕๒๐๐๒"),
                        "unit");
        JsonNode finance =
                administrator.command(
                        "/office/units",
                        division("กองคลัง", "ลป ๕๒๐๐๓"),
                        "sample-unit-finance",
                        null);
        long position = finance.get("position").asLong();
        Map<String, String> posts = new HashMap<>();
        for (JsonNode post : office(administrator, position).get("posts")) {
            posts.put(post.get("title").asString(), post.get("post").asString());
        }
        for (SamplePerson person : SamplePerson.values()) {
            if (person != SamplePerson.ADMINISTRATOR) {
                employ(administrator, password, person, unit, posts);
            }
        }
        standIn(administrator, finance.get("id").asString());
    }

    /** The head of finance has gone, and another director stands in for some weeks. */
    private static void standIn(Visitor administrator, String finance) {
        JsonNode made =
                administrator.command(
                        "/office/posts",
                        Map.of(
                                "rank", "UNIT_HEAD",
                                "title", "ผู้อำนวยการกองคลัง",
                                "unit", finance),
                        "sample-post-finance",
                        null);
        LocalDate today = LocalDate.now(ThaiDate.BANGKOK);
        for (JsonNode person : office(administrator, made.get("position").asLong()).get("people")) {
            if (person.path("username").asString("").equals(SamplePerson.DIRECTOR.username)) {
                administrator.command(
                        "/office/acting-orders",
                        Map.of(
                                "kind", "ACTING",
                                "cause", "VACANT",
                                "post", made.get("id").asString(),
                                "person", person.get("person").asString(),
                                "order", order(today),
                                "from", today.toString(),
                                "to", today.plusWeeks(STANDS_IN_WEEKS).toString()),
                        "sample-acting-finance",
                        null);
            }
        }
    }

    private static Map<String, ?> order(LocalDate today) {
        return Map.of(
                "number",
                "๑๒๙/" + ThaiDigits.of(ThaiDate.buddhistYear(today)),
                "date",
                today.toString(),
                "basis",
                "พระราชบัญญัติเทศบาล พ.ศ. ๒๔๙๖");
    }

    private static Map<String, ?> division(String name, String code) {
        return Map.of("name", name, "kind", "DIVISION", "code", code);
    }

    private static void employ(
            Visitor administrator,
            String password,
            SamplePerson person,
            String unit,
            Map<String, String> posts) {
        String key = person.username;
        String id = made(administrator, "/office/people", name(person), key + "-person");
        String post =
                person.rank == null
                        ? posts.get(person.post)
                        : made(
                                administrator,
                                "/office/posts",
                                Map.of("rank", person.rank, "title", person.post, "unit", unit),
                                key + "-post");
        made(
                administrator,
                "/office/appointments",
                Map.of("post", post, "person", id),
                key + "-appointment");
        administrator.command(
                "/accounts",
                Map.of(
                        "person",
                        id,
                        "username",
                        person.username,
                        "password",
                        password,
                        "administrator",
                        false),
                null,
                null);
    }

    private static JsonNode office(Visitor administrator, long atLeast) {
        return administrator.json("/api/office?at-least=" + atLeast);
    }

    private static String made(
            Visitor administrator, String path, Map<String, ?> body, String key) {
        return administrator.command(path, body, "sample-" + key, null).get("id").asString();
    }

    private static Map<String, String> name(SamplePerson person) {
        return Map.of("prefix", person.prefix, "first", person.first, "last", person.last);
    }

    /** Easily typed, and long enough: it opens nothing but the sample on this machine. */
    private static String newPassword() {
        return "suantan-%06d".formatted(new SecureRandom().nextInt(1_000_000));
    }
}

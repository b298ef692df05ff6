package bantuek.report;

import bantuek.events.memo.TextSection;
import bantuek.events.report.Report;
import bantuek.report.Inspected.Passage;
import bantuek.thai.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose report it is, of which year, and what is asked for. */
final class WordRules {

    private static final Pattern BODY =
            Pattern.compile(
                    "(?:องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร"
                            + "|อบต\\.|อบจ\\.) ?(?<name>[ก-๙]{2,30})");

    /** After such a word no name follows: every one of them is meant, or none in particular. */
    private static final Pattern NO_NAME =
            Pattern.compile("^(?:ทุก|และ|หรือ|ของ|ใน|ที่|ต่าง|ได้|มี|เป็น|ต้อง|จะ|ให้|อื่น).*");

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?:ปีงบประมาณ|ประจำปี|พ\\.ศ\\.) ?(?:พ\\.ศ\\. ?)?(?<year>[0-9๐-๙]{4})(?![0-9๐-๙])");

    private static final Pattern ASKS =
            Pattern.compile("อนุมัติ|อนุญาต|เห็นชอบ|เห็น(?:สม)?ควร|พิจารณาลงนาม");
    private static final String FOR_INFORMATION = "เพื่อโปรดทราบ";

    private WordRules() {}

    static Stream<Finding> otherBodies(Inspected memo) {
        return memo.everything().flatMap(passage -> otherBodies(passage, memo.organisation()));
    }

    private static Stream<Finding> otherBodies(Passage passage, String own) {
        List<Finding> found = new ArrayList<>();
        Matcher body = BODY.matcher(passage.words());
        while (body.find()) {
            String whole = body.group().replace(" ", "");
            boolean isOwn = whole.startsWith(own) || own.endsWith(body.group("name"));
            if (!isOwn && !NO_NAME.matcher(body.group("name")).matches()) {
                found.add(new Finding(Rule.OTHER_BODY, passage.place(), body.group()));
            }
        }
        return found.stream();
    }

    /** The year whose work is reported, and that of the assessment, which often is the next. */
    static Stream<Finding> otherYears(Inspected memo) {
        Report report = memo.report();
        if (report == null) {
            return Stream.empty();
        }
        Set<Integer> known = new TreeSet<>(Set.of(report.head().fiscalYear()));
        if (report.head().assessmentYear() != null) {
            known.add(report.head().assessmentYear());
        }
        return memo.everything().flatMap(passage -> otherYears(passage, known));
    }

    private static Stream<Finding> otherYears(Passage passage, Set<Integer> known) {
        return YEAR.matcher(passage.words())
                .results()
                .filter(match ->
                        !known.contains(Integer.valueOf(ThaiDigits.arabic(match.group("year")))))
                .map(match -> new Finding(Rule.OTHER_YEAR, passage.place(), match.group()));
    }

    /** Who asks for something does not end with "for your information". */
    static Stream<Finding> closingPhrase(Inspected memo) {
        String proposal = memo.text().proposal();
        return proposal.contains(FOR_INFORMATION) && ASKS.matcher(proposal).find()
                ? Stream.of(
                        new Finding(
                                Rule.CLOSING_PHRASE,
                                new Place.InText(TextSection.PROPOSAL),
                                FOR_INFORMATION))
                : Stream.empty();
    }
}

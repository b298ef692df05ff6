package bantuek.query.paper;

import com.ibm.icu.util.ULocale;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a Thai text may go on in the next line: between words, which no space parts. Two
 * dictionaries are asked, and only where both see a word end does a line. Made for one paper; not
 * for several threads.
 */
final class LineBreaks {

    private static final BreakIterator OF_JDK = BreakIterator.getLineInstance(Locale.of("th"));
    private static final com.ibm.icu.text.BreakIterator OF_ICU =
            com.ibm.icu.text.BreakIterator.getLineInstance(new ULocale("th"));

    /** Terms that a dictionary would part. */
    private static final List<String> TERMS =
            List.of(
                    "ประจำปีงบประมาณ",
                    "ปีงบประมาณ",
                    "งบประมาณ",
                    "เทศบาลตำบล",
                    "เทศบาลเมือง",
                    "เทศบาลนคร",
                    "นายกเทศมนตรี",
                    "ปลัดเทศบาล",
                    "สำนักปลัดเทศบาล",
                    "รักษาราชการแทน",
                    "ปฏิบัติราชการแทน",
                    "เจ้าหน้าที่",
                    "ผู้รับผิดชอบ",
                    "เว็บไซต์",
                    "ออนไลน์");

    /** ต.ค., พ.ศ. ๒๕๖๘, ๓,๐๐๐.๕๐, ๑๒/๒๕๖๘, (๑) and no line begins with ๆ or ฯ. */
    private static final String TOGETHER =
            "(?<![ก-๙])[ก-ฮ]{1,4}\\.(?:[ก-ฮ]{1,4}\\.)*(?:[ \u00a0]?[0-9๐-๙]+)?"
                    + "|[0-9๐-๙]+(?:[.,:/][0-9๐-๙]+)*[%)]?"
                    + "|\\([ก-ฮ0-9๐-๙]{1,3}\\)"
                    + "|.[ \u00a0]?[ๆฯ]";

    private final BreakIterator jdk = (BreakIterator) OF_JDK.clone();
    private final com.ibm.icu.text.BreakIterator icu = OF_ICU.clone();
    private final Pattern together;

    LineBreaks(Collection<String> names) {
        String terms =
                Stream.concat(names.stream(), TERMS.stream())
                        .filter(name -> !name.isBlank())
                        .sorted((one, other) -> other.length() - one.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        this.together = Pattern.compile(terms + "|" + TOGETHER);
    }

    /** The places within a text, where nothing else parts it. */
    BitSet in(String text) {
        BitSet places = new BitSet(text.length() + 1);
        if (text.chars().noneMatch(sign -> sign >= 'ก' && sign <= '๛')) {
            return places;
        }
        jdk.setText(text);
        icu.setText(text);
        for (int at = jdk.first(); at != BreakIterator.DONE; at = jdk.next()) {
            if (at > 0 && at < text.length() && icu.isBoundary(at)) {
                places.set(at);
            }
        }
        Matcher kept = together.matcher(text);
        while (kept.find()) {
            places.clear(kept.start() + 1, Math.max(kept.start() + 1, kept.end()));
        }
        return places;
    }
}

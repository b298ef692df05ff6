package bantuek.query.intake;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * Counts list items as Word does, paragraph by paragraph: a document holds no numbers, only rules.
 */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final XWPFDocument document;
    private final Map<BigInteger, int[]> counted = new HashMap<>();
    private final Set<BigInteger> begun = new HashSet<>();

    WordNumbering(XWPFDocument document) {
        this.document = document;
    }

    /** Empty where the paragraph is no list item. */
    String marker(XWPFParagraph paragraph) {
        XWPFNumbering numbering = document.getNumbering();
        CTNumPr asked = asked(paragraph);
        if (numbering == null || asked == null || asked.getNumId() == null) {
            return "";
        }
        XWPFNum list = numbering.getNum(asked.getNumId().getVal());
        int level = asked.getIlvl() == null ? 0 : asked.getIlvl().getVal().intValue();
        if (list == null || level < 0 || level >= LEVELS) {
            return "";
        }
        XWPFAbstractNum rules =
                numbering.getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
        CTLvl rule = rules == null ? null : level(rules, level);
        return rule == null ? "" : shown(rules, rule, count(list, rules, level));
    }

    private @Nullable CTNumPr asked(XWPFParagraph paragraph) {
        CTPPr its = paragraph.getCTP().getPPr();
        if (its != null && its.isSetNumPr()) {
            return its.getNumPr();
        }
        XWPFStyle style =
                document.getStyles() == null || paragraph.getStyle() == null
                        ? null
                        : document.getStyles().getStyle(paragraph.getStyle());
        return style == null || style.getCTStyle().getPPr() == null
                ? null
                : style.getCTStyle().getPPr().getNumPr();
    }

    private int[] count(XWPFNum list, XWPFAbstractNum rules, int level) {
        int[] counts =
                counted.computeIfAbsent(
                        rules.getCTAbstractNum().getAbstractNumId(), _ -> new int[LEVELS]);
        if (begun.add(list.getCTNum().getNumId())) {
            beginAnew(list, counts);
        }
        for (int i = 0; i <= level; i++) {
            if (counts[i] == 0) {
                counts[i] = start(rules, i) - (i == level ? 1 : 0);
            }
        }
        counts[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return counts;
    }

    private static void beginAnew(XWPFNum list, int[] counts) {
        for (CTNumLvl override : list.getCTNum().getLvlOverrideList()) {
            int level = override.getIlvl().intValue();
            if (override.isSetStartOverride() && level >= 0 && level < LEVELS) {
                counts[level] = override.getStartOverride().getVal().intValue() - 1;
            }
        }
    }

    private static int start(XWPFAbstractNum rules, int level) {
        CTLvl rule = level(rules, level);
        return rule == null || rule.getStart() == null ? 1 : rule.getStart().getVal().intValue();
    }

    private static String shown(XWPFAbstractNum rules, CTLvl rule, int[] counts) {
        String text = rule.getLvlText() == null ? "" : rule.getLvlText().getVal();
        String format = format(rule);
        if (format.equals("none")) {
            return "";
        }
        if (format.equals("bullet")) {
            return isSymbol(text) ? "•" : text;
        }
        for (int level = 0; level < LEVELS; level++) {
            CTLvl its = level(rules, level);
            if (text != null && its != null) {
                text = text.replace("%" + (level + 1), ListNumber.of(counts[level], style(its)));
            }
        }
        return text == null ? "" : text;
    }

    /** Symbol fonts have their signs where Unicode has none. */
    private static boolean isSymbol(@Nullable String text) {
        return text == null
                || text.isBlank()
                || text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    private static String format(CTLvl rule) {
        return rule.getNumFmt() == null ? "decimal" : rule.getNumFmt().getVal().toString();
    }

    private static ListNumber.Style style(CTLvl rule) {
        return switch (format(rule)) {
            case "thaiNumbers" -> ListNumber.Style.THAI_DIGITS;
            case "thaiLetters" -> ListNumber.Style.THAI_LETTERS;
            case "lowerLetter" -> ListNumber.Style.LOWER_LETTERS;
            case "upperLetter" -> ListNumber.Style.UPPER_LETTERS;
            case "lowerRoman" -> ListNumber.Style.LOWER_ROMAN;
            case "upperRoman" -> ListNumber.Style.UPPER_ROMAN;
            default -> ListNumber.Style.DIGITS;
        };
    }

    private static @Nullable CTLvl level(XWPFAbstractNum rules, int level) {
        return rules.getCTAbstractNum().getLvlList().stream()
                .filter(rule -> rule.getIlvl().intValue() == level)
                .findFirst()
                .orElse(null);
    }
}

package bantuek.query.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which letter each glyph of a document's font stands for (ToUnicode). One letter a glyph: readers
 * put spaces in where one glyph stands for several.
 */
final class LetterMap {

    private static final Pattern RANGE =
            Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>");
    private static final Pattern ONE = Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>");
    private static final Pattern SECTION =
            Pattern.compile("begin(bfchar|bfrange)(.*?)end\\1", Pattern.DOTALL);

    /** More in one section is not allowed. */
    private static final int MOST = 100;

    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String TAIL =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final Map<Integer, Character> letters = new TreeMap<>();

    static LetterMap read(String map) {
        LetterMap read = new LetterMap();
        Matcher section = SECTION.matcher(map);
        while (section.find()) {
            Matcher entry =
                    (section.group(1).equals("bfchar") ? ONE : RANGE).matcher(section.group(2));
            while (entry.find()) {
                int first = number(entry.group(1));
                int last = number(entry.group(entry.groupCount() - 1));
                int code = number(entry.group(entry.groupCount()));
                for (int glyph = first; glyph <= last; glyph++) {
                    read.letters.put(glyph, ClusterFont.meant((char) (code + glyph - first)));
                }
            }
        }
        return read;
    }

    private static int number(String hex) {
        return Integer.parseInt(hex, 16);
    }

    void write(OutputStream out) throws IOException {
        StringBuilder map = new StringBuilder(HEAD);
        List<Map.Entry<Integer, Character>> all = List.copyOf(letters.entrySet());
        for (int from = 0; from < all.size(); from += MOST) {
            List<Map.Entry<Integer, Character>> some =
                    all.subList(from, Math.min(from + MOST, all.size()));
            map.append(some.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, Character> one : some) {
                map.append(String.format("<%04X> <%04X>%n", one.getKey(), (int) one.getValue()));
            }
            map.append("endbfchar\n");
        }
        out.write(map.append(TAIL).toString().getBytes(StandardCharsets.US_ASCII));
    }
}

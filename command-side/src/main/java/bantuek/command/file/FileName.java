package bantuek.command.file;

import bantuek.events.Limits;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is called from here on: as it was where it came from, without its folders and without
 * what can't be printed, and ending in what it is.
 */
final class FileName {

    private static final String NAMELESS = "ไม่มีชื่อ";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(jpe?g|png|gif|webp)$");

    private FileName() {}

    static String of(String sent, Kind kind) {
        String name =
                FOLDERS.matcher(Normalizer.normalize(sent, Normalizer.Form.NFC)).replaceFirst("");
        name = RESERVED.matcher(UNPRINTABLE.matcher(name).replaceAll("")).replaceAll("_").strip();
        if (kind.isPhoto() && !endsAs(name, kind)) {
            name = PICTURE.matcher(name).replaceFirst("");
        }
        if (endsAs(name, kind)) {
            String ending = name.substring(name.lastIndexOf('.'));
            return shortened(name.substring(0, name.lastIndexOf('.')), ending) + ending;
        }
        String ending = kind.endings().getFirst();
        return shortened(name, ending) + ending;
    }

    private static boolean endsAs(String name, Kind kind) {
        String lower = name.toLowerCase(Locale.ROOT);
        return kind.endings().stream().anyMatch(lower::endsWith);
    }

    private static String shortened(String stem, String ending) {
        int most = Limits.NAME_CHARACTERS - ending.length();
        if (stem.isBlank()) {
            return NAMELESS;
        }
        if (stem.length() <= most) {
            return stem;
        }
        int end = Character.isHighSurrogate(stem.charAt(most - 1)) ? most - 1 : most;
        return stem.substring(0, end);
    }
}

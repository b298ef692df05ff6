package bantuek.query.reportdesk;

import static java.util.Comparator.comparingInt;

import bantuek.events.Limits;
import bantuek.events.report.Responsible;
import bantuek.office.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which units are meant where somebody wrote who is responsible: by their names and whatever else
 * they are called, also where nothing stands between two of them.
 */
final class UnitWords {

    private static final Pattern EVERY =
            Pattern.compile("ทุก(?:ส่วนราชการ|สำนัก|กอง|หน่วยงาน|ส่วน|งาน)");
    private static final Pattern LEAD =
            Pattern.compile("^\\s*(?:เป็น)?(?:ผู้|หน่วยงาน)?รับผิดชอบหลัก|^\\s*\\(?หลัก\\)?");

    /** The longest first: สำนักปลัดเทศบาล is not สำนักปลัด with something behind it. */
    private final List<Map.Entry<String, UUID>> names;

    UnitWords(Map<UUID, Unit> units) {
        List<Map.Entry<String, UUID>> all = new ArrayList<>();
        units.forEach((id, unit) -> {
            if (!unit.closed()) {
                all.add(Map.entry(unspaced(unit.name()), id));
                unit.aliases().forEach(alias -> all.add(Map.entry(unspaced(alias), id)));
            }
        });
        all.sort(comparingInt(entry -> -entry.getKey().length()));
        names = List.copyOf(all);
    }

    /** Empty where no unit was recognised. */
    Optional<Responsible> in(String text) {
        String rest = unspaced(text);
        SequencedSet<UUID> leads = new LinkedHashSet<>();
        SequencedSet<UUID> others = new LinkedHashSet<>();
        for (int place = 0; place < rest.length(); ) {
            Map.Entry<String, UUID> name = nameAt(rest, place);
            if (name == null) {
                place++;
                continue;
            }
            place += name.getKey().length();
            (LEAD.matcher(rest.substring(place)).find() ? leads : others).add(name.getValue());
        }
        boolean every = EVERY.matcher(rest).find();
        if (!every && leads.isEmpty() && others.isEmpty()) {
            return Optional.empty();
        }
        // Where nobody is said to lead, all of them do.
        return Optional.of(
                leads.isEmpty() && !every
                        ? new Responsible(false, most(others), List.of())
                        : new Responsible(every, most(leads), most(others)));
    }

    private Map.@org.jspecify.annotations.Nullable Entry<String, UUID> nameAt(
            String text, int place) {
        return names.stream()
                .filter(name -> text.startsWith(name.getKey(), place))
                .findFirst()
                .orElse(null);
    }

    private static List<UUID> most(SequencedSet<UUID> units) {
        return units.stream().limit(Limits.RESPONSIBLE_UNITS).toList();
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }
}

package bantuek.office;

import bantuek.events.Check;
import bantuek.events.office.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** ส่วนราชการ */
public record Unit(
        String name,
        @Nullable UUID parent,
        @Nullable UnitKind kind,
        @Nullable String code,
        List<String> aliases,
        boolean closed) {

    public Unit {
        aliases = List.copyOf(Check.present(aliases, "aliases"));
    }

    Unit called(String newName) {
        return new Unit(newName, parent, kind, code, aliases, closed);
    }

    Unit coded(String newCode) {
        return new Unit(name, parent, kind, newCode, aliases, closed);
    }

    Unit withAlias(String alias) {
        List<String> more = new ArrayList<>(aliases);
        more.add(alias);
        return new Unit(name, parent, kind, code, more, closed);
    }

    Unit withoutAlias(String alias) {
        return new Unit(
                name,
                parent,
                kind,
                code,
                aliases.stream().filter(other -> !other.equals(alias)).toList(),
                closed);
    }

    Unit shut() {
        return new Unit(name, parent, kind, code, aliases, true);
    }
}

package bantuek.office;

import static bantuek.office.Book.known;
import static bantuek.office.Book.require;
import static bantuek.office.Book.with;
import static bantuek.office.Book.withNew;

import bantuek.events.office.PersonName;
import bantuek.events.office.PostCreated;
import bantuek.events.office.UnitOpened;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** โครงสร้าง: units, posts and people, whoever may act for whom. */
public record Structure(
        Map<UUID, Unit> units, Map<UUID, Post> posts, Map<UUID, PersonName> people) {

    public Structure {
        units = Map.copyOf(units);
        posts = Map.copyOf(posts);
        people = Map.copyOf(people);
    }

    static Structure empty() {
        return new Structure(Map.of(), Map.of(), Map.of());
    }

    Structure opened(UnitOpened opened) {
        if (opened.parent() != null) {
            openUnit(opened.parent());
        }
        Unit unit =
                new Unit(
                        opened.name(),
                        opened.parent(),
                        opened.kind(),
                        opened.code(),
                        List.of(),
                        false);
        return new Structure(withNew(units, opened.unit(), unit), posts, people);
    }

    Structure renamed(UUID unit, String name) {
        return changed(unit, openUnit(unit).called(name));
    }

    Structure coded(UUID unit, String code) {
        return changed(unit, openUnit(unit).coded(code));
    }

    Structure aliased(UUID unit, String alias) {
        Unit known = openUnit(unit);
        require(!known.aliases().contains(alias), "the same alias again", alias);
        return changed(unit, known.withAlias(alias));
    }

    Structure aliasDropped(UUID unit, String alias) {
        Unit known = openUnit(unit);
        require(known.aliases().contains(alias), "an alias that never was", alias);
        return changed(unit, known.withoutAlias(alias));
    }

    Structure closed(UUID unit) {
        return changed(unit, openUnit(unit).shut());
    }

    Structure registered(UUID person, PersonName name) {
        return new Structure(units, posts, withNew(people, person, name));
    }

    Structure renamed(UUID person, PersonName name) {
        known(people, person);
        return new Structure(units, posts, with(people, person, name));
    }

    Structure created(PostCreated created) {
        if (created.unit() != null) {
            openUnit(created.unit());
        }
        Post post = new Post(created.rank(), created.title(), created.unit(), false);
        return new Structure(units, withNew(posts, created.post(), post), people);
    }

    Structure retitled(UUID post, String title) {
        return changed(post, standingPost(post).titled(title));
    }

    Structure abolished(UUID post) {
        return changed(post, standingPost(post).gone());
    }

    Post standingPost(UUID post) {
        Post known = known(posts, post);
        require(!known.abolished(), "after its abolition", post);
        return known;
    }

    private Unit openUnit(UUID unit) {
        Unit known = known(units, unit);
        require(!known.closed(), "after its closing", unit);
        return known;
    }

    private Structure changed(UUID id, Unit unit) {
        return new Structure(with(units, id, unit), posts, people);
    }

    private Structure changed(UUID id, Post post) {
        return new Structure(units, with(posts, id, post), people);
    }
}

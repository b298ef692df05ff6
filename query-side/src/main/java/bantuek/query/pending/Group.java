package bantuek.query.pending;

import bantuek.query.pending.Board.Entry;
import bantuek.query.pending.Board.Signer;
import bantuek.query.platform.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some of what waits, put together. */
record Group(By by, String key, List<Entry> entries) {

    /** The largest first; steps and ages in their own order. */
    static List<Group> of(List<Entry> entries, By by) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : entries) {
            by.keys(entry)
                    .forEach(key -> groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(by, group.getKey(), group.getValue()))
                .sorted(order(by))
                .toList();
    }

    private static Comparator<Group> order(By by) {
        return switch (by) {
            case AGE -> Comparator.comparing(group -> Age.valueOf(group.key));
            case STEP -> Comparator.comparing(Group::key);
            case POST, PERSON, UNIT ->
                    Comparator.comparingInt((Group group) -> -group.entries.size())
                            .thenComparingInt(group -> -group.longest())
                            .thenComparing(Group::key);
        };
    }

    int longest() {
        return entries.stream().mapToInt(Entry::days).max().orElse(0);
    }

    /** Half of them have waited no longer. */
    int median() {
        List<Integer> days = entries.stream().map(Entry::days).sorted().toList();
        return days.get((days.size() - 1) / 2);
    }

    int worrying() {
        return (int)
                entries.stream().filter(entry -> entry.standing() != Standing.AS_USUAL).count();
    }

    String label(Words words) {
        return label(by, key, entries.getFirst(), words);
    }

    /**
     * @param one that belongs to it
     */
    static String label(By by, String key, Entry one, Words words) {
        Wait.At step = one.item().step();
        return switch (by) {
            case POST -> step == null ? words.of("pending.drafter") : step.title();
            case PERSON ->
                    one.signers().stream()
                            .filter(signer -> signer.person().toString().equals(key))
                            .map(Signer::name)
                            .findFirst()
                            .orElseGet(() -> words.of("pending.nobody"));
            case UNIT -> one.item().unitName();
            case STEP -> step == null ? words.of("pending.drafter") : step(step, words);
            case AGE -> age(Age.valueOf(key), words);
        };
    }

    static String step(Wait.At step, Words words) {
        return words.of(
                "pending.step",
                words.number(step.place() + 1L),
                words.of("step-kind." + step.kind()));
    }

    static String age(Age age, Words words) {
        Integer last = age.last();
        if (age == Age.TODAY) {
            return words.of("age.today");
        }
        return last == null
                ? words.of("age.over", words.number(age.first() - 1L))
                : words.of("age.days", words.number(age.first()), words.number(last));
    }
}

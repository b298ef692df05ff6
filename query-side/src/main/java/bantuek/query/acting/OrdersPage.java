package bantuek.query.acting;

import bantuek.events.WrittenOrder;
import bantuek.events.office.AbsenceEnded;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.DelegationRevoked;
import bantuek.events.office.OfficeEvent;
import bantuek.office.Absence;
import bantuek.office.ActingOrder;
import bantuek.office.Delegation;
import bantuek.office.Entry;
import bantuek.office.Period;
import bantuek.office.Substitutes;
import bantuek.query.commands.Option;
import bantuek.query.commands.Returned;
import bantuek.query.office.OfficeToday;
import bantuek.query.platform.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** คำสั่งและการมอบอำนาจ: everything that lets somebody sign in another's place. */
public record OrdersPage(List<Section> sections, Returned back) {

    /** All that there is of one kind, and where another is written. */
    public record Section(OrderKind kind, List<Row> rows) {}

    /**
     * @param end where it is ended; empty of what is never ended
     * @param afterwards who may sign once it has been ended
     */
    public record Row(
            String id,
            String post,
            String who,
            List<String> remarks,
            String order,
            String period,
            String standing,
            String tone,
            String end,
            String afterwards) {}

    static OrdersPage of(OfficeToday office, List<Option> types, Returned back, Words words) {
        Writer writer = new Writer(office, types, words);
        return new OrdersPage(
                Stream.of(OrderKind.values())
                        .map(kind -> new Section(kind, writer.rows(kind)))
                        .toList(),
                back);
    }

    public String keyOf(Row row) {
        return back.keyOf(row.id());
    }

    public boolean isOpen(Row row) {
        return back.isOpen(row.id());
    }

    public @Nullable String problemOfPage() {
        return back.problemOfPage(Map.of());
    }

    private record Writer(OfficeToday office, List<Option> types, Words words) {

        List<Row> rows(OrderKind kind) {
            return switch (kind) {
                case ACTING -> current(office.office().actingOrders()).map(this::row).toList();
                case DELEGATION -> current(office.office().delegations()).map(this::row).toList();
                case ABSENCE -> current(office.office().absences()).map(this::row).toList();
                case SUBSTITUTES ->
                        office.office().substitutes().entrySet().stream()
                                .map(ordered -> row(ordered.getKey(), ordered.getValue()))
                                .sorted(Comparator.comparing(Row::post))
                                .toList();
            };
        }

        private <E extends Entry> Stream<E> current(Map<UUID, E> entries) {
            return entries.values().stream()
                    .filter(entry -> !entry.period().isOverOn(office.day()))
                    .sorted(Entry.EARLIEST_FIRST);
        }

        private Row row(ActingOrder acting) {
            List<String> remarks =
                    List.of(
                            words.of("acting-kind." + acting.kind()),
                            words.of("acting-cause." + acting.cause()));
            return row(
                    OrderKind.ACTING,
                    acting,
                    office.nameOf(acting.person()),
                    remarks,
                    acting.order(),
                    new ActingRevoked(organisation(), acting.id()),
                    "");
        }

        private Row row(Delegation delegation) {
            String given =
                    delegation.documentTypes().isEmpty()
                            ? words.of("order.every-type")
                            : delegation.documentTypes().stream()
                                    .map(this::type)
                                    .collect(Collectors.joining(", "));
            return row(
                    OrderKind.DELEGATION,
                    delegation,
                    office.titleOf(delegation.delegate()),
                    List.of(given),
                    delegation.order(),
                    new DelegationRevoked(organisation(), delegation.id()),
                    delegation.documentTypes().isEmpty()
                            ? ""
                            : delegation.documentTypes().getFirst());
        }

        private Row row(Absence absence) {
            return row(
                    OrderKind.ABSENCE,
                    absence,
                    office.holderOf(absence.post()).map(office::nameOf).orElse(""),
                    List.of(absence.reason()),
                    null,
                    new AbsenceEnded(organisation(), absence.id()),
                    "");
        }

        private Row row(UUID post, Substitutes ordered) {
            return new Row(
                    post.toString(),
                    office.titleOf(post),
                    "",
                    ordered.posts().stream().map(office::titleOf).toList(),
                    ActingPage.order(ordered.order(), words),
                    "",
                    "",
                    "",
                    "",
                    "");
        }

        private Row row(
                OrderKind kind,
                Entry entry,
                String who,
                List<String> remarks,
                @Nullable WrittenOrder order,
                OfficeEvent end,
                String documentType) {
            boolean inForce = entry.period().covers(office.day());
            Effect effect =
                    Effect.of(
                            office,
                            end,
                            entry.post(),
                            new Period(office.day(), null),
                            documentType);
            return new Row(
                    entry.id().toString(),
                    office.titleOf(entry.post()),
                    who,
                    remarks,
                    order == null ? "" : ActingPage.order(order, words),
                    Change.period(entry.period().from(), entry.period().to(), words),
                    words.of(inForce ? "order.in-force" : "order.to-come"),
                    inForce ? "good" : "wait",
                    kind.path() + "/" + entry.id() + "/end",
                    afterwards(effect));
        }

        private String afterwards(Effect effect) {
            return effect.leavesNobody()
                    ? words.of("order.ended-nobody", effect.title())
                    : words.of("order.ended", effect.title(), Change.names(effect.with()));
        }

        private String type(String code) {
            return types.stream()
                    .filter(type -> type.value().equals(code))
                    .map(Option::words)
                    .findFirst()
                    .orElse(code);
        }

        private UUID organisation() {
            var organisation = office.office().organisation();
            if (organisation == null) {
                throw new IllegalStateException("orders of an office that was never founded");
            }
            return organisation.id();
        }
    }
}

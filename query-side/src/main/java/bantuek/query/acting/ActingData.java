package bantuek.query.acting;

import bantuek.events.Capacity.Basis;
import bantuek.events.WrittenOrder;
import bantuek.query.acting.Deputising.What;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signs in whose place, as data, for programs. */
record ActingData(
        LocalDate day,
        int within,
        List<ActingToday> acting,
        List<EndingSoon> ending,
        List<EmptyPost> empty) {

    record ActingToday(
            UUID post,
            String title,
            UUID person,
            String name,
            Basis basis,
            List<String> capacity,
            @Nullable OrderData order,
            @Nullable LocalDate to,
            List<String> documentTypes) {}

    record OrderData(String number, LocalDate date, String basis) {

        static @Nullable OrderData of(@Nullable WrittenOrder order) {
            return order == null
                    ? null
                    : new OrderData(order.number(), order.date(), order.basis());
        }
    }

    record EndingSoon(
            What what,
            UUID post,
            String title,
            String name,
            @Nullable OrderData order,
            LocalDate to,
            boolean thenNobody) {}

    record EmptyPost(UUID post, String title) {}

    static ActingData of(Deputising now) {
        return new ActingData(
                now.day(),
                now.within(),
                now.inPlace().stream()
                        .map(one ->
                                new ActingToday(
                                        one.post(),
                                        one.title(),
                                        one.person(),
                                        one.name(),
                                        one.basis(),
                                        one.capacity(),
                                        OrderData.of(one.order()),
                                        one.to(),
                                        one.documentTypes()))
                        .toList(),
                now.ending().stream()
                        .map(one ->
                                new EndingSoon(
                                        one.what(),
                                        one.post(),
                                        one.title(),
                                        one.name(),
                                        OrderData.of(one.order()),
                                        one.to(),
                                        one.thenNobody()))
                        .toList(),
                now.empty().stream().map(one -> new EmptyPost(one.post(), one.title())).toList());
    }
}

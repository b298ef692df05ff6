package bantuek.office;

import bantuek.events.WrittenOrder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** การดำรงตำแหน่ง */
public record Appointment(
        UUID id, UUID post, UUID person, Period period, @Nullable WrittenOrder order)
        implements Entry {}

package bantuek.query.platform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/** The read models, and the projector of each. */
final class Fold {

    private static final ParameterResolverFactory PARAMETERS =
            MultiParameterResolverFactory.ordered(
                    ClasspathParameterResolverFactory.forClass(Fold.class),
                    new OccurrenceResolver(),
                    new BatchResolver());

    private final Map<String, AnnotationEventHandlerAdapter> byName = new LinkedHashMap<>();

    Fold(Collection<Projector> projectors) {
        for (Projector projector : projectors) {
            byName.put(
                    projector.readModel(),
                    new AnnotationEventHandlerAdapter(projector, PARAMETERS));
        }
    }

    Set<String> readModels() {
        return byName.keySet();
    }

    void into(String readModel, EventMessage<?> event) {
        fold(Objects.requireNonNull(byName.get(readModel), readModel), event);
    }

    private static void fold(AnnotationEventHandlerAdapter projector, EventMessage<?> event) {
        try {
            if (projector.canHandle(event)) {
                var _ = projector.handle(event);
            }
        } catch (RuntimeException impossible) {
            throw impossible;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

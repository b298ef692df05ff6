package bantuek.query.platform;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Hands projectors the {@link Batch} that the event is folded in. */
final class BatchResolver implements ParameterResolverFactory, ParameterResolver<Batch> {

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Batch.class ? this : null;
    }

    @Override
    public Batch resolveParameterValue(Message<?> message) {
        return Batch.current();
    }

    @Override
    public boolean matches(Message<?> message) {
        return true;
    }
}

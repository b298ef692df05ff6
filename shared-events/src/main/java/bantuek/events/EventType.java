package bantuek.events;

/** The name and revision under which an event class stands in the store, for good. */
public record EventType(String name, String revision, Class<?> javaType) {

    public EventType {
        if (!name.matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("not a stable event name: " + name);
        }
    }
}

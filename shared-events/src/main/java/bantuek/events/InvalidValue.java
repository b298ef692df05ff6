package bantuek.events;

import java.util.Map;

/** A value that no event may hold. The code is stable; whoever shows it finds the sentence. */
public final class InvalidValue extends IllegalArgumentException {

    private final String code;
    private final String field;
    private final transient Map<String, Object> data;

    public InvalidValue(String code, String field, Map<String, Object> data) {
        super(code + " in " + field + " " + data);
        this.code = code;
        this.field = field;
        this.data = Map.copyOf(data);
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    public Map<String, Object> data() {
        return data;
    }
}

package bantuek.command.platform;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command broke a rule. Nothing was written. */
public final class Rejected extends RuntimeException {

    private final transient RejectionCode code;
    private final transient Map<String, Object> data;
    private final @Nullable String field;
    private final transient List<?> findings;

    public Rejected(RejectionCode code) {
        this(code, Map.of());
    }

    public Rejected(RejectionCode code, Map<String, Object> data) {
        this(code, data, null);
    }

    public Rejected(RejectionCode code, Map<String, Object> data, @Nullable String field) {
        this(code, data, field, List.of());
    }

    /**
     * @param findings what is to be looked at one by one
     */
    public Rejected(
            RejectionCode code,
            Map<String, Object> data,
            @Nullable String field,
            List<?> findings) {
        // A rejection is an answer, not a fault: no stack trace.
        super(code.id() + " " + data, null, false, false);
        this.code = code;
        this.data = Map.copyOf(data);
        this.field = field;
        this.findings = List.copyOf(findings);
    }

    public RejectionCode code() {
        return code;
    }

    public Map<String, Object> data() {
        return data;
    }

    public @Nullable String field() {
        return field;
    }

    public List<?> findings() {
        return findings;
    }
}

package bantuek.command.form;

import bantuek.events.form.FormDesigned;
import bantuek.events.form.FormEvent;
import bantuek.events.form.FormRetired;
import bantuek.events.form.IssuesListed;
import bantuek.events.form.ReportForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one organisation, and the issues of each year.
 *
 * @param issues by year
 */
record Forms(Map<UUID, Form> forms, Map<Integer, List<String>> issues) {

    /**
     * @param content none once it is retired
     */
    record Form(int version, @Nullable ReportForm content) {}

    Forms {
        forms = Map.copyOf(forms);
        issues = Map.copyOf(issues);
    }

    static Forms none() {
        return new Forms(Map.of(), Map.of());
    }

    @Nullable Form form(UUID id) {
        return forms.get(id);
    }

    long inUse() {
        return forms.values().stream().filter(form -> form.content() != null).count();
    }

    static Forms evolve(Forms before, FormEvent event) {
        Map<UUID, Form> forms = new HashMap<>(before.forms);
        Map<Integer, List<String>> issues = new HashMap<>(before.issues);
        switch (event) {
            case FormDesigned e -> forms.put(e.form(), new Form(e.version(), e.content()));
            case FormRetired e ->
                    forms.computeIfPresent(e.form(), (_, form) -> new Form(form.version(), null));
            case IssuesListed e -> issues.put(e.year(), e.issues());
        }
        return new Forms(forms, issues);
    }
}

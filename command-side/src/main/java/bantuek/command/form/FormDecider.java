package bantuek.command.form;

import static bantuek.command.form.FormRejection.RETIRED;
import static bantuek.command.form.FormRejection.TOO_MANY;
import static bantuek.command.form.FormRejection.UNKNOWN;

import bantuek.command.form.FormCommand.DesignForm;
import bantuek.command.form.FormCommand.ListIssues;
import bantuek.command.form.FormCommand.RetireForm;
import bantuek.command.form.Forms.Form;
import bantuek.command.platform.Rejected;
import bantuek.events.Limits;
import bantuek.events.form.FormDesigned;
import bantuek.events.form.FormEvent;
import bantuek.events.form.FormRetired;
import bantuek.events.form.IssuesListed;
import java.util.List;
import java.util.Map;

/** The rules of an organisation's forms. Pure. */
final class FormDecider {

    private FormDecider() {}

    static List<FormEvent> decide(Forms forms, FormCommand command) {
        return switch (command) {
            case DesignForm c -> design(forms, c);
            case RetireForm c -> retire(forms, c);
            case ListIssues c -> listIssues(forms, c);
        };
    }

    private static List<FormEvent> design(Forms forms, DesignForm command) {
        Form form = forms.form(command.form());
        if (form == null) {
            if (forms.inUse() >= Limits.FORMS) {
                throw new Rejected(TOO_MANY, Map.of("most", Limits.FORMS));
            }
            return List.of(designed(command, 1));
        }
        if (form.content() == null) {
            throw new Rejected(RETIRED);
        }
        return command.content().equals(form.content())
                ? List.of()
                : List.of(designed(command, form.version() + 1));
    }

    private static FormDesigned designed(DesignForm command, int version) {
        return new FormDesigned(command.organisation(), command.form(), version, command.content());
    }

    private static List<FormEvent> retire(Forms forms, RetireForm command) {
        Form form = forms.form(command.form());
        if (form == null) {
            throw new Rejected(UNKNOWN);
        }
        return form.content() == null
                ? List.of()
                : List.of(new FormRetired(command.organisation(), command.form()));
    }

    private static List<FormEvent> listIssues(Forms forms, ListIssues command) {
        List<String> known = forms.issues().getOrDefault(command.year(), List.of());
        return command.issues().equals(known)
                ? List.of()
                : List.of(
                        new IssuesListed(command.organisation(), command.year(), command.issues()));
    }
}

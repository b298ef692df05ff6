package bantuek.command.form;

import static bantuek.command.form.FormConfiguration.formsOf;

import bantuek.command.form.FormCommand.DesignForm;
import bantuek.command.form.FormCommand.ListIssues;
import bantuek.command.form.FormCommand.RetireForm;
import bantuek.command.platform.Caller;
import bantuek.command.platform.CommandDesk;
import bantuek.command.platform.Receipt;
import bantuek.events.Check;
import bantuek.events.form.IssuesListed;
import bantuek.events.form.ReportForm;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What administrators change of their organisation's forms of reports. */
@RestController
@RequestMapping("/forms")
class FormController {

    private final CommandDesk desk;

    FormController(CommandDesk desk) {
        this.desk = desk;
    }

    record FormRequest(@Nullable ReportForm form) {}

    record IssuesRequest(@Nullable List<String> issues) {}

    @PostMapping("/{form}/design")
    Receipt design(@PathVariable UUID form, @RequestBody FormRequest request, Caller caller) {
        UUID organisation = organisation(caller);
        return carryOut(
                caller, new DesignForm(organisation, form, Check.present(request.form, "form")));
    }

    @PostMapping("/{form}/retire")
    Receipt retire(@PathVariable UUID form, Caller caller) {
        return carryOut(caller, new RetireForm(organisation(caller), form));
    }

    @PostMapping("/issues/{year}")
    Receipt listIssues(@PathVariable int year, @RequestBody IssuesRequest request, Caller caller) {
        UUID organisation = organisation(caller);
        IssuesListed listed =
                new IssuesListed(organisation, year, Check.present(request.issues, "issues"));
        return carryOut(caller, new ListIssues(organisation, listed.year(), listed.issues()));
    }

    private static UUID organisation(Caller caller) {
        return caller.asAdministrator().who().organisation();
    }

    private Receipt carryOut(Caller caller, FormCommand command) {
        return desk.carryOut(caller, formsOf(command.organisation()), command);
    }
}

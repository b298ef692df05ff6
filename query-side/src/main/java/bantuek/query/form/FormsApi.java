package bantuek.query.form;

import bantuek.events.form.ReportForm;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forms of reports as data. */
@RestController
class FormsApi {

    private final Forms forms;
    private final Progress progress;

    FormsApi(Forms forms, Progress progress) {
        this.forms = forms;
        this.progress = progress;
    }

    record FormsData(List<FormInUse> forms, List<IssuesOfYear> issues) {}

    record FormInUse(UUID form, ReportForm content) {}

    record IssuesOfYear(int year, List<String> issues) {}

    @GetMapping("/api/forms")
    FormsData forms(
            Viewer viewer, @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        return new FormsData(
                forms.inUse(viewer.organisation()).stream()
                        .map(form -> new FormInUse(form.form(), form.content()))
                        .toList(),
                forms.issueLists(viewer.organisation()).stream()
                        .map(list -> new IssuesOfYear(list.year(), list.issues()))
                        .toList());
    }
}

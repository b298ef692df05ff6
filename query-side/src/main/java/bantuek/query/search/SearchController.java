package bantuek.query.search;

import bantuek.events.Limits;
import bantuek.query.memo.State;
import bantuek.query.office.OfficeToday;
import bantuek.query.office.Offices;
import bantuek.query.platform.Frame;
import bantuek.query.platform.NotFound;
import bantuek.query.platform.Page;
import bantuek.query.platform.Progress;
import bantuek.query.platform.Viewer;
import bantuek.thai.FiscalYear;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Finds memos by what stands in them. What was left open in the form comes as nothing. */
@Controller
class SearchController {

    private final Searches searches;
    private final Offices offices;
    private final Progress progress;

    SearchController(Searches searches, Offices offices, Progress progress) {
        this.searches = searches;
        this.offices = offices;
        this.progress = progress;
    }

    @GetMapping("/search")
    ModelAndView page(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID after) {
        Question question = Question.of(q);
        Narrowing where = new Narrowing(state, unit, known(year));
        Found found = found(viewer, question, where, after);
        return Page.of(
                "search",
                frame,
                SearchPage.of(question, where, after, found, around(viewer), frame.words()));
    }

    @GetMapping("/api/search")
    @ResponseBody
    SearchData data(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(name = "drafted-in", required = false) @Nullable Integer draftedIn,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var _ = progress.await(atLeast);
        Question question = Question.of(q);
        Narrowing where = new Narrowing(state, unit, known(draftedIn));
        return SearchData.of(question, found(viewer, question, where, after));
    }

    private Found found(Viewer viewer, Question question, Narrowing where, @Nullable UUID after) {
        return searches.of(viewer, question, where, after).orElseThrow(NotFound::new);
    }

    private SearchPage.Around around(Viewer viewer) {
        OfficeToday today = offices.today(viewer.organisation());
        Map<UUID, String> units = new LinkedHashMap<>();
        today.office().units().keySet().stream()
                .sorted(Comparator.comparing(today::pathOf))
                .forEach(unit -> units.put(unit, today.pathOf(unit)));
        return new SearchPage.Around(units, FiscalYear.of(today.day()));
    }

    private static @Nullable FiscalYear known(@Nullable Integer year) {
        if (year == null) {
            return null;
        }
        if (year < Limits.FIRST_YEAR || year > Limits.LAST_YEAR) {
            throw new NotFound();
        }
        return new FiscalYear(year);
    }
}

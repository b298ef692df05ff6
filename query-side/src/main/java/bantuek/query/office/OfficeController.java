package bantuek.query.office;

import bantuek.events.office.PostRank;
import bantuek.events.office.UnitKind;
import bantuek.query.commands.FormDesk;
import bantuek.query.commands.Option;
import bantuek.query.commands.Order;
import bantuek.query.commands.Problem;
import bantuek.query.commands.Sent;
import bantuek.query.office.OfficePage.PersonRow;
import bantuek.query.office.OfficePage.PostRow;
import bantuek.query.office.OfficePage.Rank;
import bantuek.query.office.OfficePage.UnitRow;
import bantuek.query.past.AskedMoment;
import bantuek.query.past.AskedSpan;
import bantuek.query.past.KnownMoment;
import bantuek.query.past.KnownSpan;
import bantuek.query.past.Moments;
import bantuek.query.past.PastBar;
import bantuek.query.platform.Frame;
import bantuek.query.platform.Moment;
import bantuek.query.platform.Page;
import bantuek.query.platform.Viewer;
import bantuek.query.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrators' page of their office, with a small form for each thing to add. */
@Controller
@RequestMapping("/office")
class OfficeController {

    private final Offices offices;
    private final Moments moments;
    private final FormDesk desk;
    private final Clock clock;

    OfficeController(Offices offices, Moments moments, FormDesk desk, Clock clock) {
        this.offices = offices;
        this.moments = moments;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Frame frame, Viewer viewer, @RequestParam Map<String, String> fields) {
        AskedMoment asked = AskedMoment.of(fields);
        return show(
                frame,
                viewer,
                moments.of(viewer.organisation(), asked),
                HttpStatus.OK,
                null,
                Map.of(),
                Sent.NOTHING,
                null);
    }

    @GetMapping("/changes")
    ModelAndView changes(Frame frame, Viewer viewer, @RequestParam Map<String, String> fields) {
        Fields.requireAdministrator(viewer);
        UUID organisation = viewer.organisation();
        KnownSpan span = moments.of(organisation, AskedSpan.of(fields));
        return Page.of(
                span.status(),
                "difference",
                frame,
                OfficeChanges.page(
                        OfficeChanges.between(
                                offices.then(organisation, span.from().moment()),
                                offices.then(organisation, span.to().moment())),
                        span,
                        clock.instant(),
                        frame.words()));
    }

    /** A form that came back stands at its own address: whoever asks for it anew wants the page. */
    @GetMapping({"/{form:units|people|posts|appointments|accounts}", "/appointments/{id}/end"})
    ModelAndView backFromForm() {
        return Page.seeOther("/office");
    }

    @PostMapping("/{form:units|people|posts|appointments}")
    ModelAndView add(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable String form,
            Sent sent,
            @RequestParam Map<String, String> fields) {
        return take(
                request,
                frame,
                viewer,
                "/office/" + form,
                form,
                fields,
                sent,
                Fields.typed(fields));
    }

    @PostMapping("/appointments/{appointment}/end")
    ModelAndView endAppointment(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            @PathVariable UUID appointment,
            Sent sent) {
        String path = "/office/appointments/" + appointment + "/end";
        String form = OfficePage.endOf(appointment.toString());
        return take(request, frame, viewer, path, form, Map.of(), sent, Map.of());
    }

    @PostMapping("/accounts")
    ModelAndView openAccount(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            Sent sent,
            @RequestParam Map<String, String> fields) {
        Map<String, Object> body = new LinkedHashMap<>(Fields.typed(fields));
        body.put("administrator", "on".equals(fields.get("administrator")));
        return take(request, frame, viewer, "/accounts", "accounts", fields, sent, body);
    }

    private ModelAndView take(
            HttpServletRequest request,
            Frame frame,
            Viewer viewer,
            String path,
            String form,
            Map<String, String> fields,
            Sent sent,
            Map<String, ?> body) {
        return desk.take(
                request,
                frame,
                new Order(path, body, sent.key(), null),
                _ -> "/office",
                (status, problem) ->
                        show(
                                frame,
                                viewer,
                                KnownMoment.now(),
                                status,
                                form,
                                fields,
                                sent,
                                problem));
    }

    /** Accounts are of today: of an earlier moment there are names alone. */
    private List<Offices.Person> people(Viewer viewer, OfficeToday office, boolean earlier) {
        return earlier ? Offices.people(office) : offices.people(viewer.organisation());
    }

    private ModelAndView show(
            Frame frame,
            Viewer viewer,
            KnownMoment then,
            HttpStatus status,
            @Nullable String open,
            Map<String, String> typed,
            Sent sent,
            @Nullable Problem problem) {
        Fields.requireAdministrator(viewer);
        Words words = frame.words();
        Moment moment = then.moment();
        OfficeToday office = offices.then(viewer.organisation(), moment);
        List<PostRow> posts =
                Offices.posts(office).stream()
                        .map(post -> PostRow.of(post, office, words))
                        .toList();
        List<PersonRow> people =
                people(viewer, office, moment != null).stream()
                        .map(p -> new PersonRow(p.person().toString(), p.name(), p.username()))
                        .toList();
        List<Rank> ranks =
                Stream.of(PostRank.values())
                        .map(rank -> new Rank(rank.name(), words.of("rank." + rank)))
                        .toList();
        return Page.of(
                then.isUnreadable() ? then.status() : status,
                "office",
                frame,
                new OfficePage(
                        PastBar.of("/office", then, "/office", Map.of(), OfficeChanges.PATH, words),
                        Offices.units(office).stream().map(UnitRow::of).toList(),
                        posts,
                        people,
                        ranks,
                        Stream.of(UnitKind.values())
                                .map(kind -> new Option(kind.name(), words.of("unit-kind." + kind)))
                                .toList(),
                        OfficeOptions.units(office),
                        open,
                        typed,
                        sent.keyAfter(status).toString(),
                        problem));
    }
}

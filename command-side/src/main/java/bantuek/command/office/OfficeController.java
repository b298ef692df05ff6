package bantuek.command.office;

import static bantuek.command.office.OfficeDesk.organisation;

import bantuek.command.office.OfficeCommand.AbolishPost;
import bantuek.command.office.OfficeCommand.AliasUnit;
import bantuek.command.office.OfficeCommand.ChooseSettings;
import bantuek.command.office.OfficeCommand.CloseUnit;
import bantuek.command.office.OfficeCommand.CodeUnit;
import bantuek.command.office.OfficeCommand.CreatePost;
import bantuek.command.office.OfficeCommand.DropUnitAlias;
import bantuek.command.office.OfficeCommand.OpenUnit;
import bantuek.command.office.OfficeCommand.RegisterPerson;
import bantuek.command.office.OfficeCommand.RenamePerson;
import bantuek.command.office.OfficeCommand.RenameUnit;
import bantuek.command.office.OfficeCommand.RetitlePost;
import bantuek.command.office.OfficeDesk.Made;
import bantuek.command.platform.Caller;
import bantuek.events.Check;
import bantuek.events.office.OfficeSettings;
import bantuek.events.office.PersonName;
import bantuek.events.office.PostRank;
import bantuek.events.office.UnitKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What administrators change of their own office: its settings, units, people and posts. */
@RestController
@RequestMapping("/office")
class OfficeController {

    private final OfficeDesk desk;

    OfficeController(OfficeDesk desk) {
        this.desk = desk;
    }

    record UnitRequest(
            @Nullable String name,
            @Nullable UUID parent,
            @Nullable UnitKind kind,
            @Nullable String code,
            @Nullable LocalDate from) {}

    record NameRequest(@Nullable String name) {}

    record CodeRequest(@Nullable String code) {}

    record AliasRequest(@Nullable String alias) {}

    record ClosingRequest(@Nullable UUID into) {}

    record PostRequest(@Nullable PostRank rank, @Nullable String title, @Nullable UUID unit) {}

    record TitleRequest(@Nullable String title) {}

    @PostMapping("/settings")
    Made choose(@RequestBody OfficeSettings settings, Caller caller) {
        UUID organisation = organisation(caller);
        return desk.carryOut(caller, organisation, new ChooseSettings(organisation, settings));
    }

    @PostMapping("/units")
    @ResponseStatus(HttpStatus.CREATED)
    Made openUnit(@RequestBody UnitRequest request, Caller caller) {
        UUID unit = caller.newId();
        return desk.carryOut(
                caller,
                unit,
                new OpenUnit(
                        organisation(caller),
                        unit,
                        Check.present(request.name, "name"),
                        request.parent,
                        request.kind,
                        request.code,
                        request.from));
    }

    @PostMapping("/units/{unit}/rename")
    Made renameUnit(@PathVariable UUID unit, @RequestBody NameRequest request, Caller caller) {
        String name = Check.present(request.name, "name");
        return desk.carryOut(caller, unit, new RenameUnit(organisation(caller), unit, name));
    }

    @PostMapping("/units/{unit}/code")
    Made codeUnit(@PathVariable UUID unit, @RequestBody CodeRequest request, Caller caller) {
        String code = Check.present(request.code, "code");
        return desk.carryOut(caller, unit, new CodeUnit(organisation(caller), unit, code));
    }

    @PostMapping("/units/{unit}/aliases")
    Made aliasUnit(@PathVariable UUID unit, @RequestBody AliasRequest request, Caller caller) {
        String alias = Check.present(request.alias, "alias");
        return desk.carryOut(caller, unit, new AliasUnit(organisation(caller), unit, alias));
    }

    @PostMapping("/units/{unit}/aliases/drop")
    Made dropAlias(@PathVariable UUID unit, @RequestBody AliasRequest request, Caller caller) {
        String alias = Check.present(request.alias, "alias");
        return desk.carryOut(caller, unit, new DropUnitAlias(organisation(caller), unit, alias));
    }

    @PostMapping("/units/{unit}/close")
    Made closeUnit(@PathVariable UUID unit, @RequestBody ClosingRequest request, Caller caller) {
        return desk.carryOut(
                caller,
                unit,
                new CloseUnit(organisation(caller), unit, request.into, desk.today()));
    }

    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    Made registerPerson(@RequestBody PersonName name, Caller caller) {
        UUID person = caller.newId();
        return desk.carryOut(
                caller, person, new RegisterPerson(organisation(caller), person, name));
    }

    @PostMapping("/people/{person}/rename")
    Made renamePerson(@PathVariable UUID person, @RequestBody PersonName name, Caller caller) {
        return desk.carryOut(caller, person, new RenamePerson(organisation(caller), person, name));
    }

    @PostMapping("/posts")
    @ResponseStatus(HttpStatus.CREATED)
    Made createPost(@RequestBody PostRequest request, Caller caller) {
        UUID post = caller.newId();
        return desk.carryOut(
                caller,
                post,
                new CreatePost(
                        organisation(caller),
                        post,
                        Check.present(request.rank, "rank"),
                        Check.present(request.title, "title"),
                        request.unit));
    }

    @PostMapping("/posts/{post}/retitle")
    Made retitlePost(@PathVariable UUID post, @RequestBody TitleRequest request, Caller caller) {
        String title = Check.present(request.title, "title");
        return desk.carryOut(caller, post, new RetitlePost(organisation(caller), post, title));
    }

    @PostMapping("/posts/{post}/abolish")
    Made abolishPost(@PathVariable UUID post, Caller caller) {
        return desk.carryOut(
                caller, post, new AbolishPost(organisation(caller), post, desk.today()));
    }
}

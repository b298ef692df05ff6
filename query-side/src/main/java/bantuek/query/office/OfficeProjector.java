package bantuek.query.office;

import bantuek.events.EventJson;
import bantuek.events.office.AbsenceEnded;
import bantuek.events.office.AbsenceRecorded;
import bantuek.events.office.ActingOrdered;
import bantuek.events.office.ActingRevoked;
import bantuek.events.office.AppointmentEnded;
import bantuek.events.office.DelegationOrdered;
import bantuek.events.office.DelegationRevoked;
import bantuek.events.office.DutyAssigned;
import bantuek.events.office.DutyWithdrawn;
import bantuek.events.office.OfficeEvent;
import bantuek.events.office.OrganisationFounded;
import bantuek.events.office.PersonAppointed;
import bantuek.events.office.PersonRegistered;
import bantuek.events.office.PersonRenamed;
import bantuek.events.office.PostAbolished;
import bantuek.events.office.PostCreated;
import bantuek.events.office.PostRetitled;
import bantuek.events.office.SettingsChosen;
import bantuek.events.office.SubstitutesOrdered;
import bantuek.events.office.UnitAliasDropped;
import bantuek.events.office.UnitAliased;
import bantuek.events.office.UnitClosed;
import bantuek.events.office.UnitCoded;
import bantuek.events.office.UnitOpened;
import bantuek.events.office.UnitRenamed;
import bantuek.office.Office;
import bantuek.query.platform.Occurrence;
import bantuek.query.platform.Projector;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office as of now: its own fold, and beside it what other questions join with. */
@Component
class OfficeProjector implements Projector {

    private final JdbcClient jdbc;

    private record Stored(long version, String office) {}

    OfficeProjector(JdbcClient projectorJdbc) {
        this.jdbc = projectorJdbc;
    }

    @Override
    public String readModel() {
        return "office";
    }

    @EventHandler
    void on(OfficeEvent event, Occurrence occurrence) {
        Stored before = stored(event.organisation());
        long version = before == null ? -1 : before.version();
        if (occurrence.version() <= version) {
            return;
        }
        occurrence.requireAfter(version);
        Office office =
                before == null
                        ? Office.unfounded()
                        : EventJson.MAPPER.readValue(before.office(), Office.class);
        save(event.organisation(), occurrence.version(), Office.evolve(office, event));
        list(event, occurrence.at());
    }

    private @Nullable Stored stored(UUID organisation) {
        return jdbc.sql("SELECT version, office::text AS office FROM office WHERE organisation = ?")
                .param(organisation)
                .query(Stored.class)
                .optional()
                .orElse(null);
    }

    private void save(UUID organisation, long version, Office office) {
        jdbc.sql(
                        """
                        INSERT INTO office VALUES (?, ?, ?::jsonb)
                        ON CONFLICT (organisation) DO UPDATE SET
                            version = excluded.version, office = excluded.office
                        """)
                .params(organisation, version, EventJson.MAPPER.writeValueAsString(office))
                .update();
    }

    private void list(OfficeEvent event, Instant at) {
        switch (event) {
            case OrganisationFounded e -> found(e);
            case UnitOpened e -> open(e);
            case UnitRenamed e -> rename(e, at);
            case PersonRegistered e -> register(e);
            case PersonRenamed e -> rename(e);
            case PostCreated e -> create(e);
            case PostRetitled e -> retitle(e);
            case PostAbolished e -> abolish(e);
            case PersonAppointed e -> appoint(e);
            case AppointmentEnded e -> end(e);
            case SettingsChosen _,
                    UnitCoded _,
                    UnitAliased _,
                    UnitAliasDropped _,
                    UnitClosed _,
                    ActingOrdered _,
                    ActingRevoked _,
                    DelegationOrdered _,
                    DelegationRevoked _,
                    SubstitutesOrdered _,
                    AbsenceRecorded _,
                    AbsenceEnded _,
                    DutyAssigned _,
                    DutyWithdrawn _ -> {}
        }
    }

    private void found(OrganisationFounded e) {
        jdbc.sql("INSERT INTO organisation VALUES (?, ?, ?)")
                .params(
                        e.organisation(),
                        e.kind().fullName(e.name()),
                        e.kind().executiveTitle(e.name()))
                .update();
    }

    private void open(UnitOpened e) {
        jdbc.sql("INSERT INTO unit VALUES (?, ?, ?, ?)")
                .param(e.unit())
                .param(e.organisation())
                .param(e.name())
                .param(e.parent())
                .update();
        jdbc.sql("INSERT INTO unit_name VALUES (?, '-infinity', ?, ?)")
                .params(e.unit(), e.organisation(), e.name())
                .update();
    }

    private void rename(UnitRenamed e, Instant at) {
        jdbc.sql("UPDATE unit SET name = ? WHERE unit = ?").params(e.name(), e.unit()).update();
        jdbc.sql(
                        """
                        INSERT INTO unit_name VALUES (?, ?, ?, ?)
                        ON CONFLICT (unit, since) DO UPDATE SET name = excluded.name
                        """)
                .params(e.unit(), at.atOffset(ZoneOffset.UTC), e.organisation(), e.name())
                .update();
    }

    private void register(PersonRegistered e) {
        jdbc.sql("INSERT INTO person VALUES (?, ?, ?)")
                .params(e.person(), e.organisation(), e.name().printed())
                .update();
    }

    private void rename(PersonRenamed e) {
        jdbc.sql("UPDATE person SET name = ? WHERE person = ?")
                .params(e.name().printed(), e.person())
                .update();
    }

    private void create(PostCreated e) {
        jdbc.sql("INSERT INTO post VALUES (?, ?, ?, ?, ?)")
                .param(e.post())
                .param(e.organisation())
                .param(e.rank().name())
                .param(e.title())
                .param(e.unit())
                .update();
    }

    private void retitle(PostRetitled e) {
        jdbc.sql("UPDATE post SET title = ? WHERE post = ?").params(e.title(), e.post()).update();
    }

    private void abolish(PostAbolished e) {
        jdbc.sql("UPDATE post SET abolished = true WHERE post = ?").param(e.post()).update();
    }

    private void appoint(PersonAppointed e) {
        jdbc.sql("INSERT INTO appointment VALUES (?, ?, ?, ?, ?, ?)")
                .param(e.appointment())
                .param(e.organisation())
                .param(e.post())
                .param(e.person())
                .param(e.from())
                .param(e.to())
                .update();
    }

    private void end(AppointmentEnded e) {
        jdbc.sql("DELETE FROM appointment WHERE appointment = ?").param(e.appointment()).update();
    }
}

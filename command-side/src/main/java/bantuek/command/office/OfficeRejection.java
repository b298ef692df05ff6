package bantuek.command.office;

import bantuek.command.platform.RejectionCode;

/** The reasons for which an office's rules refuse a command. */
enum OfficeRejection implements RejectionCode {
    ALREADY_FOUNDED("office.already-founded", Kind.STATE),
    UNKNOWN_ORGANISATION("office.unknown-organisation", Kind.UNKNOWN),
    UNKNOWN_UNIT("office.unknown-unit", Kind.CONTENT),
    UNKNOWN_PERSON("office.unknown-person", Kind.CONTENT),
    UNKNOWN_POST("office.unknown-post", Kind.CONTENT),
    UNKNOWN_APPOINTMENT("office.unknown-appointment", Kind.CONTENT),
    UNIT_NAME_TAKEN("office.unit-name-taken", Kind.STATE),
    ALREADY_THERE("office.already-there", Kind.STATE),
    RANK_TAKEN("office.rank-taken", Kind.STATE),
    IMPLAUSIBLE_DATE("office.implausible-date", Kind.CONTENT),
    POST_HELD("office.post-held", Kind.STATE);

    private final String id;
    private final Kind kind;

    OfficeRejection(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

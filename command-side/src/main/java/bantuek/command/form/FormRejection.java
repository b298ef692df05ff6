package bantuek.command.form;

import bantuek.command.platform.RejectionCode;
import bantuek.command.platform.RejectionCode.Kind;

/** The reasons for which a form can't be changed. */
final class FormRejection {

    static final RejectionCode UNKNOWN = new RejectionCode("form.unknown", Kind.UNKNOWN);
    static final RejectionCode RETIRED = new RejectionCode("form.retired", Kind.STATE);
    static final RejectionCode TOO_MANY = new RejectionCode("form.too-many", Kind.STATE);

    private FormRejection() {}
}

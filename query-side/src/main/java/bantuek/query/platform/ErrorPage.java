package bantuek.query.platform;

/** What went wrong, and what to do now. The id is for whoever looks into the log. */
public record ErrorPage(String title, String advice, String id) {}

package bantuek.report;

/**
 * What a rule found.
 *
 * @param quote the words that it is about; empty where words are missing
 */
public record Finding(Rule rule, Place place, String quote) {}

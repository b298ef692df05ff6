package bantuek.report;

import bantuek.events.EventJson;
import bantuek.events.Fingerprint;
import bantuek.events.memo.Objection;

/**
 * What a rule found.
 *
 * @param quote the words that it is about; empty where words are missing
 */
public record Finding(Rule rule, Place place, String quote) {

    private static final int KEY_CHARACTERS = 16;
    private static final int QUOTE_CHARACTERS = 200;

    public Finding {
        quote = abbreviated(quote);
    }

    public Rule.Severity severity() {
        return rule.severity();
    }

    /** By which somebody who has seen it says so. */
    public String key() {
        return Fingerprint.of(EventJson.bytes(objection())).substring(0, KEY_CHARACTERS);
    }

    public Objection objection() {
        return switch (place) {
            case Place.InText(var section) ->
                    new Objection(rule.name(), section, null, null, quote);
            case Place.InHead _ -> new Objection(rule.name(), null, null, null, quote);
            case Place.InRow(var row, var column) ->
                    new Objection(rule.name(), null, row, column, quote);
        };
    }

    private static String abbreviated(String quote) {
        if (quote.codePointCount(0, quote.length()) <= QUOTE_CHARACTERS) {
            return quote;
        }
        return quote.substring(0, quote.offsetByCodePoints(0, QUOTE_CHARACTERS)) + "…";
    }
}

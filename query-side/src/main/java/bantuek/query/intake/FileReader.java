package bantuek.query.intake;

import bantuek.query.intake.Finding.What;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Gives what came to the reader of its kind, or says why there is none. */
final class FileReader {

    private static final Pattern HTML =
            Pattern.compile("<(?:html|table|!doctype\\s+html)\\b", Pattern.CASE_INSENSITIVE);
    private static final int HTML_WITHIN_CHARACTERS = 50_000;

    private final Limits limits;
    private final Notes notes;
    private final Budget budget;

    FileReader(Limits limits, Notes notes) {
        this.limits = limits;
        this.notes = notes;
        this.budget = new Budget(limits);
    }

    Found tables(byte[] content, String fileName) throws IOException {
        if (content.length > limits.bytes()) {
            throw new Unreadable(Refusal.TOO_LARGE, limits.megabytes());
        }
        return switch (Signature.of(content)) {
            case ZIP -> office(PackedParts.unpack(content, limits));
            case TEXT -> text(Encoding.decode(content, notes), fileName);
            case EMPTY -> throw new Unreadable(Refusal.EMPTY);
            case LEGACY_EXCEL -> throw new Unreadable(Refusal.LEGACY_EXCEL);
            case LEGACY_WORD -> throw new Unreadable(Refusal.LEGACY_WORD);
            case OTHER_OFFICE -> throw new Unreadable(Refusal.OTHER_OFFICE);
            case ENCRYPTED -> throw new Unreadable(Refusal.ENCRYPTED);
            case RICH_TEXT -> throw new Unreadable(Refusal.RICH_TEXT);
            case PDF -> throw new Unreadable(Refusal.PDF);
            case PICTURE -> throw new Unreadable(Refusal.PICTURE);
            case UNKNOWN -> throw new Unreadable(Refusal.UNKNOWN_KIND);
        };
    }

    Found tables(String pasted) {
        if (pasted.length() > limits.bytes()) {
            throw new Unreadable(Refusal.TOO_LARGE, limits.megabytes());
        }
        return text(pasted, "");
    }

    private Found office(PackedParts parts) throws IOException {
        return switch (parts.kind()) {
            case EXCEL -> new Found(Kind.EXCEL, new XlsxReader(budget, notes).read(parts));
            case WORD -> new Found(Kind.WORD, new DocxReader(budget, notes).read(parts));
            case HTML, DELIMITED -> throw new IllegalStateException();
        };
    }

    private Found text(String text, String name) {
        notes.file(What.LOST_CHARACTERS, (int) text.chars().filter(c -> c == '\ufffd').count());
        if (text.isBlank()) {
            throw new Unreadable(Refusal.EMPTY);
        }
        String beginning = text.substring(0, Math.min(text.length(), HTML_WITHIN_CHARACTERS));
        if (HTML.matcher(beginning).find()) {
            return new Found(Kind.HTML, new HtmlReader(budget, notes).read(text));
        }
        if (text.startsWith("<?xml") || text.startsWith("MIME-Version:")) {
            throw new Unreadable(Refusal.UNKNOWN_KIND);
        }
        return new Found(
                Kind.DELIMITED, List.of(new DelimitedReader(budget, notes).read(text, name)));
    }
}

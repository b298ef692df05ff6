package bantuek.query.memo;

import bantuek.events.Limits;
import bantuek.events.report.Evidence;
import bantuek.events.report.EvidenceKind;
import bantuek.events.report.Report;
import bantuek.events.report.Row;
import bantuek.events.report.StoredFile;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A report with more evidence at one of its rows. */
final class NewEvidence {

    private NewEvidence() {}

    /** A file that stands at the row already is not put there again. */
    static List<StoredFile> notThereYet(Row row, List<StoredFile> files) {
        List<String> there =
                row.evidence().stream()
                        .map(Evidence::file)
                        .map(file -> file == null ? "" : file.sha256())
                        .toList();
        List<StoredFile> missing = new ArrayList<>();
        for (StoredFile file : files) {
            boolean twice = missing.stream().anyMatch(m -> m.sha256().equals(file.sha256()));
            if (!there.contains(file.sha256()) && !twice) {
                missing.add(file);
            }
        }
        return missing;
    }

    static boolean fits(Row row, int files) {
        return row.evidence().size() + files <= Limits.ROW_EVIDENCE;
    }

    /** The caption is for photos; without one, and for papers, the file's name says what it is. */
    static Report at(Report report, UUID id, String caption, List<StoredFile> files) {
        return new Report(
                report.head(),
                report.rows().stream()
                        .map(row -> row.id().equals(id) ? with(row, caption, files) : row)
                        .toList());
    }

    private static Row with(Row row, String caption, List<StoredFile> files) {
        List<Evidence> evidence = new ArrayList<>(row.evidence());
        for (StoredFile file : files) {
            boolean photo = Attached.isPhoto(file);
            String text =
                    photo && !caption.isBlank() ? caption.strip() : withoutEnding(file.name());
            EvidenceKind kind = photo ? EvidenceKind.PHOTO : EvidenceKind.FILE;
            evidence.add(new Evidence(kind, text, null, file));
        }
        return new Row(
                row.id(), row.kind(), row.cells(), row.progress(), row.responsible(), evidence);
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}

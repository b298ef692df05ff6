package bantuek.standalone.verify;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/**
 * What was found.
 *
 * @param behind how many events of the log the read models did not hold yet
 * @param sameProgram whether the read models were folded by a program like this one
 */
record Verdict(
        Findings findings,
        Streams streams,
        Registers registers,
        Signatures signatures,
        long events,
        long requests,
        Map<String, Comparison.Result> tables,
        long behind,
        boolean sameProgram) {

    boolean isClean() {
        return findings.count() == 0;
    }

    /** Another program may fold the same log to other rows, and is not wrong because of that. */
    boolean cannotBeToldYet() {
        return !sameProgram && findings.count() > 0 && findings.count() == findings.count(Rule.I4);
    }

    private long rows() {
        return tables.values().stream().mapToLong(Comparison.Result::rows).sum();
    }

    void print(PrintStream out) {
        out.printf("%n%-18s %12s %12s%n", "query.", "แถว / rows", "ต่าง / differ");
        tables.forEach((name, table) ->
                out.printf(
                        Locale.ROOT, "%-18s %12d %12d%n", name, table.rows(), table.differences()));
        out.println();
        for (Rule rule : Rule.values()) {
            out.printf(
                    Locale.ROOT,
                    "%-4s %8s  %s%s%n",
                    rule,
                    findings.count(rule) == 0 ? "✓" : "✗ " + findings.count(rule),
                    rule.printed(),
                    seen(rule));
            findings.told(rule).forEach(what -> out.println("       " + what));
            if (findings.count(rule) > findings.told(rule).size()) {
                out.println("       …");
            }
        }
        out.println("I6          –  กระดาษยังไม่ได้ตรวจ / paper is not checked yet");
        out.printf(
                Locale.ROOT,
                "%nช่องว่างของตำแหน่ง %d: ธุรกรรมที่ยกเลิกไป ทุกสายเหตุการณ์ตรวจความครบแล้ว%n"
                        + "positions missing in between: %d, taken by transactions that were rolled"
                        + " back; each stream was checked for its own events%n",
                streams.missingPositions(),
                streams.missingPositions());
        if (behind > 0) {
            out.printf(
                    Locale.ROOT,
                    "ข้อมูลที่แสดงยังตามไม่ถึง %d ตำแหน่ง เทียบเท่าที่ถึงแล้ว%n"
                            + "the read models were %d events behind the log, and were compared as"
                            + " far as they had come%n",
                    behind,
                    behind);
        }
        if (!sameProgram) {
            out.println(
                    "ข้อมูลที่แสดงทำโดยโปรแกรมอีกรุ่น ผลต่างอาจมาจากรุ่นที่ต่างกัน\n"
                            + "another version of the program made the read models: what differs may"
                            + " come of that; start this version once, and verify again");
        }
        out.printf(
                Locale.ROOT,
                "verified=%s differences=%d events=%d streams=%d rows=%d requests=%d signatures=%d"
                        + " registers=%d positions_missing=%d behind=%d%n",
                isClean() ? "yes" : "no",
                findings.count(),
                events,
                streams.count(),
                rows(),
                requests,
                signatures.count(),
                registers.count(),
                streams.missingPositions(),
                behind);
    }

    private String seen(Rule rule) {
        return switch (rule) {
            case LOG -> " (%,d events, %,d streams)".formatted(events, streams.count());
            case I1 -> " (%,d)".formatted(requests);
            case I2 -> " (%,d)".formatted(signatures.count());
            case I3 -> " (%,d memos)".formatted(signatures.memos());
            case I4 -> " (%,d rows)".formatted(rows());
            case I5 -> " (%,d: %s)".formatted(registers.count(), registers.printed());
            case I8 -> " (%,d)".formatted(streams.organisations());
        };
    }
}

package bantuek.query.memo;

import bantuek.events.office.OfficeSettings.Digits;
import bantuek.events.report.Report;
import bantuek.query.memo.MemoPage.CorrectionLine;
import bantuek.query.memo.MemoPage.NumberLine;
import bantuek.query.memo.MemoPage.OpinionBlock;
import bantuek.query.memo.MemoPage.PastAnswer;
import bantuek.query.memo.MemoPage.SignatureBlock;
import bantuek.query.paper.Block;
import bantuek.query.paper.Block.Ballot;
import bantuek.query.paper.Block.Choice;
import bantuek.query.paper.Block.Entry;
import bantuek.query.paper.Block.Head;
import bantuek.query.paper.Block.Heading;
import bantuek.query.paper.Block.Letterhead;
import bantuek.query.paper.Block.Manner;
import bantuek.query.paper.Block.Notice;
import bantuek.query.paper.Block.Paragraph;
import bantuek.query.paper.Block.Salutation;
import bantuek.query.paper.Block.Signature;
import bantuek.query.paper.Block.Together;
import bantuek.query.paper.Block.Urgency;
import bantuek.query.paper.Paper;
import bantuek.query.paper.Paper.Enclosure;
import bantuek.query.paper.Paper.Orientation;
import bantuek.query.paper.Paper.Part;
import bantuek.thai.ThaiDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A memo's sheet on paper, in the form that is prescribed: Thai, whatever the reader's language.
 * Nothing is said here that the page does not say.
 */
final class MemoPaper {

    private static final String MEMO = "บันทึกข้อความ";

    private final MemoPage page;
    private final PaperStanding standing;
    private final Digits digits;

    private MemoPaper(MemoPage page, PaperStanding standing, Digits digits) {
        this.page = page;
        this.standing = standing;
        this.digits = digits;
    }

    /**
     * @param sheet that the page shows
     * @param standing what it no longer is, or not yet
     */
    static Paper of(
            MemoPage page,
            MemoSheet sheet,
            PaperStanding standing,
            Digits digits,
            List<Enclosure> enclosures) {
        MemoPaper memo = new MemoPaper(page, standing, digits);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(MEMO, Orientation.PORTRAIT, memo.sheet()));
        Report report = sheet.report();
        if (report != null) {
            parts.addAll(new ReportPaper(sheet.memo(), report).parts());
        }
        return new Paper(
                MEMO + " เรื่อง " + page.text().subject(),
                memo.reference(),
                standing.stamp(),
                digits,
                names(sheet, page.organisation(), page.unit()),
                parts,
                enclosures);
    }

    private String reference() {
        NumberLine number = page.number();
        return number == null ? MEMO + " (ยังไม่มีเลขที่)" : MEMO + " ที่ " + number.printed();
    }

    /** What is never broken between two lines: names, and the word that titles begin with. */
    static List<String> names(MemoSheet sheet, String organisation, String unit) {
        Stream<String> people =
                Stream.concat(
                                Stream.of(sheet.drafter()),
                                sheet.steps().stream().flatMap(Step::signatures))
                        .map(bantuek.query.memo.Signature::name)
                        .flatMap(name -> Stream.of(name.split(" ")));
        return Stream.concat(
                        people,
                        Stream.concat(
                                Stream.of(organisation, "ผู้อำนวยการ"), Stream.of(unit.split(" "))))
                .distinct()
                .toList();
    }

    private List<Block> sheet() {
        List<Block> blocks = new ArrayList<>();
        if (!page.stamp().isEmpty()) {
            blocks.add(new Urgency(dated(page.stamp())));
        }
        blocks.add(new Letterhead(MEMO));
        if (!standing.stamp().isEmpty()) {
            blocks.add(
                    new Notice(
                            standing.stamp(), standing.lines().stream().map(this::dated).toList()));
        }
        blocks.add(head());
        blocks.add(new Salutation("เรียน", page.text().addressee()));
        section(blocks, "เรื่องเดิม", page.text().background());
        section(blocks, "ข้อเท็จจริง", page.text().facts());
        section(blocks, "ข้อพิจารณาและข้อเสนอแนะ", page.text().proposal());
        blocks.add(signature(page.drafter()));
        page.opinions().forEach(opinion -> blocks.add(opinion(opinion)));
        if (!page.corrections().isEmpty()) {
            blocks.add(corrections());
        }
        return blocks;
    }

    private Head head() {
        NumberLine number = page.number();
        boolean crossedOut = number != null && number.crossedOut();
        return new Head(
                List.of(
                        List.of(new Entry("ส่วนราชการ", page.unit() + " " + page.organisation())),
                        List.of(
                                new Entry(
                                        "ที่", number == null ? "" : number.printed(), crossedOut),
                                new Entry("วันที่", dated(page.date()))),
                        List.of(new Entry("เรื่อง", page.text().subject()))));
    }

    /** Dates and times are ours to write; what people wrote stays as they wrote it. */
    private String dated(String ours) {
        return ThaiDigits.as(digits, ours);
    }

    /** A heading with nothing below says nothing. */
    private static void section(List<Block> blocks, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Heading(2, heading));
            lines.forEach(line -> blocks.add(new Paragraph(line, Manner.INDENTED)));
        }
    }

    private Signature signature(SignatureBlock block) {
        List<String> lines = new ArrayList<>(block.titles());
        if (block.signed()) {
            lines.add(dated(block.date()));
        }
        return new Signature(block.signed(), block.name(), lines);
    }

    private Together opinion(OpinionBlock opinion) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, opinion.heading()));
        opinion.past().forEach(past -> blocks.addAll(past(past)));
        if (opinion.decision()) {
            blocks.add(ballot(opinion));
        } else if (opinion.answer() != null) {
            blocks.add(new Paragraph(opinion.words(), Manner.INDENTED));
        }
        opinion.note().forEach(line -> blocks.add(new Paragraph(line, Manner.INDENTED)));
        opinion.flags().forEach(flag -> blocks.add(new Paragraph(flag, Manner.SMALL)));
        if (!opinion.instead().isEmpty()) {
            blocks.add(new Paragraph(opinion.instead(), Manner.INDENTED));
        }
        SignatureBlock signature = opinion.signature();
        if (signature != null) {
            blocks.add(signature(signature));
        }
        return new Together(blocks);
    }

    /** What was said of an earlier text stays legible, smaller and with why it is void. */
    private List<Block> past(PastAnswer past) {
        String said =
                String.join(
                        " ", Stream.concat(Stream.of(past.words()), past.note().stream()).toList());
        return List.of(
                new Paragraph(
                        "["
                                + past.why()
                                + "] "
                                + said
                                + " – "
                                + past.who()
                                + " "
                                + dated(past.date()),
                        Manner.SMALL));
    }

    private static Ballot ballot(OpinionBlock opinion) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("อนุมัติ", opinion.chosen("APPROVED")));
        choices.add(new Choice("ไม่อนุมัติ", opinion.chosen("NOT_APPROVED")));
        if (opinion.chosen("NOTED")) {
            choices.add(new Choice("ทราบ", true));
        }
        return new Ballot(choices);
    }

    private Together corrections() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "หมายเหตุ"));
        for (CorrectionLine correction : page.corrections()) {
            blocks.add(
                    new Paragraph(
                            correction.words() + " (" + dated(correction.who()) + ")",
                            Manner.SMALL));
        }
        return new Together(blocks);
    }
}

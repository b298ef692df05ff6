package bantuek.query.paper;

import bantuek.thai.ThaiClusters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Text as it is taken out of a file again. */
public final class ReadPdf {

    private ReadPdf() {}

    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    public static String page(byte[] pdf, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        }
    }

    /** By poppler's own reader; empty where the machine has none. */
    public static Optional<String> byPoppler(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("paper", ".pdf");
        try {
            Files.write(file, pdf);
            Process process =
                    new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
            String text =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        } finally {
            Files.delete(file);
        }
    }

    /** Lines and the room between words are the layout's; letters are the text's. */
    public static String letters(String text) {
        return ThaiClusters.ordered(text).replaceAll("[\\s\\u00a0]+", "");
    }
}

package org.huibian.proof.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.rule.Faces;
import org.huibian.proof.rule.Verdict;
import org.huibian.proof.rule.Verdicts;
import org.huibian.report.Style;

/**
 * Measures a finished PDF: drawn positions, faces, colours and strokes, as PDFBox finds them.
 *
 * <p>Pages before the first one with a number that begin with 目录 are a table of contents; they are
 * not measured as text.
 */
public final class PdfProof {

    private PdfProof() {}

    /** Measures a file by the format rules; faces are those of the style. */
    public static List<Verdict> measure(Path file, Style style) throws IOException {
        return measure(PdfFile.read(file), style);
    }

    public static List<Verdict> measure(PdfFile file, Style style) {
        Verdicts verdicts = new Verdicts();
        Faces faces = new Faces(style);
        new PdfPageRules(verdicts, faces).measure(file);
        new PdfNumberRules(verdicts, faces).measure(file);
        new PdfPartRules(verdicts, faces).measure(file);
        new PdfIssuedRules(verdicts, faces).measure(file);
        new PdfLineRules(verdicts).measure(file);
        new PdfFileRules(verdicts, faces).measure(file);
        return verdicts.list();
    }
}

package org.huibian.proof.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.rule.Verdict;
import org.huibian.proof.rule.Verdicts;
import org.huibian.report.Style;

/** Measures a finished Word file: the properties that Word, WPS and LibreOffice set it by. */
public final class DocxProof {

    private DocxProof() {}

    /** Measures a file by the format rules; faces are those of the style. */
    public static List<Verdict> measure(Path file, Style style) throws IOException {
        return measure(DocxFile.read(file), style);
    }

    public static List<Verdict> measure(DocxFile file, Style style) {
        Verdicts verdicts = new Verdicts();
        new DocxSectionRules(verdicts, style).measure(file);
        new DocxStyleRules(verdicts, style).measure(file);
        new DocxPartRules(verdicts, file.styles()).measure(file);
        new DocxTableRules(verdicts).measure(file);
        new DocxIssuedRules(verdicts, style, file.styles()).measure(file);
        WordingRules wording = new WordingRules(verdicts);
        for (DocxFile.Block block : file.blocks()) {
            if (block instanceof DocxFile.Paragraph paragraph) {
                wording.measure(paragraph);
            }
        }
        return verdicts.list();
    }
}

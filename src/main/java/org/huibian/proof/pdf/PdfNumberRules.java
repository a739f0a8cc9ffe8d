package org.huibian.proof.pdf;

import static org.huibian.proof.page.PdfLine.MM;

import java.util.List;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.page.PdfLine;
import org.huibian.proof.page.PdfPage;
import org.huibian.proof.rule.Faces;
import org.huibian.proof.rule.Verdicts;
import org.huibian.report.Style.Role;

/** Page numbers (GB/T 9704-2012, 7.5). */
final class PdfNumberRules {

    private final Verdicts verdicts;
    private final Faces faces;

    PdfNumberRules(Verdicts verdicts, Faces faces) {
        this.verdicts = verdicts;
        this.faces = faces;
    }

    void measure(PdfFile file) {
        int counted = 0;
        boolean contents = false;
        for (PdfPage page : file.pages()) {
            if (page.number() == null && isBare(file, page)) {
                continue;
            }
            if (page.number() == null && counted == 0 && (contents || isContents(page))) {
                contents = true;
                continue;
            }
            counted++;
            if (page.number() == null) {
                verdicts.check(56, false, "— " + counted + " —", () -> "", page::place);
            } else {
                number(file, page.number(), counted);
            }
        }
    }

    private void number(PdfFile file, PdfLine line, int counted) {
        String text = line.text();
        boolean dashed = text.matches("— ?[0-9]+ ?—");
        verdicts.check(56, dashed, "— n —", () -> text, line::place);
        String digits = text.replaceAll("[^0-9]", "");
        verdicts.check(
                59,
                digits.equals(String.valueOf(counted)),
                String.valueOf(counted),
                () -> digits,
                line::place);
        boolean set =
                line.glyphs().stream()
                        .filter(glyph -> !glyph.blank())
                        .allMatch(
                                glyph ->
                                        Math.abs(glyph.size() - 14) < 0.1
                                                && faces.of(Role.SONG).test(glyph.face()));
        verdicts.check(
                55,
                set,
                faces.name(Role.SONG) + " 14 pt",
                () -> line.glyphs().get(0).face() + " " + Verdicts.number(line.size()) + " pt",
                line::place);
        Double dash = file.dash().get(line.glyphs().get(0).face());
        double raised = (dash == null ? 0.3 : dash) * line.size();
        verdicts.length(57, (line.baseline() - raised) / MM, 269, 1, line::place);
        double em = 14 / MM;
        if (counted % 2 == 1) {
            verdicts.length(58, line.end(), 184 - em, 0.7, line::place);
        } else {
            verdicts.length(58, line.start(), 28 + em, 0.7, line::place);
        }
    }

    /** Whether a page is blank before that of an imprint, or that of the imprint after it (7.5). */
    private static boolean isBare(PdfFile file, PdfPage page) {
        int last = file.pages().size() - 1;
        boolean bare =
                last > 0
                        && !file.pages().get(last).issued().imprint().isEmpty()
                        && file.pages().get(last - 1).isBlank();
        return bare && page.index() >= last;
    }

    /** Whether a table of contents begins here: its pages, and a blank one, carry no numbers. */
    private static boolean isContents(PdfPage page) {
        List<PdfLine> lines = page.lines();
        return !lines.isEmpty() && lines.get(0).text().replaceAll("[\\s　]", "").equals("目录");
    }
}

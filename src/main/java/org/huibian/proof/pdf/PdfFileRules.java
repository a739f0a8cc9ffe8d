package org.huibian.proof.pdf;

import java.util.Map;
import org.huibian.message.Message;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.page.PdfLine;
import org.huibian.proof.page.PdfPage;
import org.huibian.proof.rule.Faces;
import org.huibian.proof.rule.FormatRule;
import org.huibian.proof.rule.Verdicts;
import org.huibian.report.Style.Role;

/** The file as such: properties, fonts, headers of tables that go on. */
final class PdfFileRules {

    private final Verdicts verdicts;
    private final Faces faces;

    PdfFileRules(Verdicts verdicts, Faces faces) {
        this.verdicts = verdicts;
        this.faces = faces;
    }

    void measure(PdfFile file) {
        Message place = Message.of(FormatRule.class, "place.pdf-file");
        verdicts.check(
                87,
                !file.title().isBlank() && !file.author().isBlank(),
                "Title, Author",
                () -> file.title() + ", " + file.author(),
                () -> place);
        verdicts.check(87, file.language().startsWith("zh"), "zh-CN", file::language, () -> place);
        for (Map.Entry<String, String> face : file.faces().entrySet()) {
            verdicts.check(
                    89,
                    face.getValue().isEmpty(),
                    "emb, sub, uni",
                    () -> face.getKey() + " " + face.getValue(),
                    () -> place);
        }
        int silent = file.silent();
        verdicts.check(67, silent == 0, "/Alt", () -> String.valueOf(silent), () -> place);
        for (PdfPage page : file.pages()) {
            charts(page);
            // A table that begins a page has a header, be it its own or repeated.
            if (!page.lines().isEmpty() && page.lines().get(0).inTable()) {
                PdfLine line = page.lines().get(0);
                verdicts.check(
                        62,
                        line.isOf(faces.of(Role.HEI)),
                        faces.name(Role.HEI),
                        () -> line.glyphs().get(0).face(),
                        line::place);
            }
        }
    }

    /** Charts are drawn, not photographed, and have their caption below them. */
    private void charts(PdfPage page) {
        for (PdfPage.Figure figure : page.figures()) {
            int drawn = 0;
            String below = "";
            for (PdfLine line : page.all()) {
                if (drawn >= figure.before() && below.isEmpty()) {
                    below = line.text();
                }
                drawn += line.glyphs().size();
            }
            String caption = below;
            verdicts.check(67, caption.startsWith("图"), "图题", () -> caption, page::place);
            boolean drawing = page.images() == 0;
            verdicts.check(67, drawing, "0 XObject", () -> "" + page.images(), page::place);
        }
    }
}

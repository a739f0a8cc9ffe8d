package org.huibian.word;

import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.huibian.report.Inline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Fills paragraphs with runs. */
final class Paragraphs {

    private Paragraphs() {}

    /** Gives a paragraph its style. */
    static CTP styled(CTP paragraph, String styleId) {
        paragraph.addNewPPr().addNewPStyle().setVal(styleId);
        return paragraph;
    }

    /** Adds one run for each inline, with the comments of the copy. */
    static void add(CTP paragraph, List<Inline> inlines, Comments comments) {
        for (Inline inline : inlines) {
            comments.add(paragraph, inline);
        }
    }

    /** Adds a run. */
    static void add(CTP paragraph, String text) {
        String printable = PrintableText.of(text);
        if (!printable.isEmpty()) {
            write(run(paragraph), printable);
        }
    }

    /** Adds a run of several lines. */
    static void addLines(CTP paragraph, List<String> lines) {
        CTR run = run(paragraph);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addNewBr();
            }
            write(run, PrintableText.of(lines.get(i)));
        }
    }

    /** Adds an empty run; “ ” … — · in it are set in the Chinese face. */
    static CTR run(CTP paragraph) {
        return chinese(paragraph.addNewR());
    }

    /** Has “ ” … — · in a run set in the Chinese face. */
    static CTR chinese(CTR run) {
        run.addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
        return run;
    }

    /** Writes text into a run, its spaces kept. */
    static void write(CTR run, String text) {
        fill(run.addNewT(), text);
    }

    /** Writes text that is no longer there into a run, its spaces kept. */
    static void writeDeleted(CTR run, String text) {
        fill(run.addNewDelText(), text);
    }

    private static void fill(CTText words, String text) {
        words.setStringValue(text);
        if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
            words.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }
}

package org.huibian.proof.docx;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.huibian.message.Message;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.docx.file.DocxStyles;
import org.huibian.proof.rule.FormatRule;
import org.huibian.proof.rule.Verdicts;
import org.huibian.report.Style;
import org.huibian.report.Style.Role;

/** Faces, sizes and spacing of the styles that a Word file uses (GB/T 9704-2012, 5.2 and 7.3). */
final class DocxStyleRules {

    private final Verdicts verdicts;
    private final Style style;

    DocxStyleRules(Verdicts verdicts, Style style) {
        this.verdicts = verdicts;
        this.style = style;
    }

    void measure(DocxFile file) {
        DocxStyles styles = file.styles();
        type(styles, "Normal", 8, Role.BODY, 32);
        Set<String> seen = new HashSet<>();
        for (DocxFile.Block block : file.blocks()) {
            if (block instanceof DocxFile.Paragraph paragraph && seen.add(paragraph.style())) {
                measure(styles, paragraph.style());
            }
        }
    }

    private void measure(DocxStyles styles, String id) {
        String kind = styles.kind(id);
        if (!kind.equals("LetterheadMark")) {
            colour(styles, id);
        }
        switch (kind) {
            case "BodyText", "Addressee", "AnnexList", "SignatureIssuer", "SignatureDate" ->
                    type(styles, id, 8, Role.BODY, 32);
            case "Title", "AnnexTitle" -> {
                type(styles, id, 23, Role.TITLE, 44);
                is(styles, id, 24, "pPr/jc@val", "center");
                atLeast(styles, id, 28, "pPr/spacing@after", 579);
                keptWithNext(styles, id);
            }
            case "Heading1" -> heading(styles, id, 31, Role.HEI, 0);
            case "Heading2" -> heading(styles, id, 32, Role.KAI, 1);
            case "Heading3" -> heading(styles, id, 33, Role.BODY, 2);
            case "Heading4" -> heading(styles, id, 33, Role.BODY, 3);
            case "AnnexLabel" -> type(styles, id, 37, Role.HEI, 32);
            default -> {}
        }
        boolean running =
                kind.equals("BodyText") || kind.startsWith("Heading") || kind.equals("Addressee");
        if (running) {
            is(styles, id, 6, "pPr/spacing@line", "579");
            is(styles, id, 6, "pPr/spacing@lineRule", "exact");
            is(styles, id, 7, "rPr/spacing@val", "-4");
            is(styles, id, 10, "pPr/spacing@before", "0");
            is(styles, id, 10, "pPr/spacing@after", "0");
            boolean kinsoku = styles.on(id, "pPr/kinsoku");
            verdicts.check(68, kinsoku, "kinsoku", () -> String.valueOf(kinsoku), place(id));
        }
        if (kind.equals("BodyText") || kind.startsWith("Heading")) {
            is(styles, id, 29, "pPr/ind@firstLineChars", "200");
            is(styles, id, 29, "pPr/ind@firstLine", "632");
        }
    }

    private void heading(DocxStyles styles, String id, int rule, Role role, int level) {
        type(styles, id, rule, role, 32);
        is(styles, id, rule, "pPr/outlineLvl@val", String.valueOf(level));
        keptWithNext(styles, id);
    }

    private void keptWithNext(DocxStyles styles, String id) {
        boolean kept = styles.on(id, "pPr/keepNext");
        verdicts.check(34, kept, "keepNext", () -> String.valueOf(kept), place(id));
    }

    private void type(DocxStyles styles, String id, int rule, Role role, int halfPoints) {
        String face = style.faces().get(role).wordName();
        String found = styles.look(id, "rPr/rFonts@eastAsia");
        String size = styles.look(id, "rPr/sz@val");
        verdicts.check(
                rule,
                found.equals(face) && size.equals(String.valueOf(halfPoints)),
                face + " " + halfPoints,
                () -> found + " " + size,
                place(id));
    }

    private void colour(DocxStyles styles, String id) {
        String colour = styles.look(id, "rPr/color@val");
        verdicts.check(
                9,
                colour.isEmpty() || colour.equals("auto") || colour.equals("000000"),
                "auto, 000000",
                () -> colour,
                place(id));
    }

    private void is(DocxStyles styles, String id, int rule, String path, String value) {
        String found = styles.look(id, path);
        verdicts.check(
                rule, found.equals(value), path + "=" + value, () -> path + "=" + found, place(id));
    }

    private void atLeast(DocxStyles styles, String id, int rule, String path, long least) {
        long found = styles.number(id, path);
        verdicts.check(
                rule, found >= least, path + "≥" + least, () -> path + "=" + found, place(id));
    }

    private static Supplier<Message> place(String id) {
        return () -> Message.of(FormatRule.class, "place.docx-part", "styles.xml " + id);
    }
}

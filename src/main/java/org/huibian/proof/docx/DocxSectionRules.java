package org.huibian.proof.docx;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huibian.message.Message;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.docx.file.DocxStyles;
import org.huibian.proof.pdf.PdfLineRules;
import org.huibian.proof.rule.FormatRule;
import org.huibian.proof.rule.Verdicts;
import org.huibian.report.Style;
import org.huibian.report.Style.Role;

/** Pages, grid and footers of a Word file (GB/T 9704-2012, 5, 7.5 and 8). */
final class DocxSectionRules {

    private static final double TWIPS = 1440 / 25.4;

    private final Verdicts verdicts;
    private final Style style;

    DocxSectionRules(Verdicts verdicts, Style style) {
        this.verdicts = verdicts;
        this.style = style;
    }

    void measure(DocxFile file) {
        for (int i = 0; i < file.sections().size(); i++) {
            DocxFile.Section section = file.sections().get(i);
            Message at = Message.of(FormatRule.class, "place.docx-part", "sectPr " + (i + 1));
            page(section, () -> at);
            if (imprintIsBare(file, i, () -> at)) {
                continue;
            }
            if (i > 0 || !isContents(file.sections())) {
                for (String type : List.of("default", "even")) {
                    footer(file, section, type, i + 1);
                }
            }
        }
        settings(file);
    }

    /** Whether the first section is a table of contents: no footers, page 1 after it. */
    private static boolean isContents(List<DocxFile.Section> sections) {
        return sections.size() > 1
                && sections.get(0).footers().isEmpty()
                && sections.get(1).values().getOrDefault("pgNumType@start", "").equals("1");
    }

    /**
     * Whether a section holds the imprint alone and bears no number, as it must where a blank page
     * lies before it: both its footers are without words, and it is the back of a leaf.
     */
    private boolean imprintIsBare(DocxFile file, int index, Supplier<Message> place) {
        DocxFile.Section section = file.sections().get(index);
        if (file.blocks().stream().noneMatch(block -> isImprintIn(block, index))) {
            return false;
        }
        List<Boolean> bare =
                List.of("default", "even").stream()
                        .map(type -> file.target(section.footers().getOrDefault(type, "")))
                        .map(part -> !part.isEmpty() && words(file, part).isEmpty())
                        .toList();
        boolean back = section.values().getOrDefault("type@val", "").equals("evenPage");
        boolean none = !bare.contains(false);
        if (back || bare.contains(true)) {
            boolean ok = none ? back : !bare.contains(true);
            verdicts.check(53, ok, "—", () -> back ? "— n —" : "nextPage", place);
        }
        return none && back;
    }

    private static boolean isImprintIn(DocxFile.Block block, int section) {
        return block instanceof DocxFile.Table table
                && table.isImprint()
                && table.section() == section;
    }

    private static String words(DocxFile file, String part) {
        return String.join("", file.values(part, "<w:t(?: [^>]*)?>([^<]*)</w:t>"));
    }

    private void page(DocxFile.Section section, Supplier<Message> place) {
        boolean turned = section.landscape();
        double width = millimetres(section, turned ? "pgSz@h" : "pgSz@w");
        double height = millimetres(section, turned ? "pgSz@w" : "pgSz@h");
        verdicts.length(1, width, 210, 0.11, place);
        verdicts.length(1, height, 297, 0.11, place);
        // A landscape page is the upright one turned: its top is the upright page's left.
        double head = millimetres(section, turned ? "pgMar@right" : "pgMar@top");
        double left = millimetres(section, turned ? "pgMar@top" : "pgMar@left");
        double right = millimetres(section, turned ? "pgMar@bottom" : "pgMar@right");
        double foot = millimetres(section, turned ? "pgMar@left" : "pgMar@bottom");
        verdicts.length(2, head, 37, 1, place);
        verdicts.length(3, left, 28, 1, place);
        verdicts.length(3, millimetres(section, "pgMar@gutter"), 0, 0.01, place);
        // 28 characters of 15.8 points are a little wider than 156 mm.
        verdicts.length(4, width - left - right, 156, 0.2, place);
        verdicts.length(5, height - head - foot, 225, 0.2, place);
        long pitch = section.number("docGrid@linePitch");
        verdicts.check(
                6, pitch == 579 || pitch == 580, "579 – 580", () -> String.valueOf(pitch), place);
        if (!turned) {
            grid(section, place);
            verdicts.length(57, millimetres(section, "pgMar@footer"), 1335 / TWIPS, 1, place);
        }
    }

    /** 28 characters in a line of 156 mm: a rule of upright pages. */
    private void grid(DocxFile.Section section, Supplier<Message> place) {
        String grid = section.values().getOrDefault("docGrid@type", "");
        boolean held =
                grid.equals("lines")
                        || grid.equals("linesAndChars")
                                && section.number("docGrid@charSpace") == -848;
        verdicts.check(7, held, "docGrid lines", () -> grid, place);
    }

    private void footer(DocxFile file, DocxFile.Section section, String type, int number) {
        String part = file.target(section.footers().getOrDefault(type, ""));
        Supplier<Message> place =
                () ->
                        Message.of(
                                FormatRule.class,
                                "place.docx-part",
                                "sectPr " + number + " " + part);
        String text = words(file, part);
        boolean field = file.part(part).contains(" PAGE ");
        verdicts.check(
                56,
                text.matches("— ?\\d+ ?—") && field,
                "— PAGE —",
                () -> text + (field ? "" : " ≠ PAGE"),
                place);
        List<String> ids = file.values(part, "<w:pStyle w:val=\"([^\"]+)\"");
        String id = ids.isEmpty() ? "" : ids.get(0);
        numberStyle(file.styles(), id, type.equals("even"), place);
        boolean turned = file.part(part).contains("w:textDirection w:val=\"tbRl\"");
        if (section.landscape()) {
            verdicts.check(61, turned, "tbRl", () -> turned ? "tbRl" : "lrTb", place);
        }
    }

    private void numberStyle(DocxStyles styles, String id, boolean even, Supplier<Message> place) {
        String face = style.faces().get(Role.SONG).wordName();
        String size = styles.look(id, "rPr/sz@val");
        String ascii = styles.look(id, "rPr/rFonts@ascii");
        String ansi = styles.look(id, "rPr/rFonts@hAnsi");
        verdicts.check(
                55,
                size.equals("28") && ascii.equals(face) && ansi.equals(face),
                face + " 28",
                () -> ascii + " " + ansi + " " + size,
                place);
        String side = even ? "left" : "right";
        String found = styles.look(id, "pPr/jc@val");
        String indent = styles.look(id, "pPr/ind@" + side + "Chars");
        verdicts.check(
                58,
                found.equals(side) && indent.equals("100"),
                side + " 100",
                () -> found + " " + indent,
                place);
    }

    private void settings(DocxFile file) {
        Supplier<Message> place =
                () -> Message.of(FormatRule.class, "place.docx-part", "settings.xml");
        String settings = file.part("word/settings.xml");
        // Without it Word sets every number at the right.
        boolean both = settings.contains("<w:evenAndOddHeaders");
        verdicts.check(58, both, "evenAndOddHeaders", () -> both ? "1" : "0", place);
        boolean mirrored = settings.contains("<w:mirrorMargins");
        verdicts.check(
                11,
                both && !mirrored,
                "evenAndOddHeaders, ≠ mirrorMargins",
                () -> both + ", " + mirrored,
                place);
        Map<String, List<String>> marks =
                Map.of(
                        "noLineBreaksBefore", PdfLineRules.notFirst(),
                        "noLineBreaksAfter", PdfLineRules.notLast());
        for (Map.Entry<String, List<String>> kept : marks.entrySet()) {
            List<String> given =
                    file.values(
                            "word/settings.xml",
                            "<w:" + kept.getKey() + "[^>]* w:val=\"([^\"]*)\"");
            String all = String.join("", given);
            boolean whole = kept.getValue().stream().allMatch(all::contains);
            int rule = kept.getKey().endsWith("Before") ? 68 : 69;
            verdicts.check(rule, whole, String.join("", kept.getValue()), () -> all, place);
        }
    }

    private static double millimetres(DocxFile.Section section, String key) {
        return section.number(key) / TWIPS;
    }
}

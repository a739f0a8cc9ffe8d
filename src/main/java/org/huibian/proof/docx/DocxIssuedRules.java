package org.huibian.proof.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibian.message.Message;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.docx.file.DocxStyles;
import org.huibian.proof.pdf.PdfIssuedRules;
import org.huibian.proof.pdf.PdfSignatureRules;
import org.huibian.proof.rule.FormatRule;
import org.huibian.proof.rule.Verdicts;
import org.huibian.report.Block;
import org.huibian.report.Style;
import org.huibian.report.Style.Role;

/** Head and imprint of an issued document (GB/T 9704-2012, 7.2 and 7.4); none for others. */
final class DocxIssuedRules {

    private static final Set<String> COLOURS = Set.of("", "auto", "000000");

    private final Verdicts verdicts;
    private final Style style;
    private final DocxStyles styles;

    DocxIssuedRules(Verdicts verdicts, Style style, DocxStyles styles) {
        this.verdicts = verdicts;
        this.style = style;
        this.styles = styles;
    }

    void measure(DocxFile file) {
        List<String> kinds = new ArrayList<>();
        for (DocxFile.Block block : file.blocks()) {
            if (block instanceof DocxFile.Paragraph paragraph) {
                String kind = styles.kind(paragraph.style());
                switch (kind) {
                    case "LetterheadMark" -> mark(paragraph);
                    case "LetterheadNumber" -> number(paragraph);
                    case "Title" -> title(paragraph, kinds);
                    default -> {}
                }
                kinds.add(kind);
            } else if (block instanceof DocxFile.Table table && table.isImprint()) {
                imprint(table);
            }
        }
    }

    private void mark(DocxFile.Paragraph mark) {
        is(13, mark, "pPr/spacing@before", "1984");
        is(14, mark, "rPr/color@val", style.issued().colour().code());
        is(14, mark, "pPr/jc@val", "center");
        is(14, mark, "rPr/rFonts@eastAsia", style.faces().get(Role.TITLE).wordName());
    }

    private void number(DocxFile.Paragraph number) {
        boolean signed = number.text().contains(Block.Letterhead.SIGNER);
        String text = number.text().replaceFirst("\\s*" + Block.Letterhead.SIGNER + ".*", "");
        verdicts.check(
                17,
                PdfIssuedRules.NUMBER.matcher(text).matches(),
                "…〔20xx〕n号",
                () -> text,
                number::place);
        is(16, number, "pPr/spacing@before", "1159");
        is(16, number, "rPr/rFonts@eastAsia", style.faces().get(Role.BODY).wordName());
        is(16, number, "rPr/sz@val", "32");
        is(18, number, "pPr/pBdr/bottom@color", style.issued().colour().code());
        between(18, number, "pPr/pBdr/bottom@space", 8, 11);
        between(19, number, "pPr/pBdr/bottom@sz", 8, 12);
        if (signed) {
            is(20, number, "pPr/ind@firstLineChars", "100");
            String kai = style.faces().get(Role.KAI).wordName();
            String found = styles.look("SignerName", "rPr/rFonts@eastAsia");
            verdicts.check(20, found.equals(kai), kai, () -> found, number::place);
        } else {
            is(16, number, "pPr/jc@val", "center");
        }
    }

    /** Below the rule two blank rows. */
    private void title(DocxFile.Paragraph title, List<String> kinds) {
        if (!kinds.isEmpty() && kinds.get(kinds.size() - 1).equals("LetterheadNumber")) {
            is(24, title, "pPr/spacing@before", "1159");
        }
    }

    private void imprint(DocxFile.Table table) {
        Message at = Message.of(FormatRule.class, "place.docx-part", "styles.xml ImprintTable");
        for (String edge : List.of("top", "bottom", "insideH")) {
            String found = styles.look("ImprintTable", edge + "@sz");
            String wanted = edge.equals("insideH") ? "6" : "8";
            verdicts.check(47, found.equals(wanted), edge + "=" + wanted, () -> found, () -> at);
        }
        boolean wide = Math.abs(table.width() - 8845) <= 28;
        verdicts.check(47, wide, "8845", () -> String.valueOf(table.width()), () -> at);
        for (DocxFile.Row row : table.rows()) {
            for (List<DocxFile.Paragraph> cell : row.cells()) {
                cell.forEach(this::cell);
            }
        }
    }

    private void cell(DocxFile.Paragraph cell) {
        String colour = styles.look(cell.style(), "rPr/color@val");
        verdicts.check(9, COLOURS.contains(colour), "auto", () -> colour, cell::place);
        switch (styles.kind(cell.style())) {
            case "Imprint" -> {
                type(49, cell);
                is(49, cell, "pPr/ind@right", "280");
                boolean ends = cell.text().matches("抄送：.*。");
                verdicts.check(49, ends, "抄送：…。", cell::text, cell::place);
            }
            case "ImprintBy" -> {
                type(50, cell);
                is(50, cell, "pPr/ind@leftChars", "100");
            }
            default -> {
                type(50, cell);
                is(50, cell, "pPr/ind@rightChars", "100");
                String day = cell.text().replaceFirst("印发$", "");
                boolean printed = cell.text().endsWith("印发");
                verdicts.check(50, printed, "…印发", cell::text, cell::place);
                boolean written = PdfSignatureRules.DATE.matcher(day).matches();
                verdicts.check(51, written, "20xx年m月d日", () -> day, cell::place);
            }
        }
    }

    private void type(int rule, DocxFile.Paragraph paragraph) {
        is(rule, paragraph, "rPr/rFonts@eastAsia", style.faces().get(Role.BODY).wordName());
        is(rule, paragraph, "rPr/sz@val", "28");
    }

    private void is(int rule, DocxFile.Paragraph paragraph, String path, String wanted) {
        String found = styles.look(paragraph.style(), path);
        verdicts.check(
                rule,
                found.equals(wanted),
                path + "=" + wanted,
                () -> path + "=" + found,
                paragraph::place);
    }

    private void between(
            int rule, DocxFile.Paragraph paragraph, String path, long least, long most) {
        long found = styles.number(paragraph.style(), path);
        verdicts.check(
                rule,
                found >= least && found <= most,
                path + "=" + least + "–" + most,
                () -> path + "=" + found,
                paragraph::place);
    }
}

package org.huibian.proof.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.huibian.message.Message;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.docx.file.DocxStyles;
import org.huibian.proof.pdf.PdfSignatureRules;
import org.huibian.proof.rule.FormatRule;
import org.huibian.proof.rule.Verdicts;
import org.huibian.report.layout.Ems;

/** What the paragraphs of a Word file say and where they stand (GB/T 9704-2012, 7.3). */
final class DocxPartRules {

    private static final int CHARACTER = 316;
    private static final int NEAR = 30;

    private final Verdicts verdicts;
    private final DocxStyles styles;

    DocxPartRules(Verdicts verdicts, DocxStyles styles) {
        this.verdicts = verdicts;
        this.styles = styles;
    }

    void measure(DocxFile file) {
        List<DocxFile.Paragraph> all = new ArrayList<>();
        for (DocxFile.Block block : file.blocks()) {
            if (block instanceof DocxFile.Paragraph paragraph) {
                all.add(paragraph);
            }
        }
        HeadingNumbers numbers = new HeadingNumbers(verdicts);
        for (int i = 0; i < all.size(); i++) {
            DocxFile.Paragraph paragraph = all.get(i);
            String kind = styles.kind(paragraph.style());
            verdicts.check(9, !paragraph.coloured(), "auto", () -> "w:color", paragraph::place);
            verdicts.check(
                    92, !paragraph.direct(), "w:pStyle", () -> "w:rPr / w:pPr", paragraph::place);
            switch (kind) {
                case "Title" -> title(paragraph);
                case "Addressee" -> addressee(paragraph);
                case "AnnexList" -> annexList(paragraph, i > 0 ? all.get(i - 1) : paragraph);
                case "AnnexLabel" -> annex(i + 1 < all.size() ? all.get(i + 1) : paragraph);
                case "SignatureDate" -> date(paragraph);
                case "SignatureIssuer" -> issuer(all, i);
                default -> {}
            }
            if (kind.startsWith("Heading")) {
                numbers.measure(paragraph, kind.charAt(kind.length() - 1) - '0');
            } else if (kind.equals("AnnexLabel") || kind.equals("AnnexTitle")) {
                numbers.restart();
            }
        }
        charts(file.blocks());
        properties(file);
    }

    /** A chart has its caption below it, and words that are read out instead of it. */
    private void charts(List<DocxFile.Block> blocks) {
        for (int i = 0; i + 2 < blocks.size(); i++) {
            if (blocks.get(i) instanceof DocxFile.Chart chart) {
                boolean named =
                        blocks.get(i + 2) instanceof DocxFile.Paragraph caption
                                && styles.kind(caption.style()).equals("ChartCaption")
                                && !caption.text().isBlank();
                verdicts.check(67, named, "图题", () -> "—", chart::place);
                boolean spoken = !chart.alternative().isBlank();
                verdicts.check(67, spoken, "wp:docPr@descr", () -> "—", chart::place);
            }
        }
    }

    private void title(DocxFile.Paragraph title) {
        verdicts.check(
                27,
                title.text().matches("[^，。、；：？！,.;:?!]*报告(（[^（）]*）)?"),
                "…报告",
                title::text,
                title::place);
    }

    private void addressee(DocxFile.Paragraph addressee) {
        verdicts.check(28, addressee.text().endsWith("："), "…：", addressee::text, addressee::place);
        long indent =
                styles.number(addressee.style(), "pPr/ind@left")
                        + styles.number(addressee.style(), "pPr/ind@firstLine");
        verdicts.check(28, indent == 0, "ind=0", () -> "ind=" + indent, addressee::place);
    }

    private void annexList(DocxFile.Paragraph line, DocxFile.Paragraph before) {
        verdicts.check(36, !line.text().matches(".*[。；，、]"), "≠ …。", line::text, line::place);
        if (!styles.kind(before.style()).equals("AnnexList")) {
            long above = styles.number(line.style(), "pPr/spacing@before");
            verdicts.check(36, above == 579, "before=579", () -> "before=" + above, line::place);
            long start =
                    styles.number(line.style(), "pPr/ind@left")
                            - styles.number(line.style(), "pPr/ind@hanging");
            verdicts.check(
                    36,
                    Math.abs(start - 2 * CHARACTER) <= 4,
                    "ind=632",
                    () -> "ind=" + start,
                    line::place);
        }
    }

    private void annex(DocxFile.Paragraph title) {
        long before = styles.number(title.style(), "pPr/spacing@before");
        boolean set = !styles.kind(title.style()).equals("AnnexTitle") || before == 579;
        verdicts.check(37, set, "before=579", () -> "before=" + before, title::place);
    }

    private void date(DocxFile.Paragraph date) {
        verdicts.check(
                38,
                PdfSignatureRules.DATE.matcher(date.text()).matches(),
                "20xx年m月d日",
                date::text,
                date::place);
    }

    private void issuer(List<DocxFile.Paragraph> all, int at) {
        DocxFile.Paragraph issuer = all.get(at);
        boolean kept =
                styles.on(issuer.style(), "pPr/keepNext")
                        && (at == 0 || styles.on(all.get(at - 1).style(), "pPr/keepNext"));
        verdicts.check(43, kept, "keepNext", () -> String.valueOf(kept), issuer::place);
        if (at + 1 < all.size()) {
            places(issuer, all.get(at + 1));
        }
    }

    private void places(DocxFile.Paragraph issuer, DocxFile.Paragraph date) {
        double issuerWidth = width(issuer.text());
        double dateWidth = width(date.text());
        long issuerRight = styles.number(issuer.style(), "pPr/ind@right");
        long dateRight = styles.number(date.style(), "pPr/ind@right");
        long outer = dateWidth > issuerWidth ? dateRight : issuerRight;
        double indent = issuerRight + issuerWidth - dateRight - dateWidth;
        boolean unsealed =
                Math.abs(outer - 2 * CHARACTER) <= NEAR && Math.abs(indent - 2 * CHARACTER) <= NEAR;
        double off = issuerRight + issuerWidth / 2 - dateRight - dateWidth / 2;
        Supplier<String> found = () -> "right=" + issuerRight + ", " + dateRight;
        if (!unsealed && Math.abs(off) < 6 * NEAR) {
            verdicts.check(40, Math.abs(off) <= NEAR, "↔", found, issuer::place);
            boolean wide = issuerRight == 0;
            verdicts.check(
                    39,
                    wide || Math.abs(dateRight - 4 * CHARACTER) <= NEAR,
                    "right=1264",
                    found,
                    date::place);
            return;
        }
        verdicts.check(41, unsealed, "2, 2", found, issuer::place);
    }

    /** The width of a text of running size, in twips. */
    private static double width(String text) {
        long characters = text.codePoints().filter(c -> Ems.of(c) > 0).count();
        return Ems.of(text) * 320 - 4.0 * characters;
    }

    private void properties(DocxFile file) {
        Supplier<Message> place = () -> Message.of(FormatRule.class, "place.docx-part", "core.xml");
        for (String name : List.of("dc:title", "dc:creator")) {
            List<String> values = file.values("docProps/core.xml", "<" + name + ">([^<]+)<");
            verdicts.check(87, !values.isEmpty(), name, () -> String.join("", values), place);
        }
    }
}

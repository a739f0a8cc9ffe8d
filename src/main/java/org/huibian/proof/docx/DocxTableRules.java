package org.huibian.proof.docx;

import java.util.List;
import java.util.function.Supplier;
import org.huibian.message.Message;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.rule.FormatRule;
import org.huibian.proof.rule.Verdicts;

/** Tables of a Word file (GB/T 9704-2012, 8, and practice). */
final class DocxTableRules {

    private static final long UPRIGHT = 8845;
    private static final long ACROSS = 12757;

    private final Verdicts verdicts;

    DocxTableRules(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    void measure(DocxFile file) {
        int number = 0;
        for (DocxFile.Block block : file.blocks()) {
            if (block instanceof DocxFile.Table table && !table.isImprint()) {
                number++;
                Message at = Message.of(FormatRule.class, "place.docx-part", "tbl " + number);
                measure(file, table, () -> at);
            }
        }
    }

    private void measure(DocxFile file, DocxFile.Table table, Supplier<Message> place) {
        boolean across =
                table.section() < file.sections().size()
                        && file.sections().get(table.section()).landscape();
        long most = across ? ACROSS : UPRIGHT;
        verdicts.check(
                64,
                table.width() <= most,
                "≤ " + most + " twips",
                () -> table.width() + " twips",
                place);
        List<DocxFile.Row> rows = table.rows();
        boolean header = !rows.isEmpty() && rows.get(0).header();
        verdicts.check(62, header, "tblHeader", () -> String.valueOf(header), place);
        for (DocxFile.Row row : rows) {
            cells(file, row);
        }
        long parted = rows.stream().filter(row -> !row.whole() && isLow(row)).count();
        verdicts.check(63, parted == 0, "cantSplit", () -> parted + " ≠ cantSplit", place);
    }

    private void cells(DocxFile file, DocxFile.Row row) {
        for (List<DocxFile.Paragraph> cell : row.cells()) {
            for (DocxFile.Paragraph paragraph : cell) {
                String grid = file.styles().look(paragraph.style(), "pPr/snapToGrid@val");
                verdicts.check(65, grid.equals("0"), "snapToGrid=0", () -> grid, paragraph::place);
                verdicts.check(9, !paragraph.coloured(), "auto", () -> "w:color", paragraph::place);
            }
        }
    }

    /** A row of much text may run over two pages. */
    private static boolean isLow(DocxFile.Row row) {
        return row.cells().stream()
                .flatMap(List::stream)
                .allMatch(paragraph -> paragraph.text().length() < 40);
    }
}

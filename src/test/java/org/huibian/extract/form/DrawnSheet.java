package org.huibian.extract.form;

import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.Problem;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;

/** Sheets as they are drawn in tests. */
public final class DrawnSheet {

    private DrawnSheet() {}

    /** A sheet drawn as lines; cells are parted by |, an empty one is left out. */
    public static SourceBlock.Table table(String drawn) {
        return table("表.xlsx", drawn);
    }

    /** The same in a file. */
    public static SourceBlock.Table table(String file, String drawn) {
        List<SourceBlock.Row> rows = new ArrayList<>();
        int r = 0;
        for (String line : drawn.strip().split("\n")) {
            r++;
            List<SourceBlock.Cell> cells = new ArrayList<>();
            String[] texts = line.split("\\|");
            for (int c = 0; c < texts.length; c++) {
                if (!texts[c].isBlank()) {
                    Location place = Location.sheetCell(file, "S", (char) ('A' + c) + "" + r);
                    cells.add(
                            new SourceBlock.Cell(
                                    c + 1, 1, 1, SourceText.of(place, texts[c].strip())));
                }
            }
            rows.add(new SourceBlock.Row(cells));
        }
        return new SourceBlock.Table(1, rows);
    }

    /** What is wrong with a sheet that is drawn, as the program reads it. */
    static List<Problem> problems(String drawn) {
        return ProgramVocabulary.EXTRACTOR
                .extract(new SourceDocument("表.xlsx", "xlsx", "", List.of(table(drawn))))
                .problems();
    }
}

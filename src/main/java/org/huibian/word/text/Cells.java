package org.huibian.word.text;

import java.math.BigInteger;

/** Writes the rows and cells of tables. */
public final class Cells {

    private Cells() {}

    /** Writes the columns of a table, in twips. */
    public static void grid(Elements out, long... widths) {
        out.open("w:tblGrid");
        for (long width : widths) {
            out.open("w:gridCol").attribute("w:w", width).close();
        }
        out.close();
    }

    /** Adds the least height of a row, in twips. */
    public static void atLeast(Elements out, BigInteger height) {
        height(out, height, "atLeast");
    }

    /** Adds the height of a row, in twips. */
    public static void height(Elements out, BigInteger height, String rule) {
        out.open("w:trHeight").attribute("w:val", height).attribute("w:hRule", rule).close();
    }

    /** Opens a cell over one or more columns. */
    public static void open(Elements out, long width, int columns, String align) {
        out.open("w:tc").open("w:tcPr").width("w:tcW", width);
        if (columns > 1) {
            out.value("w:gridSpan", columns);
        }
        out.value("w:vAlign", align).close();
    }
}

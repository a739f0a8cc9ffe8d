package org.huibian.ledger.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table of a revision as RFC 4180 writes it: rows under a header, each cell on one line. */
public final class TableText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    private final Appendable out;
    private final CSVPrinter printer;

    /** Held as a text. */
    public TableText(String... header) {
        this(new StringBuilder(), header);
    }

    /** Written to a text or a stream as the rows come. */
    public TableText(Appendable out, String... header) {
        this.out = out;
        try {
            printer = new CSVPrinter(out, FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row(header);
    }

    /** Adds a row; white space within a cell, line ends too, becomes one space. */
    public void row(String... cells) {
        try {
            for (String cell : cells) {
                printer.print(isPlain(cell) ? cell : SPACES.matcher(cell).replaceAll(" ").strip());
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows, where they are held. */
    public String text() {
        return out.toString();
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) <= ' ' || Character.isWhitespace(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

package org.huibian.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table of a revision as RFC 4180 writes it: rows under a header, each cell on one line. */
final class TableText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    TableText(String... header) {
        try {
            printer = new CSVPrinter(text, FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row(header);
    }

    void row(String... cells) {
        try {
            for (String cell : cells) {
                printer.print(SPACES.matcher(cell).replaceAll(" ").strip());
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text.toString();
    }
}

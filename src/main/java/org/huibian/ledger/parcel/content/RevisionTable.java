package org.huibian.ledger.parcel.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huibian.source.UnreadableDocumentException;

/**
 * A table of a delivered revision.
 *
 * @param name its file
 * @param rows its rows, each of which knows its line
 */
record RevisionTable(String name, List<CSVRecord> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static RevisionTable read(String name, String text) throws UnreadableDocumentException {
        try (StringReader reader = new StringReader(text)) {
            RevisionTable table = new RevisionTable(name, FORMAT.parse(reader).getRecords());
            for (CSVRecord row : table.rows) {
                if (!row.isConsistent()) {
                    throw table.refusal(row, new IOException("cells"));
                }
            }
            return table;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw RevisionExtractor.refusal("parcel.table", name, 1, e);
        }
    }

    /** Says which row is not as the program writes it. */
    UnreadableDocumentException refusal(CSVRecord row, Exception cause) {
        return RevisionExtractor.refusal("parcel.table", name, line(row), cause);
    }

    /** The line of a row, 1-based; the header is line 1. */
    static long line(CSVRecord row) {
        return row.getRecordNumber() + 1;
    }

    /** A row as a place: 第12行. */
    static String place(CSVRecord row) {
        return "第" + line(row) + "行";
    }
}

package org.huibian.ledger.parcel.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huibian.source.UnreadableDocumentException;

/** The rows of a table of a delivered revision, each of which knows its line. */
final class RevisionTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private RevisionTable() {}

    static List<CSVRecord> rows(String name, String text) throws UnreadableDocumentException {
        try (StringReader reader = new StringReader(text)) {
            List<CSVRecord> rows = FORMAT.parse(reader).getRecords();
            for (CSVRecord row : rows) {
                if (!row.isConsistent()) {
                    throw RevisionExtractor.refusal(
                            "parcel.table", name, line(row), new IOException("cells"));
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw RevisionExtractor.refusal("parcel.table", name, 1, e);
        }
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

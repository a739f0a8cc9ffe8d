package org.huibian.setup;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huibian.message.Message;
import org.huibian.message.Trouble;

/**
 * A small CSV file of the set-up: a header row and rows that know their line (RFC 4180).
 *
 * <p>Blank rows are passed over, cells are trimmed. A missing or unknown column, and a row with
 * more cells than the header, is a {@link SetupException}.
 *
 * @param file the file as the clerk knows it
 * @param rows the rows below the header, in order
 */
public record CsvTable(String file, List<Row> rows) {

    private static final Pattern QUOTES =
            Pattern.compile("startline (\\d+)\\) EOF|between encapsulated .*?line: (\\d+)");

    /** Copies the rows. */
    public CsvTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param file the file it stands in
     * @param line its line, 1-based
     * @param cells column → trimmed text; every column of the table is there
     */
    public record Row(String file, int line, Map<String, String> cells) {

        /** Copies the cells. */
        public Row {
            cells = Map.copyOf(cells);
        }

        /** The text of a cell, empty where the row or the file has none. */
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The text of a cell that must not be empty. */
        public String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                throw complaint(Message.of(CsvTable.class, "csv.empty", column));
            }
            return text;
        }

        /** A complaint about this row. */
        public SetupException complaint(Message message) {
            return new SetupException(file, line, message);
        }
    }

    /** Parses a table that must have some columns and may have others. */
    public static CsvTable parse(SetupFile file, List<String> required, List<String> optional) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setTrim(true).get();
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        try (CSVParser parser = CSVParser.parse(new StringReader(file.text()), format)) {
            int next = 1;
            for (CSVRecord record : parser) {
                int line = next;
                next = (int) parser.getCurrentLineNumber() + 1;
                if (record.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = record.toList();
                    checkHeader(file.name(), line, header, required, optional);
                } else {
                    rows.add(row(file.name(), line, header, record));
                }
            }
        } catch (UncheckedIOException | IOException e) {
            throw new SetupException(
                    file.name(), 0, Message.of(CsvTable.class, "csv.broken", broken(e)));
        }
        if (header.isEmpty()) {
            checkHeader(file.name(), 1, header, required, optional);
        }
        return new CsvTable(file.name(), rows);
    }

    /** What the reader of CSV says in English: an open quotation mark, or words behind one. */
    private static Message broken(Exception failure) {
        Matcher said = QUOTES.matcher(String.valueOf(failure.getMessage()));
        if (!said.find()) {
            return Trouble.of(failure);
        }
        String line = said.group(1) == null ? said.group(2) : said.group(1);
        return Message.of(CsvTable.class, said.group(1) == null ? "csv.behind" : "csv.open", line);
    }

    private static void checkHeader(
            String file,
            int line,
            List<String> header,
            List<String> required,
            List<String> optional) {
        Set<String> allowed = new LinkedHashSet<>(required);
        allowed.addAll(optional);
        for (String column : required) {
            if (!header.contains(column)) {
                throw new SetupException(
                        file,
                        line,
                        Message.of(
                                CsvTable.class,
                                "csv.column.missing",
                                column,
                                String.join(",", allowed)));
            }
        }
        for (String column : header) {
            if (!allowed.contains(column)) {
                throw new SetupException(
                        file,
                        line,
                        Message.of(
                                CsvTable.class,
                                "csv.column.unknown",
                                column,
                                String.join(",", allowed)));
            }
        }
    }

    private static Row row(String file, int line, List<String> header, CSVRecord record) {
        if (record.size() > header.size()) {
            throw new SetupException(
                    file,
                    line,
                    Message.of(CsvTable.class, "csv.cells", record.size(), header.size()));
        }
        Map<String, String> cells = new java.util.HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), i < record.size() ? record.get(i) : "");
        }
        return new Row(file, line, cells);
    }
}

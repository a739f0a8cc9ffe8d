package org.huibian.sheet.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The cells of one sheet as they are shown, read from the front to the end. */
final class SheetCells {

    private final StylesTable styles;
    private final SharedStrings texts;
    private final List<Row> rows = new ArrayList<>();
    private final Set<Integer> formulas = new HashSet<>();
    private final Map<Integer, String> cells = new HashMap<>();

    SheetCells(StylesTable styles, SharedStrings texts) {
        this.styles = styles;
        this.texts = texts;
    }

    /**
     * A row that has any text.
     *
     * @param number 1-based
     * @param cells column, 0-based → text
     * @param formulas the columns that hold a formula
     */
    record Row(int number, Map<Integer, String> cells, Set<Integer> formulas) {

        /** Copies. */
        Row {
            cells = Map.copyOf(cells);
            formulas = Set.copyOf(formulas);
        }
    }

    /** The rows read so far. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** What is to be told of the sheet's XML. */
    ContentHandler handler() {
        return new XSSFSheetXMLHandler(
                styles, null, texts, new Contents(), new DataFormatter(Locale.ROOT), false) {

            private int column;

            @Override
            public void startElement(
                    @Nullable String uri,
                    @Nullable String localName,
                    @Nullable String qName,
                    Attributes attributes)
                    throws SAXException {
                if ("c".equals(localName) && attributes.getValue("r") != null) {
                    column = new CellReference(attributes.getValue("r")).getCol();
                } else if ("f".equals(localName)) {
                    formulas.add(column);
                }
                super.startElement(uri, localName, qName, attributes);
            }
        };
    }

    private final class Contents implements SheetContentsHandler {

        @Override
        public void startRow(int number) {
            cells.clear();
            formulas.clear();
        }

        @Override
        public void endRow(int number) {
            if (!cells.isEmpty() || !formulas.isEmpty()) {
                rows.add(new Row(number + 1, cells, formulas));
            }
        }

        @Override
        public void cell(
                @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (reference != null && value != null && !value.isBlank()) {
                cells.put((int) new CellReference(reference).getCol(), value);
            }
        }
    }
}

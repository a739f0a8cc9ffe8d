package org.huibian.sheet.decision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.decision.Decision;
import org.huibian.job.decision.Decisions;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.huibian.sheet.ledger.DecisionColumns;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads decisions.xlsx, a copy of ledger.xlsx in which the clerk filled in the marked columns: 核定值
 * and 核定理由 beside the sources, 答复 beside the findings.
 *
 * <p>Rows and columns may have been moved, sorted or filtered: a row is known by its own cells, a
 * column by its header. A row without its id, added by the clerk, is known by sub-district and name
 * of the indicator.
 */
public final class DecisionsWorkbook {

    private final IndicatorCatalog catalog;
    private final Decisions.Scope scope;
    private final String office;

    /**
     * For a vocabulary.
     *
     * @param office who decides where the workbook does not say it
     */
    public DecisionsWorkbook(IndicatorCatalog catalog, Decisions.Scope scope, String office) {
        this.catalog = catalog;
        this.scope = scope;
        this.office = office;
    }

    /**
     * Reads a workbook.
     *
     * @throws SetupException if it is no such workbook, or a row of it is wrong
     */
    public Decisions read(Path path) {
        String file = SetupFile.shown(path);
        try (OPCPackage opened = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            return Decisions.checked(decisions(opened, file), scope);
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException e) {
            throw new SetupException(
                    file, 0, Message.of(DecisionColumns.class, "decisions.unreadable"));
        }
    }

    private List<Decision> decisions(OPCPackage opened, String file)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        XSSFReader reader = new XSSFReader(opened);
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(opened);
        String who = opened.getPackageProperties().getLastModifiedByProperty().orElse("").strip();
        Rows rows = new Rows(file, who.isEmpty() ? office : who);
        boolean any = false;
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                String name = sheets.getSheetName();
                boolean sources = name.equals(text("sheet.sources"));
                if (sources || name.equals(text("sheet.findings"))) {
                    any = true;
                    SheetCells cells = new SheetCells(reader.getStylesTable(), texts);
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(cells.handler());
                    parser.parse(new InputSource(sheet));
                    rows.take(name, cells.rows(), sources);
                }
            }
        }
        if (!any) {
            throw new SetupException(
                    file,
                    0,
                    Message.of(
                            DecisionColumns.class,
                            "decisions.sheets",
                            text("sheet.sources"),
                            text("sheet.findings")));
        }
        return rows.decisions;
    }

    /** The rows of the sheets as they are turned into decisions. */
    private final class Rows {

        private final String file;
        private final String who;
        private final List<Decision> decisions = new ArrayList<>();

        Rows(String file, String who) {
            this.file = file;
            this.who = who;
        }

        void take(String sheet, List<SheetCells.Row> rows, boolean sources) {
            Map<String, Integer> columns = new HashMap<>();
            if (!rows.isEmpty()) {
                rows.get(0).cells().forEach((column, cell) -> columns.putIfAbsent(cell, column));
            }
            String marked = text("column." + (sources ? DecisionColumns.VALUE : "answer"));
            if (!columns.containsKey(marked)) {
                throw new SetupException(
                        file + " " + sheet,
                        1,
                        Message.of(DecisionColumns.class, "decisions.column", marked));
            }
            for (SheetCells.Row row : rows.subList(1, rows.size())) {
                DecisionRow entry = new DecisionRow(file, sheet, row, columns);
                (sources ? value(entry) : answer(entry)).ifPresent(decisions::add);
            }
        }

        private Optional<Decision> value(DecisionRow entry) {
            String written = entry.marked(DecisionColumns.VALUE);
            String reason = entry.marked(DecisionColumns.REASON);
            if (written.isEmpty() && reason.isEmpty()) {
                return Optional.empty();
            }
            if (written.isEmpty() || reason.isEmpty()) {
                throw entry.complaint(
                        Message.of(
                                DecisionColumns.class,
                                written.isEmpty() ? "decisions.value" : "decisions.reason"));
            }
            Indicator indicator = indicator(entry);
            DecisionColumns.Value value =
                    DecisionColumns.parse(written, indicator.unit())
                            .orElseThrow(
                                    () ->
                                            entry.complaint(
                                                    Message.of(
                                                            DecisionColumns.class,
                                                            "decisions.no-value",
                                                            written,
                                                            indicator.unit())));
            return Optional.of(
                    new Decision(
                            entry.cell("sub-district"),
                            indicator.id(),
                            "",
                            Optional.of(value.amount()),
                            value.qualifier().code(),
                            reason,
                            by(entry),
                            entry.cell("quote"),
                            entry.origin()));
        }

        private Optional<Decision> answer(DecisionRow entry) {
            String answer = entry.marked(DecisionColumns.ANSWER);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            String quote = entry.cell("quote");
            return Optional.of(
                    new Decision(
                            entry.cell("sub-district"),
                            "",
                            entry.cell("id").toLowerCase(Locale.ROOT),
                            Optional.empty(),
                            "",
                            answer,
                            by(entry),
                            quote.isEmpty() ? entry.cell("source") : quote,
                            entry.origin()));
        }

        private Indicator indicator(DecisionRow entry) {
            String id = entry.cell("id");
            String name = entry.cell("indicator");
            return catalog.indicators().stream()
                    .filter(one -> id.isEmpty() ? one.name().equals(name) : one.id().equals(id))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    entry.complaint(
                                            Message.of(
                                                    DecisionColumns.class,
                                                    "decisions.indicator",
                                                    id.isEmpty() ? name : id)));
        }

        private String by(DecisionRow entry) {
            String named = entry.cell(DecisionColumns.WHO);
            return named.isEmpty() ? who : named;
        }
    }

    private static String text(String key) {
        return Message.of(DecisionColumns.class, key).text();
    }
}

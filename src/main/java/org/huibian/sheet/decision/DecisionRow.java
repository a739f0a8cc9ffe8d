package org.huibian.sheet.decision;

import java.util.Map;
import org.huibian.job.decision.Decision;
import org.huibian.job.decision.Decisions;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.huibian.sheet.ledger.DecisionColumns;

/**
 * A row with the columns of its sheet.
 *
 * @param file the workbook
 * @param sheet the sheet
 * @param row its cells
 * @param columns header → column
 */
record DecisionRow(String file, String sheet, SheetCells.Row row, Map<String, Integer> columns) {

    String cell(String column) {
        Integer at = columns.get(header(column));
        return at == null ? "" : row.cells().getOrDefault(at, "").strip();
    }

    /** A cell that the clerk fills in: whatever is there was written, not computed. */
    String marked(String column) {
        Integer at = columns.get(header(column));
        if (at != null && row.formulas().contains(at)) {
            throw complaint(Message.of(DecisionColumns.class, "decisions.formula", header(column)));
        }
        return cell(column);
    }

    Decision.Origin origin() {
        return new Decision.Origin(
                file + " " + sheet,
                Decisions.WORKBOOK + "#" + sheet + "!第" + row.number() + "行",
                row.number());
    }

    SetupException complaint(Message message) {
        return new SetupException(file + " " + sheet, row.number(), message);
    }

    private static String header(String column) {
        return Message.of(DecisionColumns.class, "column." + column).text();
    }
}

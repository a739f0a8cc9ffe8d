package org.huibian.sheet.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huibian.extract.Mention;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;

/** The sheet of the ledger that lists every quantity, with what it counts and why. */
final class MentionSheet {

    private final SXSSFWorkbook workbook;
    private final CellLooks looks;
    private final Map<String, String> names = new HashMap<>();

    MentionSheet(SXSSFWorkbook workbook, CellLooks looks) {
        this.workbook = workbook;
        this.looks = looks;
    }

    /** A row for each quantity of every file that is used, in reading order. */
    void write(DistrictSummary summary) {
        summary.rows().forEach(row -> names.put(row.indicator().id(), row.indicator().name()));
        Grid grid =
                Grid.of(
                        workbook,
                        looks,
                        "mentions",
                        1,
                        "sub-district 13",
                        "source 36",
                        "written 14",
                        "value 13",
                        "unit 8",
                        "qualifier 9",
                        "role 9",
                        "indicator 26",
                        "reason 24",
                        "quote 80",
                        "start 7",
                        "end 7");
        summary.reports()
                .forEach(
                        (name, report) ->
                                report.mentions().forEach(mention -> mention(grid, name, mention)));
        grid.end();
    }

    private void mention(Grid grid, String name, Mention mention) {
        grid.next();
        grid.text(name);
        grid.text(mention.excerpt().location().toString());
        grid.text(mention.excerpt().text());
        if (mention.value().isPresent()) {
            grid.number(mention.value().get());
            grid.text(mention.unit());
            grid.text(text("qualifier." + mention.qualifier().code()));
        } else {
            grid.blank();
            grid.text(mention.unit());
            grid.blank();
        }
        grid.text(text("role." + mention.role().code()));
        grid.text(names.getOrDefault(mention.indicator(), mention.indicator()));
        grid.text(mention.reason());
        grid.text(mention.quote());
        grid.number(BigDecimal.valueOf(mention.excerpt().start()));
        grid.number(BigDecimal.valueOf(mention.excerpt().end()));
    }

    private static String text(String key) {
        return Message.of(MentionSheet.class, key).text();
    }
}

package org.huibian.extract.figures.hit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibian.indicator.Indicator;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/**
 * Whether how often a thing was done (次数) says how many there were, from times.csv: of an
 * indicator, else of its theme. Cases (件) are not counted so unless it says they are.
 */
public final class Times {

    private static final String RESOURCE = "times.csv";
    private static final String TIMES = "次";
    private static final String CASES = "件";
    private static final String YES = "yes";

    private final Map<String, Boolean> count = new HashMap<>();

    private Times(CsvTable table) {
        for (CsvTable.Row row : table.rows()) {
            count.put(row.required("of"), row.required("counts").equals(YES));
        }
    }

    /** What comes with the program. */
    public static Times standard() {
        try (InputStream in = Times.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            return new Times(
                    CsvTable.parse(
                            SetupFile.of(RESOURCE, in.readAllBytes()),
                            List.of("of", "counts", "why"),
                            List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a number in a unit is but of how often, and none of the indicator. */
    public boolean areAll(String unit, Indicator indicator) {
        if (!unit.equals(TIMES)) {
            return false;
        }
        Boolean own = count.get(indicator.id());
        // 每月排查一次，全年12次: how often it was looked for, not what was found; but 4次出庭应诉.
        boolean counts =
                own != null
                        ? own
                        : !indicator.unit().equals(CASES)
                                || count.getOrDefault(indicator.theme().code(), false);
        return !counts;
    }
}

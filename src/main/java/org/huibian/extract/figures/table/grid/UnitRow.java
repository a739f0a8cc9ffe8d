package org.huibian.extract.figures.table.grid;

import java.util.List;
import java.util.Set;
import org.huibian.indicator.Units;

/**
 * A row of a table that says below or above each head in what its column counts: 单位 | 次 | 件 | 元.
 */
public final class UnitRow {

    private static final Set<String> NAMES = Set.of("单位", "计量单位", "数据单位", "统计单位", "量词");

    /** So many units make it one. */
    private static final int RULE = 2;

    private UnitRow() {}

    /**
     * Whether the texts of a row, from the left, are its name and units; some may be left empty.
     */
    public static boolean isOne(List<String> texts, Units units) {
        if (texts.isEmpty() || !isName(texts.get(0))) {
            return false;
        }
        List<String> others =
                texts.subList(1, texts.size()).stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
        return others.size() >= RULE && others.stream().allMatch(text -> isUnit(text, units));
    }

    /** Whether a head is that of units. */
    public static boolean isName(String text) {
        return NAMES.contains(text.replaceAll("\\s|[：:]$", ""));
    }

    /** Whether a text is a unit and nothing else. */
    public static boolean isUnit(String text, Units units) {
        return units.measure(text.strip()).isPresent() || text.strip().matches("[%％]");
    }
}

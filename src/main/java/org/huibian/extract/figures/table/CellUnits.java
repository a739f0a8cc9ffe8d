package org.huibian.extract.figures.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Units;

/** In what the cells of a table are counted, where what stands beside them says it. */
final class CellUnits {

    /** 接访人数, 宣传场次, 办件数: heads that say in what they count. */
    private static final Pattern COUNTED = Pattern.compile("(?:[人批场户家]次|[人件场份户条批期起宗]数)量?$");

    private final Units units;

    CellUnits(Units units) {
        this.units = units;
    }

    /** A bare number with the unit of its labels. */
    Figure of(Figure figure, CellLabels labels) {
        if (figure.kind() != Kind.BARE) {
            return figure;
        }
        String unit = labels.unit().isEmpty() ? in(labels.row(), labels.column()) : labels.unit();
        return unit.isEmpty() ? figure : counted(figure, unit);
    }

    /** A bare number under a head that says what it counts: 1.3 under 万份 is 13,000 of 份. */
    Figure counted(Figure figure, String unit) {
        Units.Measure measure = units.measure(unit).orElse(new Units.Measure(unit, BigDecimal.ONE));
        return new Figure(
                Kind.COUNT,
                figure.start(),
                figure.end(),
                figure.from(),
                figure.to(),
                figure.value().map(value -> value.multiply(measure.factor())),
                measure.unit(),
                figure.qualifier());
    }

    /** The unit in the first label that names one, empty where none does. */
    String in(String... labels) {
        for (String label : labels) {
            String unit = inLabel(label);
            if (!unit.isEmpty()) {
                return unit;
            }
        }
        return "";
    }

    /** 件 in 受理矛盾纠纷（件） or 单位：件; 人 in 接访人数. */
    private String inLabel(String label) {
        String text = label.replace('（', '(').replace('）', ')').replace('：', ':');
        for (int open = text.lastIndexOf('('); open >= 0; open = text.lastIndexOf('(', open - 1)) {
            int close = text.indexOf(')', open);
            String inside = close < 0 ? "" : text.substring(open + 1, close).replace("单位:", "");
            if (units.measure(inside).isPresent()) {
                return inside;
            }
        }
        Matcher counted = COUNTED.matcher(text);
        return counted.find() ? counted.group().replaceAll("数?量?$", "") : "";
    }
}

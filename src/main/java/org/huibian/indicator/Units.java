package org.huibian.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibian.message.Message;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/**
 * The units of measure (计量单位) of {@code units.csv}: which ones there are, and which equal which.
 *
 * <p>A row says that one of {@code unit} is {@code factor} of {@code equals}. A unit may have
 * several rows, the first says what it is above all; so 起 and 宗 are alike, and 元 and 亿元, but 个 and
 * 场 are not.
 */
public final class Units {

    /**
     * What one unit is in terms of another.
     *
     * @param base the unit it equals
     * @param factor how many of the base one is
     */
    private record Equal(String base, BigDecimal factor) {}

    /**
     * A unit with a power of ten before it, as 万份.
     *
     * @param unit the unit that has a row
     * @param factor how many of it one is
     */
    public record Measure(String unit, BigDecimal factor) {}

    private final Map<String, List<Equal>> equals;

    private Units(Map<String, List<Equal>> equals) {
        this.equals = equals;
    }

    /** Parses units.csv: unit, equals, factor, note. */
    public static Units parse(SetupFile file) {
        CsvTable table = CsvTable.parse(file, List.of("unit", "equals", "factor"), List.of("note"));
        Map<String, List<Equal>> equals = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            BigDecimal factor;
            try {
                factor = new BigDecimal(row.required("factor"));
            } catch (NumberFormatException e) {
                throw row.complaint(Message.of(Units.class, "units.factor", row.text("factor")));
            }
            if (factor.signum() <= 0) {
                throw row.complaint(Message.of(Units.class, "units.factor", row.text("factor")));
            }
            equals.computeIfAbsent(row.required("unit"), unit -> new ArrayList<>())
                    .add(new Equal(row.required("equals"), factor));
        }
        Units units = new Units(equals);
        for (CsvTable.Row row : table.rows()) {
            if (!units.knows(row.text("equals"))) {
                throw row.complaint(Message.of(Units.class, "units.base", row.text("equals")));
            }
        }
        return units;
    }

    /** Whether a unit has a row. */
    public boolean knows(String unit) {
        return equals.containsKey(unit);
    }

    /**
     * What a unit as written in the head of a table counts in: 万份 is ten thousand of 份, where it
     * has no row of its own; empty where nothing is known of it.
     */
    public Optional<Measure> measure(String unit) {
        if (knows(unit)) {
            return Optional.of(new Measure(unit, BigDecimal.ONE));
        }
        int power = unit.length() < 2 ? -1 : "十百千万亿".indexOf(unit.charAt(0));
        String rest = power < 0 ? "" : unit.substring(1);
        if (!knows(rest)) {
            return Optional.empty();
        }
        int zeros = List.of(1, 2, 3, 4, 8).get(power);
        return Optional.of(new Measure(rest, BigDecimal.ONE.scaleByPowerOfTen(zeros)));
    }

    /** Whether amounts in the two units may be added, kept in one of them. */
    public boolean alike(String one, String other) {
        return fits(one, other) || fits(other, one);
    }

    /** Whether a figure in a unit may be kept in another. */
    public boolean fits(String from, String to) {
        return factor(from, to).isPresent();
    }

    /**
     * How many {@code to} one {@code from} is; empty where a figure in {@code from} may not be kept
     * in {@code to}. Two units meet in what the first row of {@code to} says it equals: 次 may be
     * kept in 件 and 个 in 件, but 个 not in 次.
     */
    public Optional<BigDecimal> factor(String from, String to) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        List<Equal> target = equals.getOrDefault(to, List.of());
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Equal base = target.get(0);
        for (Equal equal : equals.getOrDefault(from, List.of())) {
            if (equal.base().equals(base.base())) {
                return Optional.of(Quantity.divided(equal.factor(), base.factor()));
            }
        }
        return Optional.empty();
    }

    /** The units in the order of the file. */
    public Set<String> all() {
        return new LinkedHashSet<>(equals.keySet());
    }
}

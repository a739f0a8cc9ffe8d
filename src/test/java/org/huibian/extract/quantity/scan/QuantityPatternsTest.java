package org.huibian.extract.quantity.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Units;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The ways of writing a quantity that real reports showed; their table lies beside the project. */
class QuantityPatternsTest {

    private static final Path TABLE =
            Path.of(System.getProperty("shared", "../shared"), "data/quantity_patterns.csv");
    private static final Units UNITS = Units.parse(SetupFile.read(Path.of("jobs/units.csv")));
    private static final QuantityScanner SCANNER = new QuantityScanner(UNITS);

    /** What a class without a value is by its form; a class that is not named has figures. */
    private static final Map<String, Set<Kind>> KINDS =
            Map.ofEntries(
                    Map.entry("hotline", Set.of(Kind.HOTLINE)),
                    Map.entry("name_num", Set.of(Kind.NAME)),
                    Map.entry("placeholder", Set.of(Kind.NAME)),
                    Map.entry("code_name", Set.of(Kind.NAME, Kind.BARE)),
                    Map.entry("date", Set.of(Kind.DATE)),
                    Map.entry("cutoff", Set.of(Kind.DATE)),
                    Map.entry("year_evt", Set.of(Kind.DATE)),
                    Map.entry("span", Set.of(Kind.DATE)),
                    Map.entry("han_year", Set.of(Kind.DATE)),
                    Map.entry("age", Set.of(Kind.AGE)),
                    Map.entry("freq", Set.of(Kind.DURATION)),
                    Map.entry("time_name", Set.of(Kind.DURATION)),
                    Map.entry("doc_no", Set.of(Kind.DOCUMENT)),
                    Map.entry("doc_no_bad", Set.of(Kind.DOCUMENT)),
                    Map.entry("law_art", Set.of(Kind.ARTICLE, Kind.DOCUMENT)),
                    Map.entry("plan_no", Set.of(Kind.PROGRAMME)),
                    Map.entry("congress", Set.of(Kind.CONGRESS, Kind.NAME)),
                    Map.entry("festival", Set.of(Kind.FESTIVAL)),
                    Map.entry("rank", Set.of(Kind.ORDINAL)),
                    Map.entry("issue", Set.of(Kind.ORDINAL)),
                    Map.entry("case_ord", Set.of(Kind.ORDINAL)),
                    // 零上访: whether an indicator's zero is its phrase's affair.
                    Map.entry("zero", Set.of(Kind.ZERO)),
                    Map.entry("yoy", Set.of(Kind.DATE)));

    /** Values that stand in other words than these: multiplied out, or no change at all. */
    private static final Set<String> NOT_STATED =
            Set.of("各配一个网格长", "每个社区配两名", "与2020年基本持平", "应述尽述");

    @TestFactory
    Stream<DynamicTest> everyWayOfWritingIsRead() throws IOException {
        assumeTrue(Files.exists(TABLE), "no table of ways at " + TABLE + ": not measured");
        SetupFile file = SetupFile.read(TABLE);
        String header = file.text().lines().findFirst().orElseThrow();
        List<CsvTable.Row> rows =
                CsvTable.parse(file, List.of(header.split(",")), List.of()).rows();
        assertThat(rows).hasSizeGreaterThan(150);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.text("example"), () -> examine(row)));
    }

    private static void examine(CsvTable.Row row) {
        String text = row.text("example");
        List<Figure> found = SCANNER.scan(text);
        if (NOT_STATED.contains(text)) {
            assertThat(found).noneMatch(figure -> figure.kind() == Kind.WHOLE);
            return;
        }
        if (row.text("unit").equals("—") || row.text("class").equals("han_year")) {
            assertThat(found).isNotEmpty();
            assertThat(found)
                    .allMatch(figure -> KINDS.get(row.text("class")).contains(figure.kind()));
            return;
        }
        String value = row.text("value").replaceFirst("^134\\+2616\\+70=2820$", "134;2616;70");
        String[] values = value.replaceFirst("/[月周]$", "").split("[;/=+]");
        String[] units = row.text("unit").split(";");
        for (int i = 0; i < values.length; i++) {
            // A fall is told by its words; the figure itself has no sign.
            BigDecimal wanted = new BigDecimal(values[i]).abs();
            String unit = units[Math.min(i, units.length - 1)];
            Qualifier qualifier = qualifier(row);
            assertThat(found)
                    .as("%s %s %s in %s", wanted, unit, qualifier, text)
                    .anyMatch(figure -> is(figure, wanted, unit, qualifier));
        }
    }

    private static boolean is(Figure figure, BigDecimal value, String unit, Qualifier qualifier) {
        return figure.value().map(found -> found.compareTo(value) == 0).orElse(false)
                && figure.qualifier() == qualifier
                && (figure.unit().replaceFirst("^个(?=百分点)", "").equals(unit)
                        || UNITS.alike(figure.unit(), unit)
                        || figure.kind() == Kind.ZERO && figure.unit().isEmpty());
    }

    private static Qualifier qualifier(CsvTable.Row row) {
        String code = row.text("qualifier");
        if (row.text("class").equals("deadline")) {
            return Qualifier.UNDER;
        }
        if (Pattern.matches("(计划)?[≥>]\\??", code)) {
            return Qualifier.OVER;
        }
        if (code.equals("≈<")) {
            return Qualifier.UNDER;
        }
        return code.contains("about") ? Qualifier.ABOUT : Qualifier.EXACT;
    }
}

package org.huibian.template.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.indicator.Units;
import org.huibian.setup.SetupFile;
import org.huibian.template.lineage.Lineages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the report prints is read back as what it stands for, and nothing else is. */
class PrintedFigureTest {

    private static final Units UNITS =
            Units.parse(SetupFile.read(java.nio.file.Path.of("jobs/units.csv")));

    private static final List<String> COUNTED = List.of("件", "场", "人次", "万元", "元", "平方米", "%", "个");

    @Test
    void everythingThatIsPrintedIsTrue() {
        Random random = new Random(5);
        for (int i = 0; i < 4000; i++) {
            String unit = COUNTED.get(random.nextInt(COUNTED.size()));
            BigDecimal amount =
                    new BigDecimal(random.nextInt(random.nextBoolean() ? 200 : 900_000_000))
                            .movePointLeft(
                                    unit.equals("件") || unit.equals("人次") ? 0 : random.nextInt(3));
            Qualifier qualifier = Qualifier.values()[random.nextInt(4)];
            Quantity quantity = new Quantity(amount, unit, qualifier);
            for (String text :
                    List.of(
                            FigureText.text(quantity),
                            FigureText.number(quantity),
                            FigureText.running(quantity, UNITS),
                            Lineages.result(quantity, UNITS))) {
                assertThat(PrintedFigure.contradicts(text, quantity, UNITS))
                        .as("%s printed as %s", quantity, text)
                        .isFalse();
            }
        }
    }

    @Test
    void anotherNumberContradictsEveryWayOfPrinting() {
        Random random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            String unit = COUNTED.get(random.nextInt(COUNTED.size()));
            Qualifier qualifier = Qualifier.values()[random.nextInt(4)];
            BigDecimal amount = new BigDecimal(1 + random.nextInt(9_000_000));
            Quantity stale = new Quantity(amount, unit, qualifier);
            Quantity now = new Quantity(amount.multiply(new BigDecimal("1.3")), unit, qualifier);
            for (String text : List.of(FigureText.text(stale), FigureText.running(stale, UNITS))) {
                assertThat(PrintedFigure.contradicts(text, now, UNITS)).as(text).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "40场, 40, 场, OVER",
        "40余场, 40, 场, EXACT",
        "近40场, 40, 场, OVER",
        "2.07万余平方米, 20660, 平方米, OVER",
        "近80万元, 803650, 元, UNDER",
        "80.37万元, 803650, 元, EXACT",
        "97.4%, 97.43, %, EXACT",
        "0件, 3, 件, EXACT",
    })
    void isContradicted(String text, String amount, String unit, Qualifier qualifier) {
        Quantity quantity = new Quantity(new BigDecimal(amount), unit, qualifier);
        assertThat(PrintedFigure.contradicts(text, quantity, UNITS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "未发生民转刑案件, 0, 件, EXACT",
        "90%至98%, 95, %, EXACT",
        "80.365万元, 803650, 元, EXACT",
        "40余, 40, 场, OVER",
        "与上年持平, 3, 件, EXACT",
    })
    void isNotContradicted(String text, String amount, String unit, Qualifier qualifier) {
        Quantity quantity = new Quantity(new BigDecimal(amount), unit, qualifier);
        assertThat(PrintedFigure.contradicts(text, quantity, UNITS)).isFalse();
    }
}

package org.huibian.template.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.indicator.Units;
import org.huibian.setup.SetupFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    private static final Units UNITS =
            Units.parse(new SetupFile("units.csv", "unit,equals,factor\n万元,万元,1\n元,万元,0.0001\n"));

    @ParameterizedTest
    @CsvSource({
        "803650,元,EXACT,80.365万元",
        "803650,元,UNDER,近80.37万元",
        "803650,元,OVER,80.36万余元",
        "803650,元,ABOUT,约80.37万元",
        "90000,元,UNDER,近9万元",
        "145601.46,元,EXACT,145601.46元",
        "145600.5,元,OVER,14.56万余元",
        "9999,元,EXACT,9999元",
        "1207,万元,EXACT,1207万元",
        "14225.3,万元,EXACT,14225.3万元",
        "14225.3,万元,OVER,1.42亿余元",
        "20660,平方米,OVER,2.06万余平方米",
        "76160,人次,ABOUT,约7.62万人次",
        "123456,件,EXACT,123456件"
    })
    void largeAmountsReadInWanAndBoundsStayTrue(
            String amount, String unit, Qualifier qualifier, String text) {
        Quantity quantity = new Quantity(new BigDecimal(amount), unit, qualifier);
        assertThat(FigureText.running(quantity, UNITS)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "30,条,OVER,30余条",
        "71,场,OVER,71场以上",
        "300,人,UNDER,近300人",
        "298,人,UNDER,近298人",
        "50,场,ABOUT,约50场",
        "1024,件,EXACT,1024件",
        "98.60,%,EXACT,98.60%"
    })
    void quantitiesReadAsADistrictWritesThem(
            String amount, String unit, Qualifier qualifier, String text) {
        Quantity quantity = new Quantity(new BigDecimal(amount), unit, qualifier);
        assertThat(FigureText.text(quantity)).isEqualTo(text);
    }

    @Test
    void atLeastFourteenIsALowestOfFourteen() {
        Quantity low = new Quantity(new BigDecimal("14"), "项", Qualifier.OVER);
        Quantity high = new Quantity(new BigDecimal("385"), "项", Qualifier.OVER);
        assertThat(FigureText.range(List.of(high, low))).isEqualTo("14项至385项以上");
        assertThat(FigureText.range(List.of(low))).isEqualTo("14项以上");
    }
}

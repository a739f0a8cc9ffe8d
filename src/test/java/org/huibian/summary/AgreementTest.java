package org.huibian.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.huibian.extract.Observation;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    private static Observation figure(String value, String unit, String qualifier, String text) {
        return new Observation(
                "x",
                new Quantity(
                        new BigDecimal(value),
                        unit,
                        Qualifier.valueOf(qualifier.toUpperCase(Locale.ROOT))),
                Observation.Basis.STATED,
                List.of(new Excerpt(Location.line("甲.txt", 1), 0, text.length(), text)),
                text);
    }

    @ParameterizedTest
    @CsvSource({
        "15, 件, 15, exact, 15件, true",
        "17, 件, 15, exact, 15件, false",
        "33, 条, 30, over, 30余条, true",
        "30, 条, 30, over, 30余条, true",
        "28, 条, 30, over, 30余条, false",
        "300, 条, 30, over, 30余条, false",
        "9, 项, 10, under, 近10项, true",
        "11, 项, 10, under, 近10项, false",
        "1, 项, 10, under, 近10项, false",
        "53, 场, 50, about, 约50场, true",
        "101, 场, 50, about, 约50场, false",
        "97.22, %, 97.2, exact, 97.2%, true",
        "97.29, %, 97.2, exact, 97.2%, true",
        "97.31, %, 97.2, exact, 97.2%, false",
        "186432, 元, 186400, exact, 18.64万元, true",
        "187432, 元, 186400, exact, 18.64万元, false",
        "186432, 元, 186400, exact, 186400元, false",
        "0, 件, 0, exact, 未发生, true",
        "1, 件, 0, exact, 未发生, false"
    })
    void formAgreesWithWhatTheWordsLeaveOpen(
            String form, String unit, String value, String qualifier, String text, boolean agree) {
        assertThat(
                        Agreement.agree(
                                figure(form, unit, "exact", form),
                                figure(value, unit, qualifier, text)))
                .isEqualTo(agree);
    }
}

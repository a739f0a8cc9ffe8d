package org.huibian.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private static final Units UNITS = Units.parse(SetupFile.read(Path.of("jobs/units.csv")));

    @ParameterizedTest
    @CsvSource({
        "起,件,1",
        "宗,件,1",
        "次,场,1",
        "场次,次,1",
        "名,人,1",
        "人,人次,1",
        "家,个,1",
        "次,件,1",
        "个,件,1",
        "万元,元,10000",
        "元,万元,0.0001",
        "亿元,元,100000000",
        "㎡,平方米,1",
        "亩,平方米,666.67",
        "本,份,1"
    })
    void likeUnitsConvert(String from, String to, String factor) {
        assertThat(UNITS.factor(from, to))
                .hasValueSatisfying(f -> assertThat(f).isEqualByComparingTo(factor));
    }

    @ParameterizedTest
    @CsvSource({"个,场", "个,次", "件,场", "人,件", "元,件", "%,个百分点", "平方米,万元", "场,人次", "家,次"})
    void unlikeUnitsDoNotConvert(String from, String to) {
        assertThat(UNITS.factor(from, to)).isEmpty();
    }

    @Test
    void everyUnitOfTheVocabularyHasARow() {
        IndicatorCatalog catalog =
                IndicatorCatalog.parse(
                        SetupFile.read(Path.of("jobs/indicators.csv")),
                        SetupFile.read(Path.of("jobs/units.csv")));
        assertThat(catalog.indicators()).hasSize(80);
        assertThat(catalog.indicators()).allMatch(i -> catalog.units().knows(i.unit()));
        assertThat(catalog.indicators()).allMatch(i -> !i.phrases().isEmpty());
    }

    @Test
    void aFactorThatIsNoNumberIsRefusedWithItsLine() {
        SetupFile file = csv("unit,equals,factor\n件,件,1\n起,件,一\n");
        assertThatThrownBy(() -> Units.parse(file))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("units.csv:3");
    }

    @Test
    void aUnitThatEqualsAnUnknownOneIsRefused() {
        SetupFile file = csv("unit,equals,factor\n起,件,1\n");
        assertThatThrownBy(() -> Units.parse(file)).isInstanceOf(SetupException.class);
    }

    private static SetupFile csv(String text) {
        return SetupFile.of("units.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}

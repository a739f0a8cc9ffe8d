package org.huibian.extract.figures.table.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.indicator.Units;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRowTest {

    private static final Units UNITS = ProgramVocabulary.CATALOG.units();

    @ParameterizedTest
    @ValueSource(strings = {"单位|次|件|元", "计量单位：|场|人次", "单 位|件||万元", "单位|%|件"})
    void nameAndUnitsAreARowOfUnits(String row) {
        assertThat(UnitRow.isOne(texts(row), UNITS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位|件", "单位|司法所|件", "社区|次|件", "单位|受理|办结"})
    void oneUnitAloneOrOtherWordsAreNone(String row) {
        assertThat(UnitRow.isOne(texts(row), UNITS)).isFalse();
    }

    private static List<String> texts(String row) {
        return Arrays.asList(row.split("\\|"));
    }
}

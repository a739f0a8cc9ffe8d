package org.huibian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** What is kept for units and pairs is found again, and nothing else. */
class UnitMapTest {

    @Test
    void numbersOfAUnitAndOfAPairAreKeptApart() {
        UnitMap map = new UnitMap();
        map.add('街', 1);
        map.add(UnitMap.pair('街', '道'), 2);
        map.add(UnitMap.pair('街', '道'), 3);

        assertThat(map.get('街')).isEqualTo(numbers(1));
        assertThat(map.get(UnitMap.pair('街', '道'))).isEqualTo(numbers(2, 3));
        assertThat(map.get('道')).isNull();
        assertThat(map.get(UnitMap.pair('道', '街'))).isNull();
    }

    @Test
    void manyPairsAreFoundAgainAndNoOtherIsTakenForOne() {
        UnitMap map = new UnitMap();
        for (char second = '一'; second < '一' + 500; second++) {
            map.add(UnitMap.pair('\uFF08', second), second);
        }
        for (char second = '一'; second < '一' + 500; second++) {
            assertThat(map.get(UnitMap.pair('\uFF08', second))).isEqualTo(numbers(second));
        }
        for (char first = '丁'; first < '丁' + 500; first++) {
            assertThat(map.get(UnitMap.pair(first, '一'))).isNull();
        }
    }

    private static BitSet numbers(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }
}

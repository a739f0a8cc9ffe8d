package org.huibian.check.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShingleIndexTest {

    @Test
    void knowsWhoHoldsWhatAFewLinesHaveInCommon() {
        Random random = new Random(3);
        List<Shingles> lines = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            StringBuilder line = new StringBuilder();
            for (int k = 0; k < 30; k++) {
                line.append((char) ('一' + random.nextInt(9)));
            }
            lines.add(Shingles.of(line.toString()));
        }
        Map<Long, List<Integer>> expected = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (long stretch : lines.get(i).stretches()) {
                expected.computeIfAbsent(stretch, s -> new ArrayList<>()).add(i);
            }
        }
        ShingleIndex index = ShingleIndex.of(lines, 3);

        assertThat(expected).hasSizeGreaterThan(3000);
        assertThat(expected.values()).anyMatch(holders -> holders.size() == 3);
        expected.forEach(
                (stretch, holders) ->
                        assertThat(Arrays.stream(index.holders(stretch)).boxed().toList())
                                .isEqualTo(
                                        holders.size() > 1 && holders.size() <= 3
                                                ? holders
                                                : List.of()));
    }

    @Test
    void likenessIsCommonStretchesOverAll() {
        long[] one = Shingles.of("坚持问题从群众中来").stretches();
        assertThat(Shingles.likeness(one, one)).isEqualTo(1);
        assertThat(Shingles.likeness(one, Shingles.of("坚持问题从群众中去").stretches())).isEqualTo(5.0 / 7);
        assertThat(Shingles.likeness(one, Shingles.of("短").stretches())).isZero();
    }
}

package org.huibian.check.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Like sentences of a district, against what the words of the check say, line by line. */
class LikeLinesTest {

    private static final double ALIKE = 0.8;
    private static final int MOST = 4;

    @Test
    void findsWhatComparingEachLineWithEachOtherFinds() {
        DistrictLines lines = lines(new Random(5));

        long[] like = LikeLines.of(lines, ALIKE, MOST, Long.MAX_VALUE);

        assertThat(like).hasSizeGreaterThan(100).isEqualTo(byTheWord(lines));
    }

    @Test
    void theNumberOfClassesDecidesNothing() {
        DistrictLines lines = lines(new Random(6));

        long[] atOnce = LikeLines.of(lines, ALIKE, MOST, Long.MAX_VALUE);

        for (long few : new long[] {40, 333, 5000}) {
            assertThat(LikeLines.of(lines, ALIKE, MOST, few)).isEqualTo(atOnce);
        }
    }

    @Test
    void shareIsOfTheCharactersThatStandInTheOther() {
        assertThat(share("坚持问题从群众中来", "坚持问题从群众中来")).isEqualTo(1);
        assertThat(share("坚持问题从群众中来", "要坚持问题从群众中去看")).isEqualTo(8.0 / 9);
        assertThat(share("要坚持问题从群众中去看", "坚持问题从群众中来")).isEqualTo(8.0 / 11);
        assertThat(share("坚持问题从群众中来", "从群众里来，坚持问题为先")).isEqualTo(4.0 / 9);
        assertThat(share("坚持问题从群众中来", "短")).isZero();
        assertThat(share("短", "短")).isZero();
    }

    private static double share(String line, String other) {
        char[] text = line.toCharArray();
        return Shingles.share(text, 0, text.length, stretches(other));
    }

    @Test
    void wordsAreWhatIsLeftWithoutNamesAndNumbers() {
        Random random = new Random(7);
        String letters = "东西石坪街道镇乡党办司人全的，一二两三十百万件次场个起、123a𠀋法治";
        int[] points = letters.codePoints().toArray();
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 24; k++) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            assertThat(Shingles.words(text.toString()))
                    .isEqualTo(Shingles.VARYING.matcher(text).replaceAll(""));
        }
    }

    /** Sentences, some several times, a few characters changed or more behind, of 30 reports. */
    private static DistrictLines lines(Random random) {
        List<String> told = new ArrayList<>();
        DistrictLines lines = new DistrictLines();
        for (int report = 0; report < 30; report++) {
            lines.begin("街道" + report);
            for (int i = 0; i < 12; i++) {
                StringBuilder text = new StringBuilder();
                if (!told.isEmpty() && random.nextInt(3) > 0) {
                    text.append(told.get(random.nextInt(told.size())));
                    for (int k = random.nextInt(3); k > 0; k--) {
                        text.setCharAt(random.nextInt(text.length()), '某');
                    }
                    for (int k = random.nextInt(3) * 9; k > 0; k--) {
                        text.append((char) ('一' + random.nextInt(40)));
                    }
                } else {
                    for (int k = 20 + random.nextInt(30); k > 0; k--) {
                        text.append((char) ('一' + random.nextInt(40)));
                    }
                }
                told.add(text.toString());
                lines.add(i, text.length(), text.toString());
            }
            lines.end();
        }
        return lines;
    }

    private static long[] byTheWord(DistrictLines lines) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (long stretch : lines.stretches(i)) {
                counts.merge(stretch, 1, Integer::sum);
            }
        }
        List<Long> like = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            long[] own = lines.stretches(i);
            for (int k = 0; k < lines.size(); k++) {
                long[] others = lines.stretches(k);
                long rare =
                        Arrays.stream(own)
                                .filter(s -> Arrays.binarySearch(others, s) >= 0)
                                .filter(s -> counts.get(s) <= MOST)
                                .count();
                if (lines.owner(i) != lines.owner(k)
                        && rare > 0
                        && rare >= own.length / 3
                        && Shingles.common(own, others) * 2 >= own.length
                        && lines.share(i, others) >= ALIKE) {
                    like.add((long) i << 32 | k);
                }
            }
        }
        return like.stream().mapToLong(Long::longValue).toArray();
    }

    private static long[] stretches(String text) {
        DistrictLines lines = new DistrictLines();
        lines.begin("东榆街道");
        lines.add(0, text.length(), text);
        lines.end();
        return lines.stretches(0);
    }
}

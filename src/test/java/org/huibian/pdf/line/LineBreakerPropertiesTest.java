package org.huibian.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of every text, tried on random ones. */
class LineBreakerPropertiesTest {

    private static final int TEXTS = 2_000;
    private static final String[] PIECES = {
        "法",
        "治",
        "政",
        "府",
        "建",
        "设",
        "，",
        "。",
        "、",
        "；",
        "？",
        "！",
        "”",
        "“",
        "（",
        "）",
        "《",
        "》",
        "——",
        "……",
        "·",
        "～",
        "1,024件",
        "98.5%",
        "2025年",
        "A",
        "word",
        " ",
        "〔2025〕5号",
        "%",
        "/",
        "(",
        ")",
        "３",
        "㐂",
        "𬱖"
    };

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(120); n > 0; n--) {
            // Mostly hanzi, so that lines without a violation exist.
            int most = random.nextInt(3) > 0 ? 6 : PIECES.length;
            text.append(PIECES[random.nextInt(most)]);
        }
        return text.toString();
    }

    @Test
    void everyCharacterIsKeptInOrder() {
        Random random = new Random(1);
        for (int k = 0; k < TEXTS; k++) {
            String text = random(random);
            assertThat(Setting.joined(Setting.lines(text, 5 + random.nextInt(30)))).isEqualTo(text);
        }
    }

    @Test
    void noLineIsWiderThanItsWidth() {
        Random random = new Random(2);
        for (int k = 0; k < TEXTS; k++) {
            int cells = 5 + random.nextInt(30);
            for (Line line : Setting.lines(random(random), cells)) {
                assertThat(line.width()).isLessThanOrEqualTo(cells * Setting.EM + 0.01);
                for (int i = 0; i < line.length(); i++) {
                    assertThat(line.x(i)).isGreaterThanOrEqualTo(-0.01);
                }
            }
        }
    }

    @Test
    void charactersDoNotStepBack() {
        Random random = new Random(3);
        for (int k = 0; k < TEXTS; k++) {
            for (Line line : Setting.lines(random(random), 12)) {
                double[] inked =
                        IntStream.range(0, line.length())
                                .filter(i -> !line.glyph(i).space())
                                .mapToDouble(line::x)
                                .toArray();
                for (int i = 1; i < inked.length; i++) {
                    assertThat(inked[i]).isGreaterThanOrEqualTo(inked[i - 1] - 0.01);
                }
            }
        }
    }

    @Test
    void noMarkStandsWhereItMayNotWhereverALineCanBeBrokenElsewhere() {
        Random random = new Random(4);
        for (int k = 0; k < TEXTS; k++) {
            // A hanzi between any two pieces: there is always a place to break.
            String text =
                    random(random)
                            .codePoints()
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining("法法法"));
            List<Line> lines = Setting.lines("法" + text + "法", 12);
            for (int i = 0; i < lines.size(); i++) {
                int first = lines.get(i).glyph(0).codePoint();
                int last = lines.get(i).text().strip().codePoints().reduce((a, b) -> b).orElse(0);
                String line = lines.get(i).text();
                assertThat(i > 0 && (Marks.kind(first) & Marks.NO_FIRST) != 0).as(line).isFalse();
                assertThat(Marks.kind(last) & Marks.NO_LAST).as(line).isZero();
            }
        }
    }

    @Test
    void atomsStayWholeUnlessWiderThanALine() {
        Random random = new Random(5);
        for (int k = 0; k < TEXTS; k++) {
            String text = random(random);
            Atoms atoms = Setting.atoms(text);
            List<Line> lines = Setting.lines(text, 20);
            int line = 0;
            int used = 0;
            for (int atom = 0; atom < atoms.count(); atom++) {
                if (used == lines.get(line).length()) {
                    line++;
                    used = 0;
                }
                used += atoms.end(atom) - atoms.start(atom);
                assertThat(used).isLessThanOrEqualTo(lines.get(line).length());
            }
        }
    }

    @Test
    void whatIsFoundAmongWellFilledLinesIsTheBestOfAll() {
        Random random = new Random(7);
        int compared = 0;
        for (int k = 0; k < TEXTS; k++) {
            Atoms atoms = Setting.atoms("法" + random(random) + random(random));
            LineSearch search = new LineSearch(atoms, new Measure(180, 200, true));
            if (search.search(true, 0.75) && search.cost() < 400) {
                int[] starts = search.starts();
                assertThat(search.search(true, 0)).isTrue();
                assertThat(search.starts()).isEqualTo(starts);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(TEXTS / 3);
    }

    @Test
    void sameTextGivesTheSameLines() {
        Random random = new Random(6);
        for (int k = 0; k < 200; k++) {
            String text = random(random);
            List<Line> again = Setting.lines(text, 15);
            assertThat(Setting.lines(text, 15)).usingRecursiveComparison().isEqualTo(again);
        }
    }
}

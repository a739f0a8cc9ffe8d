package org.huibian.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
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
                for (Line.Spot spot : line.spots()) {
                    assertThat(spot.x()).isGreaterThanOrEqualTo(-0.01);
                }
            }
        }
    }

    @Test
    void charactersDoNotStepBack() {
        Random random = new Random(3);
        for (int k = 0; k < TEXTS; k++) {
            for (Line line : Setting.lines(random(random), 12)) {
                List<Line.Spot> inked =
                        line.spots().stream().filter(spot -> !spot.glyph().space()).toList();
                for (int i = 1; i < inked.size(); i++) {
                    assertThat(inked.get(i).x())
                            .isGreaterThanOrEqualTo(inked.get(i - 1).x() - 0.01);
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
                int first = lines.get(i).spots().get(0).glyph().codePoint();
                int last = lines.get(i).text().strip().codePoints().reduce((a, b) -> b).orElse(0);
                assertThat(i > 0 && Marks.noFirst(first)).as(lines.get(i).text()).isFalse();
                assertThat(Marks.noLast(last)).as(lines.get(i).text()).isFalse();
            }
        }
    }

    @Test
    void atomsStayWholeUnlessWiderThanALine() {
        Random random = new Random(5);
        for (int k = 0; k < TEXTS; k++) {
            String text = random(random);
            List<Atom> atoms = Setting.atoms(text);
            List<Line> lines = Setting.lines(text, 20);
            int line = 0;
            int used = 0;
            for (Atom atom : atoms) {
                if (used == lines.get(line).spots().size()) {
                    line++;
                    used = 0;
                }
                used += atom.glyphs().size();
                assertThat(used).isLessThanOrEqualTo(lines.get(line).spots().size());
            }
        }
    }

    @Test
    void sameTextGivesTheSameLines() {
        Random random = new Random(6);
        for (int k = 0; k < 200; k++) {
            String text = random(random);
            assertThat(Setting.lines(text, 15)).isEqualTo(Setting.lines(text, 15));
        }
    }
}

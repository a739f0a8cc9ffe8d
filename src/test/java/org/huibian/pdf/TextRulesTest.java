package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huibian.pdf.MeasuredPdf.TextLine;
import org.huibian.report.Block;
import org.huibian.report.Report;
import org.junit.jupiter.api.Test;

/** Line breaking in finished files (GB/T 15834-2011, 5), by number of rule. */
class TextRulesTest {

    private static final double MM = MeasuredPdf.MM;
    private static final Report REPORT = Reports.of(Reports.prose(9704, 150));
    private static final MeasuredPdf PDF = MeasuredPdf.of(REPORT);

    /** Lines of each paragraph: a paragraph begins with an indented line. */
    private static List<List<TextLine>> paragraphs() {
        List<List<TextLine>> paragraphs = new ArrayList<>();
        for (TextLine line : PDF.lines()) {
            if (line.start() > 30 * MM) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line);
        }
        return paragraphs;
    }

    @Test
    void everyParagraphIsExtractedVerbatimEachCharacterOnce() {
        List<String> written =
                paragraphs().stream()
                        .map(p -> p.stream().map(TextLine::text).collect(Collectors.joining()))
                        .toList();
        assertThat(written).isEqualTo(REPORT.blocks().stream().map(Block::plainText).toList());
    }

    @Test
    void strippedTextIsTheReportsText() {
        String stripped =
                PDF.extracted()
                        .lines()
                        .filter(line -> !line.matches("— \\d+ —"))
                        .collect(Collectors.joining());
        String wanted =
                REPORT.blocks().stream().map(Block::plainText).collect(Collectors.joining());
        int same = 0;
        while (same < Math.min(stripped.length(), wanted.length())
                && stripped.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        assertThat(stripped.substring(same, Math.min(same + 20, stripped.length())))
                .isEqualTo(wanted.substring(same, Math.min(same + 20, wanted.length())));
    }

    @Test
    void rule68And71NoMarkThatEndsOrConnectsBeginsALine() {
        for (TextLine line : PDF.lines()) {
            assertThat("。，、；：？！”’）〕】》〉–—～·…%‰").doesNotContain(line.signs().get(0).text());
        }
    }

    @Test
    void rule69NoMarkThatOpensEndsALine() {
        for (TextLine line : PDF.lines()) {
            String text = line.text();
            assertThat("“‘（〔【《〈/").doesNotContain(text.substring(text.length() - 1));
        }
    }

    @Test
    void rule70DashAndEllipsisAreNotParted() {
        for (TextLine line : PDF.lines()) {
            assertThat(line.text().replace("——", "").replace("……", "")).doesNotContain("—", "…");
        }
    }

    @Test
    void rule73And85NumberStaysWithItsUnit() {
        for (TextLine line : PDF.lines()) {
            String text = line.text();
            assertThat(text).doesNotMatch(".*[0-9〔]$");
            assertThat(text).doesNotMatch("^(件|万|余|人次|年|月|日|元|㎡|场次|号|条|∶).*[0-9]?");
        }
    }

    @Test
    void rule77LinesEndAtTheRightMargin() {
        int all = 0;
        int straight = 0;
        for (List<TextLine> paragraph : paragraphs()) {
            for (TextLine line : paragraph.subList(0, paragraph.size() - 1)) {
                all++;
                straight += Math.abs(line.end() - 184 * MM) <= 0.9 * MM ? 1 : 0;
                assertThat(line.end()).isLessThanOrEqualTo(184.9 * MM);
            }
        }
        assertThat(all).isGreaterThan(700);
        assertThat(straight).isGreaterThan(all * 99 / 100);
    }

    @Test
    void rule78LastLineIsNotASingleCharacter() {
        for (List<TextLine> paragraph : paragraphs()) {
            if (paragraph.size() > 1) {
                String last = paragraph.get(paragraph.size() - 1).text();
                assertThat(last.replaceAll("[\\p{IsPunctuation}～]", "").length())
                        .as(last)
                        .isGreaterThan(1);
            }
        }
    }

    @Test
    void rule72MarkAtTheEndMayTakeHalfItsWidth() {
        // 26 cells; the 27th is a mark that fits at half width beside squeezed ones.
        MeasuredPdf pdf =
                MeasuredPdf.of(Reports.of(Reports.body("坚持，".repeat(8) + "法".repeat(2) + "，依法行政")));
        TextLine first = pdf.lines().get(0);
        assertThat(first.text()).endsWith("，");
        assertThat(first.end()).isCloseTo(184 * MM, within(0.5));
        assertThat(first.signs().get(first.signs().size() - 1).width()).isCloseTo(8, within(0.01));
    }

    @Test
    void noLineIsSoLooseThatItReadsAsSpacedOut() {
        for (TextLine line : PDF.lines()) {
            for (int k = 1; k < line.signs().size(); k++) {
                double gap = line.signs().get(k).x() - line.signs().get(k - 1).end();
                assertThat(gap).as(line.text()).isLessThan(4);
            }
        }
    }
}

package org.huibian.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.report.Block;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.PageBreak;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Block.Signature;
import org.huibian.report.Block.Table;
import org.huibian.report.Block.Title;
import org.huibian.report.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

    /**
     * b body, a annex list, l annex label, t annex title, r report title, h heading, n note, s
     * signature, u upright table, w wide table, / page break.
     */
    @ParameterizedTest
    @CsvSource({
        "rbhbs, rbhbs",
        "rbhbs/ltun, rbhbs/ltun",
        "rbs/ltwn, rbs|LTWN",
        "rbsltwn, rbs|LTWN",
        "rbs/ltw/ltw/ltu, rbs|LTW/LTW|ltu",
        "rbwb, rb|W|b",
        "rbhwnns, rb|HWNNS",
        "//rb//b//, rb/b",
        "rb/h/wn/b, rb/h|WN|b",
        "w, W",
        "/w/w/, W/W",
        "rwu, r|W|u",
        "'', ''",
        "/, ''"
    })
    void wideTablesTakeAlongWhatBelongsToThem(String blocks, String sections) {
        List<Block> list = blocks.chars().mapToObj(c -> block((char) c)).toList();

        assertThat(
                        Section.of(list, Style.standard()).stream()
                                .map(SectionTest::written)
                                .collect(Collectors.joining("|")))
                .isEqualTo(sections);
    }

    private static String written(Section section) {
        String letters =
                section.blocks().stream()
                        .map(block -> "balrthnsuw/".charAt(Kinds.ALL.indexOf(block)))
                        .map(String::valueOf)
                        .collect(Collectors.joining());
        return section.landscape() ? letters.toUpperCase(java.util.Locale.ROOT) : letters;
    }

    private static Block block(char letter) {
        return Kinds.ALL.get("balrthnsuw/".indexOf(letter));
    }

    private static final class Kinds {
        static final List<Block> ALL =
                List.of(
                        new Paragraph(Kind.BODY, List.of()),
                        new Paragraph(Kind.ANNEX_LIST, List.of()),
                        new Paragraph(Kind.ANNEX_LABEL, List.of()),
                        new Title(false, "报告"),
                        new Title(true, "附表"),
                        new Block.Heading(1, "一、", "成效"),
                        new Paragraph(Kind.TABLE_NOTE, List.of()),
                        new Signature("某区", "2026年2月10日", false),
                        table(3),
                        table(12),
                        new PageBreak());

        private static Table table(int columns) {
            return new Table(
                    "",
                    Stream.generate(() -> new Column("数", Align.RIGHT, 1)).limit(columns).toList(),
                    List.of());
        }
    }
}

package org.huibian.extract.outline.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huibian.Growth;
import org.huibian.extract.TextLines;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.HeadingLine;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.Section;
import org.huibian.extract.outline.Stretch;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;
import org.junit.jupiter.api.Test;

class OutlineParserTest {

    private static final String FILE = "报告.docx";

    private final OutlineParser parser = new OutlineParser();

    @Test
    void automaticNumbersOfTheFormatCountAsPrintedOnes() {
        Outline outline =
                parser.parse(
                        document(
                                paragraph("云溪镇2025年法治政府建设情况报告"),
                                new SourceBlock.Heading(1, "一、", text("主要成效")),
                                new SourceBlock.ListItem(1, "（一）", text("加强普法。走村入户。")),
                                new SourceBlock.ListItem(1, "•", text("这不是标题。")),
                                new SourceBlock.Heading(1, "二、", text("存在的不足"))));
        assertThat(outline.sections())
                .extracting(Section::number, Section::title, Section::level)
                .containsExactly(
                        tuple("", "云溪镇2025年法治政府建设情况报告", 0),
                        tuple("一、", "主要成效", 1),
                        tuple("（一）", "加强普法", 2),
                        tuple("二、", "存在的不足", 1));
    }

    @Test
    void mottoBehindTheSubjectOfAHeadingIsNoText() {
        Outline outline =
                parser.parse(
                        document(
                                paragraph("云溪镇2025年法治政府建设情况报告"),
                                paragraph("一、主要成效"),
                                paragraph("（一）第一季度：开好局，理清责任"),
                                paragraph("1月，镇党委召开专题会议。"),
                                paragraph("（二）普法宣传：走村入户宣讲民法典"),
                                paragraph("（三）其他工作：暂无需要说明的事项")));
        assertThat(outline.sections())
                .extracting(Section::number, Section::title, Section::level)
                .contains(
                        tuple("（一）", "第一季度：开好局，理清责任", 2),
                        tuple("（二）", "普法宣传", 2),
                        tuple("（三）", "其他工作", 2));
    }

    @Test
    void mottoBeforeWhatAChapterIsAboutIsNoLabel() {
        Outline outline =
                parser.parse(
                        document(
                                paragraph("云溪镇2025年法治政府建设情况报告"),
                                paragraph("一、守岸：规范执法严起来"),
                                paragraph("（一）队伍过硬"),
                                paragraph("开展执法检查64次。"),
                                paragraph("二、检讨：问题不足摆出来"),
                                paragraph("上年检讨的两个问题已经改完：一是夜间值守薄弱，今年增设夜巡组。二是案卷归档慢，今年逐月归档。"),
                                paragraph("三、冲锋：2026年工作安排"),
                                paragraph("（一）开展案卷评查2次。")));
        assertThat(outline.sections())
                .filteredOn(section -> section.level() == 1)
                .extracting(Section::title, Section::chapter)
                .containsExactly(
                        tuple("守岸：规范执法严起来", Chapter.RESULTS),
                        tuple("检讨：问题不足摆出来", Chapter.PROBLEMS),
                        tuple("冲锋：2026年工作安排", Chapter.PLAN));
    }

    @Test
    void claimsAndCountsBehindALabelStayText() {
        Outline outline =
                parser.parse(
                        document(
                                paragraph("云溪镇2025年法治政府建设情况报告"),
                                paragraph("一、主要成效"),
                                paragraph("（一）矛盾化解：受理矛盾纠纷全部化解"),
                                paragraph("1.受理矛盾纠纷161件，化解155件。"),
                                paragraph("二、案件办理：立案十二件，办结十四件"),
                                paragraph("（一）处罚案件。"),
                                paragraph("三、信访办理：2024年任务全面完成"),
                                paragraph("（一）来访接待。")));
        assertThat(outline.sections()).extracting(Section::title).contains("矛盾化解", "案件办理", "信访办理");
    }

    @Test
    void oneNumberOfManyBeginsAHeadingLikeAnyWord() {
        Outline outline =
                parser.parse(
                        document(
                                paragraph("云溪镇2025年法治政府建设情况报告"),
                                paragraph("一、主要成效"),
                                paragraph("开展执法检查64次。"),
                                paragraph("二、十四个社区法治建设情况"),
                                paragraph("各社区开展宣传64次。")));
        assertThat(outline.sections())
                .extracting(Section::number, Section::title)
                .contains(tuple("二、", "十四个社区法治建设情况"));
    }

    /** As features are written: no numbers, and lines of their own between whole paragraphs. */
    @Test
    void loneLinesBetweenParagraphsAreTheHeadingsOfAReportWithoutNumbers() {
        String text = "走村入户宣讲民法典，全年开展普法宣传活动24场，受众3600余人次，干部群众的法治意识不断增强，遇事找法渐成习惯。";
        Outline outline =
                parser.parse(
                        document(
                                paragraph("云溪镇2025年法治政府建设情况报告"),
                                paragraph("县人民政府："),
                                paragraph("2025年是不平凡的一年，" + text),
                                paragraph("学在前头，让法治成为“必修课”"),
                                paragraph(text),
                                paragraph("带头干在前，第一责任人扛起责任"),
                                paragraph("书记到村讲法治课，" + text),
                                paragraph("短板摆上桌面，原因找在自身"),
                                paragraph("成绩背后也有不足，" + text),
                                paragraph("明年怎么干，清单已经列好"),
                                paragraph("2026年把这几件事办好：" + text),
                                paragraph("云溪镇人民政府"),
                                paragraph("2026年1月8日")));
        assertThat(outline.sections())
                .extracting(Section::title, Section::chapter)
                .contains(
                        tuple("学在前头，让法治成为“必修课”", Chapter.RESULTS),
                        tuple("带头干在前，第一责任人扛起责任", Chapter.FIRST_RESPONSIBLE),
                        tuple("短板摆上桌面，原因找在自身", Chapter.PROBLEMS),
                        tuple("明年怎么干，清单已经列好", Chapter.PLAN));
    }

    /** The date names the year to come, as a plan does. */
    @Test
    void dateBelowLoneChaptersIsNoChapter() {
        Outline outline =
                parser.parse(
                        document(
                                paragraph("云溪镇2025年法治政府建设情况报告"),
                                paragraph("主要举措和成效"),
                                paragraph("一是学法经常。全年学法8次。"),
                                paragraph("2026年工作安排"),
                                paragraph("一是学法更勤。全年学法不少于9次。"),
                                paragraph("云溪镇人民政府"),
                                paragraph("2026年1月8日")));
        assertThat(outline.sections())
                .extracting(Section::title, Section::chapter)
                .contains(tuple("2026年工作安排", Chapter.PLAN))
                .doesNotContain(tuple("2026年1月8日", Chapter.PLAN));
    }

    @Test
    void linesBrokenOffAndSentencesOfTheirOwnAreNoHeadings() {
        String text = "走村入户宣讲民法典，全年开展普法宣传活动24场，受众3600余人次，干部群众的法治意识不断增强，遇事找法渐成习惯。";
        String half = "全年开展普法宣传活动24场，受众3600余人次，干部群众的";
        Outline outline =
                parser.parse(
                        document(
                                paragraph("云溪镇2025年法治政府建设情况报告"),
                                paragraph(text),
                                paragraph(half),
                                paragraph("法治意识不断增强。"),
                                paragraph(text),
                                paragraph("学法渐成习惯。"),
                                paragraph(text),
                                paragraph(half),
                                paragraph("法治意识不断增强。"),
                                paragraph(text),
                                paragraph("全镇法治建设一瞥"),
                                paragraph(text),
                                paragraph("云溪镇人民政府"),
                                paragraph("2026年1月8日")));
        assertThat(outline.sections())
                .extracting(Section::title)
                .doesNotContain("全镇法治建设一瞥", half, "学法渐成习惯。");
    }

    @Test
    void headingsThatOnlyTheFormatMarksAreSections() {
        Outline outline =
                parser.parse(
                        document(
                                new SourceBlock.Heading(1, "", text("云溪镇2025年法治政府建设情况报告")),
                                new SourceBlock.Heading(2, "", text("工作成效")),
                                new SourceBlock.Heading(3, "", text("普法宣传")),
                                paragraph("走村入户。"),
                                new SourceBlock.Heading(2, "", text("下一步打算")),
                                paragraph("继续努力。")));
        assertThat(outline.sections())
                .extracting(Section::title, Section::level, Section::chapter)
                .containsExactly(
                        tuple("云溪镇2025年法治政府建设情况报告", 0, Chapter.HEAD),
                        tuple("工作成效", 1, Chapter.RESULTS),
                        tuple("普法宣传", 2, Chapter.RESULTS),
                        tuple("下一步打算", 1, Chapter.PLAN));
    }

    @Test
    void headingKeepsItsHalfWidthMarks() {
        Outline outline =
                parser.parse(
                        TextLines.document(
                                "云溪镇2025年法治政府建设报告",
                                "一、加强领导,压实责任,主要成效",
                                "全年普法20场。",
                                "二、",
                                "补短板,存在的不足",
                                "人手少。"));
        assertThat(outline.sections())
                .extracting(Section::title, Section::chapter)
                .containsExactly(
                        tuple("云溪镇2025年法治政府建设报告", Chapter.HEAD),
                        tuple("加强领导,压实责任,主要成效", Chapter.RESULTS),
                        tuple("补短板,存在的不足", Chapter.PROBLEMS));
    }

    @Test
    void numberAloneInItsLineTakesTheNextLineAsTitle() {
        Outline outline =
                parser.parse(TextLines.document("云溪镇2025年法治政府建设报告", "一、", "主要成效", "全年普法20场。"));
        assertThat(outline.sections().get(1).title()).isEqualTo("主要成效");
        assertThat(outline.stretches())
                .filteredOn(Stretch::heading)
                .extracting(Stretch::reading)
                .contains("主要成效");
    }

    @Test
    void pointsOfOneParagraphAndAWholeBeforeItsPartsAreText() {
        String points = "（一）修好档案室，4月底前完工。（二）招1名干部，9月底前到岗。";
        Outline outline =
                parser.parse(
                        document(
                                paragraph("一、主要成效"),
                                paragraph("1.1月完成合法性审查98件：合同57件，文件41件。"),
                                paragraph("2.3月底前：公布目录。"),
                                paragraph("二、明年打算"),
                                paragraph(points)));
        assertThat(outline.stretches())
                .filteredOn(stretch -> !stretch.heading())
                .extracting(Stretch::reading)
                .contains("1月完成合法性审查98件：合同57件，文件41件。", "修好档案室，4月底前完工。", "招1名干部，9月底前到岗。");
        assertThat(outline.sections())
                .extracting(Section::number, Section::title)
                .contains(tuple("2.", "3月底前"));
    }

    @Test
    void tableLiesUnderTheSectionBeforeIt() {
        SourceBlock.Table table =
                new SourceBlock.Table(
                        1,
                        List.of(
                                new SourceBlock.Row(
                                        List.of(new SourceBlock.Cell(1, 1, 1, text("指标"))))));
        Outline outline = parser.parse(document(paragraph("一、主要成效"), table, paragraph("二、存在问题")));
        assertThat(outline.tables()).containsExactly(new Outline.SectionTable(table, 1, ""));
    }

    @Test
    void emptyDocumentHasAHeadAndNothingElse() {
        Outline outline = parser.parse(document());
        assertThat(outline.sections()).hasSize(1);
        assertThat(outline.stretches()).isEmpty();
    }

    @Test
    void contentsListIsNoOutline() {
        Outline outline =
                parser.parse(
                        TextLines.document(
                                "目录",
                                "一、主要成效……………1",
                                "二、存在问题.........5",
                                "一、主要成效",
                                "文字。",
                                "二、存在问题"));
        assertThat(outline.sections().stream().filter(section -> section.level() == 1)).hasSize(2);
    }

    @Test
    void everyCharacterThatIsNoHeadingNumberLiesInExactlyOneStretch() {
        Random random = new Random(20251231);
        String[] parts = {
            "一、",
            "二、",
            "（一）",
            "(二)",
            "1.",
            "2、",
            "（1）",
            "①",
            "②",
            "一是",
            "二是",
            "首先",
            "其次",
            "第一，",
            "第二，",
            "加强领导",
            "规范执法，",
            "化解纠纷。",
            "存在的问题",
            "下一步打算",
            "；",
            "：",
            "“",
            "”",
            "（",
            "）",
            "全年20件",
            "2026年1月8日",
            "某某街道办事处",
            "1.5万元",
            " ",
            "\t",
            "　"
        };
        for (int run = 0; run < 400; run++) {
            List<String> lines = new ArrayList<>();
            int count = random.nextInt(25);
            for (int i = 0; i < count; i++) {
                StringBuilder line = new StringBuilder();
                int length = 1 + random.nextInt(12);
                for (int k = 0; k < length; k++) {
                    line.append(parts[random.nextInt(parts.length)]);
                }
                lines.add(line.toString());
            }
            assertPartition(TextLines.document(lines.toArray(String[]::new)));
        }
    }

    private void assertPartition(SourceDocument document) {
        Outline outline = parser.parse(document);
        Map<SourceText, BitSet> covered = new IdentityHashMap<>();
        for (Stretch stretch : outline.stretches()) {
            BitSet bits = covered.computeIfAbsent(stretch.text(), t -> new BitSet());
            assertThat(bits.get(stretch.start(), stretch.end()).isEmpty()).isTrue();
            bits.set(stretch.start(), stretch.end());
            assertThat(stretch.section()).isBetween(0, outline.sections().size() - 1);
        }
        StringBuilder left = new StringBuilder();
        for (SourceBlock block : document.blocks()) {
            SourceText text = HeadingLine.of(block).orElseThrow().text();
            BitSet bits = covered.getOrDefault(text, new BitSet());
            for (int i = 0; i < text.reading().length(); i++) {
                if (!bits.get(i)) {
                    left.append(text.reading().charAt(i));
                }
            }
        }
        StringBuilder numbers = new StringBuilder();
        outline.sections().forEach(section -> numbers.append(section.number()));
        assertThat(left.toString().replaceAll("\\s", ""))
                .isEqualTo(numbers.toString().replaceAll("\\s", ""));
        for (Section section : outline.sections()) {
            assertThat(section.parent()).isLessThan(section.index());
        }
    }

    @Test
    void headingsCostLinearTime() {
        Growth.assertLinear(40_000, OutlineParserTest::parseHeadings);
    }

    private static void parseHeadings(int count) {
        String[] schemes = {"一、", "（一）", "1.", "（1）", "①", "一是"};
        List<SourceBlock> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(paragraph(schemes[i % schemes.length] + "加强领导" + i));
        }
        Outline outline = new OutlineParser().parse(new SourceDocument(FILE, "docx", "", blocks));
        assertThat(outline.sections()).hasSizeGreaterThan(count * 9 / 10);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static SourceDocument document(SourceBlock... blocks) {
        return new SourceDocument(FILE, "docx", "", List.of(blocks));
    }

    private static SourceBlock paragraph(String text) {
        return new SourceBlock.Paragraph(text(text));
    }

    private static SourceText text(String text) {
        return SourceText.of(Location.paragraph(FILE, 1), text);
    }
}

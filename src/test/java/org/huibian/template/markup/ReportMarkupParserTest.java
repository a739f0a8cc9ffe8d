package org.huibian.template.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Lineage;
import org.huibian.setup.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportMarkupParserTest {

    private static final Map<String, Lineage> LINEAGES =
            Map.of("cases", new Lineage("cases", "案件", "2个单位相加", "1,024件", List.of()));

    @Test
    void headingsAreNumberedAndThoseWithoutContentLeaveNoGap() {
        List<Block> blocks =
                parse(
                        "<h1>甲</h1><h2>空</h2><h2>乙</h2><p>文</p><h3>丙</h3><p>文</p><h4>丁</h4><p>文</p>"
                                + "<h1>空</h1><h1>戊</h1><h2>己</h2><p>文</p>");

        assertThat(blocks.stream().filter(Block.Heading.class::isInstance).map(Block::plainText))
                .containsExactly("一、甲", "（一）乙", "1.丙", "（1）丁", "二、戊", "（一）己");
    }

    @Test
    void closingIsNoContentOfTheLastHeading() {
        assertThat(
                        parse("<h1>甲</h1><p>文</p><h1>空</h1><closing>特此报告。</closing>").stream()
                                .map(Block::plainText))
                .containsExactly("一、甲", "文", "特此报告。");
    }

    @Test
    void layoutOfTheTemplateIsNoText() {
        List<Block> blocks =
                parse("<p>\n   全区受理\n  <figure id=\"cases\">1,024件</figure>\n，  化解 A B 类纠纷。\n</p>");

        assertThat(blocks)
                .containsExactly(
                        new Block.Paragraph(
                                Block.Paragraph.Kind.BODY,
                                List.of(
                                        new Inline.Text("全区受理"),
                                        new Inline.Figure("1,024件", "cases"),
                                        new Inline.Text("，化解A B类纠纷。"))));
    }

    @Test
    void chartHoldsValuesGapsAndWhatTheyCameFrom() {
        assertThat(
                        parse(
                                "<chart caption=\"图1　案件\" kind=\"column\" unit=\"件\">"
                                        + "<category>甲街道</category><category>乙镇</category>"
                                        + "<series name=\"2024年\"><point/><point value=\"3.5\"/></series>"
                                        + "<series name=\"2025年\"><point value=\"1,024\" id=\"cases\"/>"
                                        + "<point value=\"0\"/></series></chart>"))
                .containsExactly(
                        new Block.Chart(
                                "图1　案件",
                                Block.Chart.Kind.COLUMN,
                                "件",
                                List.of("甲街道", "乙镇"),
                                List.of(
                                        new Block.Series(
                                                "2024年",
                                                List.of(Block.Point.MISSING, point("3.5", ""))),
                                        new Block.Series(
                                                "2025年",
                                                List.of(point("1024", "cases"), point("0", "")))),
                                ""));
    }

    private static Block.Point point(String value, String lineage) {
        return new Block.Point(new java.math.BigDecimal(value), lineage);
    }

    @Test
    void chartWithoutAnyValueIsLeftOut() {
        assertThat(parse(chart("<point/>") + "<p>文</p>")).hasSize(1);
    }

    @Test
    void chartIsContentOfItsHeading() {
        assertThat(parse("<h1>甲</h1>" + chart("<point value=\"1\"/>"))).hasSize(2);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<point value='1'/><point value='2'/> | 2 个 <point>，但图有 1 个",
                "<point value='30余'/> | 30余",
                "<point value='1' id='nothing'/> | nothing",
                "<point value='7' id='cases'/> | 1,024件",
                "<point value='1'>文</point> | 文",
                "<point values='1'/> | value",
            })
    void chartThatIsWrongIsRefused(String points, String named) {
        assertThatThrownBy(() -> parse(chart(points.replace('\'', '"'))))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining(named);
    }

    private static String chart(String points) {
        return "<chart caption=\"图1\" kind=\"bar\" unit=\"件\"><category>甲</category><series name=\"\">"
                + points
                + "</series></chart>";
    }

    @Test
    void paragraphWithoutTextIsLeftOut() {
        assertThat(parse("<p>  \n </p><p>文</p>")).hasSize(1);
    }

    @Test
    void groupRowRunsOverAllColumns() {
        Block.Table table =
                (Block.Table)
                        parse(
                                        "<table caption=\"\"><column align=\"left\" weight=\"2\">项</column>"
                                                + "<column align=\"right\" weight=\"1\">数</column>"
                                                + "<group>组</group><row><cell>甲</cell><cell/></row></table>")
                                .get(0);

        assertThat(table.rows().get(0).group()).isTrue();
        assertThat(table.rows().get(0).cells()).hasSize(2);
        assertThat(table.rows().get(1).cells().get(1)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<div>文</div> | <div> | annex-list",
                "<p class=\"x\">文</p> | class | p",
                "<p><b>文</b></p> | <b> | figure quote",
                "<p><figure id=\"none\">3件</figure></p> | none | 指标编号",
                "<p><figure id=\"cases\">1,025件</figure></p> | 1,025件 | 1,024件",
                "<p><figure>3件</figure></p> | figure | id",
                "<p><quote source=\"a\"></quote></p> | quote | 没有文字",
                "散文 | report | 散文",
                "<h1></h1> | h1 | 没有文字",
                "<signature issuer=\"a\" date=\"b\" seal=\"ja\"/> | seal | true false",
                "<signature issuer=\"a\" date=\"b\"/> | signature | seal",
                "<table caption=\"\"><column align=\"left\" weight=\"1\">a</column><row><cell/><cell/></row></table> | 2 | 1",
                "<table caption=\"\"></table> | table | column",
                "<page-break>文</page-break> | page-break | 文",
                "<p>文 | 模板输出 | 行",
                "<?php x?> | 处理指令 | DTD",
            })
    void whateverIsNotOfTheVocabularyIsRefused(String markup, String named, String allowed) {
        assertThatThrownBy(() -> parse(markup))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("t/report.ftlx: ")
                .hasMessageContaining(named)
                .hasMessageContaining(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE report [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><report><p>&b;</p></report>",
                "<!DOCTYPE report [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><report><p>&x;</p></report>",
                "<!DOCTYPE report SYSTEM \"http://127.0.0.1:1/x.dtd\"><report><p>a</p></report>",
            })
    void entitiesAndDtdsAreRefused(String markup) {
        assertThatThrownBy(() -> ReportMarkupParser.parse("t/report.ftlx", markup, LINEAGES))
                .isInstanceOf(SetupException.class);
    }

    private static List<Block> parse(String body) {
        return ReportMarkupParser.parse(
                "t/report.ftlx", "<report>\n" + body + "\n</report>", LINEAGES);
    }
}

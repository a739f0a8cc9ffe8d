package org.huibian.source.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFormTest {

    private static final String RUNNING = "全年召开专题会议6次，听取汇报9次。形成了协同配合、广泛参与的工作";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、主要工作",
                "（一）健全机制",
                "(二)规范执法",
                "1.加强领导",
                "12、普法宣传",
                "１．机制",
                "（3）队伍",
                "3）队伍",
                "2、10月底前建成设施1座",
                "3.6月20日前完成清单",
                "第一，抓学习",
                "第三章 监督",
                "第二部分 不足",
                "①排查",
                "●要点",
                "附件：1.统计表",
                "　　\u00A0二、不足"
            })
    void numberOpensAParagraph(String line) {
        assertThat(LineForm.isNumbered(line)).isTrue();
        assertThat(LineForm.goesOn(RUNNING, line, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5万份宣传资料",
                "2025年以来",
                "3、5月分别召开",
                "7、8月底两次检查",
                "一是抓学习",
                "（详见附表）",
                "100%。",
                "12345热线",
                "第一责任人",
                "一般程序案件"
            })
    void figureAtTheBeginningIsNoNumber(String line) {
        assertThat(LineForm.isNumbered(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"格局，各项任务如期完成。", "格局。", "格局，推动法治政府建设各项工作任务逐条逐项地落到了实处"})
    void restOfASentenceGoesOn(String line) {
        assertThat(LineForm.goesOn(RUNNING, line, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "　　格局，各项任务如期完成。",
                "某区人民政府东山街道办事处",
                "2026年1月9日",
                "二〇二六年一月九日",
                "今年以来，街道完成整改4项。",
                "存在的主要问题"
            })
    void whatBeginsAnewDoesNotGoOn(String line) {
        assertThat(LineForm.goesOn(RUNNING, line, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、加强领导，落实责任，健全机制，全面夯实法治街道建设的组织基础",
                "东山街道2025年度法治政府建设情况报告",
                "（二）存在的不足和原因",
                "全年召开专题会议6次。",
                "10月底前建成调解室2间，力争纠纷下降两成。（司法所、综合执法队负责）",
                "各项数据如下："
            })
    void headingOrWholeSentenceIsNotGoneOnWith(String line) {
        assertThat(LineForm.goesOn(line, "街道高度重视，全年召开专题会议6次。", true)).isFalse();
    }

    @Test
    void bracketWithinASentenceEndsNone() {
        assertThat(LineForm.endsSentence("全年召开专题会议6次（含扩大会议）")).isFalse();
        assertThat(LineForm.endsSentence("全年召开专题会议6次。（含扩大会议）")).isTrue();
    }
}

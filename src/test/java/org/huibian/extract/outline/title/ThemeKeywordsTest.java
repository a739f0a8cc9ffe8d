package org.huibian.extract.outline.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibian.indicator.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence below a heading is about. */
class ThemeKeywordsTest {

    @ParameterizedTest
    @CsvSource({
        // As many words of the one as of the other: what the heading says.
        "护林员、网格员、执法员三支队伍共用一本日志, enforcement, enforcement",
        "护林员、网格员、执法员三支队伍共用一本日志, grassroots, grassroots",
        // Words of the heading's theme, though fewer.
        "以村规民约为内容绘制的墙画成了进村的第一道风景, publicity, publicity",
        // Another theme's words take up more than twice as much.
        "把人民调解员请进矛盾纠纷多的楼院，普法也跟着进去, publicity, disputes",
        // None of the heading's.
        "组织执法培训8期，跟班学习6人次, leadership, enforcement",
        // Whoever it is done for.
        "外来人口普法覆盖面不够, other, publicity",
        "高质量编制普法规划, other, publicity",
        // Who there is to do legal work, whatever stands between; not what they do.
        "镇司法所目前仅有1名工作人员, grassroots, decision",
        "司法所专职工作人员人手紧, grassroots, decision",
        "司法所工作人员进村宣传民法典, other, publicity",
        "司法所开展宣传，人手由各村统筹, other, publicity",
        "整合司法所、派出所、人民法庭力量排查化解, other, disputes",
        // A meeting on the rule of law, whatever it left for the next year.
        "全年召开法治建设专题会议4次，研究问题9项，加装电梯纠纷1项跨年推进, leadership, leadership",
        // Fields that are examples, under a heading that tells.
        "对新开的门店上门告知，把垃圾、消防、招牌等方面的规矩讲在前头, function, function",
        "对消防、燃气、电梯等领域逐户排查隐患, other, emergency",
        "备足防汛沙袋，查消防通道, function, emergency",
        // None at all.
        "做法在全区推广, grassroots, grassroots",
    })
    void sentenceKeepsToItsHeadingUnlessItSpeaksOfAnother(
            String sentence, String heading, String theme) {
        assertThat(ThemeKeywords.standard().find(sentence, new Theme(heading)))
                .isEqualTo(new Theme(theme));
    }
}

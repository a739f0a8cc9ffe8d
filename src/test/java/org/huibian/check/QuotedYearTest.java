package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last year's figures as this year's report quotes them (V09). */
class QuotedYearTest {

    @ParameterizedTest
    @CsvSource({
        "合法性审查54件，比上年的47件增长14.89%，其中合同35份、其他文件和事项19件，上年分别为31份和16件。,合法性审查47件，其中合同31份、其他文件和事项16件。",
        "开展合法性审查127件，其中合同协议84份、文件43件，审查数量比上年的118件增加9件。,开展合法性审查118件，其中合同协议78份、文件40件。",
        "罚没金额4.12万元，比上年的4.65万元下降11.40%。,罚没金额4.65万元。",
        "罚没金额4.12万元，比上年的4.65万元下降11.40%。,罚没金额46500元。",
        "法律明白人从2021年的45名增加到现在的75名。,法律明白人60名。",
        "法律明白人由2021年的45名发展到目前的75名。,法律明白人60名。",
        "受理矛盾纠纷143件，化解140件，上年分别为158件和151件。,受理矛盾纠纷158件，化解151件。",
        "受理矛盾纠纷143件，化解140件。与上年受理158件、化解151件相比，总量减少15件。,受理矛盾纠纷158件，化解151件。",
        "开展普法宣传活动46场、法治讲座17场，去年分别是42场和15场。,开展普法宣传活动42场、法治讲座15场。",
        "普法宣传活动46场，比2024年的42场多4场。,普法宣传活动42场。",
        "接待法律咨询960人次，去年为890人次。,接待法律咨询890人次。",
        "审查合同84份，2024年为78份，2023年为70份。,审查合同78份。",
        "五年共举办普法宣传活动104场，最少的一年是2021年，16场；最多的是今年，24场。,普法宣传活动22场。",
        "合法性审查74件。村级合同送审31件，上年19件，好转。,合法性审查66件。",
        "受理矛盾纠纷143件，化解140件。上年底尚未化解的7件纠纷，已于上半年全部化解。,受理矛盾纠纷158件，化解151件。",
        "受理信访件24件，办结23件。去年末在办的2件信访件，今年春天也都办结。,受理信访件31件，办结29件。"
    })
    void lastYearsFigureThatIsItsOwnIsLeftAlone(String now, String before) {
        assertThat(WrittenDistrict.ofTwoYears(now, before).findings("V09")).isEmpty();
        assertThat(WrittenDistrict.ofTwoYears(now, before).findings("V12")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "合法性审查54件，比上年的49件增长10.20%。,合法性审查47件。",
        "罚没金额4.12万元，比上年的5.65万元下降27.08%。,罚没金额4.65万元。",
        "罚没金额4.12万元，比上年的5.65万元下降27.08%。,罚没金额46500元。",
        "法律明白人75名，比上年的50名增加25名。,法律明白人60名。",
        "受理矛盾纠纷143件，比上年的168件减少25件。,受理矛盾纠纷158件。",
        "普法宣传活动46场，比2024年的40场多6场。,普法宣传活动42场。",
        "接待法律咨询960人次，去年为920人次。,接待法律咨询890人次。",
        "合法性审查74件，上年69件，多5件。,合法性审查66件。"
    })
    void lastYearsFigureThatIsAnotherIsFound(String now, String before) {
        assertThat(WrittenDistrict.ofTwoYears(now, before).findings("V09")).isNotEmpty();
    }
}

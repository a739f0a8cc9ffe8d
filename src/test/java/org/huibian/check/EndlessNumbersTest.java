package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of thirty digits where the checks read numbers by patterns of their own. */
class EndlessNumbersTest {

    private static final String DIGITS = "999999999999999999999999999999";
    private static final String HANZI = "九亿九千九百九十九万亿九千九百九十九万九千九百九十九";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "辖#个村和#个社区，实现法律顾问全覆盖。",
                "辖#个社区、#个村，共有#个村（社区）。",
                "在#个社区都设立了调解室。对#个社区逐一开展督导。",
                "#名执法人员全部持证上岗，其中持证#人。",
                "在岗人员#人，持证率保持100%，实际领证上岗#人。",
                "所有调解员均已完成岗前培训，仅有#人尚未参训。",
                "每月召开例会#次，全年共召开例会#次。",
                "每#个月召开一次例会，全年召开例会#次。",
                "自#月起每月召开一次例会，截至#月共召开#次。",
                "到#年，每季度学法#次，召开学法会议#次。",
                "受理矛盾纠纷#件，化解#件，化解率#%，占#分之#。",
                "受理矛盾纠纷#件，邻里纠纷#件，占比#成。",
                "受理量较上年的#件下降#%，比#年减少#件。",
                "接待来访群众#人，罚没款#元，全年追回#元。",
                "全年走访企业#余次，近#余次，约#件左右。",
                "#、建立健全工作机制。（#）推进依法行政。",
                "#年#月#日印发《法治建设要点（#—#年）》，文号〔#〕#号。",
                "第#部分。第#季度#场，开展“#·#”宣传#次。",
                "下一步将抓好#项工作，落实#个方面任务。",
            })
    void numberOfAnyLengthIsReadOrPassed(String sentence) {
        for (String number : new String[] {DIGITS, HANZI, DIGITS.substring(0, 11), "0"}) {
            WrittenDistrict district = WrittenDistrict.with(sentence.replace("#", number));
            assertThatCode(district::findings).as(number).doesNotThrowAnyException();
        }
    }

    @Test
    void numbersBeyondALongAreComparedAsTheyAre() {
        String sentence = "18#名执法人员全部持证上岗，其中持证17#人。".replace("#", DIGITS.substring(0, 18));
        assertThat(WrittenDistrict.with(sentence).grave()).isNotEmpty();
    }
}

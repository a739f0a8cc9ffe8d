package org.huibian.extract.figures.hit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsideTest {

    @ParameterizedTest
    @CsvSource({
        "受理矛盾纠纷较上年增长N, 受理矛盾纠纷",
        "参加人数首次突破N, 参加人数",
        "群众满意率同比提高N个百分点, 群众满意率",
        "执法检查目标任务N, 执法检查:",
        "区里下达的普法讲座年度任务数为N, 普法讲座:"
    })
    void changeAndTargetNameWhatIsCountedNext(String clause, String head) {
        assertThat(Aside.of(SketchedClause.of(clause), false)).contains(new Aside(head, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"按类型分", "没有其他类型", "N中", "上述N案件中"})
    void listInTheMakingIsStillOfWhatWentBefore(String clause) {
        assertThat(Aside.of(SketchedClause.of(clause), false)).contains(new Aside("", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"物业类纠纷占全年纠纷总量的四成", "欠薪案占全部案件近半"})
    void shareEndsWhatWentBefore(String clause) {
        assertThat(Aside.of(SketchedClause.of(clause), false)).contains(new Aside("", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"受理矛盾纠纷N", "按期整改", "拆除占道棚亭N", "全年开展宣传活动", ""})
    void whatIsCountedOrDoneIsNone(String clause) {
        assertThat(Aside.of(SketchedClause.of(clause), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"执法检查目标任务N, 执法检查:", "受理矛盾纠纷较上年增长N,", "上述N案件中,"})
    void ofACountThatIsReadOnlyTheTargetIsOne(String clause, String head) {
        assertThat(Aside.of(SketchedClause.of(clause), true).map(Aside::head))
                .isEqualTo(Optional.ofNullable(head));
    }
}

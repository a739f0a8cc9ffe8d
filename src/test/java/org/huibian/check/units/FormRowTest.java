package org.huibian.check.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormRowTest {

    @ParameterizedTest
    @CsvSource({
        "法治培训覆盖人次 场 540, 人次",
        "3 参训人次 件 88, 人次",
        "法律咨询人次 份 460 512, 人次",
        "受教育人数 场 1200, 人",
        "宣传活动场次 人次 41, 场",
        "受理矛盾纠纷 场 212, 件",
        "罚没金额 件 34500, 万元",
        "发放宣传资料 场 4090, 份"
    })
    void rowWhoseUnitCannotCountItIsWrong(String row, String unit) {
        assertThat(wrong(row)).map(WrongMeasure::unit).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "法治培训覆盖人次 人次 540",
                "出动执法人员 人次 318",
                "受教育人数 人 1200",
                "宣传活动场次 场 41",
                "宣传活动场次 次 41",
                "服务企业家次 家次 96",
                "办结件数 起 26",
                "接待来访群众 批次 36",
                "便民服务办件 件 5830",
                "法治讲座 期 14",
                "人民调解员 个 49",
                "执法检查 家次 124",
                "罚没金额 元 34500",
                "矛盾纠纷排查 轮 12",
                "全年参训540人次。"
            })
    void rowInItsUnitIsRight(String row) {
        assertThat(wrong(row)).isEmpty();
    }

    private static Optional<WrongMeasure> wrong(String row) {
        return FormRow.of(row).flatMap(one -> WrongMeasure.in(one.words()));
    }
}

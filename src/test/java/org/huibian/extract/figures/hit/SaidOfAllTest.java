package org.huibian.extract.figures.hit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidOfAllTest {

    private static final String COUNT = "在编队员N";

    @ParameterizedTest
    @CsvSource({"均取得执法证, 均取得执法证", "现已全部持证, 现已全部持证", "人人持证N, 人人持证"})
    void clauseBehindSaysItOfAllBefore(String next, String words) {
        assertThat(behind("，", next)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"均尚未取得执法证", "均已报名考试", "取得执法证N", "其中全部持证的N"})
    void whatTheyLackOrSomeHaveIsNotSaidOfAll(String next) {
        assertThat(behind("，", next)).isEmpty();
    }

    @Test
    void onlyACommaJoinsThem() {
        assertThat(behind("；", "均取得执法证")).isEmpty();
        assertThat(SaidOfAll.behind(COUNT, List.of(SketchedClause.of(COUNT)), 0)).isEmpty();
    }

    private static String behind(String mark, String next) {
        String text = COUNT + mark + next;
        List<Clause> clauses =
                List.of(
                        SketchedClause.of(COUNT),
                        SketchedClause.at(COUNT.length() + mark.length(), next));
        return SaidOfAll.behind(text, clauses, 0);
    }
}

package org.huibian.extract.figures.hit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSubjectTest {

    @ParameterizedTest
    @ValueSource(strings = {"干部听法课", "举办法治讲座", "召开听证会", "老支书们组了个“板凳队”", "成立普法宣讲团", "实行领导带班"})
    void whatIsHeldOrFormedOrKeepsWatchIsNamed(String clause) {
        assertThat(OwnSubject.isNamedIn(clause)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"书记带头讲课", "办事进社会", "律师轮流值守", "依托调解队", "按期办结", ""})
    void deedsBodiesAndAdvisersAreNone(String clause) {
        assertThat(OwnSubject.isNamedIn(clause)).isFalse();
    }
}

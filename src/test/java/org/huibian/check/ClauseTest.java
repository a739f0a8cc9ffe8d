package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseTest {

    @Test
    void clauseStandsBetweenCommasSemicolonsAndFullStops() {
        String text = "共受理案件21件（含旧案2件），办结19件；其余在办。";
        assertThat(Clause.around(text, 17, 18)).isEqualTo("办结19件");
        assertThat(Clause.last("共受理案件21件，其中信访、投诉")).isEqualTo("其中信访、投诉");
        assertThat(Clause.last("共受理案件")).isEqualTo("共受理案件");
        assertThat(Clause.first("件（含旧案2件），办结")).isEqualTo("件（含旧案2件）");
    }

    @Test
    void itemIsPartedByListsBracketsAndColonsToo() {
        assertThat(Clause.lastItem("共受理案件21件，其中信访、投诉")).isEqualTo("投诉");
        assertThat(Clause.lastItem("共受理案件21件（其中已办结")).isEqualTo("其中已办结");
        assertThat(Clause.lastItem("全年成效如下：化解纠纷")).isEqualTo("化解纠纷");
        assertThat(Clause.lastItem("共受理案件21件，")).isEmpty();
        assertThat(Clause.firstItem("件已办结），其余在办")).isEqualTo("件已办结");
        assertThat(Clause.firstItem("件、投诉3件")).isEqualTo("件");
        assertThat(Clause.firstItem("件全部办结")).isEqualTo("件全部办结");
    }

    @Test
    void figureIsNotLookedForWithinALongerOne() {
        String text = "走访19户，整改9户，发放1,009份";
        assertThat(Clause.placeOf("9", text)).isEqualTo(text.indexOf("9户，发"));
        assertThat(Clause.before("9", text)).isEqualTo("走访19户，整改");
        assertThat(Clause.placeOf("7", text)).isNegative();
    }
}

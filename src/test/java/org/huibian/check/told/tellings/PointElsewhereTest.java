package org.huibian.check.told.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibian.check.told.tellings.subject.Telling;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.extract.TextLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointElsewhereTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年罚没款4.86万元。年底核对，罚款48600万元。",
                "全年发放救助金190万元。救助金190元全部发放到户。",
                "追回拖欠工资31.5万元。追回拖欠工资3150元。"
            })
    void sameDigitsOfOneThingWithThePointElsewhereAreOneCount(String text) {
        assertThat(between(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年罚没款4.86万元。年底核对，罚款48600元。",
                "全年罚款19万元。对一起占道经营罚款190元。",
                "追回拖欠工资31.5万元。修缮道路3150米。",
                "追回拖欠工资31.5万元。发放慰问品3150元。",
                "上半年罚款19.2万元。全年罚款192万元。"
            })
    void equalSumsOfOneCaseOfOtherThingsOrOfAPartAreNot(String text) {
        assertThat(between(text)).isFalse();
    }

    private static boolean between(String text) {
        List<Telling> tellings =
                Telling.of(
                        ProgramVocabulary.EXTRACTOR.extract(
                                TextLines.document("甲镇2025年法治政府建设情况报告", "一、主要举措和成效", text)));
        assertThat(tellings).hasSizeGreaterThan(1);
        return PointElsewhere.isBetween(tellings.get(0), tellings.get(1));
    }
}

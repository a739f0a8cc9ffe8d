package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports that nobody can be told to have sent. */
class UnownedReportsTest {

    private static final String FILE = "年度报告定稿.txt";

    /** A report that names its unit nowhere, with some results and its plan's heading. */
    private static String report(String results, String year) {
        return String.join(
                "\n\n",
                "2025年度法治政府建设情况报告",
                "一年来，我们扎实推进法治政府建设，现将有关情况报告如下：",
                "一、主要举措和成效",
                results,
                "二、存在的不足和原因",
                "一是部分执法人员运用新修订法律的能力还不强。二是物业类矛盾纠纷仍有反复。",
                "三、党政主要负责人履行推进法治建设第一责任人职责情况",
                "主要负责人带头学法，主持召开专题会议，对重点任务亲自过问、亲自协调。",
                "四、" + year + "年工作安排",
                "（一）健全审查机制。3月底前修订合法性审查目录，全年审查合同不少于100份。（二）规范行政执法。组织执法人员轮训1遍，开展案卷评查2次。",
                "2026年1月8日",
                "");
    }

    private static WrittenDistrict district(String results, String year) {
        return WrittenDistrict.with("受理矛盾纠纷212件，化解205件。").file(FILE, report(results, year));
    }

    @Test
    void reportOfNobodyIsExaminedWhileSomebodysIsMissing() {
        List<Finding> findings =
                district("受理矛盾纠纷96件，化解104件。我局认真落实三项制度。信访人钱桂兰，因旧房修缮多次到区里反映。", "2025")
                        .silent("南榆街道")
                        .findings();
        assertThat(findings)
                .filteredOn(finding -> finding.subDistrict().isEmpty())
                .extracting(Finding::check)
                .contains("S04", "V03", "T02", "Y02", "P01")
                .doesNotContain("T03", "V11");
        assertThat(findings)
                .filteredOn(finding -> finding.subDistrict().isEmpty())
                .allSatisfy(
                        finding ->
                                assertThat(finding.places()).allMatch(at -> at.startsWith(FILE)));
    }

    @Test
    void reportWhoseHeadingsAreSlogansIsOneByItsTitle() {
        String slogans =
                report("我局认真落实三项制度。", "2026")
                        .replace("一、主要举措和成效", "一、扛旗在先\n\n一年来，队伍整齐。\n\n二、守岸在前")
                        .replace("二、存在的不足和原因", "三、检讨在后")
                        .replace("三、党政主要负责人履行推进法治建设第一责任人职责情况", "四、冲在前头")
                        .replace("四、2026年工作安排", "五、再上一程");
        assertThat(
                        WrittenDistrict.with("受理矛盾纠纷212件，化解205件。")
                                .file(FILE, slogans)
                                .silent("南榆街道")
                                .findings())
                .filteredOn(finding -> finding.subDistrict().isEmpty())
                .extracting(Finding::check)
                .contains("T02");
    }

    @Test
    void whatItSaysIsNobodysFigure() {
        assertThat(
                        district("受理矛盾纠纷96件，化解90件。", "2026")
                                .silent("南榆街道")
                                .summary()
                                .rows()
                                .stream()
                                .filter(row -> row.indicator().id().equals("disputes_handled"))
                                .findFirst()
                                .orElseThrow()
                                .total()
                                .orElseThrow()
                                .toText())
                .isEqualTo("212件");
    }

    @Test
    void passagesThatItSharesWithAnotherAreShown() {
        String shared =
                "把普法课堂搬到集贸市场、渡口码头和茶馆门前，由司法所、派出所和退休教师轮流主讲，讲的都是群众身边的官司，"
                        + "听完当场提问、当场作答，答不上来的记在本子上，下一场先讲这一题，讲清楚了才翻页。";
        WrittenDistrict both =
                WrittenDistrict.with("受理矛盾纠纷212件，化解205件。" + shared)
                        .file(FILE, report("受理矛盾纠纷96件。" + shared, "2026"));
        assertThat(both.silent("南榆街道").findings("D02"))
                .hasSize(2)
                .anySatisfy(
                        found -> {
                            assertThat(found.subDistrict()).isEmpty();
                            assertThat(found.places().get(0)).startsWith(FILE);
                        })
                .anySatisfy(
                        found -> {
                            assertThat(found.subDistrict()).isEqualTo(WrittenDistrict.NAME);
                            assertThat(found.message().text()).contains(FILE);
                        });
    }

    /**
     * A draft without a name makes no third owner of what two share, nor does a second copy of it.
     */
    @Test
    void draftWithoutNameTakesNoFindingAway() {
        String shared =
                "把普法课堂搬到集贸市场、渡口码头和茶馆门前，由司法所、派出所和退休教师轮流主讲，讲的都是群众身边的官司，"
                        + "听完当场提问、当场作答，答不上来的记在本子上，下一场先讲这一题，讲清楚了才翻页。";
        WrittenDistrict district =
                WrittenDistrict.with("受理矛盾纠纷212件，化解205件。" + shared)
                        .report("北榆街道", WrittenDistrict.text("北榆街道", 2025, shared))
                        .silent("南榆街道");
        List<Finding> before = district.findings("D02");
        assertThat(before).isNotEmpty();
        String draft = report("受理矛盾纠纷96件。" + shared, "2026");
        assertThat(district.file(FILE, draft).file("再报.txt", draft).findings("D02"))
                .containsAll(before);
    }

    /** How long a report is does not depend on whose it is. */
    @Test
    void reportOfNobodyIsToldItsLength() {
        String calls = "街道逐户走访商户，讲清合同怎样签、欠条怎样写、邻里怎样让，听到的难处当场记、隔周回。";
        assertThat(district(calls.repeat(3), "2026").silent("南榆街道").findings())
                .filteredOn(finding -> finding.subDistrict().isEmpty())
                .extracting(Finding::check)
                .contains("C04");
        assertThat(district(calls.repeat(40), "2026").silent("南榆街道").findings())
                .filteredOn(finding -> finding.subDistrict().isEmpty())
                .extracting(Finding::check)
                .doesNotContain("C04");
    }

    /** Without a name it is not signed either. */
    @Test
    void soundReportOfNobodyHasNoOtherFault() {
        assertThat(district("受理矛盾纠纷96件，化解90件。", "2026").silent("南榆街道").findings())
                .filteredOn(finding -> finding.subDistrict().isEmpty())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::check)
                .containsExactly("S04", "T07");
    }

    @Test
    void unitsWithoutReportAreNamedBesideIt() {
        Finding unowned =
                district("受理矛盾纠纷96件，化解90件。", "2026")
                        .silent("南榆街道")
                        .silent("北榆街道")
                        .findings("S04")
                        .get(0);
        assertThat(unowned.action().text()).contains("南榆街道、北榆街道", FILE);
        assertThat(district("受理矛盾纠纷96件，化解90件。", "2026").findings("S04").get(0).action().text())
                .doesNotContain("还没有报告的单位")
                .contains(FILE);
    }

    @Test
    void reportThatNobodyOwesAndPapersThatAreNoneAreLeftAlone() {
        assertThat(district("受理矛盾纠纷96件，化解104件。", "2025").findings())
                .filteredOn(finding -> finding.subDistrict().isEmpty())
                .extracting(Finding::check)
                .containsExactly("S04");
        assertThat(
                        WrittenDistrict.with("受理矛盾纠纷212件，化解205件。")
                                .silent("南榆街道")
                                .file("通知.txt", "关于报送报告的通知\n\n各单位：\n\n我局定于1月15日收齐。\n\n附件：12O件\n")
                                .findings())
                .filteredOn(finding -> finding.subDistrict().isEmpty())
                .extracting(Finding::check)
                .containsExactly("S04");
    }
}

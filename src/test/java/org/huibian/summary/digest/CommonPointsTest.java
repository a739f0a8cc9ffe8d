package org.huibian.summary.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibian.summary.digest.ReportedDistrict.GOOD;

import java.util.List;
import org.huibian.extract.outline.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPointsTest {

    private final ReportedDistrict district = new ReportedDistrict();

    /** The wordings quoted for some points, in their order. */
    private static List<String> quoted(List<CommonPoint> points) {
        return points.stream()
                .flatMap(point -> point.wordings().stream())
                .map(Practice::text)
                .toList();
    }

    @Test
    void problemsAreGroupedMostWidespreadFirst() {
        district.report("甲街道")
                .item(Chapter.PROBLEMS, "disputes", "物业纠纷化解周期较长。")
                .item(Chapter.PROBLEMS, "publicity", "普法宣传的针对性不强。");
        district.report("乙街道").item(Chapter.PROBLEMS, "publicity", "普法宣传针对性还不强。");
        district.report("丙街道").item(Chapter.PROBLEMS, "publicity", "新媒体运用不充分。");

        List<CommonPoint> problems = district.digest().problems();
        assertThat(problems)
                .extracting(p -> p.theme().code())
                .containsExactly("publicity", "disputes");
        assertThat(problems.get(0).subDistricts()).containsExactly("甲街道", "乙街道", "丙街道");
        assertThat(problems.get(0).wordings())
                .extracting(Practice::text)
                .containsExactly("普法宣传的针对性不强。", "新媒体运用不充分。");
    }

    @Test
    void headingOfAnItemIsItsWording() {
        district.report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "publicity", "普法实效有待提升", "由于人手少，宣传多停留在发资料。");

        Practice wording = district.digest().problems().get(0).wordings().get(0);
        assertThat(wording.text()).isEqualTo("普法实效有待提升");
        assertThat(wording.place().toString()).isEqualTo("甲街道.txt#第61行");
    }

    @Test
    void sentenceWithTargetsSaysMoreThanItsHeading() {
        district.report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "加强普法", "办好“法治夜市”，全年不少于24场。")
                .item(Chapter.PLAN, "disputes", "做优调解", "在4个社区推广，全年化解100件。");

        assertThat(district.digest().plans())
                .extracting(point -> point.wordings().get(0).text())
                .containsExactly("做优调解", "办好“法治夜市”，全年不少于24场。");
    }

    @Test
    void targetsWithoutWhatIsToReachThemAreNotQuoted() {
        district.report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "抓好普法宣传", "不少于40场，短视频不少于12条。");
        district.report("乙街道").item(Chapter.PLAN, "publicity", "普法", "普法活动不少于30场，进校4次，6月底前先办12场。");
        district.report("丙街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "阵地", "东河、西桥各建1个，9月底前建成。");
        district.report("丁街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "普法", "2025年46场，2026年力争52场，工地讲15场。");

        CommonPoint plan = district.digest().plans().get(0);
        assertThat(plan.subDistricts()).containsExactly("甲街道", "乙街道", "丙街道", "丁街道");
        assertThat(plan.wordings())
                .extracting(Practice::text)
                .containsExactly("普法活动不少于30场，进校4次，6月底前先办12场。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位：司法所、经济发展办公室、各社区。", "牵头科室：综合行政执法队；配合：派出所。", "由镇司法所和各村民委员会负责落实。"})
    void whoSeesToItIsNoMeasure(String inCharge) {
        district.report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "夜间普法每月开讲1次", inCharge)
                .passage(Chapter.PLAN, "other", true, inCharge, false);

        assertThat(quoted(district.digest().plans())).containsExactly("夜间普法每月开讲1次");
    }

    @Test
    void noteInBracketsIsNoMeasure() {
        district.report("甲街道")
                .item(Chapter.PLAN, "publicity", "（普法一项由各科室补充具体场次和完成时限）")
                .item(Chapter.PLAN, "publicity", "普法（含新媒体）全年不少于30场。");

        assertThat(quoted(district.digest().plans())).containsExactly("普法（含新媒体）全年不少于30场。");
    }

    @Test
    void whatIsMadeGoodIsNoProblem() {
        district.report("甲街道").item(Chapter.PROBLEMS, "publicity", "去年说的宣传点少，今年已补齐，讲座由5场增到8场。");
        district.report("乙街道").item(Chapter.PROBLEMS, "publicity", "去年说的双语资料缺已经解决，夜间宣讲少仍未改观。");
        district.report("丙街道").item(Chapter.PROBLEMS, "publicity", "宣传员不足的问题虽已缓解，但会讲的人不多。");

        district.report("丁街道").item(Chapter.PROBLEMS, "publicity", "学校普法课时不足的问题没有全部解决。");

        CommonPoint problem = district.digest().problems().get(0);
        assertThat(problem.subDistricts()).containsExactly("乙街道", "丙街道", "丁街道");
    }

    @Test
    void whatIsToBeDoneIsQuotedRatherThanTheHeadingThatNamesIt() {
        district.report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "谋新一轮普法", "提前调研，形成街道普法工作思路，做好总结验收。")
                .item(Chapter.PLAN, "disputes", "做优人民调解", "以习近平法治思想为指导，推动调解再上新台阶。");

        assertThat(district.digest().plans())
                .extracting(point -> point.wordings().get(0).text())
                .containsExactlyInAnyOrder("提前调研，形成街道普法工作思路，做好总结验收。", "做优人民调解");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产生上述问题的主要原因，是业务培训不够系统，与专业力量合作不够深。",
                "究其原因，主要是业务培训不够系统，与专业力量合作不够深。",
                "造成这些问题的根本原因在于业务培训不够系统，与专业力量合作不够深。",
                "问题的主要原因是业务培训不够系统，与专业力量合作不够深。",
                "主要原因在于业务培训不够系统，与专业力量合作不够深。",
                "原因是业务培训不够系统，与专业力量合作不够深。",
                "原因，业务培训不够系统，与专业力量合作不够深。",
                "分析原因，主要是业务培训不够系统，与专业力量合作不够深。",
                "原因在业务培训不够系统，与专业力量合作不够深。",
                "原因主要在于业务培训不够系统，与专业力量合作不够深。",
                "律师下村次数少，遇事多靠电话；原因是业务培训不够系统，与专业力量合作不够深。",
                "原因主要有二：业务培训不够系统，与专业力量合作不够深。"
            })
    void causeIsQuotedWithoutTheWordsThatLeadUpToIt(String sentence) {
        district.report("甲街道")
                .item(Chapter.PROBLEMS, "publicity", "普法形式单一。")
                .passage(Chapter.PROBLEMS, "other", false, sentence, false);

        assertThat(district.digest().causes())
                .extracting(Practice::text)
                .containsExactly("业务培训不够系统，与专业力量合作不够深。");
    }

    @Test
    void causeDoesNotSayAgainTheProblemQuotedAlready() {
        district.report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(
                        Chapter.PROBLEMS,
                        "leadership",
                        "少数干部运用法治思维的能力不强",
                        "少数干部运用法治思维的能力不强，遇到矛盾习惯于用行政手段摆平，原因在于学习不系统、实战历练少。");
        district.report("乙街道")
                .item(Chapter.PROBLEMS, "publicity", "普法形式单一。")
                .passage(Chapter.PROBLEMS, "other", false, "产生问题的主要原因是业务培训不够系统，与专业力量合作不够深。", false);

        DistrictDigest digest = district.digest();
        assertThat(digest.problems().get(0).wordings()).hasSize(1);
        assertThat(digest.causes()).extracting(Practice::subDistrict).containsExactly("乙街道");
    }

    @Test
    void problemAmongThePlansCountsAsProblem() {
        district.report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "普法力量亟待加强", "人手少。");

        DistrictDigest digest = district.digest();
        assertThat(digest.plans()).isEmpty();
        assertThat(digest.problems())
                .extracting(point -> point.wordings().get(0).text())
                .containsExactly("普法力量亟待加强");
    }

    @Test
    void whatIsToldAsAProblemIsNotToldAgainAsACause() {
        district.report("甲街道").item(Chapter.PROBLEMS, "disputes", "由于历史档案缺失、界址不清，山林纠纷化解的周期仍然较长。");

        DistrictDigest digest = district.digest();
        assertThat(digest.problems().get(0).wordings()).hasSize(1);
        assertThat(digest.causes()).isEmpty();
    }

    @Test
    void chapterWithoutItemsGivesTheSentencesThatNameALack() {
        district.report("甲街道")
                .passage(Chapter.PROBLEMS, "publicity", false, "一年来成绩来之不易。", false)
                .passage(Chapter.PROBLEMS, "publicity", false, "普法宣传的针对性还不够强。", false);

        List<CommonPoint> problems = district.digest().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).wordings())
                .extracting(Practice::text)
                .containsExactly("普法宣传的针对性还不够强。");
    }

    @Test
    void whyThereIsAPlanIsNoPlan() {
        district.report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "普法是全面依法治区的一项基础工程", "必须抓好。")
                .item(Chapter.PLAN, "publicity", "加强普法", "办好“法治夜市”，全年不少于24场。");

        assertThat(quoted(district.digest().plans())).containsExactly("办好“法治夜市”，全年不少于24场。");
    }

    @Test
    void planThatOnlyNamesAPracticeStandsWhereThePracticeIsTold() {
        district.report("甲街道")
                .result("disputes", GOOD)
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "other", "做优“老街坊议事厅”", "");
        district.report("乙街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "other", "做优“无名茶座”", "");

        assertThat(district.digest().plans())
                .extracting(plan -> plan.theme().code() + " " + plan.subDistricts())
                .containsExactly("disputes [甲街道]", "other [乙街道]");
    }

    @Test
    void catchwordOfTheNationPutsAPlanNowhere() {
        district.report("甲街道")
                .result("publicity", "落实“谁执法谁普法”责任制，开展宣讲46场。")
                .result("disputes", "谋划“十五五”调解布局，化解纠纷31起。")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "other", "深化“谁执法谁普法”", "");
        district.report("乙街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "other", "编好“十五五”规划", "");

        assertThat(district.digest().plans())
                .extracting(plan -> plan.theme().code())
                .containsOnly("other");
    }

    @Test
    void wordingStandsUnderTheThemeOfTheWordsQuotedNotOfTheirHeading() {
        district.report("甲街道")
                .chapter(Chapter.PLAN)
                .section(Chapter.PLAN, "leadership", "建强队伍")
                .passage(Chapter.PLAN, "enforcement", true, "组织执法培训8期，跟班学习6人次。", false);

        assertThat(district.digest().plans())
                .extracting(plan -> plan.theme().code())
                .containsExactly("enforcement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"补执法短板", "着力破解力量不足", "针对能力欠缺加强培训"})
    void makingGoodALackIsAPlan(String title) {
        district.report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "enforcement", title, "推行“一案一带教”，全年不少于24次。");

        DistrictDigest digest = district.digest();
        assertThat(digest.problems()).isEmpty();
        assertThat(digest.plans()).hasSize(1);
    }

    @Test
    void planOrProblemThatPointsAtPeopleIsCountedAndNotQuoted() {
        district.report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "disputes", "信访", "对3名重点人员落实稳控措施，全年不少于12次。");

        CommonPoint plan = district.digest().plans().get(0);
        assertThat(plan.subDistricts()).containsExactly("甲街道");
        assertThat(plan.wordings()).isEmpty();
    }

    @Test
    void planThatOnlyNamesAFieldOfWorkIsQuotedOnlyWhereNoOtherSaysWhatWillBeDone() {
        district.report("甲街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "publicity", "加强普法宣传", "");
        district.report("乙街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "publicity", "加强普法宣传", "");
        district.report("丙街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "普法", "打造法治夜市，每月办一期，全年不少于12期。");

        assertThat(quoted(district.digest().plans())).containsExactly("打造法治夜市，每月办一期，全年不少于12期。");
        district.remove("丙街道");
        assertThat(quoted(district.digest().plans())).containsExactly("加强普法宣传");
    }

    @Test
    void whatForIsNoPlan() {
        district.report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "grassroots", "以争创和谐街区为主题", "修订9个村的村规民约。")
                .item(Chapter.PLAN, "other", "各科室继续以法治政府建设目标为导向", "");

        assertThat(quoted(district.digest().plans())).containsExactly("修订9个村的村规民约。");
    }

    @Test
    void headingOfAPartOfTheChapterIsNoProblemAndWhatStandsBelowItIs() {
        district.report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .section(Chapter.PROBLEMS, "other", "主要不足")
                .below(Chapter.PROBLEMS, "publicity", "普法形式仍显单一")
                .section(Chapter.PROBLEMS, "other", "原因分析")
                .below(Chapter.PROBLEMS, "publicity", "宣讲员培训不够");

        assertThat(quoted(district.digest().problems())).containsExactly("普法形式仍显单一");
    }

    @Test
    void problemIsQuotedByTheWordsThatNameWhatIsLacking() {
        district.report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "enforcement", "船少人少", "执法16人，执法船2条。")
                .item(Chapter.PROBLEMS, "other", "人少事多", "17名队员，检查336次，人均接近20次。")
                .item(Chapter.PROBLEMS, "grassroots", "代办不匀", "两个村980件，其余10个2550件。")
                .item(Chapter.PROBLEMS, "publicity", "普法方面", "9个社区中有2个没有法治文化阵地。");

        assertThat(quoted(district.digest().problems()))
                .containsExactlyInAnyOrder("船少人少", "人少事多", "代办不匀", "9个社区中有2个没有法治文化阵地。");
    }

    @Test
    void headingThatTellsNoThemeStandsUnderThatOfItsFirstSentence() {
        district.report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .section(Chapter.PROBLEMS, "other", "船少人少")
                .passage(Chapter.PROBLEMS, "enforcement", true, "执法16人，执法船2条。", false);

        assertThat(district.digest().problems())
                .extracting(point -> point.theme().code())
                .containsExactly("enforcement");
    }

    @Test
    void howHighARateIsIsCountedAsAProblemAndNotQuoted() {
        district.report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "grassroots", "网格事件办结率98.95%", "");
        district.report("乙街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "grassroots", "网格事件办结率偏低", "");

        CommonPoint point = district.digest().problems().get(0);

        assertThat(point.subDistricts()).containsExactly("甲街道", "乙街道");
        assertThat(point.wordings()).extracting(Practice::text).containsExactly("网格事件办结率偏低");
    }

    @Test
    void countOfWhatOnlyTheHeadingNamesIsNotQuoted() {
        district.report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "disputes", "物业纠纷仍然偏多", "86件占受理总数的四成。");

        assertThat(quoted(district.digest().problems())).containsExactly("物业纠纷仍然偏多");
    }

    @Test
    void whyThereIsAProblemIsNoneOfTheSentencesThatNameALack() {
        district.report("甲街道")
                .passage(Chapter.PROBLEMS, "disputes", false, "调解卷宗归档不全。", false)
                .passage(Chapter.PROBLEMS, "disputes", false, "原因，嫌麻烦，路上说开就散，事后记录不全。", false);

        assertThat(quoted(district.digest().problems())).containsExactly("调解卷宗归档不全。");
    }

    @Test
    void whyThereIsAProblemIsNotTheProblem() {
        district.report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "other", "推进还不平衡", "由于认识上存在误区，重视不够，打了折扣。");

        assertThat(quoted(district.digest().problems())).containsExactly("推进还不平衡");
    }
}

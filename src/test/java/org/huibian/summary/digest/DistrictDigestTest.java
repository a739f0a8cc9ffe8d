package org.huibian.summary.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Theme;
import org.huibian.summary.SampleDistrict;
import org.huibian.summary.SampleDistrict.ReportBuilder;
import org.huibian.summary.Summarizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictDigestTest {

    private static final String GOOD = "依托“老街坊议事厅”，每周三晚由社区律师坐堂，全年就地化解楼道堆物、噪声扰民等纠纷86件。";

    private final Map<String, ReportBuilder> reports = new LinkedHashMap<>();

    @Test
    void namedPracticeIsQuotedVerbatimWithItsPlace() {
        report("东海街道").result("disputes", GOOD);

        Practice practice = practices("disputes").get(0);
        assertThat(practice.text()).isEqualTo(GOOD);
        assertThat(practice.subDistrict()).isEqualTo("东海街道");
        assertThat(practice.place().toString()).isEqualTo("东海街道.txt#第30行");
        assertThat(practice.score().total())
                .isEqualTo(
                        practice.score().named()
                                + practice.score().figures()
                                + practice.score().doing()
                                + practice.score().novelty()
                                + practice.score().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "该街道依托“老街坊议事厅”，每周三晚由社区律师坐堂，全年就地化解楼道堆物等纠纷86件。",
                "同时依托“老街坊议事厅”，每周三晚由社区律师坐堂，全年就地化解楼道堆物等纠纷86件。",
                "一是依托“老街坊议事厅”，每周三晚由社区律师坐堂，全年就地化解楼道堆物等纠纷86件。",
                "依托“老街坊议事厅”，每周三晚由社区律师坐堂，全年就地化解楼道堆物等纠纷86件；",
                "依托“老街坊议事厅，每周三晚由社区律师坐堂，全年就地化解楼道堆物等纠纷86件。",
                "依托\"老街坊议事厅\"，每周三晚由社区律师坐堂，全年就地化解楼道堆物等纠纷86件。",
                "建成“老街坊议事厅”。",
                "认真落实“谁执法谁普法”责任制，不断提高全体干部的法治意识和依法办事能力。",
                "认真学习领会，不断提高全体干部的法治意识和依法办事能力，营造良好的法治氛围。",
                "依托“老街坊议事厅”开展调解，主要做法如下，每周三晚由社区律师坐堂，就地化解纠纷。",
                "依托“老街坊议事厅”开展调解的力量还有待加强，每周三晚由社区律师坐堂，就地化解纠纷。",
                "依托“老街坊议事厅”落实稳控措施，每周三晚由社区律师坐堂，对3名重点人员逐人包案。",
                "依托“老街坊议事厅”开展调解，热线010-62345678全天有人接听，全年化解纠纷86件。",
                "党工委书记张某某同志创建“老街坊议事厅”，每周三晚由社区律师坐堂，全年化解纠纷86件。",
                "一年来“老街坊议事厅”的不足也很明显：还有2名调解员没有培训，3个村只开了1场。",
                "在“某街发布”微信公众号上推送调解信息35条。",
                "街道启动“一线联调”，查明其中14人有合同、3人只有口头约定，调解当场谈成。",
                "调解室以此为题办了一期“老街坊议事厅”，请律师现场讲了8处要看的地方。",
                "上年报告中提到的“老街坊议事厅”已建成3处，调解员坐班120次。",
                "7月受理31件，“老街坊议事厅”开了4场，到场的有126人，上半年共办成58件。",
                "86件占四成，“老街坊议事厅”每周三晚由社区律师坐堂，就地化解楼道堆物等纠纷。",
                "法院到“老街坊议事厅”巡回审案2次，街道出场地，场次不算街道的普法活动。",
                "“老街坊议事厅”评议86件，谈拢81件、再谈3件、未谈拢2件，三项相加与总数一致。",
                "依托“老街坊议事厅”，按表3所列时间由社区律师坐堂，全年就地化解楼道堆物等纠纷86件。",
                "街道为此在7月设立“老街坊议事厅”，每周三晚由社区律师坐堂，全年就地化解纠纷86件。",
                "96.5%的成功率离不开“老街坊议事厅”，每周三晚由社区律师坐堂，就地化解纠纷。",
                "依托“老街坊议事厅”开展前面说的夜间调解，由社区律师坐堂，全年就地化解纠纷86件。",
                "创建“老街坊议事厅”10处，尚未挂牌的有岩下、坪头、石桥3个村，全年化解纠纷86件。",
                "“老街坊议事厅”接待群众29人次，每周三晚由社区律师坐堂，已算在67人次里。",
                "第二件，依托“老街坊议事厅”每周三晚请律师坐堂，全年就地化解楼道堆物等纠纷86件。",
                "【事例】有业主来到“老街坊议事厅”，调解员谈了3次，两家和好。",
                "村里要修路，有两户不愿意，律师只问了一句“调解协议签了没有”，村里便停了下来。",
                "岩头村一名村民获评全市“金牌和事人”，领回奖金2000元，捐给村里的调解室买了桌椅。",
            })
    void whatCannotStandAloneOrSaysNothingIsNotChosen(String text) {
        report("东海街道").result("disputes", text);

        assertThat(practices("disputes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "调解员每周二在茶园边的凉亭坐班，茶农卖完青叶顺路就能问调解的事。",
                "调解室每周由一名律师坐班，天天有人值守，结果当天贴在门口。",
                "对行动不便的老人，调解员一律上门去问，记下来再把律师的话带回去。",
                "矛盾纠纷一事一册，册子由村里三名调解员轮流保管，交接时当面清点。",
                "调解室设在渡口候船亭里，等船的工夫就能把话说开，不误上岸卖鱼。",
                "调解员每周坐班之外又到茶园走一圈，茶农不下山也能问调解的事。"
            })
    void whereNobodyNamesAPracticeAPlainWayOfWorkingIsTold(String way) {
        report("东海街道")
                .result("disputes", "全年调解矛盾纠纷86件，化解84件，比上年多出9件，没有一件上交。")
                .result("disputes", way);

        assertThat(practices("disputes")).extracting(Practice::text).containsExactly(way);
        report("望山镇").result("disputes", GOOD);
        assertThat(practices("disputes")).extracting(Practice::text).containsExactly(GOOD);
    }

    @Test
    void nameThatOnlyHoldsACharacterOfSpeechIsAPractice() {
        String named = "推行“知民情、了民忧”走访法，调解员全年走访居民116户，劝和邻里86对。";
        report("东海街道").result("disputes", named);

        assertThat(practices("disputes")).extracting(Practice::text).containsExactly(named);
    }

    @Test
    void honouredPracticeIsAPractice() {
        String honoured = "创建“老街坊议事厅”，全年劝和邻里86对，被评为全市基层治理“十佳案例”。";
        report("东海街道").result("disputes", honoured);

        assertThat(practices("disputes")).extracting(Practice::text).containsExactly(honoured);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有位老人每周都来调解室坐一坐，说的还是当年分家的那口井。",
                "调解员3名，每月坐班4次，全年坐班144次。",
                "调解员每周坐班的时间有待固定，村民来了常常找不到人。",
                "今年是调解室挂牌的第十年，墙上挂出了十年的合影，看的人不少。",
                "我街道辖6个社区，调解室设在渡口候船亭里，家底不大，事情不少。",
                "街道还把调解室搬到渡口候船亭里，每周由一名律师坐班，等船的工夫就能把话说开。",
                "调解员又在茶园边设了凉亭坐班，茶农卖完青叶顺路就能问调解的事。",
                "镇里同时给调解室配了律师，每周坐班，结果当天贴在门口。",
                "调解室每周开门。"
            })
    void storyListOfFiguresOrLackIsNoWayOfWorking(String text) {
        report("东海街道").result("disputes", text);

        assertThat(practices("disputes")).isEmpty();
    }

    @Test
    void maskedSentenceIsNotChosen() {
        report("东海街道").passage(Chapter.RESULTS, "disputes", false, GOOD, true);

        assertThat(practices("disputes")).isEmpty();
    }

    @Test
    void unquotableSentenceIsNotChosen() {
        report("东海街道").result("disputes", GOOD);

        DistrictDigest digest = digest(passage -> !passage.published().contains("老街坊"));
        assertThat(theme(digest, "disputes").practices()).isEmpty();
    }

    @Test
    void sentenceOfAnotherChapterIsNoPractice() {
        report("东海街道").passage(Chapter.PLAN, "disputes", false, GOOD, false);

        assertThat(practices("disputes")).isEmpty();
    }

    @Test
    void whatEverybodyWritesIsNotChosen() {
        report("东海街道").result("disputes", GOOD);
        report("望山镇").result("disputes", GOOD);

        assertThat(practices("disputes")).isEmpty();
    }

    @Test
    void sameWordsAreNeverToldTwice() {
        report("东海街道").result("disputes", GOOD).result("publicity", GOOD);

        DistrictDigest digest = digest(passage -> true);
        assertThat(theme(digest, "disputes").practices()).hasSize(1);
        assertThat(theme(digest, "publicity").practices()).isEmpty();
    }

    @Test
    void themeGetsFewSentencesAndOneOfEach() {
        report("甲街道")
                .result("disputes", "创新推行“金桥夜谈”，由退休法官每晚轮值，全年促成物业、邻里纠纷和解112件。")
                .result("disputes", "设立“渔港说事棚”，船老大当调解员，休渔期里劝和船东与帮工欠薪争议31起。");
        report("乙街道").result("disputes", "开设“茶馆评理桌”，街坊围坐说事，桌长记账销号，半年评理66桩。");
        report("丙街道").result("disputes", "组建“铁路沿线巡调队”，沿七座车站登门排查噪声与征地矛盾48件。");
        report("丁街道").result("disputes", "打造“果园田间庭”，收购季把巡回法庭搬进果园，当场调处购销合同19份。");

        List<Practice> practices = practices("disputes");
        assertThat(practices).hasSize(3);
        assertThat(practices).extracting(Practice::subDistrict).doesNotHaveDuplicates();
    }

    @Test
    void sentencesAreSpreadOverTheSubDistricts() {
        report("甲街道")
                .result("disputes", "创新推行“金桥夜谈”，由退休法官每晚轮值，全年促成物业、邻里纠纷和解112件，回访满意38件。")
                .result("publicity", "组建“小喇叭”巡讲队，编排方言快板，走进渔港码头演出46场，惠及渔民3,200人次。");
        report("乙街道").result("publicity", "开设“法治早茶铺”，邀请律师每周六与茶客面谈，解答婚姻、继承疑问。");

        List<Practice> publicity = practices("publicity");
        assertThat(publicity).hasSize(2);
        assertThat(publicity.stream().filter(p -> p.subDistrict().equals("甲街道")))
                .allMatch(practice -> practice.score().spread() < 0);
    }

    @Test
    void problemsAreGroupedMostWidespreadFirst() {
        report("甲街道")
                .item(Chapter.PROBLEMS, "disputes", "物业纠纷化解周期较长。")
                .item(Chapter.PROBLEMS, "publicity", "普法宣传的针对性不强。");
        report("乙街道").item(Chapter.PROBLEMS, "publicity", "普法宣传针对性还不强。");
        report("丙街道").item(Chapter.PROBLEMS, "publicity", "新媒体运用不充分。");

        List<CommonPoint> problems = digest(passage -> true).problems();
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
        report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "publicity", "普法实效有待提升", "由于人手少，宣传多停留在发资料。");

        Practice wording = digest(passage -> true).problems().get(0).wordings().get(0);
        assertThat(wording.text()).isEqualTo("普法实效有待提升");
        assertThat(wording.place().toString()).isEqualTo("甲街道.txt#第61行");
    }

    @Test
    void sentenceWithTargetsSaysMoreThanItsHeading() {
        report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "加强普法", "办好“法治夜市”，全年不少于24场。")
                .item(Chapter.PLAN, "disputes", "做优调解", "在4个社区推广，全年化解100件。");

        assertThat(digest(passage -> true).plans())
                .extracting(point -> point.wordings().get(0).text())
                .containsExactly("做优调解", "办好“法治夜市”，全年不少于24场。");
    }

    @Test
    void targetsWithoutWhatIsToReachThemAreNotQuoted() {
        report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "抓好普法宣传", "不少于40场，短视频不少于12条。");
        report("乙街道").item(Chapter.PLAN, "publicity", "普法", "普法活动不少于30场，进校4次，6月底前先办12场。");
        report("丙街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "阵地", "东河、西桥各建1个，9月底前建成。");

        CommonPoint plan = digest(passage -> true).plans().get(0);
        assertThat(plan.subDistricts()).containsExactly("甲街道", "乙街道", "丙街道");
        assertThat(plan.wordings())
                .extracting(Practice::text)
                .containsExactly("普法活动不少于30场，进校4次，6月底前先办12场。");
    }

    @Test
    void whatIsToBeDoneIsQuotedRatherThanTheHeadingThatNamesIt() {
        report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "谋新一轮普法", "提前调研，形成街道普法工作思路，做好总结验收。")
                .item(Chapter.PLAN, "disputes", "做优人民调解", "以习近平法治思想为指导，推动调解再上新台阶。");

        assertThat(digest(passage -> true).plans())
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
                "原因主要有二：业务培训不够系统，与专业力量合作不够深。"
            })
    void causeIsQuotedWithoutTheWordsThatLeadUpToIt(String sentence) {
        report("甲街道")
                .item(Chapter.PROBLEMS, "publicity", "普法形式单一。")
                .passage(Chapter.PROBLEMS, "other", false, sentence, false);

        assertThat(digest(passage -> true).causes())
                .extracting(Practice::text)
                .containsExactly("业务培训不够系统，与专业力量合作不够深。");
    }

    @Test
    void causeDoesNotSayAgainTheProblemQuotedAlready() {
        report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(
                        Chapter.PROBLEMS,
                        "leadership",
                        "少数干部运用法治思维的能力不强",
                        "少数干部运用法治思维的能力不强，遇到矛盾习惯于用行政手段摆平，原因在于学习不系统、实战历练少。");
        report("乙街道")
                .item(Chapter.PROBLEMS, "publicity", "普法形式单一。")
                .passage(Chapter.PROBLEMS, "other", false, "产生问题的主要原因是业务培训不够系统，与专业力量合作不够深。", false);

        DistrictDigest digest = digest(passage -> true);
        assertThat(digest.problems().get(0).wordings()).hasSize(1);
        assertThat(digest.causes()).extracting(Practice::subDistrict).containsExactly("乙街道");
    }

    @Test
    void sentenceThatLeansOnWhatWasSaidBeforeIsNotQuoted() {
        report("甲街道").result("disputes", "依托“老街坊议事厅”，针对上述矛盾每周三晚由社区律师坐堂，全年化解楼道堆物等纠纷86件。");

        assertThat(practices("disputes")).isEmpty();
    }

    @Test
    void problemAmongThePlansCountsAsProblem() {
        report("甲街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "publicity", "普法力量亟待加强", "人手少。");

        DistrictDigest digest = digest(passage -> true);
        assertThat(digest.plans()).isEmpty();
        assertThat(digest.problems())
                .extracting(point -> point.wordings().get(0).text())
                .containsExactly("普法力量亟待加强");
    }

    @Test
    void whatIsToldAsAProblemIsNotToldAgainAsACause() {
        report("甲街道").item(Chapter.PROBLEMS, "disputes", "由于历史档案缺失、界址不清，山林纠纷化解的周期仍然较长。");

        DistrictDigest digest = digest(passage -> true);
        assertThat(digest.problems().get(0).wordings()).hasSize(1);
        assertThat(digest.causes()).isEmpty();
    }

    @Test
    void chapterWithoutItemsGivesTheSentencesThatNameALack() {
        report("甲街道")
                .passage(Chapter.PROBLEMS, "publicity", false, "一年来成绩来之不易。", false)
                .passage(Chapter.PROBLEMS, "publicity", false, "普法宣传的针对性还不够强。", false);

        List<CommonPoint> problems = digest(passage -> true).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).wordings())
                .extracting(Practice::text)
                .containsExactly("普法宣传的针对性还不够强。");
    }

    @Test
    void whyThereIsAPlanIsNoPlan() {
        report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "普法是全面依法治区的一项基础工程", "必须抓好。")
                .item(Chapter.PLAN, "publicity", "加强普法", "办好“法治夜市”，全年不少于24场。");

        assertThat(digest(passage -> true).plans())
                .singleElement()
                .satisfies(
                        plan ->
                                assertThat(plan.wordings())
                                        .extracting(Practice::text)
                                        .containsExactly("办好“法治夜市”，全年不少于24场。"));
    }

    @Test
    void servicesOfWindowsAndHotlinesAreFunctionsAndLegalServicesStandApart() {
        report("甲街道").result("services", "推出“巷口代办员”，由10名社区工作者代办社保认证等事项1160件，取消没有法律依据的证明4项。");
        report("乙街道").result("services", "设立“楼宇法务驿站”，由律师轮流坐诊，全年开展企业法治体检46次，修改合同条款170处。");
        report("丙街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "services", "深化“一枚印章管审批”", "");
        report("丁街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "services", "建好法律服务点", "");

        DistrictDigest digest = digest(passage -> true);
        assertThat(theme(digest, "function").practices())
                .extracting(Practice::subDistrict)
                .containsExactly("甲街道");
        assertThat(theme(digest, "services").practices())
                .extracting(Practice::subDistrict)
                .containsExactly("乙街道");
        assertThat(digest.plans())
                .extracting(plan -> plan.theme().code() + " " + plan.subDistricts())
                .containsExactlyInAnyOrder("function [丙街道]", "services [丁街道]");
    }

    @Test
    void planThatOnlyNamesAPracticeStandsWhereThePracticeIsTold() {
        report("甲街道")
                .result("disputes", GOOD)
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "other", "做优“老街坊议事厅”", "");
        report("乙街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "other", "做优“无名茶座”", "");

        assertThat(digest(passage -> true).plans())
                .extracting(plan -> plan.theme().code() + " " + plan.subDistricts())
                .containsExactly("disputes [甲街道]", "other [乙街道]");
    }

    @Test
    void catchwordOfTheNationPutsAPlanNowhere() {
        report("甲街道")
                .result("publicity", "落实“谁执法谁普法”责任制，开展宣讲46场。")
                .result("disputes", "谋划“十五五”调解布局，化解纠纷31起。")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "other", "深化“谁执法谁普法”", "");
        report("乙街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "other", "编好“十五五”规划", "");

        assertThat(digest(passage -> true).plans())
                .extracting(plan -> plan.theme().code())
                .containsOnly("other");
    }

    @Test
    void wordingStandsUnderTheThemeOfTheWordsQuotedNotOfTheirHeading() {
        report("甲街道")
                .chapter(Chapter.PLAN)
                .section(Chapter.PLAN, "leadership", "建强队伍")
                .passage(Chapter.PLAN, "enforcement", true, "组织执法培训8期，跟班学习6人次。", false);

        assertThat(digest(passage -> true).plans())
                .extracting(plan -> plan.theme().code())
                .containsExactly("enforcement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"补执法短板", "着力破解力量不足", "针对能力欠缺加强培训"})
    void makingGoodALackIsAPlan(String title) {
        report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "enforcement", title, "推行“一案一带教”，全年不少于24次。");

        DistrictDigest digest = digest(passage -> true);
        assertThat(digest.problems()).isEmpty();
        assertThat(digest.plans()).hasSize(1);
    }

    @Test
    void planOrProblemThatPointsAtPeopleIsCountedAndNotQuoted() {
        report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "disputes", "信访", "对3名重点人员落实稳控措施，全年不少于12次。");

        CommonPoint plan = digest(passage -> true).plans().get(0);
        assertThat(plan.subDistricts()).containsExactly("甲街道");
        assertThat(plan.wordings()).isEmpty();
    }

    @Test
    void planThatOnlyNamesAFieldOfWorkIsQuotedOnlyWhereNoOtherSaysWhatWillBeDone() {
        report("甲街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "publicity", "加强普法宣传", "");
        report("乙街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "publicity", "加强普法宣传", "");
        report("丙街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "publicity", "普法", "打造法治夜市，每月办一期，全年不少于12期。");

        assertThat(digest(passage -> true).plans().get(0).wordings())
                .extracting(Practice::text)
                .containsExactly("打造法治夜市，每月办一期，全年不少于12期。");
        reports.remove("丙街道");
        assertThat(digest(passage -> true).plans().get(0).wordings())
                .extracting(Practice::text)
                .containsExactly("加强普法宣传");
    }

    @Test
    void whatForIsNoPlan() {
        report("甲街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "grassroots", "以争创和谐街区为主题", "修订9个村的村规民约。")
                .item(Chapter.PLAN, "other", "各科室继续以法治政府建设目标为导向", "");

        assertThat(digest(passage -> true).plans())
                .singleElement()
                .satisfies(
                        plan ->
                                assertThat(plan.wordings())
                                        .extracting(Practice::text)
                                        .containsExactly("修订9个村的村规民约。"));
    }

    @Test
    void headingOfAPartOfTheChapterIsNoProblemAndWhatStandsBelowItIs() {
        report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .section(Chapter.PROBLEMS, "other", "主要不足")
                .below(Chapter.PROBLEMS, "publicity", "普法形式仍显单一")
                .section(Chapter.PROBLEMS, "other", "原因分析")
                .below(Chapter.PROBLEMS, "publicity", "宣讲员培训不够");

        assertThat(digest(passage -> true).problems())
                .flatExtracting(CommonPoint::wordings)
                .extracting(Practice::text)
                .containsExactly("普法形式仍显单一");
    }

    @Test
    void problemIsQuotedByTheWordsThatNameWhatIsLacking() {
        report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "enforcement", "船少人少", "执法16人，执法船2条。")
                .item(Chapter.PROBLEMS, "other", "人少事多", "17名队员，检查336次，人均接近20次。")
                .item(Chapter.PROBLEMS, "grassroots", "代办不匀", "两个村980件，其余10个2550件。")
                .item(Chapter.PROBLEMS, "publicity", "普法方面", "9个社区中有2个没有法治文化阵地。");

        assertThat(digest(passage -> true).problems())
                .flatExtracting(CommonPoint::wordings)
                .extracting(Practice::text)
                .containsExactlyInAnyOrder("船少人少", "人少事多", "代办不匀", "9个社区中有2个没有法治文化阵地。");
    }

    @Test
    void headingThatTellsNoThemeStandsUnderThatOfItsFirstSentence() {
        report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .section(Chapter.PROBLEMS, "other", "船少人少")
                .passage(Chapter.PROBLEMS, "enforcement", true, "执法16人，执法船2条。", false);

        assertThat(digest(passage -> true).problems())
                .extracting(point -> point.theme().code())
                .containsExactly("enforcement");
    }

    @Test
    void howHighARateIsIsCountedAsAProblemAndNotQuoted() {
        report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "grassroots", "网格事件办结率98.95%", "");
        report("乙街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "grassroots", "网格事件办结率偏低", "");

        CommonPoint point = digest(passage -> true).problems().get(0);

        assertThat(point.subDistricts()).containsExactly("甲街道", "乙街道");
        assertThat(point.wordings()).extracting(Practice::text).containsExactly("网格事件办结率偏低");
    }

    @Test
    void countOfWhatOnlyTheHeadingNamesIsNotQuoted() {
        report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "disputes", "物业纠纷仍然偏多", "86件占受理总数的四成。");

        assertThat(digest(passage -> true).problems().get(0).wordings())
                .extracting(Practice::text)
                .containsExactly("物业纠纷仍然偏多");
    }

    @Test
    void whyThereIsAProblemIsNoneOfTheSentencesThatNameALack() {
        report("甲街道")
                .passage(Chapter.PROBLEMS, "disputes", false, "调解卷宗归档不全。", false)
                .passage(Chapter.PROBLEMS, "disputes", false, "原因，嫌麻烦，路上说开就散，事后记录不全。", false);

        assertThat(digest(passage -> true).problems().get(0).wordings())
                .extracting(Practice::text)
                .containsExactly("调解卷宗归档不全。");
    }

    @Test
    void whyThereIsAProblemIsNotTheProblem() {
        report("甲街道")
                .chapter(Chapter.PROBLEMS)
                .item(Chapter.PROBLEMS, "other", "推进还不平衡", "由于认识上存在误区，重视不够，打了折扣。");

        assertThat(digest(passage -> true).problems().get(0).wordings())
                .extracting(Practice::text)
                .containsExactly("推进还不平衡");
    }

    @Test
    void themeOfWhichNobodyNamesAPracticeGetsPlainResults() {
        report("甲街道").result("emergency", "防汛期间提前转移低洼地段居民116人，未发生人员伤亡，灾后逐户回访到位。");
        report("乙街道").result("emergency", "始终绷紧安全生产这根弦，把各项防范措施落实落细，守住了不出大事的底线。");
        report("丙街道").result("emergency", "联合水务、交通部门在三处渡口应急演练，参演船只11艘，次日就补齐了器材。");
        report("丁街道").result("emergency", "提出修改意见41条，其中涉及违约责任的12条、管辖约定的7条，均被采纳。");

        assertThat(practices("emergency"))
                .hasSize(2)
                .extracting(Practice::subDistrict)
                .containsExactlyInAnyOrder("甲街道", "丙街道");
    }

    @Test
    void figuresAloneAreNotQuotedBesidePracticesByName() {
        report("甲街道").result("disputes", GOOD);
        report("乙街道").result("disputes", "辖区共12个社区，建成调解室14个，培养调解骨干96名，全年调解纠纷186件。");
        assertThat(practices("disputes")).extracting(Practice::text).containsExactly(GOOD);

        reports.remove("甲街道");
        assertThat(practices("disputes")).hasSize(1);
    }

    @Test
    void plainResultsGiveWayToAPractice() {
        report("甲街道").result("disputes", "调解员上门走访居民116户，劝和邻里、婚姻、继承纠纷，未发生一起民转刑案件。");
        report("乙街道").result("disputes", GOOD);

        assertThat(practices("disputes")).extracting(Practice::text).containsExactly(GOOD);
    }

    @Test
    void firstResponsibleIsCountedEvenWhereNothingCanBeQuoted() {
        report("甲街道").passage(Chapter.FIRST_RESPONSIBLE, "leadership", false, "认真履职。", false);
        report("乙街道").result("disputes", GOOD);

        DistrictDigest digest = digest(passage -> true);
        assertThat(digest.firstResponsible()).containsExactly("甲街道");
        assertThat(digest.firstResponsiblePractices()).isEmpty();
    }

    @Test
    void sameInputGivesTheSameDigest() {
        report("甲街道").result("disputes", GOOD).result("publicity", sentence("甲街道", "议事亭", 3));
        report("乙街道").result("disputes", sentence("乙街道", "和事铺", 4));

        assertThat(digest(passage -> true)).isEqualTo(digest(passage -> true));
    }

    @Test
    void threeHundredSubDistrictsTakeSecondsNotHours() {
        for (int i = 0; i < 300; i++) {
            ReportBuilder report = report("第" + i + "街道");
            for (int j = 0; j < 40; j++) {
                report.result("disputes", sentence("第" + i + "街道", "议事亭" + i + "之" + j, 100 + j));
                report.item(Chapter.PROBLEMS, "publicity", "普法宣传第" + i + "项之" + j + "针对性不强。");
            }
        }

        assertThat(digest(passage -> true).problems().get(0).subDistricts()).hasSize(300);
    }

    private static String sentence(String name, String practice, int figure) {
        return name + "探索建立“" + practice + "”，请老党员、老教师轮流值守，先后劝和" + figure + "对冤家，赢得街坊点赞。";
    }

    private ReportBuilder report(String name) {
        return reports.computeIfAbsent(name, n -> SampleDistrict.report(n + ".txt"));
    }

    private List<Practice> practices(String theme) {
        return theme(digest(passage -> true), theme).practices();
    }

    private static ThemeDigest theme(DistrictDigest digest, String theme) {
        return digest.themes().stream()
                .filter(d -> d.theme().equals(new Theme(theme)))
                .findFirst()
                .orElseThrow();
    }

    private DistrictDigest digest(Predicate<Passage> quotable) {
        Map<String, Extraction> built = new LinkedHashMap<>();
        reports.forEach((name, report) -> built.put(name, report.build()));
        return DistrictDigest.of(
                new Summarizer(
                                SampleDistrict.job(reports.keySet().toArray(String[]::new)),
                                SampleDistrict.catalog(
                                        "handled,受理,件,sum,disputes,flow",
                                        "events,活动,场,sum,publicity,flow"))
                        .summarize(SampleDistrict.intake(built)),
                quotable);
    }
}

package org.huibian.summary.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibian.summary.digest.ReportedDistrict.GOOD;
import static org.huibian.summary.digest.ReportedDistrict.theme;

import java.util.List;
import org.huibian.extract.outline.Chapter;
import org.huibian.summary.SampleDistrict.ReportBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictDigestTest {

    private final ReportedDistrict district = new ReportedDistrict();

    @Test
    void namedPracticeIsQuotedVerbatimWithItsPlace() {
        district.report("东海街道").result("disputes", GOOD);

        Practice practice = district.practices("disputes").get(0);
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
                "3月，中心组第一次集体学法；“老街坊议事厅”启动，由律师坐堂，就地化解楼道堆物纠纷。",
                "第二件，依托“老街坊议事厅”每周三晚请律师坐堂，全年就地化解楼道堆物等纠纷86件。",
                "【事例】有业主来到“老街坊议事厅”，调解员谈了3次，两家和好。",
                "村里要修路，有两户不愿意，律师只问了一句“调解协议签了没有”，村里便停了下来。",
                "岩头村一名村民获评全市“金牌和事人”，领回奖金2000元，捐给村里的调解室买了桌椅。",
            })
    void whatCannotStandAloneOrSaysNothingIsNotChosen(String text) {
        district.report("东海街道").result("disputes", text);

        assertThat(district.practices("disputes")).isEmpty();
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
        district.report("东海街道")
                .result("disputes", "全年调解矛盾纠纷86件，化解84件，比上年多出9件，没有一件上交。")
                .result("disputes", way);

        assertThat(district.practices("disputes")).extracting(Practice::text).containsExactly(way);
        district.report("望山镇").result("disputes", GOOD);
        assertThat(district.practices("disputes")).extracting(Practice::text).containsExactly(GOOD);
    }

    @Test
    void whatAllOfTheNationCallSoIsNoPracticeOfItsOwn() {
        district.report("东海街道").result("disputes", GOOD);
        district.report("望山镇")
                .result("disputes", "调解室检查86次，其中对“三无”船舶“双随机”检查20次、“法治体检”里的检查31次，化解纠纷35件。");

        assertThat(district.practices("disputes")).extracting(Practice::text).containsExactly(GOOD);
    }

    @Test
    void nameThatOnlyHoldsACharacterOfSpeechIsAPractice() {
        String named = "推行“知民情、了民忧”走访法，调解员全年走访居民116户，劝和邻里86对。";
        district.report("东海街道").result("disputes", named);

        assertThat(district.practices("disputes"))
                .extracting(Practice::text)
                .containsExactly(named);
    }

    @Test
    void honouredPracticeIsAPractice() {
        String honoured = "创建“老街坊议事厅”，全年劝和邻里86对，被评为全市基层治理“十佳案例”。";
        district.report("东海街道").result("disputes", honoured);

        assertThat(district.practices("disputes"))
                .extracting(Practice::text)
                .containsExactly(honoured);
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
        district.report("东海街道").result("disputes", text);

        assertThat(district.practices("disputes")).isEmpty();
    }

    @Test
    void maskedSentenceIsNotChosen() {
        district.report("东海街道").passage(Chapter.RESULTS, "disputes", false, GOOD, true);

        assertThat(district.practices("disputes")).isEmpty();
    }

    @Test
    void unquotableSentenceIsNotChosen() {
        district.report("东海街道").result("disputes", GOOD);

        DistrictDigest digest = district.digest(passage -> !passage.published().contains("老街坊"));
        assertThat(theme(digest, "disputes").practices()).isEmpty();
    }

    @Test
    void sentenceOfAnotherChapterIsNoPractice() {
        district.report("东海街道").passage(Chapter.PLAN, "disputes", false, GOOD, false);

        assertThat(district.practices("disputes")).isEmpty();
    }

    @Test
    void whatEverybodyWritesIsNotChosen() {
        district.report("东海街道").result("disputes", GOOD);
        district.report("望山镇").result("disputes", GOOD);

        assertThat(district.practices("disputes")).isEmpty();
    }

    @Test
    void sameWordsAreNeverToldTwice() {
        district.report("东海街道").result("disputes", GOOD).result("publicity", GOOD);

        DistrictDigest digest = district.digest();
        assertThat(theme(digest, "disputes").practices()).hasSize(1);
        assertThat(theme(digest, "publicity").practices()).isEmpty();
    }

    @Test
    void themeGetsFewSentencesAndOneOfEach() {
        district.report("甲街道")
                .result("disputes", "创新推行“金桥夜谈”，由退休法官每晚轮值，全年促成物业、邻里纠纷和解112件。")
                .result("disputes", "设立“渔港说事棚”，船老大当调解员，休渔期里劝和船东与帮工欠薪争议31起。");
        district.report("乙街道").result("disputes", "开设“茶馆评理桌”，街坊围坐说事，桌长记账销号，半年评理66桩。");
        district.report("丙街道").result("disputes", "组建“铁路沿线巡调队”，沿七座车站登门排查噪声与征地矛盾48件。");
        district.report("丁街道").result("disputes", "打造“果园田间庭”，收购季把巡回法庭搬进果园，当场调处购销合同19份。");

        List<Practice> practices = district.practices("disputes");
        assertThat(practices).hasSize(3);
        assertThat(practices).extracting(Practice::subDistrict).doesNotHaveDuplicates();
    }

    @Test
    void sentencesAreSpreadOverTheSubDistricts() {
        district.report("甲街道")
                .result("disputes", "创新推行“金桥夜谈”，由退休法官每晚轮值，全年促成物业、邻里纠纷和解112件，回访满意38件。")
                .result("publicity", "组建“小喇叭”巡讲队，编排方言快板，走进渔港码头演出46场，惠及渔民3,200人次。");
        district.report("乙街道").result("publicity", "开设“法治早茶铺”，邀请律师每周六与茶客面谈，解答婚姻、继承疑问。");

        List<Practice> publicity = district.practices("publicity");
        assertThat(publicity).hasSize(2);
        assertThat(publicity.stream().filter(p -> p.subDistrict().equals("甲街道")))
                .allMatch(practice -> practice.score().spread() < 0);
    }

    @Test
    void sentenceThatLeansOnWhatWasSaidBeforeIsNotQuoted() {
        district.report("甲街道").result("disputes", "依托“老街坊议事厅”，针对上述矛盾每周三晚由社区律师坐堂，全年化解楼道堆物等纠纷86件。");

        assertThat(district.practices("disputes")).isEmpty();
    }

    @Test
    void servicesOfWindowsAndHotlinesAreFunctionsAndLegalServicesStandApart() {
        district.report("甲街道")
                .result("services", "推出“巷口代办员”，由10名社区工作者代办社保认证等事项1160件，取消没有法律依据的证明4项。");
        district.report("乙街道").result("services", "设立“楼宇法务驿站”，由律师轮流坐诊，全年开展企业法治体检46次，修改合同条款170处。");
        district.report("丙街道")
                .chapter(Chapter.PLAN)
                .item(Chapter.PLAN, "services", "深化“一枚印章管审批”", "");
        district.report("丁街道").chapter(Chapter.PLAN).item(Chapter.PLAN, "services", "建好法律服务点", "");

        DistrictDigest digest = district.digest();
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
    void themeOfWhichNobodyNamesAPracticeGetsPlainResults() {
        district.report("甲街道").result("emergency", "防汛期间提前转移低洼地段居民116人，未发生人员伤亡，灾后逐户回访到位。");
        district.report("乙街道").result("emergency", "始终绷紧安全生产这根弦，把各项防范措施落实落细，守住了不出大事的底线。");
        district.report("丙街道").result("emergency", "联合水务、交通部门在三处渡口应急演练，参演船只11艘，次日就补齐了器材。");
        district.report("丁街道").result("emergency", "提出修改意见41条，其中涉及违约责任的12条、管辖约定的7条，均被采纳。");

        assertThat(district.practices("emergency"))
                .hasSize(2)
                .extracting(Practice::subDistrict)
                .containsExactlyInAnyOrder("甲街道", "丙街道");
    }

    @Test
    void figuresAloneAreNotQuotedBesidePracticesByName() {
        district.report("甲街道").result("disputes", GOOD);
        district.report("乙街道").result("disputes", "辖区共12个社区，建成调解室14个，培养调解骨干96名，全年调解纠纷186件。");
        assertThat(district.practices("disputes")).extracting(Practice::text).containsExactly(GOOD);

        district.remove("甲街道");
        assertThat(district.practices("disputes")).hasSize(1);
    }

    @Test
    void plainResultsGiveWayToAPractice() {
        district.report("甲街道").result("disputes", "调解员上门走访居民116户，劝和邻里、婚姻、继承纠纷，未发生一起民转刑案件。");
        district.report("乙街道").result("disputes", GOOD);

        assertThat(district.practices("disputes")).extracting(Practice::text).containsExactly(GOOD);
    }

    @Test
    void firstResponsibleIsCountedEvenWhereNothingCanBeQuoted() {
        district.report("甲街道")
                .passage(Chapter.FIRST_RESPONSIBLE, "leadership", false, "认真履职。", false);
        district.report("乙街道").result("disputes", GOOD);

        DistrictDigest digest = district.digest();
        assertThat(digest.firstResponsible()).containsExactly("甲街道");
        assertThat(digest.firstResponsiblePractices()).isEmpty();
    }

    @Test
    void sameInputGivesTheSameDigest() {
        district.report("甲街道")
                .result("disputes", GOOD)
                .result("publicity", sentence("甲街道", "议事亭", 3));
        district.report("乙街道").result("disputes", sentence("乙街道", "和事铺", 4));

        assertThat(district.digest()).isEqualTo(district.digest());
    }

    @Test
    void threeHundredSubDistrictsTakeSecondsNotHours() {
        for (int i = 0; i < 300; i++) {
            ReportBuilder report = district.report("第" + i + "街道");
            for (int j = 0; j < 40; j++) {
                report.result("disputes", sentence("第" + i + "街道", "议事亭" + i + "之" + j, 100 + j));
                report.item(Chapter.PROBLEMS, "publicity", "普法宣传第" + i + "项之" + j + "针对性不强。");
            }
        }

        assertThat(district.digest().problems().get(0).subDistricts()).hasSize(300);
    }

    private static String sentence(String name, String practice, int figure) {
        return name + "探索建立“" + practice + "”，请老党员、老教师轮流值守，先后劝和" + figure + "对冤家，赢得街坊点赞。";
    }
}

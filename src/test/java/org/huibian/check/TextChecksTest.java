package org.huibian.check;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import org.huibian.check.Examined.Quote;
import org.huibian.extract.Problem;
import org.huibian.extract.outline.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {

    private static List<Finding> found(String check, String sentence) {
        return new SketchedDistrict()
                .section(1, Chapter.RESULTS, "主要举措和成效")
                .sentence(sentence)
                .findings(check);
    }

    private static void isFound(String check, Severity severity, String sentence) {
        assertThat(found(check, sentence))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(severity);
                            assertThat(finding.quote()).contains(sentence);
                            assertThat(finding.action().text()).doesNotContain(".action");
                        });
    }

    // T01

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下一年度主要安排，要有具体工作和实施路径。",
                "全年开展普法活动*次，受众XX人次。",
                "20xx年，街道认真开展工作。",
                "（此处填写本单位的主要做法）。",
                "组织学法XX场。",
                "XX街道认真开展普法工作。",
                "（请结合实际补充完善，不少于500字）。"
            })
    void promptsAndBlanksAreErrors(String sentence) {
        isFound("T01", Severity.ERROR, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"调解员为李XX、王××调解一起纠纷。", "信访人某某提出诉求，请求街道补充说明。", "请在职党员参加普法活动，结合实际制定方案。"})
    void masksAndRequestsAreNoPrompts(String sentence) {
        assertThat(found("T01", sentence)).isEmpty();
    }

    // T02

    @ParameterizedTest
    @ValueSource(
            strings = {
                "进一步规范医保行政执法程序，不断提升医保系统依法行政的能力水平。",
                "坚持以法治思维统领全局各项工作，全局上下形成合力。",
                "我局认真落实行政执法三项制度。",
                "局党组高度重视法治建设。",
                "全面提升税务系统干部的法治素养。"
            })
    void voiceOfAnotherAuthorityIsAnError(String sentence) {
        isFound("T02", Severity.ERROR, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "把法治政府建设摆在工作全局的重要位置，统筹全局。",
                "为行动不便老人办结医保、养老认证等事项210余件。",
                "通过医保系统录入信息，方便群众。",
                "配合区市场监管局、公安派出所开展联合检查。",
                "邀请区法院到街道开巡回法庭，区税务局讲解税法。"
            })
    void businessWithOthersIsLeftAlone(String sentence) {
        assertThat(found("T02", sentence)).isEmpty();
    }

    // T03

    @Test
    void nameOfAnotherSubDistrictIsAnErrorUnlessTheyWorkTogether() {
        isFound("T03", Severity.ERROR, "白苇镇党委高度重视法治建设，定期听取汇报。");
        assertThat(found("T03", "与白苇镇建立联调机制，共同化解纠纷。")).isEmpty();
        assertThat(found("T03", "组织干部到白苇镇考察基层治理。")).isEmpty();
        assertThat(found("T03", "围绕白苇草编产业开展普法。")).isEmpty();
        assertThat(new SketchedDistrict().place("白苇镇").sentence("白苇镇党委高度重视法治建设。").findings("T03"))
                .isEmpty();
    }

    /** Where no places are listed, one in the stead of ours is one that nobody else names. */
    @Test
    void knownPlaceClaimedOnceIsAnErrorWhateverPlacesMayOccur() {
        isFound("T03", Severity.ERROR, "为建设更高水平的法治宁波贡献了力量。");
        isFound("T03", Severity.ERROR, "奋力谱写平安徐州新篇章。");
        isFound("T03", Severity.ERROR, "在余杭区委、区政府的坚强领导下，工作取得新成效。");
        for (String none :
                List.of(
                        "为建设更高水平的法治浙江贡献了力量。",
                        "为建设更高水平的法治棠川贡献了力量。",
                        "建设法治乡村、平安社区，守护万家平安安康。",
                        "组织干部赴宁波学习平安建设经验。",
                        "在县委、县政府的坚强领导下，工作取得新成效。")) {
            assertThat(found("T03", none)).as(none).isEmpty();
        }
        // A city that is named again may be ours, and one of the province of our district.
        assertThat(
                        new SketchedDistrict()
                                .sentence("为建设更高水平的法治宁波贡献了力量。")
                                .sentence("宁波市法治督察反馈的问题全部整改。")
                                .findings("T03"))
                .isEmpty();
        assertThat(new SketchedDistrict().of("海曙区").sentence("为建设更高水平的法治宁波贡献了力量。").findings("T03"))
                .isEmpty();
        assertThat(new SketchedDistrict().of("云龙区").sentence("为建设更高水平的法治宁波贡献了力量。").findings("T03"))
                .hasSize(1);
    }

    /** Where no places are listed, only another district in the stead of ours is one. */
    @Test
    void anotherDistrictServedIsAnErrorWhateverPlacesMayOccur() {
        isFound("T03", Severity.ERROR, "基层治理更加稳固，为云浦区法治建设走深走实作出了积极贡献。");
        isFound("T03", Severity.ERROR, "矛盾化解在基层，为陵阳县平安建设贡献力量。");
        isFound("T03", Severity.ERROR, "推动了沙河镇自治、法治、德治相结合的治理体系建设。");
        assertThat(found("T03", "推动了集镇法治、小城镇社会治理和重点乡镇平安建设。")).isEmpty();
        assertThat(found("T03", "基层治理更加稳固，为全区法治建设走深走实作出了积极贡献。")).isEmpty();
        assertThat(found("T03", "服务主城区发展大局，为居民区平安建设提供支撑。")).isEmpty();
        assertThat(found("T03", "法律服务进企业，为临港区高质量发展提供保障。")).isEmpty();
        assertThat(found("T03", "在云浦区委领导下，组织干部赴云浦区观摩。")).isEmpty();
    }

    /** What an opening says of a neighbour is none of the names of the report itself. */
    @Test
    void openingThatTellsOfAnotherIsFoundUnlessItNamesANeighbour() {
        assertThat(opened("白苇镇是由公社改制而来的年轻集镇。")).hasSize(1);
        assertThat(opened("白苇镇地处老城商圈，现将有关情况报告如下：")).hasSize(1);
        assertThat(opened("东榆街道东接白苇镇，下辖9个社区。")).isEmpty();
        assertThat(opened("东榆街道位于棠川区西部，与白苇镇隔河相望。")).isEmpty();
    }

    private static List<Finding> opened(String opening) {
        String text = WrittenDistrict.text(WrittenDistrict.NAME, 2025, "开展普法宣传活动30场。");
        return new WrittenDistrict()
                .report(WrittenDistrict.NAME, text.replaceFirst("2025年，东榆街道扎实推进[^\n]*", opening))
                .report("白苇镇", WrittenDistrict.text("白苇镇", 2025, "开展普法宣传活动30场。"))
                .findings("T03");
    }

    /** 新城街道 is in the roster, and 新城 a word. */
    @Test
    void nameThatIsAWordTooIsNoneAfterPraise() {
        for (String name : List.of("新城街道", "柳塘街道")) {
            List<Finding> found =
                    WrittenDistrict.with("奋力打造法治" + name.substring(0, 2) + "，服务群众。")
                            .report(name, WrittenDistrict.text(name, 2025, "开展普法宣传活动30场。"))
                            .findings("T03");
            assertThat(found).as(name).hasSize(name.startsWith("新城") ? 0 : 1);
        }
    }

    // T04

    @Test
    void authorityOfAnotherLevelIsFound() {
        isFound("T04", Severity.WARNING, "在县委、县政府的领导下开展工作。");
        isFound("T04", Severity.WARNING, "落实区委全面法治建设政府委员会部署。");
        assertThat(found("T04", "在区委、区政府领导下，落实区委全面依法治区委员会办公室要求。")).isEmpty();
        assertThat(found("T04", "与临岳县政府共建，参加全面深化改革委员会会议。")).isEmpty();
        assertThat(new SketchedDistrict().of("临岳县").sentence("在区委、区政府的领导下开展工作。").findings("T04"))
                .hasSize(1);
    }

    @Test
    void bannerHasNeitherWardNorCountyOverItsTowns() {
        for (String wrong :
                List.of(
                        "区委政法委年中来查，也点了这个事。",
                        "年底向县委全面依法治县委员会办公室报告。",
                        "案卷送区司法局抽查，没有不合格的。",
                        "按照县委、县政府部署抓禁牧。")) {
            assertThat(ofBanner(wrong)).as(wrong).hasSize(1);
        }
        for (String right :
                List.of(
                        "旗委政法委年中来查，也点了这个事。",
                        "落实区直有关部门和盟里的要求。",
                        "接受区人大、盟人大两级执法检查。",
                        "自治区党委、盟委和旗委都有部署。",
                        "到外县学习草畜平衡执法，与县司法局座谈。",
                        "获评区级民主法治示范嘎查1个。",
                        "围封区每周走一趟，牧区普法24场。")) {
            assertThat(ofBanner(right)).as(right).isEmpty();
        }
    }

    private static List<Finding> ofBanner(String sentence) {
        return new SketchedDistrict().of("查干旗").sentence(sentence).findings("T04");
    }

    @Test
    void addresseeOfAnotherLevelIsFoundWhereItStands() {
        String text = WrittenDistrict.text(WrittenDistrict.NAME, 2025, "开展普法宣传30场。");
        String first = WrittenDistrict.NAME + "2025年法治政府建设情况报告\n";
        assertThat(
                        new WrittenDistrict()
                                .report(
                                        WrittenDistrict.NAME,
                                        text.replace(first, first + "\n县委依法治县办：\n"))
                                .findings("T04"))
                .singleElement()
                .satisfies(one -> assertThat(one.quote()).isEqualTo("县委依法治县办"));
        assertThat(
                        new WrittenDistrict()
                                .report(
                                        WrittenDistrict.NAME,
                                        text.replace(first, first + "\n区委依法治区办：\n"))
                                .findings("T04"))
                .isEmpty();
    }

    // T05

    @Test
    void wordingNoDictionaryHasIsFoundFromThreeTimesOn() {
        SketchedDistrict district =
                new SketchedDistrict()
                        .section(1, Chapter.RESULTS, "成效")
                        .sentence("落实区委法治建设政府的各项精神。")
                        .sentence("推进法治建设政府工作向纵深发展。");
        assertThat(district.findings("T05")).isEmpty();
        assertThat(district.sentence("将法治建设政府当作重要工作。").findings("T05"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                            assertThat(finding.quotes()).hasSize(3);
                        });
    }

    @Test
    void ordinaryWordingIsNoReplacement() {
        SketchedDistrict district = new SketchedDistrict();
        for (int i = 0; i < 4; i++) {
            district.sentence("加强法治政府建设，一步一步推进，把工作做细做实" + i + "。");
        }
        assertThat(district.findings("T05")).isEmpty();
    }

    @Test
    void ownNameInsideWordsIsAReplacement() {
        String once = "结合城白苇镇化建设的新形势，调整领导小组。";
        String twice = "在集白苇镇环境整治中，执法队坚持教育在先。";
        String right = "县城白苇镇段的占道经营得到整治。\n\n收集白苇镇居民意见62条。\n\n全乡白苇镇以外没有集市。";
        assertThat(ownName(once + "\n\n" + right)).isEmpty();
        assertThat(ownName(once + "\n\n" + twice + "\n\n" + right))
                .singleElement()
                .satisfies(finding -> assertThat(finding.quotes()).containsExactly(once, twice));
    }

    private static List<Finding> ownName(String results) {
        String report = WrittenDistrict.text("白苇镇", 2025, results);
        return new WrittenDistrict()
                .report("白苇镇", report).findings().stream()
                        .filter(finding -> finding.check().equals("T05"))
                        .toList();
    }

    // T06

    @Test
    void misspellingIsForInformation() {
        isFound("T06", Severity.INFO, "通过耳语目染，提升法律知识。");
        assertThat(found("T06", "依法行政，严格执法，接受群众监督，化解矛盾纠纷。")).isEmpty();
    }

    @Test
    void wordThatTwoRowsKnowIsFoundOnce() {
        assertThat(found("T06", "组织依法行政培训，聘请人民调节员12名，布署全年工作。")).hasSize(2);
    }

    // T07

    @Test
    void textThatEndsWithinASentenceIsCutOff() {
        assertThat(SketchedDistrict.sound().sentence("继续推进普法工作，努力把各项任务").findings("T07"))
                .extracting(Finding::severity, Finding::quote)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Severity.WARNING, "继续推进普法工作，努力把各项任务"));
        assertThat(SketchedDistrict.sound().findings("T07")).isEmpty();
    }

    @Test
    void signatureMissingBehindACutIsPartOfTheSameFinding() {
        assertThat(
                        SketchedDistrict.sound()
                                .signed("", null)
                                .sentence("继续推进普法工作，努力把各项任务")
                                .findings("T07"))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.message().text()).contains("没有写完").contains("没有落款"));
    }

    @Test
    void missingDateIsToldBesideASentenceThatIsCutOff() {
        assertThat(
                        SketchedDistrict.sound()
                                .signed("东榆街道办事处", null)
                                .sentence("继续做好法律援助工作，让群众在家门口")
                                .findings("T07"))
                .extracting(Finding::quote)
                .containsExactlyInAnyOrder("继续做好法律援助工作，让群众在家门口", "东榆街道办事处");
        assertThat(SketchedDistrict.sound().sentence("继续做好法律援助工作，让群众在家门口").findings("T07"))
                .extracting(Finding::quote)
                .containsExactly("继续做好法律援助工作，让群众在家门口");
    }

    @Test
    void lastPointWithNothingUnderItIsCutOff() {
        assertThat(
                        SketchedDistrict.sound()
                                .item("一是", "健全制度")
                                .sentence("健全制度，规范执法。")
                                .item("二是", "继续落实领导包案，新发生信访")
                                .findings("T07"))
                .extracting(Finding::quote)
                .contains("二是继续落实领导包案，新发生信访");
        assertThat(
                        SketchedDistrict.sound()
                                .item("1.", "健全制度")
                                .item("2.", "规范执法")
                                .item("3.", "加强普法")
                                .findings("T07"))
                .isEmpty();
    }

    @Test
    void planOfTwoPointsIsCutOffUnlessTheyAreDivided() {
        SketchedDistrict two =
                new SketchedDistrict()
                        .section(1, Chapter.PLAN, "2026年主要安排")
                        .section(2, Chapter.PLAN, "健全制度")
                        .sentence("3月底前修订审查目录。")
                        .section(2, Chapter.PLAN, "加强普法")
                        .sentence("全年普法不少于20场。");
        assertThat(two.findings("T07"))
                .singleElement()
                .satisfies(one -> assertThat(one.message().text()).contains("只有 2 点"));
        SketchedDistrict divided =
                new SketchedDistrict()
                        .section(1, Chapter.PLAN, "2026年主要安排")
                        .section(2, Chapter.PLAN, "重点做好三件事")
                        .section(3, Chapter.PLAN, "健全制度")
                        .sentence("3月底前修订审查目录。")
                        .section(3, Chapter.PLAN, "加强普法")
                        .sentence("全年普法不少于20场。")
                        .section(3, Chapter.PLAN, "规范执法")
                        .sentence("全年评查案卷2次。");
        assertThat(divided.findings("T07")).isEmpty();
    }

    @Test
    void missingSignatureIsAWarningOnPaperAndForInformationOnTheWeb() {
        assertThat(SketchedDistrict.sound().signed("", null).findings("T07"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(SketchedDistrict.sound().signed("", null).format("html").findings("T07"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(SketchedDistrict.sound().signed("", null).format("html").findings("T07"))
                .extracting(finding -> finding.action().text())
                .first(as(STRING))
                .startsWith("无需重新报送");
        assertThat(SketchedDistrict.sound().signed("东榆街道办事处", null).findings("T07"))
                .extracting(Finding::quote)
                .containsExactly("东榆街道办事处");
    }

    // T08

    @Test
    void spacesAndTornSentencesAreDamageQuotedRepaired() {
        assertThat(new SketchedDistrict().submitted("乡 政 府 聘 请 法 律 顾 问1名。").findings("T08"))
                .extracting(Finding::quote)
                .containsExactly("乡政府聘请法律顾问1名。");
        assertThat(
                        new SketchedDistrict()
                                .problem(Problem.Kind.BROKEN_LINE, "", "使宣传教育深入到社会各个层面。")
                                .findings("T08"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(
                        new SketchedDistrict()
                                .sentence("加强普法宣传教育，使法治观念深入到社")
                                .sentence("会各个层面、各类人群。")
                                .findings("T08"))
                .extracting(Finding::quote)
                .containsExactly("加强普法宣传教育，使法治观念深入到社会各个层面、各类人群。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"（一）化解纠纷。把调解室办到各村\n\n居院落，有人问、有人管。", "（一）强化普法。让法治走进千家万户、各类学\n\n校课堂，学生听得懂。"})
    void lineThatEndsWithinAWordBehindAHeadingIsTorn(String text) {
        assertThat(WrittenDistrict.with(text).findings("T08")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（三）7至9月：抓执法、补短板\n\n7月召开第三次专题会议，专题听取执法队汇报。",
                "（一）4至6月：理清账、补齐课\n\n4月5日，街道请法律顾问讲合同审查。",
                "（一）4至6月：把课送进各村\n\n居民代表逐户通知，到课率高。"
            })
    void whatAColonPartsWithinAHeadingIsNoTornSentence(String text) {
        assertThat(WrittenDistrict.with(text).findings("T08")).isEmpty();
    }

    @Test
    void lostCharactersAreDamageAndQuestionsAreNot() {
        isFound("T08", Severity.WARNING, "组织普法宣\uFFFD活动，居民踊跃参加。");
        assertThat(found("T08", "居民问停车费怎么算，当场答复。")).isEmpty();
    }

    @Test
    void lostCharactersOfHeadingsAreDamageOnceEach() {
        String text =
                WrittenDistrict.text(
                        WrittenDistrict.NAME,
                        2025,
                        "（一）深化普\uFFFD宣传。组织法治讲座30场。" + "居民踊跃参加法治讲座和普法集市，知晓率逐年提高。".repeat(10));
        assertThat(
                        new WrittenDistrict()
                                .report(
                                        WrittenDistrict.NAME,
                                        text.replace("二、存在的不足", "二、存在的\uFFFD足"))
                                .findings("T08"))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.quotes())
                                        .containsExactlyInAnyOrder(
                                                "（一）深化普\uFFFD宣传", "二、存在的\uFFFD足和原因"));
    }

    /** What is neither heading nor sentence: a cell, of a sheet too. */
    @Test
    void lostCharactersOfCellsAreDamage() {
        assertThat(
                        SketchedDistrict.sound()
                                .problem(Problem.Kind.LOST_CHARACTERS, "", "审查合\uFFFD")
                                .findings("T08"))
                .extracting(Finding::quote)
                .containsExactly("审查合\uFFFD");
    }

    /** The whole of 4?件 is not known, so that its parts cannot be held against it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年受理矛盾纠纷4?件，其中邻里纠纷20件、婚姻纠纷36件。",
                "全年受理矛盾纠纷46件，其中邻里纠纷20件、婚姻纠纷1?9件、物业纠纷23件。",
                "全年受理矛盾纠纷46件，化解4?件，化解率50%。",
            })
    void sumsWithALostCharacterAreNotDisputed(String sentence) {
        assertThat(WrittenDistrict.with(sentence.replace("?", "\uFFFD")).grave())
                .extracting(Finding::check)
                .containsExactly("T08");
        assertThat(WrittenDistrict.with(sentence.replace("?", "")).grave()).isNotEmpty();
    }

    @Test
    void titleSetWideIsNoDamage() {
        assertThat(
                        new SketchedDistrict()
                                .titled("东 榆 街 道 2025 年 法 治 政 府 建 设 报 告")
                                .sentence("推进普法。")
                                .findings("T08"))
                .isEmpty();
    }

    @Test
    void paragraphThatEndsOpenIsCutOffWhereverItStands() {
        SketchedDistrict cut =
                SketchedDistrict.sound()
                        .section(1, Chapter.RESULTS, "二、普法宣传")
                        .sentence("街道深入推进普法宣传进社区、进企业，在每个小区都建成法治宣传栏，组织居民")
                        .section(1, Chapter.PLAN, "三、打算")
                        .sentence("继续推进。");
        assertThat(cut.findings("T07"))
                .extracting(Finding::quote)
                .contains("街道深入推进普法宣传进社区、进企业，在每个小区都建成法治宣传栏，组织居民");
        assertThat(
                        SketchedDistrict.sound()
                                .section(1, Chapter.RESULTS, "二、普法宣传")
                                .sentence("坚持普法先行，营造浓厚氛围")
                                .section(1, Chapter.PLAN, "三、打算")
                                .sentence("继续推进。")
                                .findings("T07"))
                .isEmpty();
    }

    @Test
    void spacesAreOneFaultWithItsNumberAndThreeQuotesEachAtItsPlace() {
        Finding spaced =
                new SketchedDistrict()
                        .submitted("乡 政 府 聘 请 法 律 顾 问1名。")
                        .submitted("全 年 审 查 合 同11份。")
                        .submitted("公 开 政 府 信 息26条。")
                        .submitted("没 有 行 政 诉 讼 案 件。")
                        .findings("T08")
                        .get(0);
        assertThat(spaced.message().text()).contains("共 4 处");
        assertThat(spaced.quotes()).containsExactly("乡政府聘请法律顾问1名。", "全年审查合同11份。", "公开政府信息26条。");
        assertThat(spaced.places()).hasSize(3);
    }

    @Test
    void placesAndQuotesPairAlsoWhereSentencesShareAPlace() {
        assertThat(
                        Quote.paired(
                                List.of(
                                        new Quote("乡.txt#第1行", "甲。"),
                                        new Quote("乡.txt#第1行", "乙。"),
                                        new Quote("乡.txt#第2行", "甲。"),
                                        new Quote("乡.txt#第3行", ""),
                                        new Quote("乡.txt#第4行", "丙。"))))
                .containsExactly(
                        new Quote("乡.txt#第1行", "甲。"),
                        new Quote("乡.txt#第1行", "乙。"),
                        new Quote("乡.txt#第4行", "丙。"),
                        new Quote("乡.txt#第3行", ""));
    }

    @Test
    void spacesAroundNumbersAndListsAreNoDamage() {
        assertThat(
                        new SketchedDistrict()
                                .submitted("开展普法 16 场，举办 讲座 7 场。")
                                .sentence("主要做法如下：")
                                .sentence("健全制度；")
                                .sentence("规范执法。")
                                .findings("T08"))
                .isEmpty();
    }

    // T09

    @Test
    void sentenceThatStandsTwiceIsForInformation() {
        String sentence = "街道党工委把法治建设纳入年度工作要点，与经济工作同部署同考核。";
        assertThat(new SketchedDistrict().sentence(sentence).sentence(sentence).findings("T09"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(new SketchedDistrict().sentence("成效明显。").sentence("成效明显。").findings("T09"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "账目在院里贴着，谁家都能来问。",
                "老人不会扫码，窗口替他填单。",
                "哨声一响，评理就在榕树下开场。",
                "巡河的人把违建拍下来，当晚就有人去看。"
            })
    void shortSentenceOfOnesOwnIsToldWhereItStandsTwice(String sentence) {
        assertThat(new SketchedDistrict().sentence(sentence).sentence(sentence).findings("T09"))
                .hasSize(1);
    }

    @Test
    void shortSentenceIsToldWhereItStandsTwiceInARow() {
        String sentence = "法律服务的触角延伸到每一个社区。";
        assertThat(WrittenDistrict.with("接受咨询86人次。", sentence, sentence).findings("T09"))
                .hasSize(1);
        assertThat(WrittenDistrict.with(sentence, "接受咨询86人次。", sentence).findings("T09")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上述事项均已按期办结，没有积压。",
                "小事不出楼院，大事不出社区。",
                "有事大家商量，有难大家帮忙。",
                "有法可依，有法必依，执法必严。",
                "由司法所牵头，各社区参加。",
                "（党政办公室、各村参加）",
                "具体做法如下，逐项说明。",
                "时间：12月底，地点：大院。",
                "全部整改到位，群众满意。",
                "街道综合行政执法队全员上岗。"
            })
    void formulasAndSayingsMayStandTwice(String sentence) {
        assertThat(new SketchedDistrict().sentence(sentence).sentence(sentence).findings("T09"))
                .isEmpty();
    }
}

package org.huibian.check.frequency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.frequency.FrequencyElsewhere.Told;
import org.huibian.check.frequency.held.JoinedVerbs;
import org.huibian.check.frequency.rhythm.Rhythm;
import org.huibian.extract.Passage;

/**
 * V06 of a business that is called by its kind alone: 每季度演练1次, and elsewhere 全年应急演练2场. Whoever says
 * no more than that it was a drill speaks of drills of any kind, as long as the report tells of no
 * other frequency and no other count of them.
 *
 * @param any the name of the kind, whatever stands beside it
 * @param bare the name with no more than what tells none of the kind from the others
 */
record BareKind(Pattern any, Pattern bare) {

    private static final String ADVISER =
            "(?:(?:聘请的?)?(?:律师|法律顾问|顾问))?(?:(?:聘[请用]|服务)?(?:合同|协议)(?:写明|写着|约定|载明))?";

    private static final String ON_DAYS = "(?:[一二三四五](?:[、和]周?[一二三四五])*(?:上午|下午)?)?";

    private static final String AT_THE_OFFICE = "(?:[到来在]?(?:镇|乡|街道|司法所|[镇乡]里|办事处|机关)(?:机关)?)?";

    /** 拉动过的演练. */
    private static final String HAVE_BEEN = "(?:(?:真正|实地|实打实)?(?:拉动|拉|练|搞|办|做)过?的)?";

    private static final List<BareKind> ALL =
            List.of(
                    of("演练", HAVE_BEEN + "(?:应急|预案|突发事件|实战|综合)*演练(?:活动)?(?:过的?)?"),
                    of("旁听", "(?:到庭|现场|法院)?旁听(?:法院|行政|案件)*(?:庭审|开庭|审理)?|庭审旁听"),
                    of("述法", "(?:年度)?述法"),
                    of("坐班|坐诊", ADVISER + ON_DAYS + AT_THE_OFFICE + "(?:坐班|坐诊)(?:服务|[半一]天)?"),
                    of("评查", "(?:行政|执法|处罚)*(?:案卷|卷宗)?评查"),
                    of("测试|测验", "(?:法律法规|法律|法治|业务|学法)*(?:知识)?(?:测试|测验)"),
                    of("夜学|夜校", "(?:机关|干部|法治)?(?:夜学|夜校)"),
                    of("会商|研判", "(?:联合)?(?:会商研判|会商|研判)"),
                    of("联席会", "(?:[镇村街居社乡]{2})?(?:法治|综治|依法治理)?(?:工作)?联席会议?(?:碰头|碰面|坐到一起|开)?"),
                    of("评议", "(?:执法|民主)?评议"),
                    of("排查", "(?:矛盾|纠纷)*(?:拉网式?|地毯式|滚动|全面|大)*排查(?:矛盾|纠纷)*"));

    /** 演练一次, 旁听1回: how many times, with the numbers taken away. */
    private static final Pattern TIMES =
            Pattern.compile(
                    "^(?:预案)?(?:规定|要求|明确)|^一(?!起)|(?:[来去搞办做练开](?=[一两二三四]))?[一两二三四]?(?:次|场|回|轮|期|堂|遍|趟)?$");

    /** 集中排查6次 beside 每月排查1次: of an occasion, besides what is done month by month. */
    private static final Pattern CAMPAIGN = Pattern.compile("集中|大排查|地毯|拉网|起底");

    /** Others than the office, each of whom does it by himself. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "各|自行|每个?(?:村|队|站|组)|村级|社区|企业|学校|商户|工地|小区|物业|网格|消防站|[救应执巡][^，。；]{1,2}队|中队|支部|派出所|专班|司法局|[县区市]里|上级");

    /** Who takes his turn or takes part, and 各环节: none who does it by himself. */
    private static final Pattern NO_OTHERS =
            Pattern.compile(
                    "由[^，。；]{2,12}(?:轮流|轮值)(?:承办|主办|做东|牵头)|[^，。；由]{2,14}(?:参加|参与|到场|观摩)(?=[，。；]|$)|各(?:个)?(?:环节|方面|类|项|级|种|阶段|自职责)");

    /** Of what is due so much at least: fewer are of a campaign of the same name. */
    private static final double LEAST = 1 / 3.0;

    private static final int MONTHS = 12;

    private static BareKind of(String any, String bare) {
        return new BareKind(Pattern.compile(any), Pattern.compile(bare));
    }

    /**
     * A frequency and where it stands.
     *
     * @param at which of the sentences
     * @param text that sentence in plain numbers
     * @param rhythm the frequency
     */
    private record Kept(int at, String text, Rhythm rhythm) {
        String subject() {
            return OwnCount.subject(text, rhythm);
        }
    }

    /** Notes the counts of a year that are fewer than such a frequency makes due. */
    static void examine(Examined report, List<Passage> passages, int months, List<Told> counts) {
        List<Kept> kept = new ArrayList<>();
        for (int at = 0; at < passages.size() && !counts.isEmpty(); at++) {
            String text = JoinedVerbs.of(passages.get(at).published());
            for (Rhythm rhythm : Rhythm.of(text)) {
                kept.add(new Kept(at, text, rhythm));
            }
        }
        for (BareKind kind : kept.isEmpty() ? List.<BareKind>of() : ALL) {
            Optional<Kept> often =
                    only(kept.stream().filter(one -> kind.isIn(one.subject())).toList())
                            .filter(one -> kind.isBare(one.subject()))
                            .filter(one -> isOfTheOffice(passages, one));
            only(counts.stream().filter(one -> kind.isIn(one.held().clause())).toList())
                    .filter(one -> kind.isBare(one.held().before()))
                    .ifPresent(
                            one ->
                                    often.filter(of -> isOfOneOccasion(of, one))
                                            .ifPresent(
                                                    of ->
                                                            compare(
                                                                    report, passages, months, of,
                                                                    one)));
        }
    }

    private static void compare(
            Examined report, List<Passage> passages, int months, Kept kept, Told count) {
        Passage own = passages.get(kept.at());
        Due due = Due.of(kept.text() + count.text(), kept.rhythm(), months);
        double times = count.held().times();
        boolean fewer = times < due.times() && times >= LEAST * due.times();
        if (fewer && !own.equals(count.passage()) && !report.isNoted(own.published())) {
            StatedFrequency.contradicts(
                    report, List.of(Quote.of(own), Quote.of(count.passage())), due, count.held());
        }
    }

    /** 拉网排查20次 beside 每月排查2次: more than one a month is no campaign. */
    private static boolean isOfOneOccasion(Kept kept, Told count) {
        boolean campaign = CAMPAIGN.matcher(count.held().before()).find();
        return CAMPAIGN.matcher(kept.subject()).find() == campaign
                || campaign && count.held().times() > MONTHS;
    }

    /** Whether neither its sentence nor the one before it tells of others who do it. */
    private static boolean isOfTheOffice(List<Passage> passages, Kept kept) {
        String before =
                kept.at() > 0
                                && passages.get(kept.at() - 1).section()
                                        == passages.get(kept.at()).section()
                        ? passages.get(kept.at() - 1).published()
                        : "";
        return !OTHERS.matcher(NO_OTHERS.matcher(before + kept.text()).replaceAll("")).find();
    }

    private static <T> Optional<T> only(List<T> some) {
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }

    private boolean isIn(String words) {
        return any.matcher(words).find();
    }

    private boolean isBare(String words) {
        String name = SameName.withoutHow(words.substring(words.lastIndexOf('：') + 1));
        return bare.matcher(TIMES.matcher(name).replaceAll("")).matches();
    }
}

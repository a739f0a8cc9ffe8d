package org.huibian.check.claims.counts;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Kinds;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.claims.all.Deed;
import org.huibian.check.claims.all.Finders;
import org.huibian.check.claims.all.InTime;
import org.huibian.check.claims.all.OpinionGivers;
import org.huibian.check.frequency.SameBusiness;
import org.huibian.search.TextPattern;

/** Whether a claim of all and the counts beside it are of one business. */
public final class OneBusiness {

    private static final Pattern GROUP =
            Pattern.compile(
                    "(?:社区|村|村居)干部|机关干部|中层|科级|网格员|志愿者|辅警|协管员|新入职|新招录|兼职|外包|派驻|辅助(?!工作|任务|性)|编外|临聘");

    /** What papers, and the opinions in them, are counted in. */
    private static final Set<String> PAPERS = Set.of("件", "条", "份", "项");

    private static final Pattern COMMUNITIES = Pattern.compile("社区|村");

    private static final Pattern OTHER_PLACES = Pattern.compile("小区|网格|学校|企业|单位|工地|市场");

    /** 执法人员检查发现, 执法队上门: what those who enforce the law do to others. */
    private static final TextPattern INSPECTED =
            TextPattern.compile(
                    "执法(?:人员|队|中队|大队|干部|组)[^。；]{0,20}?(?<!自|内部)(?:检查|抽查|巡查|暗访|走访|查处|查获|排查|摸排|劝导|上门)");

    private static final String CERTIFICATE = "证";

    /** The certificate of those who enforce the law. */
    private static final TextPattern OF_OFFICERS = TextPattern.compile("执法(?:证|资格)|无证执法");

    /** What those who are there are given to work with. */
    private static final Pattern GIVEN_OUT =
            Pattern.compile(
                    "(手机|电脑|终端|记录仪|对讲机|打印机|设备|装备|工具|桌椅|空调|电话|网线|电动车|车辆|服装|制服|马甲|胸牌|经费|补贴|用房)(?:至今|到现在|一直|还|都|也|仍|尚|就)*[没未]");

    /** What they are called in general, and no petition is. */
    private static final Pattern MATTER = Pattern.compile("(?:诉求|工单|纠纷|矛盾|案件|合同)$");

    private static final Pattern WHOSE =
            Pattern.compile(
                    "(企业|商[户家]|居民|村民|业主|[农租养]户|租客|游客|职工|学校|学生|单位|园区|老人|个体户)的?(诉求|工单|纠纷|矛盾|案件|合同|投诉|意见|建议|问题)$");

    private static final Pattern PETITIONS = Pattern.compile("信访");

    private static final Pattern AMONG_THEM = Pattern.compile("^(?:但|不过)?其中(?:的|有)?$");

    private static final Pattern COUNTED = Pattern.compile("\\d+\\p{IsHan}");

    private OneBusiness() {}

    /**
     * 涉企的213件全部办结，未办结的4件都是居民诉求; 网格员配齐，两个社区的网格员手机没配: whether the words beside what is left name
     * another kind than a claim, or a thing that it does not.
     */
    static boolean isOfOthers(FigureSentence text, AllClaim claim, int at, String words) {
        String said = saidOf(text.text(), claim);
        Matcher given = GIVEN_OUT.matcher(words);
        String counted = text.text().substring(0, claim.at());
        return given.find() && !said.contains(given.group(1))
                || KindLeft.isAnother(text, claim, at, words, said)
                || KindLeft.theyAre(words)
                        .filter(they -> isNoPetition(said, they) || areOthers(counted, they))
                        .isPresent();
    }

    private static boolean isNoPetition(String said, String they) {
        Matcher matter = MATTER.matcher(they);
        return PETITIONS.matcher(said).find()
                && matter.find()
                && !SameBusiness.haveWords(said, matter.group());
    }

    /** 企业诉求203件, and 居民诉求: the last that are counted so are those of others. */
    private static boolean areOthers(String counted, String they) {
        Matcher whose = WHOSE.matcher(they);
        return whose.find()
                && WHOSE.matcher(
                                Clause.last(counted.replaceFirst("\\d+\\p{IsHan}，[^，。；\\d]*$", "")))
                        .results()
                        .reduce((one, next) -> next)
                        .filter(one -> !one.group(1).equals(whose.group(1)))
                        .filter(one -> one.group(2).equals(whose.group(2)))
                        .isPresent();
    }

    /** The clause of a claim, with the one before it in its sentence that counts as many. */
    private static String saidOf(String text, AllClaim claim) {
        int start = Clause.start(text, claim.start());
        String own = text.substring(start, claim.end());
        Matcher counted = COUNTED.matcher(own);
        int as = counted.find() ? text.lastIndexOf(counted.group(), start - 1) : -1;
        return as > text.lastIndexOf('。', start) ? Clause.around(text, as, as) + own : own;
    }

    /**
     * Whether claim and counts are of one business: they stand in one sentence, in clauses near
     * each other, or have words in common.
     */
    static boolean isOfOne(FigureSentence text, int own, AllClaim claim, Figure whole, int at) {
        Figure part = text.figures().get(at);
        boolean apart =
                claim.start() < own != part.start() < own
                        || between(text, claim, part).indexOf('；') >= 0;
        String ofWhole = Clause.around(text.text(), whole.start(), whole.start());
        String ofPart = Clause.around(text.text(), part.start(), part.start());
        String counted = ofWhole + "·" + ofPart;
        // 受理投诉64起，化解率100%: the clause of the whole names what the claim is of.
        boolean named =
                claim.start() < own == whole.start() < own
                        && whole.end() <= claim.start()
                        && SameBusiness.haveWords(ofWhole, ofPart);
        boolean ofAnother =
                text.figures().stream()
                        .filter(one -> claim.start() <= one.start() && one.start() < claim.at())
                        .reduce((one, next) -> one)
                        .filter(one -> !one.isCountedLike(whole) && CountsAgainstAll.isCount(one))
                        .isPresent();
        return !ofAnother
                && !hasItsOwn(text, own, claim, whole)
                && (!apart || isOfThem(claim.words(), counted) && isOfTheKind(claim, text, own))
                && !Finders.differ(claim.words(), besides(text, own, claim))
                && !Finders.differ(text, claim, part)
                && !OpinionGivers.differ(sentenceOf(text, own, claim), besides(text, own, claim))
                && !(claim.words().contains(CERTIFICATE) && areInspected(sentence(text, own, part)))
                && (!apart
                        || areLateAmongThem(text, own, claim, at)
                        || SameBusiness.haveWords(claim.words(), counted)
                        || nameOneGroup(claim.words(), counted)
                        || named
                        || isHeading(text, own, claim, whole, at));
    }

    /** 全部按时办结。…，其中6件…超期办理: 其中, behind no number of its own, is of what was told before. */
    private static boolean areLateAmongThem(FigureSentence text, int own, AllClaim claim, int at) {
        Figure late = text.figures().get(at);
        String before = Clause.last(text.before(at));
        return claim.start() < own
                && late.start() > own
                && AMONG_THEM.matcher(before).find()
                && InTime.areDenied(claim.words(), CountsAgainstAll.words(text, at))
                && text.figures().subList(0, at).stream()
                        .filter(one -> one.start() > own)
                        .noneMatch(CountsAgainstAll::isCount);
    }

    /** 督察反馈8项，全部整改；自查发现6项: whether a claim is of those it counts itself, apart from a whole. */
    private static boolean hasItsOwn(FigureSentence text, int own, AllClaim claim, Figure whole) {
        boolean beside = claim.start() < own != whole.start() < own;
        boolean behind =
                whole.start() >= claim.end()
                        && text.text().substring(claim.end(), whole.start()).indexOf('；') >= 0;
        int from = beside ? 0 : text.text().lastIndexOf('；', claim.start());
        return (beside || behind)
                && text.figures().stream()
                        .filter(one -> one.start() < own == claim.start() < own)
                        .filter(one -> one.start() >= from && one.end() <= claim.at())
                        .filter(one -> one.isCountedLike(whole) || areOfPapers(one, whole))
                        .anyMatch(one -> one.value().compareTo(whole.value()) != 0);
    }

    /** 纠纷64起，化解60起。物业纠纷全部化解: claims nothing of those of any kind. */
    private static boolean isOfTheKind(AllClaim claim, FigureSentence text, int own) {
        // A claim that stands first is what the counts behind it are of.
        return claim.start() < own
                || Kinds.in(claim.words()).stream().allMatch(besides(text, own, claim)::contains);
    }

    /** The sentence beside that of a claim; nothing where there is one only. */
    private static String besides(FigureSentence text, int own, AllClaim claim) {
        return claim.start() < own ? text.text().substring(own) : text.text().substring(0, own);
    }

    private static String sentenceOf(FigureSentence text, int own, AllClaim claim) {
        return claim.start() < own ? text.text().substring(0, own) : text.text().substring(own);
    }

    /** 提出修改意见的有46件，均已采纳, and 提出法律意见57条: papers and what is written in them. */
    private static boolean areOfPapers(Figure one, Figure other) {
        return PAPERS.contains(one.mention().unit()) && PAPERS.contains(other.mention().unit());
    }

    /** The sentence that a count stands in. */
    private static String sentence(FigureSentence text, int own, Figure count) {
        return count.start() < own ? text.text().substring(0, own) : text.text().substring(own);
    }

    /** 执法人员检查发现3名摊主没有健康证: whether those are counted whom others look into. */
    public static boolean areInspected(String counted) {
        return INSPECTED.isIn(counted) && !OF_OFFICERS.isIn(counted);
    }

    /** 村（社区）全覆盖, and 2个小区: what communities have, smaller places and others may lack. */
    public static boolean areOfOtherPlaces(String claim, String counted) {
        return COMMUNITIES.matcher(claim).find()
                && !COMMUNITIES.matcher(counted).find()
                && OTHER_PLACES
                        .matcher(counted)
                        .results()
                        .anyMatch(place -> !claim.contains(place.group()));
    }

    /** 班子成员全员旁听, and of the 社区干部 12 who never did: whether no others are counted. */
    public static boolean isOfThem(String claimed, String counted) {
        return GROUP.matcher(counted).results().allMatch(who -> claimed.contains(who.group()));
    }

    private static boolean nameOneGroup(String claimed, String counted) {
        return GROUP.matcher(counted).results().anyMatch(who -> claimed.contains(who.group()));
    }

    /** 任务清零。交办24件，销号22件，剩下2件跨年办理: what is claimed first is counted then. */
    private static boolean isHeading(
            FigureSentence text, int own, AllClaim claim, Figure whole, int at) {
        String words = CountsAgainstAll.words(text, at);
        boolean uncounted =
                text.figures().stream()
                        .filter(one -> !one.isRate())
                        .allMatch(f -> f.start() >= own);
        return claim.end() <= own
                && uncounted
                && !Finders.differ(text.text().substring(0, own), besides(text, own, claim))
                && claim.deeds().stream().anyMatch(deed -> deed.isDone(words))
                && ClaimedCount.rest(text, whole, at)
                        .map(k -> CountsAgainstAll.words(text, k))
                        .filter(Deed::isLeftOver)
                        .filter(rest -> !Deed.areDoneAfterAll(claim.deeds(), rest))
                        .isPresent();
    }

    private static String between(FigureSentence text, AllClaim claim, Figure part) {
        return claim.end() <= part.start()
                ? text.text().substring(claim.end(), part.start())
                : text.text().substring(Math.min(part.end(), claim.start()), claim.start());
    }
}

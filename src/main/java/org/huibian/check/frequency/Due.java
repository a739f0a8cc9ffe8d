package org.huibian.check.frequency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.frequency.held.AdvisersOfAll;
import org.huibian.check.frequency.held.TimesHeld;
import org.huibian.check.frequency.rhythm.LeftOut;
import org.huibian.check.frequency.rhythm.Often;
import org.huibian.check.frequency.rhythm.Periods;
import org.huibian.check.frequency.rhythm.Rhythm;
import org.huibian.check.frequency.rhythm.ToldPeriods;
import org.huibian.check.frequency.rhythm.YearPart;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * How many times a frequency makes due in the time that is told of, and what counts agree with it.
 *
 * @param text the sentences of frequency and count
 * @param rhythm the frequency
 * @param months of how many months is told
 */
record Due(String text, Rhythm rhythm, int months) {

    private static final double YEAR = 12.0;

    /** So many characters before a rhythm say no more than when: 汛期, 夏季高温期间. */
    private static final int WHEN = 6;

    /** No more is said than that it is done no less often. */
    private static final TextPattern AT_LEAST =
            TextPattern.compile("至少|不少于|不低于|以上|左右|平均|(?<!月)起|每[名位个家所支](?!月|季|星期|双)|分别");

    /** 重要节点加密排查: more often now and then; nobody says how many times. */
    private static final TextPattern ON_OCCASION =
            TextPattern.compile(
                    "(?:重[要大点]|敏感|关键|特殊|特护|紧要|节假|节[前日庆]|汛期|旺季|两会|[岁年][底末])[^，。；\\d]{0,10}(?:加密|加大|增加|加派|加开|增开|加查|加测|随时|适时|临时|及时|不定期|再[开查排组])"
                            + "|(?:遇有?|如有|逢)[^，。；\\d]{1,10}(?:加密|增加|加开|增开|加查|随时|适时|临时|及时)(?!\\d)"
                            + "|(?:另|还|并|再)(?:可)?(?:根据|视|结合)[^，。；\\d]{1,8}(?:开展|组织|召开|进行)"
                            + "|(?:根据|视)[^，。；\\d]{1,8}(?:加密|增加|加开|增开|随时|适时|临时)");

    /** More than so many times what is due has another reason. */
    private static final int OCCASIONS = 2;

    private static final TextPattern AT_MOST = TextPattern.compile("不超过|至多|最多|不多于");

    /** It holds for a part of the year that nobody counts in months. */
    private static final TextPattern SEASON =
            TextPattern.compile(
                    "持续|期间|农闲|农忙|夏[季天]|汛期|暑[期假]|寒假|冬[季天]|春耕|旺季|旅游季|高峰期|重点时[段期]|节[前假]日?|高温|防火期|试行|试点|特护期|敏感期|创建期|整治期");

    /** 从明年起改为每季度一次; 由每季度一次加密为每月一次: another frequency held before or will later. */
    private static final TextPattern OTHER_TIME =
            TextPattern.compile(
                    "明年|来年|下一?年|今后|(?:改|调整|加密|变|调|优化|增加|提高|缩短|压缩|延长|升级)(?:成|为|到|至)|增至|加密|加开|增开|原先|拟|力争|此前|原来|过去|去年|上年|以往");

    /** 17个住宅小区各, 每名律师: how many do it. */
    private static final TextPattern MANY =
            TextPattern.compile(
                    "(?<![\\d.第])(\\d{1,3})(?:个|名|位|家|所|支|座|处|条)(?!月|季|半|工作日|小时|星期)(?=[\\p{IsHan}（]|，每[人名位])");

    private static final TextPattern WHO =
            TextPattern.compile(
                    "(?:^|[，；。：])(?:在?全?(?:[镇乡]|街道)|辖区|所辖|下辖|我[镇乡街]道?|现有|共有?|[内的])*\\d{1,3}[个名位家所支座处](?:行政|自然|居民)?(?:村（社区）|村|社区|小区|网格|学校|企业|单位|站所|支部|园区|部门|中队|站|所)，$");

    private static final TextPattern TOGETHER = TextPattern.compile("共|合计|总计|累计|加起来|合起来");

    private static final TextPattern EACH =
            TextPattern.compile("各(?!类|种|项|级|方|界|式)|每[名位个家所支人](?!月|季|星期|双|周|旬|半)|分别|轮流|(?<!平)均|都");

    private static final TextPattern EACH_COMMUNITY =
            TextPattern.compile("(?:每一?个?|各个?|村|进|到|驻|下|入|走)(?:行政|自然)?(?:村|社区)(?![民级组干医])");

    /** 各村公开栏每月更新: what each of the places does. */
    private static final TextPattern ALL_PLACES =
            TextPattern.compile("[各每]个?(?:村|社区|小区|网格|学校)|(?:村|社区)(?:全部|均|都)");

    /** Several do it, nobody knows how many: 社区调委会每旬排查. */
    private static final TextPattern SEVERAL =
            TextPattern.compile(
                    "(?<![到进下入赴对向该本在])(?:社区|村（社区）|村居|网格员?|小区|学校|支部|中队|科室|单位|部门|企业|各[\\p{IsHan}]{1,4})(?!工作|矫正)");

    /** Of a frequency in a text. */
    static Due of(String text, Rhythm rhythm, int reported) {
        return new Due(text, rhythm, YearPart.months(text, reported));
    }

    /** How many times are due of the frequency once. */
    double times() {
        return rhythm.often().most() * months / YEAR;
    }

    /** Whether a count is less than what each of those it names makes due: 15个村, 一年进村45次. */
    boolean isMissedByAll(TimesHeld count) {
        Often once = rhythm.often().times(months / YEAR);
        return ofEach(once, count.before()).stream()
                .anyMatch(often -> often.isMoreThan(count.times()));
    }

    /**
     * What was due instead of a count that does not agree; empty where it agrees or is explained.
     */
    Optional<Often> contradictedBy(TimesHeld count) {
        String said = YearPart.clause(text, rhythm.start(), rhythm.end(), WHEN) + count.clause();
        if (SEASON.isIn(said)
                || OTHER_TIME.isIn(said)
                || count.isOfEach() && !ALL_PLACES.isIn(ownBefore() + rhythm.subject())) {
            return Optional.empty();
        }
        // 一季度办一期 is every quarter, not the first.
        int held = YearPart.ofClauses(said.replace(rhythm.wording(), ""), months);
        Often once = rhythm.often().times(held / YEAR);
        boolean explained = LeftOut.isExplained(text);
        int done = count.times() + (explained ? LeftOut.times(text) : 0);
        List<Often> due = due(once, count);
        if (due.stream().anyMatch(often -> often.fits(done))
                || isOfEachOfAll(once, done)
                || ToldPeriods.make(text, rhythm, done)) {
            return Optional.empty();
        }
        Often most = due.get(due.size() - 1);
        boolean fewer = most.isMoreThan(done);
        boolean some = explained && LeftOut.times(text) == 0;
        Optional<Often> each =
                some ? Optional.empty() : AdvisersOfAll.due(text, rhythm, once, count);
        if (each.filter(often -> often.isMoreThan(done)).isPresent()) {
            return each;
        }
        boolean open =
                fewer
                        ? some || AT_MOST.isIn(said)
                        : !rhythm.told()
                                || AT_LEAST.isIn(said)
                                || several()
                                || ON_OCCASION.isIn(between(count))
                                        && done <= OCCASIONS * most.most();
        boolean between =
                due.size() > 1
                        && !due.get(0).isMoreThan(done)
                        && !isOfEach()
                        && !isOfAllTogether(most, count, done);
        return open || between ? Optional.empty() : Optional.of(fewer ? due.get(0) : most);
    }

    /** What stands between frequency and count, whichever comes first. */
    private String between(TimesHeld count) {
        int from = Math.min(rhythm.end(), count.end());
        return text.substring(from, Math.max(from, Math.max(rhythm.start(), count.start())));
    }

    /** 16个村全部配备法律顾问，顾问每月到村坐班一次, 坐班192次: at each of those the sentence counts. */
    private boolean isOfEachOfAll(Often once, int done) {
        return ofEach(once, text.substring(0, rhythm.start())).stream()
                .anyMatch(often -> often.fits(done));
    }

    /** 9个村全年一共公开27次: of all of them, half at least of what is due of each. */
    private static boolean isOfAllTogether(Often most, TimesHeld count, int done) {
        return MANY.isIn(count.before())
                && TOGETHER.isIn(count.before())
                && done * 2 >= most.least();
    }

    /** 每村每季1次, of which nothing says how many there are: what each of some would make. */
    Optional<Often> ofEachCommunity(TimesHeld count, List<Integer> communities) {
        String clause = Clause.around(text, rhythm.start(), rhythm.end());
        if (!EACH_COMMUNITY.isIn(clause) || MANY.isIn(clause + count.clause())) {
            return Optional.empty();
        }
        Often once = rhythm.often().times(months / YEAR);
        return communities.stream()
                .map(number -> once.times((double) number))
                .filter(often -> often.fits(count.times()))
                .findFirst();
    }

    /** Once for all, and once for each of those that the clause counts, the fewest first. */
    private List<Often> due(Often once, TimesHeld count) {
        String before = text.substring(0, rhythm.start());
        boolean each = isOfEach();
        // 上、下半年各1次 is once in each half, whatever was done in the clauses before.
        boolean halves = each && !EACH.isIn(ownClause().replace(rhythm.wording(), ""));
        List<Often> due = ofEach(once, each && !halves ? before : countedBefore() + ownBefore());
        if (due.isEmpty() || !each) {
            due.add(0, once);
        }
        // 每学期授课一次，5所学校共授课10场.
        due.addAll(ofEach(once, count.before()));
        return due;
    }

    /** So many times for each of those that words count. */
    private static List<Often> ofEach(Often once, String words) {
        List<Often> due = new ArrayList<>();
        for (TextMatcher many = MANY.matcher(words); many.find(); ) {
            due.add(once.times(Periods.count(many.group(1))));
        }
        return due;
    }

    /** The words of the clause of the frequency before it. */
    private String ownBefore() {
        String own = YearPart.clause(text, rhythm.start(), rhythm.start(), 0);
        int at = own.indexOf(rhythm.wording());
        return at < 0 ? "" : own.substring(0, at);
    }

    /** <em>全街道9个社区，</em>上、下半年各1次: a clause before it that only counts who does it. */
    private String countedBefore() {
        TextMatcher who = WHO.matcher(text.substring(0, rhythm.start() - ownBefore().length()));
        return who.find() ? who.group() : "";
    }

    private boolean isOfEach() {
        return EACH.isIn(ownClause());
    }

    private String ownClause() {
        return YearPart.clause(text, rhythm.start(), rhythm.end(), 0);
    }

    private boolean several() {
        return SEVERAL.isIn(ownBefore());
    }
}

package org.huibian.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.AllCommunities;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** That all communities have something, beside fewer of them or fewer than the report has. */
final class CoveredCommunities {

    private static final String COMMUNITY =
            "个(?:行政|城市|农村)?(?:村居|村|社区|嘎查|居委会|居民委员会|居)(?:[（(][^）)]{1,4}[）)])?";

    /** 社区9个、村2个: the kinds that all of them are of. */
    private static final String KIND =
            "(?:[为是有]?(?:城市|城镇|农村|行政|涉农)?(?:社区|村居?|嘎查)\\d+个|\\d+个(?:城市|城镇|农村|行政|涉农)?(?:社区|村居?|嘎查))";

    /** 14个村（社区）中已有13个配备…. */
    private static final TextPattern SHARE =
            TextPattern.compile(
                    "(\\d+)"
                            + COMMUNITY
                            + "(?:[，,]?(?:中|里)|[，,]?其中|[，,]?(?:目前|现)?(?:已)?有)(?!(?:，?其中)?"
                            + KIND
                            + "[、，和及与]"
                            + KIND
                            + ")(?![^。；\\d]{0,8}(?:金牌|星级|示范|标准|样板|优秀|品牌|特色))[，,]?[^。；，\\d]{0,10}(\\d+)(?:个|名|家)(?![^。；，]{0,8}(?:试点|示范|创建|品牌|特色|[更新]?换了?新|翻新|更新|升级|扩容))");

    /** 16个社区配备了法律顾问. */
    private static final TextPattern HAVE =
            TextPattern.compile(
                    "(\\d+)"
                            + COMMUNITY
                            + "(?:全部|均|都|已|已经)?(?:配备|配齐|聘请|建成|设立|建立|落实|设有|签订|配有|实现)[^。；，]{0,6}(?:法律顾问|顾问(?:服务|合同|协议)|公共法律服务|法治文化阵地|人民调解委员会|调解委员会|一村)");

    /** What every community has one of. */
    private static final String OF_EACH =
            "(?:服务室|服务站|工作室|工作站|调解室|调委会|调解委员会|调解组织|议事会|服务点|站点|站室|阵地|书屋|图书角)";

    /** 12个村（社区）已建立调委会11个; 9个社区均已设立公共法律服务室，8个服务室运行正常. */
    private static final TextPattern OF_EACH_ONE =
            TextPattern.compile(
                    "(\\d+)"
                            + COMMUNITY
                            + "[^。；\\d]{0,24}?(?:(?<!规范化|标准化|示范|星级|品牌|特色|优秀|金牌|样板|个人)"
                            + OF_EACH
                            + "(\\d+)(?:个|家|处)|，(?:其中)?(\\d+)(?:个|家|处)[^。；，\\d]{0,8}"
                            + OF_EACH
                            + "[^。；，\\d]{0,4}(?:运行|建成|达标|规范|正常|挂牌|投入))");

    private static final TextPattern GOOD =
            TextPattern.compile(
                    "(?:达到?|符合|评[为上]|获[评得]|创成|入选)[^，。；\\d]{0,10}(?:标准|示范|规范|星级|优秀|先进|品牌|要求)[^，。；\\d]{0,2}的");

    private static final String PROVIDED = "(?:配备|配齐|聘请|聘任|建成|建立|设立|签订|签约|完成|实现|落实|挂牌|达标|覆盖)";

    /** 15个村（社区）法律顾问全覆盖，目前已有13个村配备, …，已签约13个村, 实际挂牌12个. */
    private static final TextPattern REACHED =
            TextPattern.compile(
                    "(\\d+)"
                            + COMMUNITY
                            + "[^。；\\d]{0,24}?(?:"
                            + CoverageClaim.ALL
                            + "|100%)[^。；\\d]{0,4}[，（(](?=[^。；，]{0,16}(?:目前|现|已|实际|其中|仅|只))[^。；\\d]{0,8}?(?:(\\d+)(?:"
                            + COMMUNITY
                            + "|个|家)(?:已|都|均|全部|已经|与[^，。；\\d]{1,8}?)?"
                            + PROVIDED
                            + "|"
                            + PROVIDED
                            + "[^，。；\\d]{0,6}(\\d+)"
                            + COMMUNITY
                            + "|"
                            + PROVIDED
                            + "[^，。；\\d]{0,8}"
                            + OF_EACH
                            + "(\\d+)(?:个|家|处)|"
                            + PROVIDED
                            + "[^，。；\\d]{0,6}(\\d+)(?:个|家|处)(?=[，。；]))(?![^。；，]{0,8}(?:文化|广场|公园|示范|品牌|星级|试点|特色))");

    /** 与19个村（社区）签订责任书18份，做到一村一份. */
    private static final TextPattern SIGNED_EACH =
            TextPattern.compile(
                    "(\\d+)"
                            + COMMUNITY
                            + "[^。；，\\d]{0,6}(?:签订|签署|签约)[^。；，\\d]{0,16}?(\\d+)份[^。；\\d]{0,6}(?:一[村社][^。；，]{0,6}一份|每[村个][^。；，]{0,8}一份|村村|全部签订|全覆盖)");

    /** …全覆盖，仍有2个村没有配备: what is left tells against it. */
    private static final TextPattern LEFT =
            TextPattern.compile(
                    "(?:仍有|尚有|还有|只有|仅有|另有)(\\d+)"
                            + COMMUNITY
                            + "[^。；，]{0,6}(?:未|没有|没|尚未|暂未)(?:能|有)?(?:配|建|设|聘|签|覆盖|落实|挂牌|到位)");

    /** 建成公共法律服务室14个 where the report has 16 communities. */
    private static final TextPattern BUILT =
            TextPattern.compile(
                    PROVIDED
                            + "[^，。；\\d]{0,4}(?:村（社区）|社区|村级|村居|公共法律服务)"
                            + "(?:公共法律服务)?(?:工作)?(?:室|服务室|调委会|调解委员会)(\\d+)个");

    /** 签订服务协议的社区有12个. */
    private static final TextPattern SIGNED =
            TextPattern.compile(
                    PROVIDED + "[^，。；\\d]{0,10}的(?:村（社区）|村居|社区|村)(?:共有|共|有|已?达到?)?(\\d+)个");

    /** 8名律师分别担任8个社区的法律顾问. */
    private static final TextPattern SERVED =
            TextPattern.compile(
                    "(?<!(?:其中|新[签聘]|续[签聘]|调整)[^，。；]{0,8})(?:担任|受聘为|对接|服务于?|联系|结对|包联|[派进]驻)[^。；，\\d]{0,4}(\\d+)"
                            + COMMUNITY
                            + "的?[^。；，\\d]{0,4}(?:顾问|法治副主任|律师)(?![^。；]{0,12}(?:其余|其他|另|余下|剩下))(?![^。；]*\\d个(?:村|社区))");

    /** Each of them counts so; most sentences do not. */
    private static final TextPattern COUNT = TextPattern.compile("\\d个");

    private CoveredCommunities() {}

    /** Whether numbers of a sentence contradict what it says of all; it is noted then. */
    static boolean noted(
            Examined report,
            Passage passage,
            String text,
            List<Quote> quotes,
            Optional<Observation> communities) {
        if (!COUNT.isIn(text)) {
            return false;
        }
        List<CoverageClaim> claims = CoverageClaim.of(text, passage.chapter() == Chapter.PROBLEMS);
        for (TextPattern pattern : List.of(SHARE, OF_EACH_ONE, REACHED)) {
            Optional<TextMatcher> told = first(pattern, text, claims);
            boolean all =
                    pattern != OF_EACH_ONE || told.filter(CoveredCommunities::isOfGood).isEmpty();
            if (told.isPresent() && all && isFewer(told.get())) {
                note(report, quotes, part(told.get()), told.get().group(1));
                return true;
            }
        }
        TextMatcher each = SIGNED_EACH.matcher(text);
        if (each.find() && isFewer(each)) {
            note(report, quotes, part(each), each.group(1));
            return true;
        }
        Optional<TextMatcher> left = first(LEFT, text, claims);
        if (left.isPresent()) {
            report.note(Severity.WARNING, "left", quotes, left.get().group(1) + "个村（社区）");
            return true;
        }
        return communities.isPresent()
                && besideAll(report, text, quotes, claims, communities.get());
    }

    /** 服务室全覆盖，<em>达到市级标准的</em>服务室14个: a kind that only some are of. */
    private static boolean isOfGood(TextMatcher each) {
        return GOOD.isIn(String.valueOf(each.group()));
    }

    /** Whether a sentence that says 全覆盖 tells of fewer communities than the report has. */
    private static boolean besideAll(
            Examined report,
            String text,
            List<Quote> quotes,
            List<CoverageClaim> claims,
            Observation communities) {
        BigDecimal all = communities.quantity().amount();
        for (TextPattern pattern : List.of(HAVE, BUILT, SIGNED, SERVED)) {
            Optional<TextMatcher> have = first(pattern, text, claims);
            BigDecimal told = have.map(found -> number(found.group(1))).orElse(all);
            boolean most =
                    pattern == HAVE
                            || AllCommunities.areTold(communities) && MostOfAll.are(told, all);
            if (told.compareTo(all) < 0 && most) {
                quotes.add(Quote.of(communities));
                note(report, quotes, told.toPlainString(), all.toPlainString());
                return true;
            }
        }
        return false;
    }

    /** The first place of a pattern, if what it tells is said to be all. */
    private static Optional<TextMatcher> first(
            TextPattern pattern, String text, List<CoverageClaim> claims) {
        TextMatcher found = pattern.matcher(text);
        while (found.find()) {
            if (CoverageClaim.holds(found.start(), claims)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static boolean isFewer(TextMatcher each) {
        return number(part(each)).compareTo(number(each.group(1))) < 0;
    }

    private static String part(TextMatcher each) {
        int group = 2;
        while (each.group(group) == null) {
            group++;
        }
        return String.valueOf(each.group(group));
    }

    private static void note(Examined report, List<Quote> quotes, String part, String whole) {
        report.note(Severity.WARNING, "message", quotes, part, whole);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}

package org.huibian.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Chapter;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * V05 全覆盖与数字矛盾: a sentence says 全覆盖 or 100% and gives fewer communities than there are, by its own
 * number or by the report's number of communities.
 */
public final class FullCoverage extends ReportCheck {

    private static final TextPattern FULL =
            TextPattern.compile(
                    "全覆盖|覆盖率[^。，；]{0,6}100[%％]|100[%％](?:覆盖|全覆盖|配备|落实)|全部(?:配备|建成|建立|覆盖)|实现全部");
    private static final String COMMUNITY =
            "个(?:行政|城市|农村)?(?:村居|村|社区|居委会|居民委员会|居)(?:[（(][^）)]{1,4}[）)])?";

    /** 14个村（社区）中已有13个配备…. */
    private static final TextPattern SHARE =
            TextPattern.compile(
                    "(\\d+)"
                            + COMMUNITY
                            + "(?:[，,]?(?:中|里)|[，,]?其中|[，,]?(?:目前|现)?(?:已)?有)[^。；\\d]{0,10}(\\d+)(?:个|名|家)(?![^。；，]{0,8}(?:试点|示范|创建|品牌|特色))");

    /** 16个社区配备了法律顾问. */
    private static final TextPattern HAVE =
            TextPattern.compile(
                    "(\\d+)"
                            + COMMUNITY
                            + "(?:全部|均|都|已|已经)?(?:配备|配齐|聘请|建成|设立|建立|落实|设有|签订|配有|实现)[^。；，]{0,6}(?:法律顾问|公共法律服务|法治文化阵地|人民调解委员会|调解委员会|一村)");

    /** What every community has one of. */
    private static final String OF_EACH =
            "(?:服务室|服务站|工作室|工作站|调解室|调委会|调解委员会|调解组织|议事会|服务点|站点|站室|阵地|书屋|图书角)";

    /** 12个村（社区）已建立调委会11个; 9个社区均已设立公共法律服务室，8个服务室运行正常. */
    private static final TextPattern OF_EACH_ONE =
            TextPattern.compile(
                    "(\\d+)"
                            + COMMUNITY
                            + "[^。；\\d]{0,24}?(?:"
                            + OF_EACH
                            + "(\\d+)(?:个|家|处)|，(?:其中)?(\\d+)(?:个|家|处)[^。；，\\d]{0,8}"
                            + OF_EACH
                            + "[^。；，\\d]{0,4}(?:运行|建成|达标|规范|正常|挂牌|投入))");

    private static final String PROVIDED = "(?:配备|配齐|聘请|聘任|建成|建立|设立|签订|签约|完成|实现|落实|挂牌|达标|覆盖)";

    /** 15个村（社区）法律顾问全覆盖，目前已有13个村配备, …，已签约13个村. */
    private static final TextPattern REACHED =
            TextPattern.compile(
                    "(\\d+)"
                            + COMMUNITY
                            + "[^。；\\d]{0,24}?(?:全覆盖|100[%％])[^。；\\d]{0,4}[，（(](?=[^。；，]{0,16}(?:目前|现|已|其中|仅|只))[^。；\\d]{0,8}?(?:(\\d+)(?:"
                            + COMMUNITY
                            + "|个|家)(?:已|都|均|全部|已经)?"
                            + PROVIDED
                            + "|"
                            + PROVIDED
                            + "[^，。；\\d]{0,6}(\\d+)"
                            + COMMUNITY
                            + ")(?![^。；，]{0,8}(?:文化|广场|公园|示范|品牌|星级|试点|特色))");

    /** …全覆盖，仍有2个村没有配备: what is left tells against it. */
    private static final TextPattern LEFT =
            TextPattern.compile(
                    "(?:仍有|尚有|还有|只有|仅有|另有)(\\d+)"
                            + COMMUNITY
                            + "[^。；，]{0,6}(?:未|没有|没|尚未|暂未)(?:能|有)?(?:配|建|设|聘|签|覆盖|落实|挂牌|到位)");

    /** 基本实现全覆盖, 力争明年…: what a clause says before its 全覆盖 where it claims less. */
    private static final TextPattern NOT_YET =
            TextPattern.compile(
                    "(?:基本|力争|争取|努力|逐步|尚未|未能|没有|推动|加快|接近|有望|朝着?)(?:实现|达到|做到)?[^，。；]{0,8}$|明年|来年|下一?步");

    /** 确保全覆盖 claims it of the year, but is an aim where shortcomings are told. */
    private static final TextPattern AIM = TextPattern.compile("确保(?:实现|达到|做到)?[^，。；]{0,8}$");

    /** 已实现全覆盖, of whatever was spoken of before. */
    private static final TextPattern BARE =
            TextPattern.compile("^(?:目前|现|均|都|已|已经|全部|全面|真正|切实|圆满|率先|实现|达到|做到|了)*$");

    /** 行政诉讼案件4件，负责人出庭应诉3件，出庭应诉率100%. */
    private static final TextPattern IN_COURT =
            TextPattern.compile(
                    "(?:诉讼|应诉)(?:案件|案)?(\\d+)(?:件|起)[^。；\\d]{0,24}?出庭(?:应诉)?(\\d+)(?:件|起|次)[^。；\\d]{0,16}?出庭(?:应诉)?率[^。；，\\d]{0,4}100[%％]");

    private static final TextPattern NOT_HEARD =
            TextPattern.compile("开庭|书面审|撤诉|撤回|未审|待审|尚未|正在|应出庭|无需");

    /** The check. */
    public FullCoverage() {
        super("V05");
    }

    @Override
    protected void examine(Examined report) {
        Optional<Observation> communities =
                report.report()
                        .observation("communities")
                        .filter(found -> found.quantity().qualifier() == Qualifier.EXACT);
        for (Passage passage :
                report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS)) {
            String text = passage.published();
            TextMatcher court = IN_COURT.matcher(text);
            if (court.find()
                    && !NOT_HEARD.matcher(text).find()
                    && number(court.group(2)).compareTo(number(court.group(1))) < 0) {
                report.note(
                        Severity.WARNING,
                        "court",
                        List.of(Quote.of(passage)),
                        court.group(2),
                        court.group(1));
                continue;
            }
            coverage(report, passage, communities);
        }
    }

    private static void coverage(
            Examined report, Passage passage, Optional<Observation> communities) {
        List<Claim> claims = claims(passage);
        Optional<TextMatcher> share = first(SHARE, passage, claims);
        Optional<TextMatcher> have = first(HAVE, passage, claims);
        Optional<TextMatcher> each = first(OF_EACH_ONE, passage, claims);
        Optional<TextMatcher> reached = first(REACHED, passage, claims);
        Optional<TextMatcher> left = first(LEFT, passage, claims);
        List<Quote> quotes = new ArrayList<>(List.of(Quote.of(passage)));
        if (share.isPresent() && isFewer(share.get())) {
            note(report, quotes, part(share.get()), share.get().group(1));
        } else if (each.isPresent() && isFewer(each.get())) {
            note(report, quotes, part(each.get()), each.get().group(1));
        } else if (reached.isPresent() && isFewer(reached.get())) {
            note(report, quotes, part(reached.get()), reached.get().group(1));
        } else if (left.isPresent()) {
            report.note(Severity.WARNING, "left", quotes, left.get().group(1));
        } else if (communities.isPresent() && have.isPresent()) {
            BigDecimal all = communities.get().quantity().amount();
            if (number(have.get().group(1)).compareTo(all) < 0) {
                quotes.add(Quote.of(communities.get()));
                note(report, quotes, have.get().group(1), all.toPlainString());
            }
        }
    }

    /**
     * Where a sentence says 全覆盖.
     *
     * @param start where its clause begins
     * @param end behind it
     * @param made whether it is claimed, not aimed at
     * @param bare whether its clause does not name what is covered
     */
    private record Claim(int start, int end, boolean made, boolean bare) {}

    private static List<Claim> claims(Passage passage) {
        String text = passage.published();
        List<Claim> claims = new ArrayList<>();
        TextMatcher full = FULL.matcher(text);
        while (full.find()) {
            int start = full.start();
            while (start > 0 && "，。；".indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            String words = text.substring(start, full.start());
            boolean aim =
                    NOT_YET.matcher(words).find()
                            || passage.chapter() == Chapter.PROBLEMS && AIM.matcher(words).find();
            claims.add(new Claim(start, full.end(), !aim, BARE.matcher(words).find()));
        }
        return claims;
    }

    /** The first place of a pattern, if what it tells is said to be all. */
    private static Optional<TextMatcher> first(
            TextPattern pattern, Passage passage, List<Claim> claims) {
        TextMatcher found = pattern.matcher(passage.published());
        while (found.find()) {
            if (isClaimed(found.start(), claims)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether numbers are of a 全覆盖 that is claimed: of the one whose clause they stand in or
     * behind, else of the next; 推动法律顾问全覆盖，…，服务室实现全覆盖 claims nothing of advisers.
     */
    private static boolean isClaimed(int at, List<Claim> claims) {
        Optional<Claim> before =
                claims.stream().filter(c -> c.start() <= at).reduce((one, next) -> next);
        Optional<Claim> behind = claims.stream().filter(c -> c.start() > at).findFirst();
        return before.map(Claim::made).orElse(false)
                || behind.filter(c -> before.isEmpty() || c.bare()).map(Claim::made).orElse(false);
    }

    private static boolean isFewer(TextMatcher each) {
        return number(part(each)).compareTo(number(each.group(1))) < 0;
    }

    private static String part(TextMatcher each) {
        return each.group(2) == null ? each.group(3) : each.group(2);
    }

    private static void note(Examined report, List<Quote> quotes, String part, String whole) {
        report.note(Severity.WARNING, "message", quotes, part, whole);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}

package org.huibian.check.claims.all;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.huibian.check.Clause;
import org.huibian.check.WhoCame;
import org.huibian.check.memory.Lately;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Where a sentence says that all have something done: 全部办结, 审查率100%, 家家到、户户检, 无一缺考.
 *
 * @param start where its clause begins
 * @param at where it says all
 * @param end where its clause ends
 * @param words its clause, with the one before where it does not say itself what is done
 * @param said what is said of all, as far as it stands beside the word for all
 * @param deeds what is said to be done; empty where it is nothing of deeds.csv
 * @param never what is said to be true of none: 无一件被<em>搁置</em>; empty where nothing is
 */
public record AllClaim(
        int start,
        int at,
        int end,
        String words,
        String said,
        List<Deed> deeds,
        Optional<String> never) {

    /** Before the deed: 全部, 悉数, but not 全部案件办结率97%; 均 and 都 only right before it. */
    private static final String BEFORE =
            "(?:全部|全体|所有)(?!\\p{IsHan}{0,12}?(?:率(?!\\p{IsHan}{0,6}100(?:\\.0+)?%)\\p{IsHan}{0,6}\\d|平均|时长|用时|[办了结改解理]情况))|无一不(?=[送审办备公签录])|悉数|尽数|如数|一律|统统|全员|(?:百分之百|百分百|100%)(?!地?(?:全面|全)?覆盖)|逐[项件户一个条村](?:均|都|全|已)"
                    + "|逐[项件户一个条村](?=[^，。；]{0,4}(?:完毕|到位|完成|办结|销号))"
                    + "|每一?\\p{IsHan}{1,3}(?=(?:都|均|皆)?(?:[建设配聘派][有了备]|[装选签结]了|明确了))"
                    + "|(?<![健安完齐])全(?=[改回要清办修装调结还交收拆签学考过换立种通配建][完好齐清了过成回])|全面(?=完成|整改|办结|建成|建立|配备|销号|到位)|(?:(?<!平)均|都|皆)(?:已|已经)?";

    /** Behind it, or by itself: 全覆盖, 一个不漏, 清零, 无一缺考. */
    private static final String BEHIND =
            "全覆盖|满覆盖|全面覆盖|覆盖了?[^，。；\\d]{0,4}(?:全部|所有|全[镇乡区村]|全街道)|应([^，。；]{1,2})尽\\1|一[个件人名户处项家村](?:不|没)(?:漏|落|少|缺)|不(?:漏|落)(?:下)?一[个件人名户处项家村]|无一(?:人|例外|落空|延误|超期|逾期|[\\p{IsHan}]?漏|缺[席考课勤]?)|没有一[个件人名户处项家][^，。；]{0,4}(?:遗漏|缺|漏|落下|掉队)|(?:无一|没有一|无任何一|未有一)[个件人名户处项家例起宗][^，。；]{0,8}?(?:不|未|漏|缺|脱|掉队|落下)|无人(?:缺|漏|掉|落)|无一掉"
                    + "|无遗漏|不留(?:死角|空白|盲区)|无(?:死角|盲区|空白)|(?:清零|归零|见底)(?![率工行攻推计专]|管理|制度|机制|要求|原则|模式|台账|(?:作)?为目标|了?(?:的?有)?\\d)|零缺[席考勤]|零遗漏|配齐|齐全|齐备|到齐|满员|人手一|全员|百分之百|百分百|100%";

    private static final TextPattern FIRST = TextPattern.compile(BEFORE);

    /**
     * Before it as well: 件件, and any hanzi twice in 校校有副校长; this may begin anywhere and is looked
     * for only where a hanzi stands twice.
     */
    private static final TextPattern FIRST_OR_DOUBLED =
            TextPattern.compile(
                    BEFORE
                            + "|(?!(?<=[立结备报审涉送查专])案案)([件事人个户家村条处项份社街栋楼校院站班场案组所队堂点封])\\1(?!\\1)"
                            + "|(\\p{IsHan})\\2(?!\\2)(?=(?:都|均|皆)?(?:有|[建设配][有了]|[装选聘派签]了|明确))");

    private static final TextPattern LAST = TextPattern.compile(BEHIND);

    /** Every claim has one of these or a hanzi twice: most texts have neither. */
    private static final TextPattern ANY =
            TextPattern.compile(BEFORE + "|" + BEHIND + "|无一|没有一|无任何一|未有一");

    private static final TextPattern RATE =
            TextPattern.compile("(\\p{IsHan}{2,12})率[^率，。；\\d]{0,8}(?:100%|百分之百|百分百)");

    /** 一线岗位持证率100%: of some of them. */
    private static final TextPattern SOME_POSTS =
            TextPattern.compile("一线|岗位|新任|新增|重点|到期|期限|规定|受理|登记|交办|回访");

    /** 100% has a digit twice, which tells nothing. */
    private static final char LAST_DIGIT = '9';

    /** How far behind 全部 its deed may stand. */
    private static final int FAR = 14;

    private static final Lately<List<AllClaim>> LATELY = new Lately<>(AllClaim::all);

    /** What is put on the way, not done: 全部制定整改方案, 全部列入整改清单. */
    private static final TextPattern ON_THE_WAY =
            TextPattern.compile(
                    "制定|明确(?!了?[^，。；]{0,6}[长员]$)|列入|纳入|移交|转办|交办|转交|进入|启动|建立(?:台账|档案|清单)|建档|落实(?:包案|领导|责任)|责令|限期|督促|要求|通过(?:网|平台|微信|热线|系统|电话)|不");

    /** The claims of a text. */
    public static List<AllClaim> of(String text) {
        return LATELY.of(text);
    }

    private static List<AllClaim> all(String written) {
        String text = WhoDidIt.hidden(written);
        List<AllClaim> claims = new ArrayList<>();
        int start = hasAny(text) ? 0 : text.length();
        while (start < text.length()) {
            int end = Clause.end(text, start);
            // 全部化解、无一积压 are two.
            int mark = text.substring(start, end).lastIndexOf("、无一");
            if (mark > 0) {
                in(text, start, start + mark).ifPresent(claims::add);
            }
            in(text, start, end).ifPresent(claims::add);
            start = end + 1;
        }
        return List.copyOf(claims);
    }

    /** 均 and 都 tell of all only what is known to be done. */
    private static final TextPattern WEAK = TextPattern.compile("^(?:均|都|皆|一律|如数)");

    /** 占全部案件的62.2%, 对所有工地: only names them. */
    private static final TextPattern OF_ALL = TextPattern.compile("[占在对将把由从为与向给按]$|面向|针对|覆盖");

    private static final TextPattern EACH =
            TextPattern.compile("各\\p{IsHan}{1,4}$|每一?\\p{IsHan}{1,3}$");

    /** 没有一件被搁置; group 1 is what none is. */
    private static final TextPattern NEVER =
            TextPattern.compile(
                    "(?:无一[件人名户处项家个例起宗]?|(?:没有一|无任何一|未有一)[件人名户处项家个例起宗])(?:被|是|出现|发生|存在|发现)?(?![^，。；]{0,8}?(?:不|未|例外|落空|遗漏|缺|漏|脱(?![管逃])|掉队|落下))(\\p{IsHan}{2,4})");

    private static Optional<AllClaim> in(String text, int start, int end) {
        String clause = text.substring(start, end);
        if (!hasAny(clause)) {
            return Optional.empty();
        }
        TextMatcher never = NEVER.matcher(clause);
        if (never.find()) {
            return Optional.of(
                    new AllClaim(
                            start,
                            start + never.start(),
                            end,
                            clause,
                            clause,
                            List.of(),
                            Optional.of(never.group(1))));
        }
        List<Deed> deeds = new ArrayList<>();
        boolean bare = false;
        TextMatcher rate = RATE.matcher(clause);
        TextMatcher first = (hasDoubled(clause) ? FIRST_OR_DOUBLED : FIRST).matcher(clause);
        TextMatcher last = LAST.matcher(clause);
        int at = clause.length();
        boolean rated = clause.indexOf('率') >= 0 && rate.find();
        if (rated && SOME_POSTS.isIn(rate.group(1))) {
            return Optional.empty();
        }
        String said = "";
        if (rated) {
            at = rate.start();
            said = rate.group(1);
            deeds.addAll(Deed.saidIn(said));
        } else {
            while (deeds.isEmpty() && first.find()) {
                deeds.addAll(behind(clause, first));
                if (deeds.isEmpty() && isStrong(clause, first)) {
                    // 宪法宣誓人人参与: what is done may stand before.
                    deeds.addAll(Deed.saidIn(clause.substring(0, first.start())));
                }
                if (!deeds.isEmpty() || said.isEmpty() && isStrong(clause, first)) {
                    at = first.start();
                    said = said(clause, first);
                }
            }
            if (deeds.isEmpty() && last.find()) {
                at = last.start();
                said = clause;
                // 讲课无一缺席: who was there, not who taught.
                boolean absent = last.group().indexOf('缺') >= 0;
                deeds.addAll(absent ? Deed.saidIn(last.group()) : List.of());
                deeds.addAll(deeds.isEmpty() ? Deed.saidIn(clause) : List.of());
                bare = deeds.isEmpty();
            }
        }
        String words = clause;
        // ，覆盖全部案件: what it is that covers them stands before.
        boolean covers = !rated && clause.startsWith("覆盖");
        if ((bare || covers) && start > 0) {
            words = text.substring(Clause.start(text, start - 1), end);
        }
        deeds.addAll(bare ? Deed.saidIn(words) : List.of());
        String before = clause.substring(0, at) + (rated ? said : "");
        return said.isEmpty() || Aimed.isSaid(clause, at) || WhoCame.areNamedIn(before)
                ? Optional.empty()
                : Optional.of(
                        new AllClaim(start, start + at, end, words, said, deeds, Optional.empty()));
    }

    /** 按期办结率100%: what is said is that none was late, not how many are closed. */
    public boolean isRateInTime() {
        return InTime.isSaid(said) && words.contains(said + "率");
    }

    private static boolean hasAny(String text) {
        return hasDoubled(text) || ANY.isIn(text);
    }

    private static boolean hasDoubled(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == text.charAt(i - 1) && c > LAST_DIGIT) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind 全部 and the like; 备案做到百分之百 has it before. */
    private static String said(String clause, TextMatcher all) {
        String behind = clause.substring(all.end());
        return behind.isEmpty() ? clause : behind;
    }

    /** Whether 全部 and the like say something of all, though it is no deed that is known. */
    private static boolean isStrong(String clause, TextMatcher all) {
        // 各社区都搞了 is said of each.
        return (!WEAK.isIn(all.group()) || EACH.isIn(clause.substring(0, all.start())))
                && !ON_THE_WAY.isIn(clause.substring(all.end()))
                && !OF_ALL.isIn(clause.substring(0, all.start()));
    }

    /** The deeds that 全部 and the like are said of: close behind, and not the name of a paper. */
    private static List<Deed> behind(String clause, TextMatcher all) {
        boolean weak = all.group().matches("[均都皆].*");
        int most = Math.min(clause.length(), all.end() + (weak ? FAR / 2 : FAR));
        List<Deed> deeds = new ArrayList<>();
        for (Deed deed : Deed.saidIn(clause.substring(all.start()))) {
            Matcher said = deed.said().matcher(clause).region(all.start(), clause.length());
            boolean found =
                    said.find()
                            && said.start() <= most
                            && !ON_THE_WAY.isIn(
                                    clause.substring(all.end(), Math.max(all.end(), said.start())));
            if (found) {
                deeds.add(deed);
            }
        }
        return deeds;
    }
}

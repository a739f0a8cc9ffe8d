package org.huibian.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.extract.Role;

/**
 * What is said of all and denied by the numbers beside it: two counts that differ
 * (应参加118人，实到112人，无一缺考), or what is said to be left (全部办结，尚在办理的4件).
 */
final class CountsAgainstAll {

    /** So many figures before a count its whole may stand. */
    private static final int FAR = 3;

    /** Fewer than so many of a whole are a few of a kind, not all but some. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Those that have something besides, or had it at another time: no count of all that have. */
    private static final Pattern SOME =
            Pattern.compile(
                    "当场|现场(?!述)|立即|立行|即时|限期|提前|一次性|首[考次批轮先]|自行|主动|按期|按时|及时|示范|星级|优秀|优良|标准化|规范化|试点|特色|品牌|新增|新[建签聘设立配]|续|更新|升级|提升|改造|专职|兼职|党员|委员(?!会)|女|满意|不服|重点|选派|推荐|抽调|新任|新入|上半年|下半年|上年|去年|季度|(?<!\\d)[1-9]月|[一二三四五六七八九]月|第[一二三四]|率先|分别|平均|每|累计|书记|回头看|抽查|退回|修改|责令|另|[区市省国县]级|以上|不足|未|没");

    /** What follows when all is done, or is no fault of those who do it. */
    private static final Pattern AFTERWARDS =
            Pattern.compile("履行|执行期|复查|验收|归档|回访|复议|诉讼|公示期|期限|到期|时限|满意|不服|申请|另");

    /** Not all of them were due. */
    private static final Pattern NOT_DUE =
            Pattern.compile(
                    "未到[^，。；]{0,4}期|未到期|未届|期限未|无需|不需要?|不属于|不列入|豁免|尚在[^，。；]{0,4}期|除[^，。；]{1,16}外|书面审");

    private static final Set<String> PAPERS = Set.of("份", "台", "套", "本", "篇", "个", "件");

    private static final Pattern AMONG =
            Pattern.compile("其中|尚|仍|还|只有|仅有|未|没|空缺|缺|^有|" + Rest.WORDS);

    private CountsAgainstAll() {}

    /**
     * What a text says of all and denies; empty where it does not.
     *
     * @param text one sentence, or two of which one says it of all and the other counts
     * @param own where the second begins; the length of the text where there is one only
     */
    static Optional<SaidOfAll> denied(FigureSentence text, int own) {
        if (text.figures().isEmpty() || NOT_DUE.matcher(text.text()).find()) {
            return Optional.empty();
        }
        for (AllClaim claim : AllClaim.of(text.text())) {
            for (int k = 0; k < text.figures().size(); k++) {
                Optional<SaidOfAll> denied = byLeft(text, own, claim, k);
                denied = denied.isPresent() ? denied : byCount(text, own, claim, k);
                if (denied.isPresent()) {
                    return denied;
                }
            }
        }
        return Optional.empty();
    }

    /** 全部办结，其中尚在办理的4件: less than a whole that stands before it, or of all that there are. */
    private static Optional<SaidOfAll> byLeft(
            FigureSentence text, int own, AllClaim claim, int at) {
        Figure left = text.figures().get(at);
        String words = words(text, at);
        boolean behind = left.start() > claim.start() && isCount(left);
        if (!behind || AFTERWARDS.matcher(words).find() || !Deed.areLeft(claim.deeds(), words)) {
            return Optional.empty();
        }
        boolean uncounted =
                text.figures().subList(0, at).stream().noneMatch(one -> one.isCountedLike(left));
        boolean denied =
                uncounted
                        ? AMONG.matcher(words).find() && isOfOne(text, own, claim, left, at)
                        : whole(text, at)
                                .filter(whole -> isOfOne(text, own, claim, whole, at))
                                .filter(whole -> isAmong(claim, whole, words))
                                .isPresent();
        return denied ? Optional.of(SaidOfAll.left(text, at)) : Optional.empty();
    }

    /** 9个社区均完成，1个社区正在推进: of what else there is, not of the nine, unless it is said so. */
    private static boolean isAmong(AllClaim claim, Figure whole, String words) {
        boolean subject = claim.start() <= whole.start() && whole.start() < claim.at();
        return !subject || AMONG.matcher(words).find();
    }

    /** 43家…户户检，完成体检的39家: fewer that have it done than there are. */
    private static Optional<SaidOfAll> byCount(
            FigureSentence text, int own, AllClaim claim, int at) {
        Figure done = text.figures().get(at);
        String words = words(text, at);
        // 其中11个均已签约 says all of the eleven.
        boolean subject = claim.start() <= done.start() && done.start() < claim.at();
        if (subject
                || !isCount(done)
                || SOME.matcher(words.replaceAll("(?:20\\d\\d年)?1[012]月(?:底|末|31日)?", "")).find()
                || claim.deeds().stream().noneMatch(deed -> deed.isDone(words))) {
            return Optional.empty();
        }
        Optional<Figure> whole = whole(text, at).or(() -> oneEach(text, claim, at));
        return whole.filter(all -> isSaidOf(text, claim, all))
                .filter(all -> done.value().compareTo(all.value().multiply(HALF)) >= 0)
                .filter(all -> isOfOne(text, own, claim, all, at))
                .filter(all -> !isExplained(text, all, at))
                .filter(all -> names(text, claim, all, at, words))
                .map(all -> SaidOfAll.done(text, at, text.figures().indexOf(all)));
    }

    /** 逾期的25件已全部补办: all of the twenty-five, whatever was counted before. */
    private static boolean isSaidOf(FigureSentence text, AllClaim claim, Figure whole) {
        return text.figures().stream()
                .filter(one -> claim.start() <= one.start() && one.end() <= claim.at())
                .filter(one -> one.isCountedLike(whole))
                .reduce((one, next) -> next)
                .map(subject -> subject.value().compareTo(whole.value()) == 0)
                .orElse(true);
    }

    private static boolean isCount(Figure figure) {
        Role role = figure.mention().role();
        return figure.isExact()
                && role != Role.PREVIOUS
                && role != Role.PLAN
                && figure.value().signum() > 0
                && !figure.mention().unit().matches("%|.*次|.*元|场|期|天|[年月日]|小时|");
    }

    /** The words at the side of a figure: of its clause before it, and behind it up to a mark. */
    private static String words(FigureSentence text, int at) {
        String before = text.before(at);
        int mark = Math.max(before.lastIndexOf('、'), before.lastIndexOf('：'));
        String last = Clause.last(before.substring(mark + 1));
        return last + "\u00b7" + text.after(at).replaceFirst("[，。；、：,（(].*", "");
    }

    /** The nearest figure before one that is larger and counted like it. */
    private static Optional<Figure> whole(FigureSentence text, int at) {
        Figure part = text.figures().get(at);
        for (int k = at - 1; k >= Math.max(0, at - FAR); k--) {
            Figure whole = text.figures().get(k);
            if (whole.isCountedLike(part) && whole.value().compareTo(part.value()) == 0) {
                return Optional.empty();
            }
            if (whole.isCountedLike(part) && whole.value().compareTo(part.value()) > 0) {
                boolean counted =
                        whole.isExact()
                                && whole.mention().role() != Role.PREVIOUS
                                && !words(text, k).matches(".*(?:另|全区|全市|全县|上年|去年).*");
                return counted ? Optional.of(whole) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 九名成员悉数提交报告，收到报告八份; 36名人手一台，配备记录仪31台: one for each person. */
    private static Optional<Figure> oneEach(FigureSentence text, AllClaim claim, int at) {
        Figure part = text.figures().get(at);
        String words = text.before(at);
        String noun = words.substring(Math.max(0, words.length() - 2));
        boolean each = noun.length() == 2 && claim.words().contains(noun);
        for (int k = at - 1; each && k >= Math.max(0, at - FAR); k--) {
            Figure whole = text.figures().get(k);
            if (WrittenUnits.isOfPersons(whole.mention().unit())
                    && PAPERS.contains(part.mention().unit())
                    && whole.value().compareTo(part.value()) > 0) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether claim and counts are of one business: they stand in one sentence, in clauses near
     * each other, or have words in common.
     */
    private static boolean isOfOne(
            FigureSentence text, int own, AllClaim claim, Figure whole, int at) {
        Figure part = text.figures().get(at);
        boolean apart =
                claim.start() < own != part.start() < own
                        || between(text, claim, part).indexOf('；') >= 0;
        String counted =
                Clause.around(text.text(), whole.start(), whole.start())
                        + "·"
                        + Clause.around(text.text(), part.start(), part.start());
        boolean ofAnother =
                text.figures().stream()
                        .filter(one -> claim.start() <= one.start() && one.start() < claim.at())
                        .reduce((one, next) -> one)
                        .filter(one -> !one.isCountedLike(whole) && isCount(one))
                        .isPresent();
        return !ofAnother && (!apart || SameBusiness.haveWords(claim.words(), counted));
    }

    private static String between(FigureSentence text, AllClaim claim, Figure part) {
        return claim.end() <= part.start()
                ? text.text().substring(claim.end(), part.start())
                : text.text().substring(Math.min(part.end(), claim.start()), claim.start());
    }

    /** Whether the count is one of several parts that make the whole, or is told before. */
    private static boolean isExplained(FigureSentence text, Figure whole, int at) {
        List<Figure> figures = text.figures();
        Figure part = figures.get(at);
        BigDecimal sum = part.value();
        for (int k = at + 1; k < figures.size() && figures.get(k).isCountedLike(part); k++) {
            String words = words(text, k);
            boolean rest = Deed.isToCome(words) || Rest.isIn(words);
            sum = sum.add(figures.get(k).value());
            if (sum.compareTo(whole.value()) == 0) {
                return !rest;
            }
        }
        sum = part.value();
        for (int k = at - 1; k >= 0 && figures.get(k) != whole; k--) {
            sum = figures.get(k).isCountedLike(part) ? sum.add(figures.get(k).value()) : sum;
        }
        return sum.compareTo(part.value()) > 0 && sum.compareTo(whole.value()) == 0;
    }

    /** Whether what a count is of is named where all are claimed, or not named at all. */
    private static boolean names(
            FigureSentence text, AllClaim claim, Figure whole, int at, String words) {
        boolean any = claim.deeds().stream().anyMatch(deed -> !deed.named() && deed.isDone(words));
        String bare = words;
        for (Deed deed : claim.deeds()) {
            bare = deed.done().matcher(bare).replaceAll("\u00b7");
        }
        int from = Math.min(Clause.start(text.text(), whole.start()), claim.start());
        int to = text.figures().get(at).start() - words.indexOf('\u00b7');
        String said = claim.words() + text.text().substring(Math.min(from, to), to);
        return any || SameBusiness.isNamed(said, words, bare);
    }
}

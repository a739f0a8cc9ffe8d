package org.huibian.check.claims.counts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Kinds;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.claims.all.Deed;
import org.huibian.check.claims.all.Failed;
import org.huibian.check.claims.all.InTime;
import org.huibian.check.claims.all.NoRemark;
import org.huibian.check.claims.all.RunOut;
import org.huibian.check.claims.all.SaidOfAll;
import org.huibian.check.frequency.SameBusiness;

/** Counts of those of whom it is not so, or not in time, what is said of all: 尚在办理的4件, 1人缺考. */
public final class LeftUndone {

    /** What follows when all is done, or is no fault of those who do it. */
    private static final Pattern AFTERWARDS =
            Pattern.compile(
                    "收到(?:意见|异议|建议|反馈)|履行|执行期|复查|验收|归档|回访|复议|诉讼|公示期|期限|到期|期满|届满|时限|满意|不服|申请|另(?![^，。；]{0,20}(?:未|没))");

    /** 2个社区的合同<em>到期后</em>尚未续签: what ran out and was not renewed is no excuse. */
    private static final Pattern RUN_OUT =
            Pattern.compile(RunOut.WORDS + "[^，。；]{0,4}?(?=(?:一直|至今|仍然?|还|尚|暂)?[没未])");

    /**
     * 4件举报<em>因山界不清，</em>至今未办结; 1个社区<em>是9月组建的，</em>公约正在征求意见; 3个社区的协议<em>已到期，</em>还没续上;
     * 1名干部<em>外出学习，</em>述法报告没有交.
     */
    private static final Pattern BECAUSE =
            Pattern.compile(
                    "^(?![^，]*[明来]年)([^，。；、]*?)(?:(?:因|由于)[^，。；]*|已?"
                            + RunOut.WORDS
                            + "|(?:外出|出差|住院|[病休产请]假|驻村|挂职|借调)[^，。；、]{0,6}|[^，。；、]{0,6}(?:为|是|系|属)[^，。；]*)，((?:[到至]年底|截至|至今|目前|仍|尚|还|一直|暂|没|未|无法|[^，。；]{2,6}[没未]|[^，。；]{0,6}[正还仍尚]在)[^，。；]*)");

    /** 1人因病缓考: who was not there. */
    private static final Pattern ABSENT =
            Pattern.compile(
                    "^(?!(?:没有|无|未有|零)\u00b7).*(?:缺[席考勤课训]|缓考|请假|没有?[来到]场|没有?来(?!得)|一[次回][也都]没|因[公病故事][^，。；]{0,6}[缺缓未没])");

    /** 到考的88人都及格: said of those who were there. */
    private static final Pattern PRESENT = Pattern.compile("(?:到[考会场课]|实到|参[考会训加])[^，。；]{0,4}的");

    private static final Pattern IN_COURT = Pattern.compile("出庭");

    /** 有1件由工作人员单独出庭: not the one in charge. */
    private static final Pattern SUBSTITUTE =
            Pattern.compile("(?:由|系)[^，。；]{0,4}工作人员|(?:仅|只|单独)?委托(?:律师|代理人|工作人员)");

    private static final Pattern MADE_UP = Pattern.compile("补[考训课学上]");

    /** 首考3人没及格, or who was absent: there is a second time. */
    private static final Pattern FIRST_TIME =
            Pattern.compile("^(?!.*(?:仍|补[考训课学])).*(?:及格|合格|通过|过关|过线)");

    private static final Pattern NOT =
            Pattern.compile(
                    "(?:尚未|仍未|还未|暂未|没有|没能|未能|没|未|不(?=[会能懂]))([^，。；、\u00b7]{1,8}?(?=的\u00b7)|[^，。；、]{1,8})");

    /** 有4份是签了以后才补审的: not reviewed when it should have been. */
    private static final Pattern AFTER_SIGNING =
            Pattern.compile("先签|补审|事后[^，。；]{0,2}审|签[了完订下][^，。；]{0,6}[才再后][^，。；]{0,4}审");

    private static final Pattern REVIEWED = Pattern.compile("审");

    /** 装<em>上</em>, 修<em>好</em>: what follows a verb of one hanzi that is done. */
    private static final String DONE = "了好完成上齐清";

    private static final Pattern AMONG =
            Pattern.compile("其中|尚|仍|还|只有|仅有|未|没|空缺|缺|^(?:今年|全年|年内)?有|" + Rest.WORDS);

    /** So few are alike by chance. */
    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    /** 没有<em>专职</em>顾问 denies no 顾问, nor 没有<em>收到</em>意见 that they were asked for. */
    private static final Pattern OF_A_KIND =
            Pattern.compile("收到(?=意见|异议|建议)|通过[^，。；]{0,6}审|专职|专门|专属|专用|单独|独立|固定|示范|标准|规范");

    private LeftUndone() {}

    /** 全部办结，其中尚在办理的4件: less than a whole that stands before it, or of all that there are. */
    public static Optional<SaidOfAll> denies(FigureSentence text, int own, AllClaim claim, int at) {
        Figure left = text.figures().get(at);
        String words = words(text, at);
        // 没有化解的7件均已引导诉讼 says it of the seven.
        boolean subject = claim.start() <= left.start() && left.start() < claim.at();
        boolean failed = Failed.is(text, claim, at);
        boolean behind =
                (failed || left.start() > claim.start() && !subject)
                        && CountsAgainstAll.isCount(left);
        boolean not = failed || tells(claim, words) && !isMadeUp(text, words);
        boolean excused =
                claim.never().isEmpty()
                        && !isNot(claim, words)
                        && !InTime.isMissed(words)
                        && (CountsElsewhere.isSettledOnly(claim, words)
                                || isAfterwards(claim, words)
                                || AtWork.are(left, words)
                                || isRestOfThings(text, claim, at)
                                || isRestOfAnother(text, claim, at));
        if (!behind || !not || excused || OneBusiness.isOfOthers(text, claim, at, words)) {
            return Optional.empty();
        }
        boolean uncounted =
                text.figures().subList(0, at).stream().noneMatch(one -> one.isCountedLike(left));
        boolean denied =
                uncounted
                        ? (AMONG.matcher(words).find()
                                        || InTime.isMissed(words)
                                        || claim.never().isPresent())
                                && OneBusiness.isOfOne(text, own, claim, left, at)
                        : WholeOfCount.before(text, at)
                                .filter(whole -> OneBusiness.isOfOne(text, own, claim, whole, at))
                                .filter(whole -> isAmong(claim, whole, words))
                                .filter(whole -> !RestOfMore.is(text, claim, whole, at))
                                .isPresent();
        return denied ? Optional.of(SaidOfAll.left(text, at)) : Optional.empty();
    }

    /**
     * 督查指出的9项全部销号, and 督查反馈问题9项，还有2项正在改: left of as many as all are said to be.
     *
     * @param said a sentence that says something of all
     * @param left a sentence that counts as many, and then those left
     */
    public static Optional<SaidOfAll> ofAsMany(FigureSentence said, FigureSentence left) {
        if (left.figures().isEmpty()) {
            return Optional.empty();
        }
        Figure whole = left.figures().get(0);
        boolean asMany =
                whole.value().compareTo(FEW) > 0
                        && said.figures().stream()
                                .filter(one -> one.isCountedLike(whole))
                                .anyMatch(one -> one.value().compareTo(whole.value()) == 0)
                        && SameBusiness.haveWords(said.text(), left.before(0));
        for (int at = 1; asMany && at < left.figures().size(); at++) {
            String words = words(left, at);
            boolean denied =
                    left.figures().get(at).isCountedLike(whole)
                            && AllClaim.of(said.text()).stream()
                                    .filter(one -> !CountsElsewhere.isOfThese(said, one, left))
                                    .anyMatch(claim -> tells(claim, words));
            if (denied) {
                return Optional.of(SaidOfAll.left(left, at));
            }
        }
        return Optional.empty();
    }

    /** The words at its side; where they give a reason, with what follows from it. */
    private static String words(FigureSentence text, int at) {
        Matcher because = BECAUSE.matcher(text.after(at));
        return because.find()
                ? Clause.last(text.before(at)) + "\u00b7" + because.group(1) + because.group(2)
                : CountsAgainstAll.words(text, at);
    }

    /** Whether the words beside a number say of so many that it is not so, or not in time. */
    private static boolean tells(AllClaim claim, String words) {
        return !claim.deeds().isEmpty() && Deed.areLeft(claim.deeds(), words)
                || claim.never().filter(never -> words.contains(never.substring(0, 2))).isPresent()
                || isNot(claim, words)
                || InTime.areDenied(claim.words(), words)
                || REVIEWED.matcher(claim.words()).find() && AFTER_SIGNING.matcher(words).find()
                || ABSENT.matcher(words).find() && !PRESENT.matcher(claim.words()).find()
                || IN_COURT.matcher(claim.words()).find() && SUBSTITUTE.matcher(words).find()
                || Deed.isLack(words);
    }

    private static boolean isMadeUp(FigureSentence text, String words) {
        return (ABSENT.matcher(words).find() || FIRST_TIME.matcher(words).find())
                && MADE_UP.matcher(text.text()).find();
    }

    /** Whether words beside a number tell of what follows, or of the end of some other contract. */
    private static boolean isAfterwards(AllClaim claim, String words) {
        String bare = RUN_OUT.matcher(words).replaceAll("");
        return AFTERWARDS.matcher(bare).find()
                || bare.length() < words.length()
                        && !Kinds.in(words).stream().allMatch(claim.words()::contains);
    }

    /** 均已建站，配电脑19台，剩下的两个社区没有配: left of those that have what is counted right before. */
    private static boolean isRestOfThings(FigureSentence text, AllClaim claim, int at) {
        Figure left = text.figures().get(at);
        int start = Clause.start(text.text(), left.start());
        boolean rest = Rest.isIn(text.text().substring(start, left.start()));
        Figure things = text.figures().get(Math.max(0, at - 1));
        return rest
                && things.start() > claim.end()
                && things.end() < start
                && !things.isCountedLike(left)
                && NOT.matcher(CountsAgainstAll.words(text, at))
                        .results()
                        .map(not -> not.group(1).charAt(0))
                        .anyMatch(verb -> Clause.last(text.before(at - 1)).indexOf(verb) >= 0);
    }

    /** 坏灯全<em>修好</em>了, and 6盏没<em>修</em>: a verb of one hanzi. */
    private static boolean isDenied(String said, char verb) {
        return said.length() > 1 && said.charAt(0) == verb && DONE.indexOf(said.charAt(1)) >= 0;
    }

    /** 项项有结果，2项没有结果: the very words are denied. */
    private static boolean isNot(AllClaim claim, String words) {
        return NOT.matcher(words)
                .results()
                .map(not -> not.group(1))
                .filter(not -> !OF_A_KIND.matcher(not).lookingAt() && !NoRemark.is(claim, not))
                .anyMatch(
                        not ->
                                SameBusiness.haveWords(claim.said(), not)
                                        || claim.said().startsWith("覆盖")
                                                && SameBusiness.haveWords(claim.words(), not)
                                        || isDenied(claim.said(), not.charAt(0)));
    }

    /** 全部答复，11件已解决，2件列入明年: left of what is solved, not of what is answered. */
    private static boolean isRestOfAnother(FigureSentence text, AllClaim claim, int at) {
        if (at == 0) {
            return false;
        }
        String words = CountsAgainstAll.words(text, at - 1);
        BigDecimal both = text.figures().get(at - 1).value().add(text.figures().get(at).value());
        return text.figures().get(at - 1).isCountedLike(text.figures().get(at))
                && WholeOfCount.before(text, at - 1)
                        .filter(whole -> whole.value().compareTo(both) == 0)
                        .isPresent()
                && claim.deeds().stream().noneMatch(deed -> deed.isDone(words))
                && Deed.isAnother(claim.deeds(), claim.words(), words);
    }

    /** 9个社区均完成，1个社区正在推进: of what else there is, not of the nine, unless it is said so. */
    private static boolean isAmong(AllClaim claim, Figure whole, String words) {
        boolean subject = claim.start() <= whole.start() && whole.start() < claim.at();
        return !subject || AMONG.matcher(words).find() || ABSENT.matcher(words).find();
    }
}

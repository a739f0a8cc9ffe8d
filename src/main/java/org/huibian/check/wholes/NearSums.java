package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.PartWords;
import org.huibian.check.wholes.lists.StepByStep;
import org.huibian.check.wholes.members.ListMember;

/**
 * Three or more numbers behind a larger one that all but make it, in whatever words they are told:
 * 受理286件，邻里103件，物业97件，婚姻家庭41件，劳资28件，消费19件; or two with nothing but a name. A list that makes it
 * exactly, also with fewer of its numbers, tells nothing.
 */
final class NearSums {

    private static final int MANY = 3;
    private static final BigDecimal LEAST = BigDecimal.TEN;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** What is done with them, or besides; not a kind of them. */
    private static final Pattern DEED =
            Pattern.compile(
                    "受理|办理|开展|组织|办结|接待|化解|发放|查处|审查|举办|培训|走访|调解|排查|召开|建立|建成|推送|制作|整改|发现|完成|解决|参加|参与|出动|检查|服务|成功|回复|处理|采纳|结案|出具|覆盖|新增|累计|另|还|率|同比|较|比|增|减");

    private static final Pattern CHANNEL = Pattern.compile("、(?:\\p{IsHan}{2})");

    private static final Pattern DISPOSAL =
            Pattern.compile("^[，、：](?:当场|当即|立即|立行立改|限期|移[交送]|转办|挂牌|责令|正在|继续|直接)");

    /** ，兄弟9对: one of a list that commas divide. */
    private static final Pattern SHORT_NAME = Pattern.compile("，\\p{IsHan}{2,4}");

    /** ，窗口: nothing before a number but a name. */
    private static final Pattern BARE = Pattern.compile("[，、：:（(](?!其中)\\p{IsHan}{2,8}");

    /** 、<em>网上</em>办理: a deed, and in front of it where or by whom. */
    private static final Pattern WAY_OF_DEED =
            Pattern.compile("[，、：:（(]\\p{IsHan}{2,4}(办理|受理|接待|办结|排查|调解)");

    /** 优秀30卷、良好16卷: of a grade that others miss. */
    private static final Pattern GRADE = Pattern.compile("[优良星级]|示范|达标|合格|等次|及以上|以上|以下");

    private static final Pattern END =
            Pattern.compile("^(?:[，。；）)]|$)(?!另|还有|此外|" + Rest.WORDS + ")");

    private static final Pattern NAMED =
            Pattern.compile("[，、：:（(]?(?:其中|和|与|及|以及)?[^，。；、\\d]{2,14}");

    /** 均已结案: of all that was listed, which then is all there is. */
    private static final Pattern OF_ALL = Pattern.compile("^，(?:均|都|全部|全都|悉数|[件起宗桩]{2})[^\\d]*$");

    /** 其中市容33件，…: the first part of what a sentence before told. */
    private static final Pattern AMONG = Pattern.compile("其中[^，。；、\\d]{0,10}");

    /** 卷 of 31卷、良好等次44卷, which no unit list has. */
    private static final Pattern MEASURE = Pattern.compile("^\\p{IsHan}(?=、)");

    /** 份合同开展回头看，无问题的: what the whole is of, before its first part. */
    private static final Pattern LEAD = Pattern.compile("^[^，。；、：\\d]{1,14}(?=[，：])");

    private NearSums() {}

    /** The first whole of a sentence that the numbers behind it all but make. */
    static Optional<FailingParts> failing(FigureSentence sentence) {
        return IntStream.range(0, sentence.figures().size())
                .mapToObj(at -> failing(sentence, at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FailingParts> failing(FigureSentence sentence, int at) {
        Figure whole = sentence.figures().get(at);
        if (!whole.isTold()
                || whole.value().compareTo(LEAST) < 0
                || ListMember.isBesideWhatFollows(sentence, at)
                || AMONG.matcher(sentence.before(at)).matches()) {
            return Optional.empty();
        }
        boolean joined = true;
        List<Figure> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = at + 1; k < sentence.figures().size(); k++) {
            Figure part = sentence.figures().get(k);
            String words = sentence.before(k);
            words = (parts.isEmpty() ? LEAD : MEASURE).matcher(words).replaceFirst("");
            if (!part.isCountedLike(whole)
                    || !part.isTold()
                    || part.value().compareTo(whole.value()) >= 0
                    || !NAMED.matcher(words).matches()
                    || PartWords.nameAttributes(words)
                    || isDeed(words) && !isDoneElsewise(sentence, at, k)) {
                break;
            }
            joined &=
                    parts.isEmpty() || words.startsWith("、") || SHORT_NAME.matcher(words).matches();
            parts.add(part);
            sum = sum.add(part.value());
            if (parts.size() > 1 && sum.compareTo(whole.value()) == 0) {
                return Optional.empty();
            }
        }
        boolean all = joined && OF_ALL.matcher(sentence.after(at + parts.size())).find();
        boolean pair = areBarePair(sentence, at, parts.size());
        return (parts.size() >= MANY || pair)
                        && (isNear(parts, sum, whole.value(), joined && !pair)
                                || all && isShortOfOne(sum, whole.value()))
                        && !StepByStep.are(sentence, at, at + 1 + parts.size())
                ? Optional.of(new FailingParts(whole, parts))
                : Optional.empty();
    }

    /** 走访79批 of a list of channels is a kind; so is how they were dealt with: 限期整改38处. */
    private static boolean isDeed(String words) {
        return DEED.matcher(words).find()
                && !CHANNEL.matcher(words).matches()
                && !DISPOSAL.matcher(words).find();
    }

    /** 窗口办理8120件、网上办理4717件: the same, done here and there. */
    private static boolean isDoneElsewise(FigureSentence sentence, int at, int part) {
        if (at + 2 >= sentence.figures().size() || part > at + 2) {
            return false;
        }
        Matcher one = WAY_OF_DEED.matcher(sentence.before(at + 1));
        Matcher other = WAY_OF_DEED.matcher(sentence.before(at + 2));
        return one.matches() && other.matches() && one.group(1).equals(other.group(1));
    }

    /** ，窗口9641件、网办5634件。: two names and no more, of nothing that a list tells. */
    private static boolean areBarePair(FigureSentence sentence, int at, int parts) {
        Figure whole = sentence.figures().get(at);
        return parts == 2
                && !whole.isRate()
                && !whole.mention().unit().endsWith("元")
                && sentence.figures().subList(0, at).stream().noneMatch(whole::isCountedLike)
                && !sentence.before(at + 1).startsWith("、")
                && BARE.matcher(sentence.before(at + 1)).matches()
                && BARE.matcher(sentence.before(at + 2)).matches()
                && !GRADE.matcher(sentence.before(at + 1) + sentence.before(at + 2)).find()
                && END.matcher(sentence.after(at + 2)).find();
    }

    private static boolean isShortOfOne(BigDecimal sum, BigDecimal whole) {
        return whole.subtract(sum).compareTo(BigDecimal.ONE) == 0;
    }

    /** Off by a twentieth at most; by a tenth where the parts are one list and come to more. */
    private static boolean isNear(
            List<Figure> parts, BigDecimal sum, BigDecimal whole, boolean joined) {
        BigDecimal gap = sum.subtract(whole).abs();
        boolean list = joined && sum.compareTo(whole) > 0;
        boolean many = whole.compareTo(TWENTY) >= 0;
        return gap.signum() > 0
                && (list || many)
                && gap.multiply(list ? BigDecimal.TEN : TWENTY).compareTo(whole) <= 0
                && parts.stream().allMatch(part -> part.value().compareTo(gap) > 0);
    }
}

package org.huibian.check.rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.rates.fractions.GivenByCounts;
import org.huibian.check.rates.fractions.Posts;
import org.huibian.check.rates.fractions.RateKind;
import org.huibian.check.rates.fractions.RateVerdict;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.wholes.each.NamedEach;
import org.huibian.check.wholes.members.ListMember;
import org.huibian.extract.Role;

/**
 * A rate against counts that stand before it, behind it or in the sentences around: by its kind, of
 * which words tell the numerator or what it leaves. None where any two of the counts, or sums of
 * them, give it.
 */
final class RateOfKind {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern CLAUSE = Pattern.compile("^.*[，、；,（(。：:]", Pattern.DOTALL);

    private static final Pattern END = Pattern.compile("[，、；。,（(）)].*", Pattern.DOTALL);

    private static final Pattern AMONG = Pattern.compile("其中|另|每|计划|目标|上年|去年|同期");

    private static final Pattern COVERING =
            Pattern.compile("(?:覆盖|配备|配置|签约|建成|设立)[^，。；率]{0,6}率[^率，。；]{0,6}$");

    private static final Pattern AIM = Pattern.compile("^(?:的(?:目标|要求|标准)|以上|以内)");

    private static final Pattern CALLED_IN = Pattern.compile("组织|安排|应|名单|共$|现有|在册|全体");

    private static final Pattern DUE = Pattern.compile("应(?!诉)");

    /** 16个社区中13个, 尚有73件: what is said of them stands behind. */
    private static final Pattern BARE = Pattern.compile("(?:其中|[尚还仍已现共只仅]有|目前|[中里内])$");

    private RateOfKind() {}

    /**
     * What is wrong with a rate of some sentences as one.
     *
     * @param at which figure it is
     */
    static Optional<RateVerdict> judge(FigureSentence sentences, int at) {
        Figure rate = sentences.figures().get(at);
        if (!rate.isRate()
                || !rate.isExact()
                || rate.mention().role() == Role.PLAN
                || rate.mention().role() == Role.PREVIOUS
                || rate.value().compareTo(HUNDRED) > 0) {
            return Optional.empty();
        }
        Optional<RateKind> kind = RateKind.of(sentences, at);
        if (kind.isEmpty()
                || AIM.matcher(sentences.text().substring(rate.end())).find()
                || RateAgainstParts.ON_TIME.matcher(sentences.before(at)).find()
                        && RateAgainstParts.NOT_DUE.matcher(sentences.text()).find()) {
            return Optional.empty();
        }
        return Punctual.told(sentences, at, judge(sentences, at, kind.get()));
    }

    private static Optional<RateVerdict> judge(FigureSentence sentences, int at, RateKind kind) {
        List<Integer> counts = counts(sentences, at);
        for (int n = counts.size() - 1; n >= 0; n--) {
            int k = counts.get(n);
            if (isOfAnother(sentences, at, k) || isOfOwnSentence(sentences, at, k)) {
                return Optional.empty();
            }
            boolean part = is(kind.part(), kind.left(), sentences, k);
            // 办结率100%，还有5件尚未办结 is said of all (V05).
            boolean all100 = sentences.figures().get(at).value().compareTo(HUNDRED) == 0;
            boolean left = !part && !all100 && is(kind.left(), Pattern.compile("$^"), sentences, k);
            if (!part && !left || BesideRate.excuses(sentences, at, k, kind)) {
                continue;
            }
            Optional<Integer> whole = whole(sentences, counts, k, kind);
            if (whole.isEmpty() && part && !all100) {
                whole = Posts.before(sentences, k);
            }
            if (whole.filter(of -> !isOfMore(sentences, at, of)).isPresent()) {
                BigDecimal all = sentences.figures().get(whole.get()).value();
                BigDecimal some = sentences.figures().get(k).value();
                return GivenByCounts.isGiven(sentences, counts, sentences.figures().get(at).value())
                        ? Optional.empty()
                        : RateVerdict.judge(
                                        sentences.figures().get(at).value(),
                                        left ? all.subtract(some) : some,
                                        all)
                                .filter(verdict -> !verdict.truncated());
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a count is not what a rate speaks of: another one was taken in between them
     * (办结209件。受理工单1432件，办结率100%), or it is of all where the rate is of those due.
     */
    private static boolean isOfAnother(FigureSentence sentences, int at, int count) {
        Figure one = sentences.figures().get(count);
        Figure rate = sentences.figures().get(at);
        String text = sentences.text();
        for (int k = count + 1; k < at; k++) {
            Figure later = sentences.figures().get(k);
            if (later.isCountedLike(one)
                    && text.substring(one.end(), later.start()).contains("。")) {
                return true;
            }
        }
        String between =
                text.substring(
                        Math.min(one.end(), rate.end()), Math.max(one.start(), rate.start()));
        boolean punctual = RateAgainstParts.ON_TIME.matcher(sentences.before(at)).find();
        return punctual && between.contains("。") && !Punctual.TIMELY.matcher(between).find();
    }

    /**
     * 签订6份。15个村都有法律顾问，覆盖率100%: whether a rate of who has something speaks of what its own sentence
     * counts, and not of a count of another.
     */
    private static boolean isOfOwnSentence(FigureSentence sentences, int at, int count) {
        String text = sentences.text();
        Figure rate = sentences.figures().get(at);
        int from = text.lastIndexOf('。', rate.start()) + 1;
        int to = text.indexOf('。', rate.start());
        Figure one = sentences.figures().get(count);
        boolean own = one.start() >= from && (to < 0 || one.start() < to);
        return !own
                && COVERING.matcher(text.substring(from, rate.start())).find()
                && sentences.figures().stream()
                        .anyMatch(
                                other ->
                                        other.start() >= from
                                                && other.end() <= rate.start()
                                                && !other.isRate());
    }

    /**
     * The counts that a rate may be of: those before it back to another rate, else those behind.
     */
    private static List<Integer> counts(FigureSentence sentences, int at) {
        List<Integer> counts = new ArrayList<>();
        for (int k = at - 1; k >= 0 && !isOther(sentences, k, counts.size()); k--) {
            counts.add(0, k);
        }
        if (counts.size() < 2) {
            List<Integer> behind = new ArrayList<>();
            List<Figure> figures = sentences.figures();
            for (int k = at + 1; k < figures.size() && !figures.get(k).isRate(); k++) {
                behind.add(k);
            }
            // 意见64条，采纳率85.9%，采纳51条 has one at either side.
            if (behind.size() > 1) {
                counts.clear();
            }
            counts.addAll(behind);
        }
        counts.removeIf(k -> NamedEach.isOfUnknown(sentences, k));
        counts.removeIf(
                k -> !sentences.figures().get(k).isExact() || sentences.figures().get(k).isRate());
        return counts;
    }

    /**
     * Whether a rate ends the counts of a later one: not the 100 % of 工单1824件，响应率100%，解决1703件,
     * which is of the same whole.
     */
    private static boolean isOther(FigureSentence sentences, int at, int counts) {
        Figure one = sentences.figures().get(at);
        return one.isRate() && (counts != 1 || one.value().compareTo(HUNDRED) != 0);
    }

    static boolean is(Pattern words, Pattern not, FigureSentence sentences, int k) {
        String before = CLAUSE.matcher(sentences.before(k)).replaceFirst("");
        String behind = END.matcher(sentences.after(k)).replaceFirst("");
        if (AMONG.matcher(before.replace("其中", "")).find()
                || DUE.matcher(before).find()
                || behind.contains("率")) {
            return false;
        }
        boolean bare = before.length() <= 2 || BARE.matcher(before).find();
        return words.matcher(before).find() && !not.matcher(before).find()
                || bare && words.matcher(behind).find() && !not.matcher(behind).find();
    }

    /**
     * The nearest figure before, or right behind, that is no smaller and is no numerator itself.
     */
    private static Optional<Integer> whole(
            FigureSentence sentences, List<Integer> counts, int part, RateKind kind) {
        Figure some = sentences.figures().get(part);
        Optional<Integer> before = Optional.empty();
        boolean joined =
                Stage.ofPart(sentences, part)
                        .filter(called -> called.stage() == Stage.JOINED)
                        .isPresent();
        for (int k : counts) {
            Figure all = sentences.figures().get(k);
            boolean fits =
                    k != part
                            && all.isCountedLike(some)
                            && all.value().compareTo(some.value()) > 0
                            && all.mention().role() != Role.PREVIOUS
                            && (joined || !is(kind.part(), kind.left(), sentences, k))
                            && !AMONG.matcher(sentences.before(k)).find()
                            && !ListMember.isOfKinds(sentences, k)
                            && (!joined || counts.size() == 2 || isCalledIn(sentences, k));
            if (fits && k < part) {
                before = Optional.of(k);
            }
        }
        return before;
    }

    private static boolean isOfMore(FigureSentence sentences, int at, int whole) {
        return Posts.areOfMore(
                sentences.before(at),
                Clause.last(sentences.before(whole)) + sentences.after(whole));
    }

    /** Whether a figure counts those who were to come: 应到42人, 组织68名干部参加. */
    private static boolean isCalledIn(FigureSentence sentences, int at) {
        return CALLED_IN.matcher(sentences.before(at)).find()
                || Stage.of(sentences, at)
                        .filter(called -> called.stage().compareTo(Stage.INTAKE) <= 0)
                        .isPresent();
    }
}

package org.huibian.check.told.tellings.subject;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Kinds;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.told.some.SetApart;
import org.huibian.check.told.twice.NearNumbers;
import org.huibian.check.told.words.Level;
import org.huibian.check.told.words.Opinions;
import org.huibian.check.told.words.Overlap;
import org.huibian.extract.Role;

/**
 * Whether two counts are of one subject and cannot both be so: neither of some where the other is
 * of all, nor of another part of the year, place or doer.
 */
public final class OneSubject {

    private static final Pattern TOLD_OF_ALL =
            Pattern.compile("全年|年内|一年来|今年|[当本]年|[共总累]计|共|现有|在册|全部");

    /** As far apart two numbers of the very same words may be. */
    private static final BigDecimal FAR = new BigDecimal("0.4");

    private static final BigDecimal NEAR = new BigDecimal("0.6");

    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    /** 24名专职调解员中…, 36名网格员全部到岗. */
    private static final Pattern OF_ALL = Pattern.compile("[中里内]$|[中里内][有的]|全部|全员|都|均|人人|普遍|平均");

    /** 普法讲座<em>来了</em>38位老人: who came to an event. */
    private static final Pattern CAME = Pattern.compile("(?:来|到|参加|吸引)(?:了|过|的)?$");

    /** Not all of those that came in need have come so far by the end of the year. */
    private static final Pattern SETTLED = Pattern.compile("办[结毕完复妥]|化解|整改|答复|销号|结案|审结|调[解处]成");

    /** So many hanzi in common are no chance, even in a story. */
    private static final int LONG_NAME = 6;

    private static final int SHORTEST_NAME = 3;

    /** What is asked for more than once in a year, each time anew. */
    private static final Pattern OPINIONS = Pattern.compile("(?:意见|建议|反馈|留言|问题)[^，。；\\d]{0,4}$");

    /** What is written of almost anything. */
    private static final Set<String> COMMON_UNITS =
            Set.of(
                    "件", "起", "次", "个", "人", "名", "份", "场", "项", "处", "户", "家", "条", "人次", "批", "元",
                    "位", "期", "篇");

    /** 旁听5件行政诉讼案件的庭审, 全县4件典型案件: those of others, looked on at. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("旁听|观摩|典型(?:案[例件]|行政)|(?<![健安完齐])全[区县市](?![场域民容政]|[内直级]?[^，。；]{0,4}第)");

    private static final Pattern SENT = Pattern.compile("(?:安排|指派|委派|抽调|抽派|派出|派)(?:了|出|过)?$");

    private static final String OF_EVENTS = "单次活动的数";

    private OneSubject() {}

    /** Whether two counts that may differ are of one subject, and cannot both be so. */
    public static boolean isToldOtherwise(Telling first, Telling again) {
        return isMistyped(first, again) || areOfOne(first, again) && contradict(first, again);
    }

    /**
     * Whether two numbers are of two sentences, and for all that is said beside them of as many.
     */
    public static boolean mayDiffer(Telling first, Telling again) {
        return first.figure().isCountedLike(again.figure())
                && !first.sentence().place().equals(again.sentence().place())
                && !first.figure().mention().isOfPartOfYear()
                && !again.figure().mention().isOfPartOfYear()
                && !first.digits().equals(again.digits())
                && NearNumbers.isNear(first.figure(), again.figure(), FAR)
                && !isGiven(first, again)
                && !isGiven(again, first)
                && isOfAllOrNamed(first)
                && isOfAllOrNamed(again)
                && first.extent().isOfTheTimeOf(again.extent())
                && !first.extent().isOfOtherPlaces(again.extent())
                && !Level.differInBodies(first.clause(), again.clause())
                && !Level.differInThings(first.clause(), again.clause())
                && isOfOthers(first) == isOfOthers(again)
                && !isSetApart(first, again)
                && !isSentFrom(first, again)
                && !isSentFrom(again, first)
                && !LeadersShare.isEither(first, again)
                && !Opinions.areOfOthers(first.until(), again.until())
                && !areOfTwoWholes(first, again)
                && !areAllAndSettled(first, again)
                && !areAllAndSettled(again, first);
    }

    /** 会议都安排<em>一名</em>法律顾问列席, of two: fewer that are sent somewhere. */
    private static boolean isSentFrom(Telling sent, Telling all) {
        return SENT.matcher(sent.before()).find()
                && sent.value().compareTo(all.value()) < 0
                && !NearNumbers.isTurned(sent.value(), all.value());
    }

    private static boolean isSetApart(Telling first, Telling again) {
        return isSetApart(first) != isSetApart(again)
                && !NearNumbers.isTurned(first.value(), again.value());
    }

    private static boolean isSetApart(Telling one) {
        return SetApart.is(one.until(), one.sentence().text().substring(one.figure().end()));
    }

    private static boolean isOfOthers(Telling one) {
        return OF_OTHERS.matcher(one.clause() + "·" + one.behind()).find();
    }

    /** 意见130条，采纳88条, and 意见62条，采纳57条: each of those told right before it, which differ. */
    private static boolean areOfTwoWholes(Telling first, Telling again) {
        Optional<BigDecimal> one = wholeOf(first);
        Optional<BigDecimal> other = wholeOf(again);
        return one.isPresent()
                && other.isPresent()
                && one.get().compareTo(other.get()) != 0
                && !NearNumbers.isTurned(one.get(), other.get());
    }

    private static Optional<BigDecimal> wholeOf(Telling part) {
        return part.at() == 0
                ? Optional.empty()
                : Optional.of(part.sentence().figures().get(part.at() - 1))
                        .filter(one -> one.isCountedLike(part.figure()))
                        .filter(
                                one ->
                                        OPINIONS.matcher(part.sentence().before(part.at() - 1))
                                                .find())
                        .map(Figure::value)
                        .filter(whole -> whole.compareTo(part.value()) >= 0);
    }

    /** 信访件19件, 信访件办结17件: all of them, and those that are settled. */
    private static boolean areAllAndSettled(Telling all, Telling settled) {
        return Stage.in(all.own()).isEmpty()
                && SETTLED.matcher(settled.own()).find()
                && (settled.value().compareTo(all.value()) < 0
                        || CarriedOver.isSaid(all.sentence().text())
                        || CarriedOver.isSaid(settled.sentence().text()));
    }

    /**
     * 配发记录仪46台, 队员手中的64台记录仪: the digits turned, of things of one name that are counted by a measure
     * word of their own.
     */
    private static boolean isMistyped(Telling first, Telling again) {
        if (first.digits().length() < 2 || !NearNumbers.isTurned(first.value(), again.value())) {
            return false;
        }
        Subject one = first.subject();
        Subject other = again.subject();
        int enough = COMMON_UNITS.contains(first.unit()) ? SHORTEST_NAME + 1 : 2;
        boolean same =
                one.haveInName(other) >= enough
                        || one.isThingSaidOf(other)
                        || other.isThingSaidOf(one);
        boolean ofTwoEvents = CAME.matcher(first.clause()).find() && one.isApartFrom(other);
        return same
                && !ofTwoEvents
                && one.isAsFar(other)
                && !Kinds.differ(first.until() + first.own(), again.until() + again.own())
                && (first.deed().isEmpty()
                        || again.deed().isEmpty()
                        || first.deed().equals(again.deed()));
    }

    /** Of a part only where it has a name of its own: 其中<em>普通程序</em>9件. */
    private static boolean isOfAllOrNamed(Telling one) {
        return !one.extent().isOfSome() || one.extent().isAmong();
    }

    /** A first look: whether they have enough words in common. */
    private static boolean areOfOne(Telling first, Telling again) {
        return Overlap.of(first.reach(), again.reach()) >= SHORTEST_NAME
                && (!isOfACase(again) && !isOfACase(first)
                        || Overlap.of(first.own(), again.own()) >= LONG_NAME);
    }

    private static boolean contradict(Telling first, Telling again) {
        Subject one = first.subject();
        Subject other = again.subject();
        // 达成协议168份, 达成的186份协议: with the digits turned it may be told at more length.
        boolean turned =
                NearNumbers.isTurned(first.value(), again.value())
                        && Overlap.of(first.own(), again.own()) >= LONG_NAME;
        boolean narrow = !other.says(one) || first.extent().isOfThoseNotDone();
        boolean otherNarrow = !one.says(other) || again.extent().isOfThoseNotDone();
        boolean among = first.extent().isAmong() || again.extent().isAmong();
        if (isNameOfAll(one, first, again)) {
            return true;
        }
        return one.isOfOne(other)
                && (!among || one.isFully(other))
                && !one.isApartFrom(other)
                && (turned
                        || one.isNamedLike(other)
                        || NearNumbers.isNear(first.figure(), again.figure(), NEAR))
                && (turned || !narrow || isMoreThanAll(first, again))
                && (turned || !otherNarrow || isMoreThanAll(again, first));
    }

    /**
     * 14名法治督察员, 16名法治督察员多为兼职: what is said of them stands behind the very name, and is said of all,
     * or of more than were told there are; not 15名持证执法人员已过45岁.
     */
    private static boolean isNameOfAll(Subject one, Telling first, Telling again) {
        return one.isBeginningOf(again.own())
                && one.isAsFar(again.subject())
                && NearNumbers.isNear(first.figure(), again.figure(), NEARLY)
                && !again.before().endsWith("有")
                && (again.value().compareTo(first.value()) > 0
                        || OF_ALL.matcher(again.behind()).find());
    }

    /** Whether a number of some is more than that of all, which is said to be so. */
    private static boolean isMoreThanAll(Telling some, Telling all) {
        return some.value().compareTo(all.value()) > 0
                && (TOLD_OF_ALL.matcher(all.before()).find()
                        || NearNumbers.isTurned(some.value(), all.value()));
    }

    /** 96件, of which the other sentence says that 93 are closed: it has both numbers. */
    private static boolean isGiven(Telling one, Telling other) {
        return other.sentence().figures().stream()
                .filter(figure -> figure.isCountedLike(one.figure()))
                .anyMatch(figure -> figure.value().compareTo(one.value()) == 0);
    }

    /**
     * Of a story, or of one community; numbers that differ may be taken for those of two events.
     */
    static boolean isOfACase(Telling one) {
        return one.figure().mention().role() == Role.CASE
                && !one.figure().mention().reason().equals(OF_EVENTS);
    }
}

package org.huibian.check.told.tellings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibian.check.Kinds;
import org.huibian.check.told.twice.NearNumbers;
import org.huibian.check.told.twice.SaidTwice;
import org.huibian.extract.Extraction;
import org.huibian.extract.Role;

/**
 * One thing told in two paragraphs by words that say the same, with two numbers: 中心组年内专题学法6次, and
 * among the leaders' duties 主持中心组专题学法8次.
 */
public final class OtherNumber {

    private static final Pattern OF_THE_YEAR = Pattern.compile("全年|年内|一年来|今年|[当本]年");

    private static final Pattern TOLD_OF_ALL =
            Pattern.compile(OF_THE_YEAR.pattern() + "|[共总累]计|共|现有|在册|全部");

    /** As far apart two numbers of the very same words may be. */
    private static final BigDecimal FAR = new BigDecimal("0.4");

    private static final BigDecimal NEAR = new BigDecimal("0.6");
    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    /** A name of so many hanzi is of one thing; a shorter one where it is told of the year. */
    private static final int NAME = 5;

    private static final int SHORT_NAME = 4;

    /** So many hanzi in common are no chance, even in a story. */
    private static final int LONG_NAME = 6;

    private static final int SHORTEST_NAME = 3;

    private static final int LONGEST_NAME = 14;

    /** 24名专职调解员中…, 36名网格员全部到岗. */
    private static final Pattern OF_ALL = Pattern.compile("[中里内]$|[中里内][有的]|全部|全员|都|均|人人|普遍|平均");

    private static final String OF_EVENTS = "单次活动的数";

    private OtherNumber() {}

    /** Those of a report; each count told again once. */
    public static List<SaidTwice> in(Extraction report) {
        Map<String, List<Telling>> byContent = new HashMap<>();
        List<Telling> before = new ArrayList<>();
        List<SaidTwice> found = new ArrayList<>();
        for (Telling again : Telling.of(report)) {
            Set<String> contents = new LinkedHashSet<>();
            for (String content : List.of(again.own(), again.led())) {
                if (content.length() >= SHORT_NAME) {
                    contents.add(sorted(content));
                }
            }
            String digits = sorted(again.value().toPlainString());
            Stream<Telling> named =
                    names(again).stream()
                            .flatMap(one -> byContent.getOrDefault(one, List.of()).stream())
                            .filter(first -> isOfAll(first, again));
            Stream<Telling> turned =
                    byContent.getOrDefault(digits, List.of()).stream()
                            .filter(first -> isWithin(first.own(), again.own()));
            Stream<Telling> same =
                    contents.stream()
                            .flatMap(one -> byContent.getOrDefault(one, List.of()).stream());
            Stream<Telling> subject = before.stream().filter(first -> isOfOneSubject(first, again));
            before.add(again);
            if (isOfACase(again)) {
                subject.findFirst().ifPresent(first -> found.add(twice(first, again)));
                continue;
            }
            Stream.concat(
                            Stream.of(same, turned, named)
                                    .flatMap(one -> one)
                                    .filter(first -> isOtherwise(first, again)),
                            subject)
                    .findFirst()
                    .ifPresent(first -> found.add(twice(first, again)));
            contents.add(digits);
            contents.forEach(
                    one -> byContent.computeIfAbsent(one, c -> new ArrayList<>()).add(again));
        }
        return found;
    }

    /** 持证执法人员 of 21名持证执法人员要负责三大片: what may be the name of what is counted. */
    private static List<String> names(Telling again) {
        String before = Content.of(again.before());
        String behind = again.counted();
        return IntStream.rangeClosed(2, Math.min(behind.length() - 1, LONGEST_NAME))
                .mapToObj(end -> before + behind.substring(0, end))
                .filter(name -> name.length() >= NAME)
                .map(OtherNumber::sorted)
                .toList();
    }

    /** Of more than were told there are, or said to be of all of them: not 15名持证执法人员已过45岁. */
    private static boolean isOfAll(Telling first, Telling again) {
        return NearNumbers.isNear(first.figure(), again.figure(), NEARLY)
                && !again.before().endsWith("有")
                && (again.value().compareTo(first.value()) > 0
                        || OF_ALL.matcher(again.behind()).find());
    }

    /**
     * Of a story, or of one community; numbers that differ may be taken for those of two events.
     */
    private static boolean isOfACase(Telling one) {
        return one.figure().mention().role() == Role.CASE
                && !one.figure().mention().reason().equals(OF_EVENTS);
    }

    /** 调委会达成调解协议168份, 达成的186份调解协议: with the digits turned it may be told at more length. */
    private static boolean isWithin(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= SHORT_NAME
                && Kinds.in(one).equals(Kinds.in(other))
                && (Overlap.of(one, other) >= shorter || Overlap.of(other, one) >= shorter);
    }

    private static boolean isOfOneSubject(Telling first, Telling again) {
        return !first.sentence().place().equals(again.sentence().place())
                && first.figure().isCountedLike(again.figure())
                && !first.digits().equals(again.digits())
                && NearNumbers.isNear(first.figure(), again.figure(), FAR)
                && isOfAllOrNamed(first)
                && isOfAllOrNamed(again)
                && first.stretches().equals(again.stretches())
                && !first.isOfAnotherPlace(again)
                && !isGiven(first, again)
                && !isGiven(again, first)
                && !LeadersShare.isEither(first, again)
                && Overlap.of(first.reach(), again.reach()) >= SHORTEST_NAME
                && (!isOfACase(again) && !isOfACase(first)
                        || Overlap.of(first.own(), again.own()) >= LONG_NAME)
                && contradict(first, again);
    }

    /** Of a part only where it has a name of its own: 其中<em>普通程序</em>9件. */
    private static boolean isOfAllOrNamed(Telling one) {
        return !one.isOfSome() || one.isAmong();
    }

    private static boolean contradict(Telling first, Telling again) {
        Subject one = Subject.of(first);
        Subject other = Subject.of(again);
        boolean narrow = !other.says(one) || first.isOfThoseNotDone();
        boolean otherNarrow = !one.says(other) || again.isOfThoseNotDone();
        boolean among = first.isAmong() || again.isAmong();
        return one.isOfOne(other)
                && (!among || one.isFully(other))
                && !one.isApartFrom(other)
                && (one.isNamedLike(other)
                        || NearNumbers.isNear(first.figure(), again.figure(), NEAR)
                        || NearNumbers.isTurned(first.value(), again.value())
                                && Overlap.of(first.own(), again.own()) >= LONG_NAME)
                && (!narrow || isMoreThanAll(first, again))
                && (!otherNarrow || isMoreThanAll(again, first));
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

    /** Its hanzi in an order of their own: 拆除违法建设 and 违法建设拆除 are one. */
    private static String sorted(String content) {
        return content.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static SaidTwice twice(Telling first, Telling again) {
        return new SaidTwice(first.figure(), first.sentence(), again.figure(), again.sentence());
    }

    private static boolean isOtherwise(Telling first, Telling again) {
        boolean named = Math.min(first.led().length(), again.led().length()) >= NAME;
        boolean year = OF_THE_YEAR.matcher(first.before() + again.before()).find();
        return !first.sentence().place().equals(again.sentence().place())
                && first.figure().isCountedLike(again.figure())
                && first.value().compareTo(again.value()) != 0
                && !first.digits().equals(again.digits())
                && (named || year || NearNumbers.isTurned(first.value(), again.value()))
                && NearNumbers.isNear(first.figure(), again.figure(), named ? NEAR : NEARLY)
                && !first.isOfAPart()
                && !again.isOfAPart()
                && !LeadersShare.isEither(first, again);
    }
}

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

/**
 * One thing told in two paragraphs by words that say the same, with two numbers: 中心组年内专题学法6次, and
 * among the leaders' duties 主持中心组专题学法8次.
 */
public final class OtherNumber {

    private static final Pattern OF_THE_YEAR = Pattern.compile("全年|年内|一年来|今年|[当本]年");

    private static final BigDecimal NEAR = new BigDecimal("0.6");
    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    /** A name of so many hanzi is of one thing; a shorter one where it is told of the year. */
    private static final int NAME = 5;

    private static final int SHORT_NAME = 4;

    private static final int LONGEST_NAME = 14;

    /** 24名专职调解员中…, 36名网格员全部到岗. */
    private static final Pattern OF_ALL = Pattern.compile("[中里内]$|[中里内][有的]|全部|全员|都|均|人人|普遍|平均");

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
            Stream<Telling> subject =
                    before.stream().filter(first -> OneSubject.isToldOtherwise(first, again));
            before.add(again);
            if (OneSubject.isOfACase(again)) {
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

    /** 调委会达成调解协议168份, 达成的186份调解协议: with the digits turned it may be told at more length. */
    private static boolean isWithin(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= SHORT_NAME
                && Kinds.in(one).equals(Kinds.in(other))
                && (Overlap.of(one, other) >= shorter || Overlap.of(other, one) >= shorter);
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
                && !Extent.isOfAPart(first)
                && !Extent.isOfAPart(again)
                && !LeadersShare.isEither(first, again);
    }
}

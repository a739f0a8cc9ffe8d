package org.huibian.check.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.extract.Extraction;

/**
 * One thing told in two paragraphs by words that say the same, with two numbers: 中心组年内专题学法6次, and
 * among the leaders' duties 主持中心组专题学法8次.
 */
final class OtherNumber {

    /** A stretch of the year, or some of them. */
    private static final Pattern OF_A_PART =
            Pattern.compile(
                    "其中|半年|季度|(?<!\\d)\\d{1,2}月|[一二三四五六七八九十]月|期间|[周日节]|去年|上年|往年|20\\d\\d年|计划|新[增建聘]|另|其余|剩余|首批|部分|个别|有的|某|每|平均|不足|未|没");

    private static final BigDecimal NEAR = new BigDecimal("0.6");

    /** A name of so many hanzi is of one thing. */
    private static final int NAME = 5;

    private OtherNumber() {}

    /** The first of a report. */
    static Optional<SaidTwice> in(Extraction report) {
        Map<String, List<Telling>> byContent = new HashMap<>();
        for (Telling again : Telling.of(report)) {
            String own = again.own();
            String led = again.led();
            List<Telling> before = new ArrayList<>();
            for (String content : own.equals(led) ? List.of(own) : List.of(own, led)) {
                if (content.length() >= NAME) {
                    before.addAll(byContent.computeIfAbsent(sorted(content), c -> new ArrayList<>()));
                }
            }
            Optional<SaidTwice> twice =
                    before.stream()
                            .filter(first -> isOtherwise(first, again))
                            .findFirst()
                            .map(first -> twice(first, again));
            if (twice.isPresent()) {
                return twice;
            }
            byContent.computeIfAbsent(sorted(own), c -> new ArrayList<>()).add(again);
            byContent.computeIfAbsent(sorted(led), c -> new ArrayList<>()).add(again);
        }
        return Optional.empty();
    }

    private static String sorted(String content) {
        return content.chars()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static SaidTwice twice(Telling first, Telling again) {
        return new SaidTwice(
                first.figure(), first.sentence(), again.figure(), again.sentence());
    }

    private static boolean isOtherwise(Telling first, Telling again) {
        return !first.sentence().place().equals(again.sentence().place())
                && first.figure().isCountedLike(again.figure())
                && first.value().compareTo(again.value()) != 0
                && !first.digits().equals(again.digits())
                && SaidTwice.isNear(first.figure(), again.figure(), NEAR)
                && !isOfAPart(first)
                && !isOfAPart(again);
    }

    private static boolean isOfAPart(Telling one) {
        String text = one.sentence().text();
        return OF_A_PART.matcher(text.substring(0, one.figure().start())).find();
    }
}

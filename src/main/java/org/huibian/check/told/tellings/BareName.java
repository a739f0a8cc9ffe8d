package org.huibian.check.told.tellings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.told.tellings.subject.Telling;
import org.huibian.check.told.twice.NearNumbers;

/**
 * Events that are counted by the name of their kind and nothing else, as terse reports do: 宣传22场,
 * and elsewhere 全年宣传20场. It is all of them, where the report counts no others by that name.
 */
final class BareName {

    private static final Set<String> EVENTS = Set.of("场", "期", "次", "趟", "堂", "讲", "批次", "批", "回");

    /** What stands beside the name and tells no kind. */
    private static final Pattern UNSAID =
            Pattern.compile(
                    "全年|年内|今年|一年(?:来|下来)?|[共总累]计|[总一]?共|(?:不足|短板|问题)是|[开办搞讲]了|法治(?=宣传|讲座|培训)|普法(?=宣传|讲座)");

    private static final Pattern OF_THE_YEAR = Pattern.compile("全年|年内|一年(?:来|下来)?|今年");

    private static final Pattern LEADER = Pattern.compile("书记|主任|[镇乡]长|两人|班子|主要负责|领导|主官");

    /** What a leader did himself may be less. */
    private static final Pattern HIMSELF = Pattern.compile("带队|亲自|主讲|参加|到场|出席|授课|主持|上台|列席|讲了?课");

    private static final Pattern OTHERS =
            Pattern.compile("[村社]|网格|学校|校园|企业|志愿|(?<!带)队|所|工会|妇联|团委|支部|律师|顾问|协会|商会|中心(?!组)");

    private static final BigDecimal NEAR = new BigDecimal("0.6");

    private static final BigDecimal NEARLY = new BigDecimal("0.85");

    private static final int SHORTEST = 2;

    private static final int LONGEST = 4;

    private BareName() {}

    /** Whether two counts that may differ are of one bare name, and cannot both be so. */
    static boolean isToldOtherwise(Telling first, Telling again, List<Telling> all) {
        return EVENTS.contains(first.unit())
                && first.unit().equals(again.unit())
                && name(first).length() >= SHORTEST
                && name(first).length() <= LONGEST
                && name(first).equals(name(again))
                && isOfTheYear(first) != isOfTheYear(again)
                && mayBeOfAll(first, again)
                && mayBeOfAll(again, first)
                && !isMadeUp(first, again)
                && all.stream()
                        .filter(one -> one != first && one != again)
                        .noneMatch(one -> isCalledSo(one, first));
    }

    /** The words of its clause, where all of them stand before the number. */
    private static String name(Telling one) {
        String name = UNSAID.matcher(one.clause()).replaceAll("");
        return one.behind().isEmpty() ? name : "";
    }

    private static boolean isOfTheYear(Telling one) {
        return OF_THE_YEAR.matcher(one.clause()).find();
    }

    /** Whether nothing before the name tells of some only: of leaders, or nothing. */
    private static boolean mayBeOfAll(Telling one, Telling other) {
        String before = one.until();
        boolean led = LEADER.matcher(before).find();
        boolean share = HIMSELF.matcher(before).find() && one.value().compareTo(other.value()) < 0;
        return (led || one.topic().isEmpty())
                && !OTHERS.matcher(before).find()
                && !CountedThing.isOfOthers("", before)
                && NearNumbers.isNear(one.figure(), other.figure(), share ? NEARLY : NEAR);
    }

    /** 督查11次，其中区里2次, beside 督查9次: the sentence tells what makes the difference. */
    private static boolean isMadeUp(Telling one, Telling other) {
        BigDecimal difference = one.value().subtract(other.value()).abs();
        return Stream.of(one, other)
                .flatMap(telling -> telling.sentence().figures().stream())
                .filter(figure -> figure.isCountedLike(one.figure()))
                .anyMatch(figure -> figure.value().compareTo(difference) == 0);
    }

    /** Whether another number is of events of that name: 防骗宣传18场. */
    private static boolean isCalledSo(Telling one, Telling first) {
        return one.unit().equals(first.unit()) && one.own().contains(name(first));
    }
}

package org.huibian.check.told.tellings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huibian.check.Kinds;
import org.huibian.check.memory.Once;
import org.huibian.check.told.twice.NearNumbers;
import org.huibian.check.told.words.Overlap;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Role;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextPattern;
import org.huibian.source.Location;

/**
 * A figure of the year told again as a whole, by other names of the thing and of what was done with
 * it: 拆除违法建设6420平方米, and among the leaders' duties 一年下来推倒的乱搭乱建合计6240平方米. Whatever else its clause
 * says makes it a figure of some of them.
 *
 * @param mention the figure as it is told again
 * @param used the figure as it was told
 */
public record ByOtherWords(Mention mention, Observation used) {

    private static final TextPattern LEADER =
            TextPattern.compile("书记|主任|[镇乡]长|负责人|负责同志|领导|班子|总指挥|第一责任人");

    /** 全年街道送审52件: whatever a clause before it says of who leads. */
    private static final TextPattern OF_THE_OFFICE =
            TextPattern.compile("^(?:全年|年内|一年来)?(?:(?:全|我)?(?:街道|[镇乡])|[镇乡]里)(?!党|主要|书记|主任|长|领导)");

    /** What a clause before it is about, and then it too: 在燃气安全领域, 沿江一带, 专项行动中. */
    private static final TextPattern OF_A_FIELD =
            TextPattern.compile("领域|片区|地段|一带|行动|专项|期间|(?<!各)类(?!型)|小区|路段|沿[街河江线路]|社区|[^全各]村");

    /** Those who lead have no figure of their own: 书记带着班子. */
    private static final String LEADERS = "班子";

    private static final Set<Chapter> RETELLING =
            Set.of(Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS);

    private static final String PERSON_TIMES = "人次";

    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    /** Of those that are said to be all, more may be wrong. */
    private static final BigDecimal MOSTLY = new BigDecimal("0.7");

    private static final TextPattern OF_ALL_THERE_ARE =
            TextPattern.compile(
                    "(?<![安健完齐])全(?:街道?|[镇乡队])|(?:[增添加扩充达][大加添充]?|发展|壮大|充实)到|一共|总共|拢共|统共|全年[^，。；]{0,4}共|满打满算|加起来");

    private static final TextPattern AMONG = TextPattern.compile("^[之当]?(?:里头|[中里内])");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Those of a report.
     *
     * @param told the figure that is used of an indicator
     */
    public static List<ByOtherWords> in(
            Extraction report, Function<String, Optional<Observation>> told) {
        List<Telling> tellings = Telling.of(report);
        Set<Location> retelling = retelling(report);
        List<ByOtherWords> found = new ArrayList<>();
        for (Telling again : tellings) {
            List<ThingNames> candidates = ThingNames.countedIn(again.unit());
            Once<String> words = new Once<>(() -> ThingNames.words(again));
            for (ThingNames names : candidates) {
                boolean all = names.areAllOf(words.get());
                if ((all || names.areIn(words.get())) && !names.areOfAnother(again, words.get())) {
                    told.apply(names.indicator())
                            .filter(ByOtherWords::isExact)
                            .filter(used -> all || isSlip(again, used))
                            .filter(used -> isToldOtherwise(again, used))
                            .filter(
                                    used ->
                                            isSaidOfAll(again)
                                                    || isMore(again, used, retelling)
                                                    || isMistyped(again, used, retelling)
                                                    || isOnce(report, again, used, retelling))
                            .filter(used -> !isAccounted(again, names, used, tellings))
                            .map(used -> new ByOtherWords(again.figure().mention(), used))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Where what was done is told of again. */
    private static Set<Location> retelling(Extraction report) {
        return report.passages().stream()
                .filter(one -> RETELLING.contains(one.chapter()))
                .map(one -> one.place().location())
                .collect(Collectors.toSet());
    }

    /** Whether it is more than was told of, by more than chance. */
    private static boolean isMore(Telling again, Observation used, Set<Location> retelling) {
        BigDecimal whole = used.quantity().amount();
        return again.value().compareTo(whole) > 0
                && again.value().compareTo(BigDecimal.TEN) >= 0
                && retelling.contains(again.figure().mention().excerpt().location());
    }

    /** Whether it is the same with the digits turned: 收了238件 …, 收进来的283件. */
    private static boolean isMistyped(Telling again, Observation used, Set<Location> retelling) {
        return NearNumbers.isTurned(again.value(), used.quantity().amount())
                && retelling.contains(again.figure().mention().excerpt().location());
    }

    /**
     * Whether so many digits are turned, in a number so near, that whatever else is said of them it
     * is no chance: 老百姓上门来评理的420件纠纷, of 402.
     */
    private static boolean isSlip(Telling again, Observation used) {
        BigDecimal number = again.value();
        BigDecimal whole = used.quantity().amount();
        return isTurned(number, whole)
                && number.min(whole).compareTo(number.max(whole).multiply(NEARLY)) >= 0;
    }

    /** Whether it was told of once, and more where it is told of again, which is used then. */
    private static boolean isOnce(
            Extraction report, Telling again, Observation used, Set<Location> retelling) {
        return again.value().compareTo(used.quantity().amount()) < 0
                && retelling.contains(used.sources().get(0).location())
                && !retelling.contains(again.figure().mention().excerpt().location())
                && report.mentions().stream()
                                .filter(one -> one.indicator().equals(used.indicator()))
                                .filter(one -> one.role() != Role.PLAN)
                                .count()
                        == 2;
    }

    private static boolean isExact(Observation used) {
        return used.basis() == Observation.Basis.STATED
                && used.quantity().qualifier() == Qualifier.EXACT;
    }

    /** Persons are no times: 来访120人次, 42批. */
    private static boolean isCountedLike(Telling again, Observation used) {
        return again.unit().equals(PERSON_TIMES) == used.quantity().unit().equals(PERSON_TIMES);
    }

    private static boolean isToldOtherwise(Telling again, Observation used) {
        BigDecimal number = again.value();
        BigDecimal whole = used.quantity().amount();
        return number.compareTo(whole) != 0
                && isCountedLike(again, used)
                && !again.sentence().text().equals(used.quote())
                && !again.figure().mention().isOfPartOfYear()
                && !again.extent().isOfAPart()
                && !again.extent().isOfTheRest()
                && (isTurned(number, whole) || !isOfAField(again, used))
                && isMeant(again, number, whole);
    }

    /** 一年来，…，中心组的学法课上了9回: by its words back to another figure. */
    private static boolean isSaidOfAll(Telling again) {
        return ThingNames.TOLD_OF_ALL.isIn(again.sentence().before(again.at()))
                && !ThingNames.TO_WHOM.isIn(again.clause());
    }

    /** Whether the words before it speak of a kind or a field, of which the figure is not. */
    private static boolean isOfAField(Telling again, Observation used) {
        String until = again.until();
        String before =
                until.substring(0, until.length() - again.clause().length()).replace(LEADERS, "");
        return OF_A_FIELD.isIn(before)
                || Kinds.in(before).stream().anyMatch(kind -> !used.quote().contains(kind));
    }

    /** Whether another count is the same, or tells in its sentence what makes the two differ. */
    private static boolean isAccounted(
            Telling again, ThingNames names, Observation used, List<Telling> tellings) {
        BigDecimal whole = used.quantity().amount();
        BigDecimal rest = again.value().subtract(whole).abs();
        boolean few = again.value().compareTo(BigDecimal.TEN) < 0;
        // 15人里，学法律的4人: those are some of the fifteen.
        boolean parted = AMONG.isIn(again.behind());
        return tellings.stream()
                .filter(one -> one != again && one.figure().isCountedLike(again.figure()))
                .anyMatch(
                        one ->
                                one.value().compareTo(again.value()) == 0
                                                && (names.things().isIn(one.reach())
                                                        || !few && isOfItsWords(one, again))
                                        || one.sentence() == again.sentence()
                                                && (one.value().compareTo(whole) == 0
                                                        || !parted
                                                                && one.value().compareTo(rest)
                                                                        == 0));
    }

    /** Whether a count as large shares words with it, and is of the same, not of 简易程序. */
    private static boolean isOfItsWords(Telling one, Telling again) {
        return Overlap.of(again.own(), one.reach()) > 0;
    }

    /** The digits turned, of so many that it is no chance. */
    private static boolean isTurned(BigDecimal number, BigDecimal whole) {
        return number.compareTo(HUNDRED) >= 0 && NearNumbers.isTurned(number, whole);
    }

    /** Whether it is so near that it is meant for the whole; what leaders did may be less. */
    private static boolean isMeant(Telling again, BigDecimal number, BigDecimal whole) {
        boolean led = LEADER.isIn(again.until()) && !OF_THE_OFFICE.isIn(again.clause());
        boolean turned = NearNumbers.isTurned(number, whole);
        boolean few = number.max(whole).compareTo(BigDecimal.TEN) < 0;
        boolean standing = OF_ALL_THERE_ARE.isIn(again.clause());
        BigDecimal least = turned || few ? HALF : standing ? MOSTLY : NEARLY;
        boolean near = number.min(whole).compareTo(number.max(whole).multiply(least)) >= 0;
        return near && (!led || turned || number.compareTo(whole) > 0);
    }
}

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
import org.huibian.check.told.tellings.subject.LeadersShare;
import org.huibian.check.told.tellings.subject.Telling;
import org.huibian.check.told.tellings.subject.ThingNames;
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

    /** What a clause before it is about, and then it too: 在燃气安全领域, 沿江一带, 专项行动中. */
    private static final TextPattern OF_A_FIELD =
            TextPattern.compile("领域|片区|地段|一带|行动|专项|期间|(?<!各)类(?!型)|小区|路段|沿[街河江线路]|社区|[^全各]村");

    /** Those who lead have no figure of their own: 书记带着班子. */
    private static final String LEADERS = "班子";

    private static final Set<Chapter> RETELLING =
            Set.of(Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS);

    private static final String PERSON_TIMES = "人次";

    private static final TextPattern AMONG = TextPattern.compile("^[之当]?(?:里头|[中里内])");

    /** 书记两次发言 is no rest of 8回 and 10次, as long as nothing adds it to them. */
    private static final TextPattern ADDED = TextPattern.compile("另|其余|其他|余下|剩|还有|外|再|加|未|没|不[含计]");

    private static final BigDecimal SEVERAL = BigDecimal.valueOf(2);

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
                                            !LeadersShare.isLed(
                                                    report,
                                                    again.figure().mention().excerpt(),
                                                    used.sources().get(0)))
                            .filter(
                                    used ->
                                            isSaidOfAll(again)
                                                    || NearTheWhole.isSaidOfEach(again)
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
        return NearTheWhole.isTurnedNearby(number, whole);
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
                && !isOfAPart(again)
                && !again.extent().isOfTheRest()
                && (NearTheWhole.isTurned(number, whole)
                        || NearTheWhole.isSaidOfEach(again)
                        || !isOfAField(again, used))
                && NearTheWhole.isMeant(again, number, whole);
    }

    /** 部分村…不严，送来把关的58份协议里有…: what is said of some before is not said of these. */
    private static boolean isOfAPart(Telling again) {
        return NearTheWhole.isSaidOfEach(again)
                ? again.extent().isOfAPartItself()
                : again.extent().isOfAPart();
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
                                                                && one.value().compareTo(rest) == 0
                                                                && (rest.compareTo(SEVERAL) > 0
                                                                        || ADDED.isIn(
                                                                                one.until()))));
    }

    /** Whether a count as large shares words with it, and is of the same, not of 简易程序. */
    private static boolean isOfItsWords(Telling one, Telling again) {
        return Overlap.of(again.own(), one.reach()) > 0;
    }
}

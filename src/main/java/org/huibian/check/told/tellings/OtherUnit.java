package org.huibian.check.told.tellings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.check.Examined.Quote;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.check.told.tellings.subject.Telling;
import org.huibian.check.told.words.Content;
import org.huibian.check.told.words.Overlap;
import org.huibian.check.told.words.UnitKind;
import org.huibian.extract.Extraction;

/**
 * One count told in two sentences whose digits are the same and whose units are not: once as visits
 * and once as what was visited (检查680家次, 检查680家), or with the point elsewhere (4.86万元, 48600万元).
 *
 * @param first how it is told first
 * @param again how it is told again
 */
public record OtherUnit(Telling first, Telling again) {

    private static final String TIMES = "次";

    /** So few are alike by chance. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    /** So many digits are alike for one count only. */
    private static final int DIGITS = 3;

    private static final int LEAST_DIGITS = 2;

    private static final int NAME = 4;

    private static final Set<String> CASES = Set.of("件", "起", "宗", "份", "例");

    private static final Pattern STAFF = Pattern.compile("在岗|在编|在职|在册|到岗|实有|编制|岗位|队员|持证");

    /** Who call on the office with what they want settled. */
    private static final Pattern CALLERS =
            Pattern.compile(
                    "来访|上访|接访|下访|约访|信访|接待[^，。；]{0,4}(?:群众|村民|居民|百姓|上门)|反映(?:[^，。；]{0,4}(?:情况|问题|诉求|困难|意见)|的)|上门(?:求助|诉说|讨说法)|找上门");

    private static final Pattern CALLED = Pattern.compile("^(?:来访|上访|信访)(?:的|群众|人员|居民|村民|者)");

    /** Others call there, for other things; or they are called on. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "法律|法援|服务[站室点]|工作[站室]|律师|顾问|(?<!信访|[来接上]访)窗口|热线|12345|警务|参观|展[馆厅]|学员|调解[室员]|走访|入户");

    /** Those of a report; each count told again once. */
    public static List<OtherUnit> in(Extraction report) {
        Map<String, List<Telling>> byDigits = new LinkedHashMap<>();
        List<OtherUnit> found = new ArrayList<>();
        for (Telling again : Telling.of(report)) {
            List<Telling> before =
                    byDigits.computeIfAbsent(again.digits(), digits -> new ArrayList<>());
            before.stream()
                    .map(first -> new OtherUnit(first, again))
                    .filter(OtherUnit::isOfOneCount)
                    .findFirst()
                    .ifPresent(found::add);
            before.add(again);
        }
        return found;
    }

    /** The sentences. */
    public List<Quote> quotes() {
        return List.of(first.sentence().quote(), again.sentence().quote());
    }

    /** What is counted, as the finding calls it. */
    public String thing() {
        String own = again.own();
        return own.isEmpty() ? first.own() : own;
    }

    /** As it is written first. */
    public String firstWritten() {
        return first.written();
    }

    /** As it is written again. */
    public String againWritten() {
        return again.written();
    }

    private boolean isOfOneCount() {
        return !first.sentence().text().equals(again.sentence().text())
                && (isVisitsOf(first, again)
                        || isVisitsOf(again, first)
                        || PointElsewhere.isBetween(first, again)
                        || isOfOtherThings());
    }

    /** 检查680家次 and 检查680家: all that is said of the visits is said beside the other number. */
    private static boolean isVisitsOf(Telling visits, Telling visited) {
        boolean units =
                visits.value().compareTo(visited.value()) == 0
                        && visits.value().compareTo(FEW) >= 0
                        && isTimesOf(visits.unit(), visited.unit());
        if (!units) {
            return false;
        }
        String own = visits.own();
        String name = visited.own();
        return !own.isEmpty()
                        && Overlap.isWithin(own, Content.of(visited.sentence().text()))
                        && (Overlap.of(name, visits.led()) * 2 >= Math.max(NAME, name.length())
                                || name.length() < 2
                                        && Overlap.of(own, visited.reach()) * 2 >= NAME)
                || visits.digits().length() >= DIGITS
                        && (Overlap.of(visits.reach(), visited.reach()) >= NAME
                                || areCallers(visits, visited) && !isElsewhere(visits, visited))
                || visits.value().compareTo(MANY) >= 0
                        && visits.digits().length() >= LEAST_DIGITS
                        && (Overlap.longest(visits.reach(), visited.reach()) >= NAME
                                || !own.isEmpty() && name.startsWith(own));
    }

    /** 接待来访群众64批 and 64人次, 检查企业218家 and 218次: as many, of another kind. */
    private boolean isOfOtherThings() {
        boolean otherKind =
                UnitKind.of(first.unit())
                        .flatMap(one -> UnitKind.of(again.unit()).filter(one::excludes))
                        .isPresent();
        if (!otherKind
                || first.value().compareTo(again.value()) != 0
                || first.value().compareTo(FEW) < 0) {
            return false;
        }
        if (areStaffAndCases()) {
            return false;
        }
        if (Sessions.areEither(first, again)) {
            return Sessions.areThoseOf(first, again);
        }
        String one = first.own();
        String other = again.own();
        int shorter = Math.min(one.length(), other.length());
        boolean named =
                shorter >= NAME
                        && (Overlap.of(one, other) >= shorter || Overlap.of(other, one) >= shorter)
                        && one.endsWith(other.substring(other.length() - 2));
        return named || isOfOneSubject() || isOfThoseWhoCame() || isOfOneMeasured();
    }

    /** 执法决定10件, 执法队在岗10人: those who do it, and what they did. */
    private boolean areStaffAndCases() {
        return isOfStaff(first) && CASES.contains(again.unit())
                || isOfStaff(again) && CASES.contains(first.unit());
    }

    private static boolean isOfStaff(Telling telling) {
        return WrittenUnits.isOfPersons(telling.unit()) && STAFF.matcher(telling.clause()).find();
    }

    /** 鱼塘…水面63亩, 鱼塘63公顷水面: as many in another measure are alike by chance still more rarely. */
    private boolean isOfOneMeasured() {
        String one = first.own();
        String other = again.own();
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return UnitKind.of(first.unit()).filter(UnitKind::isMeasure).isPresent()
                && (Overlap.of(first.reach(), again.reach()) >= NAME
                        // 拆违1640平方米, 拆掉的1640亩.
                        || first.digits().length() >= DIGITS
                                && Overlap.of(shorter, longer) >= 2
                                && Overlap.isWithin(shorter, longer));
    }

    /** 接待来访71批, 接待群众71人次: what both say in a word is enough of those who came. */
    private boolean isOfThoseWhoCame() {
        boolean groups =
                Stream.of(first, again)
                        .anyMatch(
                                one ->
                                        UnitKind.of(one.unit())
                                                .filter(UnitKind.GROUPS::equals)
                                                .isPresent());
        String one = first.own();
        String other = again.own();
        int shorter = Math.min(one.length(), other.length());
        // 接待来访236人次, 接进来的236批: so many are alike by no chance.
        boolean many = first.digits().length() >= DIGITS;
        return groups
                && !isElsewhere(first, again)
                && (many && Overlap.unsaid(one, other) < one.length()
                        || many && areCallers(first, again)
                        || shorter >= 2
                                && (Overlap.of(one, other) >= shorter
                                        || Overlap.of(other, one) >= shorter));
    }

    /** 接待上访126人次, 来访的126人: under names that have no word in common. */
    private static boolean areCallers(Telling one, Telling other) {
        return isOfCallers(one) && isOfCallers(other);
    }

    /** By the words before it, or right behind: 126名来访群众. */
    private static boolean isOfCallers(Telling one) {
        return CALLERS.matcher(one.clause()).find()
                || CALLED.matcher(one.behind()).find() && WrittenUnits.isOfPersons(one.unit());
    }

    /** Whether those of the one call elsewhere: 法律服务站接待126人次. */
    private static boolean isElsewhere(Telling one, Telling other) {
        return ELSEWHERE.matcher(one.clause()).find() != ELSEWHERE.matcher(other.clause()).find();
    }

    private boolean isOfOneSubject() {
        boolean topic = first.own().length() < 2 || again.own().length() < 2;
        return first.subject().isOneWith(again.subject())
                || topic && !thing().isEmpty() && Overlap.of(first.reach(), again.reach()) >= 2;
    }

    private static boolean isTimesOf(String visits, String visited) {
        boolean persons = visits.equals("人次") || visits.equals("名次");
        return persons
                ? WrittenUnits.isOfPersons(visited)
                : visits.equals(visited + TIMES) && !visited.equals("场");
    }
}

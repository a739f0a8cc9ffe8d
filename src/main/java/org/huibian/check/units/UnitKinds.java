package org.huibian.check.units;

import java.util.Map;
import java.util.Set;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** What each unit counts: those of one kind are written for one another, those of two are not. */
final class UnitKinds {

    private static final int PERSONS = 1;
    private static final int VISITS = 2;
    private static final int TIMES = 4;
    private static final int FIRM_VISITS = 5;
    private static final int YUAN = 7;
    private static final int MILLIONS = 9;
    private static final int AREA = 10;
    private static final int LENGTH = 12;
    private static final int KILOMETRES = 16;

    private static final Map<String, Integer> KINDS =
            Map.ofEntries(
                    Map.entry("人", PERSONS),
                    Map.entry("名", PERSONS),
                    Map.entry("位", PERSONS),
                    Map.entry("人次", VISITS),
                    Map.entry("名次", VISITS),
                    Map.entry("件", 3),
                    Map.entry("起", 3),
                    Map.entry("宗", 3),
                    Map.entry("例", 3),
                    Map.entry("份", 3),
                    Map.entry("场", TIMES),
                    Map.entry("次", TIMES),
                    Map.entry("期", TIMES),
                    Map.entry("场次", TIMES),
                    Map.entry("家次", FIRM_VISITS),
                    Map.entry("户次", FIRM_VISITS),
                    Map.entry("店次", FIRM_VISITS),
                    Map.entry("家", 6),
                    Map.entry("户", 6),
                    Map.entry("元", YUAN),
                    Map.entry("万元", 8),
                    Map.entry("亿元", MILLIONS),
                    Map.entry("平方米", AREA),
                    Map.entry("亩", 11),
                    Map.entry("米", LENGTH),
                    Map.entry("处", 13),
                    Map.entry("个", 13),
                    Map.entry("座", 13),
                    Map.entry("条", 14),
                    Map.entry("件次", 15),
                    Map.entry("起次", 15),
                    Map.entry("公里", KILOMETRES),
                    Map.entry("块", 17),
                    Map.entry("辆", 18),
                    Map.entry("台", 19));

    /** Kinds in which one thing may be measured: of persons, of events, of money, of land. */
    private static final Set<Set<Integer>> ALIKE =
            Set.of(
                    Set.of(PERSONS, VISITS),
                    Set.of(TIMES, FIRM_VISITS),
                    Set.of(YUAN, 8, MILLIONS),
                    Set.of(AREA, 11, LENGTH, KILOMETRES));

    private UnitKinds() {}

    /** Whether both are known and count unlike things. */
    static boolean areUnlike(Figure one, Figure other) {
        return KINDS.containsKey(one.mention().unit())
                && KINDS.containsKey(other.mention().unit())
                && !isSame(one, other);
    }

    /** Whether both count the same. */
    static boolean isSame(Figure one, Figure other) {
        return one.mention().unit().equals(other.mention().unit())
                || kind(one) > 0 && kind(one) == kind(other);
    }

    /** Whether one thing may be measured in either, so that one was written for the other. */
    static boolean areMistakable(Figure one, Figure other) {
        return !isSame(one, other)
                && ALIKE.stream()
                        .anyMatch(of -> of.contains(kind(one)) && of.contains(kind(other)));
    }

    private static int kind(Figure figure) {
        return KINDS.getOrDefault(figure.mention().unit(), 0);
    }
}

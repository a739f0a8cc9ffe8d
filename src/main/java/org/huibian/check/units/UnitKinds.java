package org.huibian.check.units;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** What each unit counts: those of one kind are written for one another, those of two are not. */
final class UnitKinds {

    /** The units of one kind, written for one another. */
    private enum Kind {
        PERSONS("人", "名", "位"),
        VISITS("人次", "名次"),
        CASES("件", "起", "宗", "例", "份"),
        TIMES("场", "次", "期", "场次"),
        FIRM_VISITS("家次", "户次", "店次"),
        FIRMS("家", "户"),
        YUAN("元"),
        TEN_THOUSAND_YUAN("万元"),
        HUNDRED_MILLION_YUAN("亿元"),
        SQUARE_METRES("平方米"),
        MU("亩"),
        METRES("米"),
        PLACES("处", "个", "座"),
        ITEMS("条"),
        CASE_VISITS("件次", "起次"),
        KILOMETRES("公里"),
        PIECES("块"),
        VEHICLES("辆"),
        MACHINES("台");

        private final List<String> units;

        Kind(String... units) {
            this.units = List.of(units);
        }
    }

    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values())
                    .flatMap(kind -> kind.units.stream().map(unit -> Map.entry(unit, kind)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Kinds in which one thing may be measured: of persons, of events, of money, of land. */
    private static final List<Set<Kind>> ALIKE =
            List.of(
                    EnumSet.of(Kind.PERSONS, Kind.VISITS),
                    EnumSet.of(Kind.TIMES, Kind.FIRM_VISITS),
                    EnumSet.of(Kind.YUAN, Kind.TEN_THOUSAND_YUAN, Kind.HUNDRED_MILLION_YUAN),
                    EnumSet.of(Kind.SQUARE_METRES, Kind.MU, Kind.METRES, Kind.KILOMETRES));

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
                || kind(one).isPresent() && kind(one).equals(kind(other));
    }

    /** Whether one thing may be measured in either, so that one was written for the other. */
    static boolean areMistakable(Figure one, Figure other) {
        Optional<Kind> first = kind(one);
        Optional<Kind> second = kind(other);
        return !isSame(one, other)
                && first.isPresent()
                && second.isPresent()
                && ALIKE.stream()
                        .anyMatch(of -> of.contains(first.get()) && of.contains(second.get()));
    }

    private static Optional<Kind> kind(Figure figure) {
        return Optional.ofNullable(KINDS.get(figure.mention().unit()));
    }
}

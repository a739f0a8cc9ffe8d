package org.huibian.check.told.words;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a unit counts; the number of one kind is rarely that of another: 64批, 64人次. */
public enum UnitKind {
    /** Each once, or as often as they came. */
    PERSONS(Set.of("人", "名", "位", "人次", "名次")),
    /** Those who came together. */
    GROUPS(Set.of("批", "批次")),
    CASES(Set.of("件", "起", "宗", "例")),
    PLACES(Set.of("家", "户", "处", "所")),
    EVENTS(Set.of("次")),
    SESSIONS(Set.of("场", "场次", "期", "堂", "讲")),
    LAND(Set.of("亩")),
    HECTARES(Set.of("公顷")),
    FLOORS(Set.of("平方米")),
    TONS(Set.of("吨")),
    POUNDS(Set.of("公斤", "千克", "斤")),
    VOLUME(Set.of("立方米", "方"));

    private static final Set<UnitKind> MEASURES =
            EnumSet.of(LAND, HECTARES, FLOORS, TONS, POUNDS, VOLUME);

    private final Set<String> units;

    UnitKind(Set<String> units) {
        this.units = units;
    }

    /** Whether it measures a size and counts nothing. */
    public boolean isMeasure() {
        return MEASURES.contains(this);
    }

    /** What a unit counts; empty for one that is written for several kinds (个, 项). */
    public static Optional<UnitKind> of(String unit) {
        return Arrays.stream(values()).filter(kind -> kind.units.contains(unit)).findFirst();
    }

    /**
     * Whether nobody writes the one for the other; 次 is written for 批, 件 and 人次, and 件 for 处, where
     * each is one.
     */
    public boolean excludes(UnitKind other) {
        return switch (this) {
            case PERSONS ->
                    other == GROUPS || other == CASES || other == PLACES || other == SESSIONS;
            case GROUPS -> other == PERSONS || other == CASES;
            case CASES -> other == PERSONS || other == GROUPS;
            case PLACES -> other == PERSONS || other == EVENTS;
            case EVENTS -> other == PLACES;
            case SESSIONS -> other == PERSONS;
            case LAND -> other == FLOORS || other == HECTARES;
            case HECTARES -> other == FLOORS || other == LAND;
            case FLOORS -> other == LAND || other == HECTARES;
            case TONS -> other == POUNDS || other == VOLUME;
            case VOLUME -> other == TONS;
            case POUNDS -> other == TONS;
        };
    }
}

package org.huibian.check.arithmetic;

import java.util.Set;

/**
 * Units that one sentence writes for one another without meaning anything else: 件 and 起, 人 and 名, 份
 * and 册 of what is printed. Far narrower than what units.csv adds up, where 件 and 项 are alike too:
 * that joins what is no part.
 */
public final class WrittenUnits {

    private static final Set<String> CASES = Set.of("件", "起", "宗", "例");
    private static final Set<String> PRINTED = Set.of("份", "册", "本", "张", "套", "件");
    private static final Set<String> TIMES = Set.of("次", "回", "趟", "遍");
    private static final Set<String> EVENTS = Set.of("场", "场次");

    /** Measure words of papers, each of its own kind. */
    private static final Set<String> PAPERS = Set.of("本", "份", "册", "张", "篇");

    private static final Set<String> PERSONS = Set.of("人", "名", "位");

    private WrittenUnits() {}

    /** Whether one is written for the other. */
    public static boolean alike(String one, String other) {
        return one.equals(other)
                || CASES.contains(one) && CASES.contains(other)
                || PRINTED.contains(one) && PRINTED.contains(other)
                || TIMES.contains(one) && TIMES.contains(other)
                || EVENTS.contains(one) && EVENTS.contains(other)
                || PERSONS.contains(one) && PERSONS.contains(other);
    }

    /** 21份责任书。…看过60本: in two sentences, papers by other measure words are other papers. */
    public static boolean areOfOtherPapers(String one, String other) {
        return !one.equals(other) && (PAPERS.contains(one) || PAPERS.contains(other));
    }

    /** Whether it counts persons, each once; 人次 does not. */
    public static boolean isOfPersons(String unit) {
        return PERSONS.contains(unit);
    }
}

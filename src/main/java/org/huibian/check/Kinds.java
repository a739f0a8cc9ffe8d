package org.huibian.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * The kinds that what is counted is told apart by (kinds.csv): 消防隐患 and 燃气隐患 are two things, though
 * both are 隐患.
 */
public final class Kinds {

    private static final TextPattern KINDS = pattern(of -> true);

    /** What a matter is about, not how grave it is, who found it or whom it concerns. */
    private static final TextPattern SUBJECTS =
            pattern(of -> of.equals("safety") || of.equals("disputes"));

    private Kinds() {}

    private static TextPattern pattern(Predicate<String> chosen) {
        return TextPattern.compile(
                Wording.rows(Kinds.class, "kinds.csv", "of", "words").stream()
                        .filter(row -> chosen.test(row.required("of")))
                        .map(row -> row.required("words"))
                        .collect(Collectors.joining("|")));
    }

    /** Whether all the kinds that some words name tell what a matter is about: 消防隐患, 噪音投诉. */
    public static boolean areSubjects(String words) {
        return in(words).stream().allMatch(SUBJECTS::isIn);
    }

    /** Those that some words name. */
    public static Set<String> in(String words) {
        Set<String> named = new HashSet<>();
        for (TextMatcher kind = KINDS.matcher(words); kind.find(); ) {
            named.add(kind.group());
        }
        return named;
    }

    /** Whether both name kinds and none in common. */
    public static boolean differ(String one, String other) {
        Set<String> named = in(one);
        return !named.isEmpty() && !in(other).isEmpty() && Collections.disjoint(named, in(other));
    }
}

package org.huibian.check.told;

import java.util.Collections;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Wording;

/**
 * The kinds that what is counted is told apart by (kinds.csv): 消防隐患 and 燃气隐患 are two things, though
 * both are 隐患.
 */
public final class Kinds {

    private static final Pattern KINDS =
            Pattern.compile(
                    Wording.rows(Kinds.class, "kinds.csv", "of", "words").stream()
                            .map(row -> row.required("words"))
                            .collect(Collectors.joining("|")));

    private Kinds() {}

    /** Those that some words name. */
    public static Set<String> in(String words) {
        return KINDS.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Whether both name kinds and none in common. */
    static boolean differ(String one, String other) {
        Set<String> named = in(one);
        return !named.isEmpty() && !in(other).isEmpty() && Collections.disjoint(named, in(other));
    }
}

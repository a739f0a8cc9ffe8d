package org.huibian.check.damage;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A blank within a word or a number: 扩 大, 4 5场. A blank between two words (学习 会议) is none, though
 * the hanzi on its sides may be one (习会).
 */
final class TornWords {

    private static final TextPattern BLANK =
            TextPattern.compile("\\p{IsHan}[ \\u3000\\u00A0]{1,2}(?=\\p{IsHan})");

    /** 4 5场, 1 2.5万元; not 12 345, nor the day of a date: 3 8日. */
    private static final TextPattern NUMBER =
            TextPattern.compile(
                    "(?<![\\d.,:：/-])\\d[ \\u3000\\u00A0]\\d{1,2}(?:\\.\\d+)?(?=[件个场次人户名条份项期起处万余多类家张份支])");

    private final Set<String> words =
            Wording.rows(TornWords.class, "split-words.csv", "words").stream()
                    .flatMap(row -> Arrays.stream(row.text("words").split(";")))
                    .collect(Collectors.toSet());

    /** Whether a text holds one. */
    boolean isIn(String text) {
        for (TextMatcher one = BLANK.matcher(text); one.find(); ) {
            if (isTorn(text.substring(0, one.start() + 1), text.substring(one.end()))) {
                return true;
            }
        }
        return NUMBER.isIn(text);
    }

    /** Whether a line ends within a word that the next one goes on with: 深入到村, 居各处. */
    boolean isTorn(String line, String next) {
        String before = line.substring(Math.max(0, line.length() - 2));
        String behind = next.substring(0, Math.min(2, next.length()));
        String joined = before.substring(before.length() - 1) + next.charAt(0);
        // 各村 居民: the one behind has a word of its own.
        return words.contains(joined) && !words.contains(before) && !words.contains(behind);
    }
}

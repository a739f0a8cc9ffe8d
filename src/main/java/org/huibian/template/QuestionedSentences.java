package org.huibian.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.search.StretchMap;

/**
 * The sentences that an open finding quotes, for the question whether another holds one of them, or
 * is held by one. Asked of every sentence of a district: the time it takes does not grow with the
 * number of findings.
 */
final class QuestionedSentences {

    /** A shorter quotation is a cell or a number, which many sentences hold. */
    private static final int SHORTEST = 8;

    /** Of a stretch, in UTF-16 units; {@link StretchMap} has four. */
    private static final int STRETCH = 4;

    /** First stretch → the quotations that begin with it. */
    private final Map<Long, List<String>> beginnings = new HashMap<>();

    /** Every stretch of the quotations. */
    private final StretchMap stretches = new StretchMap();

    private final List<String> quotes = new ArrayList<>();

    /** Of quotations without white space. */
    QuestionedSentences(Set<String> questioned) {
        for (String quote : questioned) {
            if (quote.length() >= SHORTEST) {
                quotes.add(quote);
                beginnings
                        .computeIfAbsent(StretchMap.stretch(quote, 0), key -> new ArrayList<>())
                        .add(quote);
                for (int i = 0; i + STRETCH <= quote.length(); i++) {
                    stretches.put(StretchMap.stretch(quote, i), 1);
                }
            }
        }
    }

    /** Whether a text without white space holds one of them or is part of one. */
    boolean touch(String text) {
        boolean maybePart = true;
        for (int i = 0; i + STRETCH <= text.length(); i++) {
            long stretch = StretchMap.stretch(text, i);
            if (stretches.get(stretch) == 0) {
                maybePart = false;
            } else if (begins(text, i, stretch)) {
                return true;
            }
        }
        return maybePart && quotes.stream().anyMatch(quote -> quote.contains(text));
    }

    private boolean begins(String text, int at, long stretch) {
        for (String quote : beginnings.getOrDefault(stretch, List.of())) {
            if (text.startsWith(quote, at)) {
                return true;
            }
        }
        return false;
    }
}

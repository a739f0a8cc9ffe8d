package org.huibian.indicator;

import java.util.ArrayList;
import java.util.List;

/**
 * What is added up to an indicator where a report states no whole (加项), the phrases of its row that
 * begin with {@code +}: contracts 33, documents 2 are 35 reviews.
 *
 * @param indicators ids of other indicators all of whose figures are part of this one: {@code
 *     +contracts_reviewed}
 * @param objects words for things that this indicator counts besides: {@code +会议纪要}
 */
public record Addends(List<String> indicators, List<String> objects) {

    static final String MARK = "+";

    /** Copies. */
    public Addends {
        indicators = List.copyOf(indicators);
        objects = List.copyOf(objects);
    }

    /** Whether a cell part of indicators.csv is an addend and no phrase. */
    static boolean isAddend(String text) {
        return text.startsWith(MARK);
    }

    /**
     * Parses the addends among the parts of a cell.
     *
     * @throws IllegalArgumentException with the addend, if one is empty or has N, … or ~ in it
     */
    static Addends parse(List<String> texts) {
        List<String> indicators = new ArrayList<>();
        List<String> objects = new ArrayList<>();
        for (String text : texts) {
            if (!isAddend(text)) {
                continue;
            }
            String word = text.substring(MARK.length()).strip();
            if (word.isEmpty() || word.chars().anyMatch(c -> "N…~+".indexOf(c) >= 0)) {
                throw new IllegalArgumentException(text);
            }
            (word.matches("[a-z][a-z0-9_]*") ? indicators : objects).add(word);
        }
        return new Addends(indicators, objects);
    }

    /** Whether the other indicators together are this one: it counts nothing besides. */
    public boolean areAll() {
        return indicators.size() > 1 && objects.isEmpty();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return indicators.isEmpty();
    }
}

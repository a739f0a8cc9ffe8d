package org.huibian.check.replaced;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.huibian.check.Wording;
import org.huibian.setup.CsvTable;

/**
 * The words of which such reports are made (ordinary-words.csv, frames.csv), which nobody has put
 * in place of others, and nouns of the office (office-words.csv), which somebody may.
 */
final class Ordinary {

    private static final int LONGEST = 4;

    /** The words that begin or end no noun. */
    private static final String NO_END =
            "的了和与及对在将把被由为向从并等各该其有是不未也都均以至到就使让给之或但而着过得又还更最较很则且若如因此这那出好入";

    private static final String NO_START =
            "的了和与及对在将把被由为向从并等各该其有是不未也都均以至到就使让给之或但而后前中上下内外起余每一二三四五六七八九十两多个名件次场着过地得所请又还更最较很可能会要须应当则且若如因此这那";

    private final Set<String> words = new HashSet<>();

    /** What such reports repeat and is no word that others are made of. */
    private final Set<String> seen = new HashSet<>();

    private final Set<String> office = new HashSet<>();

    /** Reads the lists that come with the program. */
    Ordinary() {
        Wording.rows(Ordinary.class, "ordinary-words.csv", "kind", "words")
                .forEach(row -> add(row, "words", row.text("kind").equals("seen") ? seen : words));
        Wording.rows(Ordinary.class, "frames.csv", "word", "also", "sure", "likely", "some")
                .forEach(
                        row -> {
                            add(row, "word", words);
                            add(row, "also", words);
                        });
        Wording.rows(Ordinary.class, "office-words.csv", "words")
                .forEach(row -> add(row, "words", office));
    }

    private static void add(CsvTable.Row row, String column, Set<String> to) {
        Arrays.stream(row.text(column).split(";"))
                .filter(word -> word.length() > 1)
                .forEach(to::add);
    }

    /** Whether it is a noun of the office: 台账, 会签. */
    boolean isOffice(String word) {
        return office.contains(word);
    }

    /** Whether a stretch of a text begins and ends as a noun does. */
    boolean mayBeNoun(String word) {
        return NO_START.indexOf(word.charAt(0)) < 0
                && NO_END.indexOf(word.charAt(word.length() - 1)) < 0;
    }

    /** Whether it is ordinary, or made of ordinary words alone: 执法人员. */
    boolean isMadeOf(String word) {
        if (seen.contains(word)) {
            return true;
        }
        boolean[] made = new boolean[word.length() + 1];
        made[0] = true;
        for (int end = 2; end <= word.length(); end++) {
            for (int start = Math.max(0, end - LONGEST); start < end - 1; start++) {
                made[end] |= made[start] && words.contains(word.substring(start, end));
            }
        }
        return made[word.length()];
    }

    /** Whether an ordinary word reaches over an end of a stretch: 治工作 in 综治工作. */
    boolean isCut(String text, int start, int end) {
        return joins(text, start, start, end) || joins(text, end, start, end);
    }

    private boolean joins(String text, int at, int start, int end) {
        for (int before = 1; before <= 2; before++) {
            for (int after = 1; after <= 2; after++) {
                int from = at - before;
                int to = at + after;
                boolean within = at == start ? to < end : from > start;
                if (within
                        && from >= 0
                        && to <= text.length()
                        && words.contains(text.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }
}

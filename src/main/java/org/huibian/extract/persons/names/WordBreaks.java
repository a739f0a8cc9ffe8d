package org.huibian.extract.persons.names;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a text begin and end, by the Chinese dictionary that comes with ICU. A
 * personal name is hardly ever a word of it: 秦|巧|云|上台, 石|春生|自. Parts only the clauses it is asked
 * for.
 */
final class WordBreaks {

    /** Made when it is first asked: most short texts hold nothing that looks like a name. */
    private @Nullable BreakIterator iterator;

    private final BitSet breaks = new BitSet();
    private String text = "";

    /** The clause that is parted: the hanzi around a place, its end included. */
    private int begin;

    private int end = -1;

    /** Goes to another text. */
    void setText(String text) {
        this.text = text;
        this.end = -1;
    }

    /** Whether a word begins or ends at a place. */
    boolean at(int place) {
        if (place < begin || place > end) {
            part(place);
        }
        return breaks.get(place - begin);
    }

    /** How many characters the word has that begins at a place. */
    int length(int place) {
        return at(place) ? Math.max(0, breaks.nextSetBit(place - begin + 1) - (place - begin)) : 0;
    }

    private void part(int place) {
        begin = place;
        while (begin > 0 && NameWords.isHan(text.charAt(begin - 1))) {
            begin--;
        }
        end = place;
        while (end < text.length() && NameWords.isHan(text.charAt(end))) {
            end++;
        }
        BreakIterator words = iterator;
        if (words == null) {
            words = BreakIterator.getWordInstance(ULocale.ROOT);
            iterator = words;
        }
        words.setText(text.substring(begin, end));
        breaks.clear();
        for (int i = words.first(); i != BreakIterator.DONE; i = words.next()) {
            breaks.set(i);
        }
    }
}

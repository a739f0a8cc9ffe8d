package org.huibian.extract.persons;

import org.huibian.extract.persons.circumstances.Occurrences;
import org.huibian.extract.persons.names.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a text tell of, by which the names in them are parties or not: a dispute,
 * or the honour of somebody. Each is looked for once, when it is asked for first.
 */
final class SentenceTopics {

    /** How far a sentence is searched to either side. */
    private static final int CLAUSE = 60;

    private static final String ENDS = "。！？\n";

    private final String text;
    private final NameWords words;
    private @Nullable Occurrences honours;
    private @Nullable Occurrences disputes;

    SentenceTopics(String text, NameWords words) {
        this.text = text;
        this.words = words;
    }

    /** Whether the rest of a sentence tells of a dispute. */
    boolean dispute(int from) {
        if (disputes == null) {
            disputes = Occurrences.of(text, words.disputes());
        }
        return disputes.anyWithin(from, sentenceEnd(from));
    }

    /** Whether the sentence around a place honours somebody. */
    boolean honour(int at) {
        if (honours == null) {
            honours = Occurrences.of(text, words.honours());
        }
        return honours.anyWithin(sentenceBegin(at), sentenceEnd(at));
    }

    /** Whether the sentence around a place tells of what somebody is to be protected in. */
    boolean concern(int at) {
        return Occurrences.anyIn(text, words.concerns(), sentenceBegin(at), sentenceEnd(at));
    }

    private int sentenceBegin(int at) {
        int begin = at;
        while (begin > 0 && at - begin < CLAUSE && "。；！？".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    /** Where the sentence around a place ends; the length of the text at most. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int sentenceEnd(int from) {
        int end = from;
        while (end < text.length() && end - from < CLAUSE && "。；！？".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}

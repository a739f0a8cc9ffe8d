package org.huibian.extract.figures.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Cues in reading order, asked for the last one before a figure: the cost of an answer does not
 * grow with the sentence.
 */
final class CueList {

    private final List<Cue> cues = new ArrayList<>();

    /** Adds one that begins no earlier than the last. */
    void add(Cue cue) {
        cues.add(cue);
    }

    Cue get(int index) {
        return cues.get(index);
    }

    /** How many begin before a place. */
    int before(int place) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where the last one begins that ends before a place or at it, -1 if there is none. */
    int last(int place) {
        for (int i = before(place) - 1; i >= 0; i--) {
            if (cues.get(i).end() <= place) {
                return cues.get(i).start();
            }
        }
        return -1;
    }
}

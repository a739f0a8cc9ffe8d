package org.huibian.extract.figures.hit.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.indicator.phrase.PhraseIndex;

/** A list of names with a list of values: 办结率、满意率分别为100%、97.6%. */
final class Respectively {

    private static final Pattern WORD =
            Pattern.compile("分别(?:为|是|达到?|占|有)?(?=" + PhraseIndex.NUMBER + ")");
    private static final Pattern JOINT = Pattern.compile("[、和与及]");

    /** Stands for what another figure is of; no phrase holds it. */
    private static final char NOTHING = '□';

    private Respectively() {}

    /**
     * The clause as each of its figures has it: with its own name and value only, all at their
     * places; empty where the clause holds no such lists, or lists of different lengths.
     */
    static List<Clause> of(Clause clause) {
        String text = clause.text();
        Matcher word = WORD.matcher(text);
        int count = clause.figures().size();
        if (count < 2 || !word.find() || word.end() != clause.places().get(0)) {
            return List.of();
        }
        List<Integer> ends = new ArrayList<>();
        Matcher joint = JOINT.matcher(text).region(0, word.start());
        while (joint.find()) {
            ends.add(joint.start());
        }
        ends.add(word.start());
        if (ends.size() != count) {
            return List.of();
        }
        List<Clause> each = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            int from = k == 0 ? 0 : ends.get(k - 1) + 1;
            StringBuilder own = new StringBuilder(text);
            for (int i = 0; i < text.length(); i++) {
                boolean name = i >= from && i < ends.get(k);
                boolean value = i == clause.places().get(k);
                own.setCharAt(i, name || value ? text.charAt(i) : NOTHING);
            }
            each.add(
                    new Clause(
                            clause.start(),
                            clause.end(),
                            own.toString(),
                            List.of(clause.figures().get(k)),
                            List.of(clause.places().get(k)),
                            clause.bracket()));
        }
        return each;
    }
}

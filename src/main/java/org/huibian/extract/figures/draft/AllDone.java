package org.huibian.extract.figures.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.MentionClassifier;
import org.huibian.extract.figures.sentence.RoleCues;
import org.huibian.extract.figures.sentence.SentenceCues;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;

/**
 * 办理行政处罚案件18件，全部办结: as many were closed as were counted before. Remembers the cases a sentence
 * counted last, with their words.
 */
final class AllDone {

    /** 全部办结, 均已化解: what was done with all that were counted before. */
    private static final Pattern DONE = Pattern.compile("(办结|结案|化解|调解成功|调处成功)$");

    private static final Pattern NUMBERS = Pattern.compile("[\\uE000-\\uF000]");

    /** What was done with all of them, to the end. */
    private static final Pattern WHOLE = Pattern.compile("(全部|均).*");

    private final String text;
    private final SentenceDrafts drafts;
    private final MentionClassifier classifier;
    private final RoleCues cues;
    private final SentenceCues words;
    private Optional<Draft> counted = Optional.empty();
    private String countedWords = "";

    AllDone(
            String text,
            SentenceDrafts drafts,
            MentionClassifier classifier,
            RoleCues cues,
            SentenceCues words) {
        this.text = text;
        this.drafts = drafts;
        this.classifier = classifier;
        this.cues = cues;
        this.words = words;
    }

    /**
     * Reads a figure of a clause that was just added: as what was done, then as what is counted.
     */
    void read(Clause clause, int k) {
        if (clause.figures().get(k).kind() == Kind.WHOLE) {
            done(clause, clause.figures().get(k));
        }
        count(clause, k);
    }

    private void count(Clause clause, int k) {
        Draft last = drafts.last();
        boolean count = last.figure().kind() == Kind.COUNT;
        boolean cases =
                last.isTotal() && count && last.hit().orElseThrow().indicator().unit().equals("件");
        boolean other =
                last.figure() == clause.figures().get(k)
                        && count
                        && counted.map(c -> c.figure().unit())
                                .equals(Optional.of(last.figure().unit()));
        if (!cases && other) {
            counted = Optional.empty();
        }
        if (cases || other && isWholeNext(clause, k)) {
            counted = Optional.of(last);
            String own = clause.text().substring(clause.left(k), clause.right(k));
            String counts = WHOLE.matcher(own).replaceFirst("");
            countedWords = NUMBERS.matcher(counts).replaceAll("");
        }
    }

    /** 交办积案4件全部化解: what follows is said of this figure. */
    private static boolean isWholeNext(Clause clause, int k) {
        return k + 1 < clause.figures().size() && clause.figures().get(k + 1).kind() == Kind.WHOLE;
    }

    private void done(Clause clause, Figure whole) {
        Matcher done = DONE.matcher(text.substring(whole.start(), whole.end()));
        if (counted.isEmpty() || !done.find()) {
            return;
        }
        Draft all = counted.orElseThrow();
        Figure count = asMany(whole, all.figure());
        Optional<Hit> hit = classifier.ofAllDone(countedWords, done.group(), count);
        if (hit.isEmpty()
                || hit.get().indicator().id().equals(all.indicator())
                || drafts.total(hit.get().indicator().id()).isPresent()
                || cues.against(words, clause, count, hit).isPresent()) {
            return;
        }
        drafts.removeUncalled(whole);
        Draft draft = drafts.draft(count, hit, Role.TOTAL, "");
        drafts.add(draft);
        drafts.setTotal(draft);
    }

    /** The words of the whole with the amount of what was counted. */
    private static Figure asMany(Figure whole, Figure counted) {
        return new Figure(
                Kind.WHOLE,
                whole.start(),
                whole.end(),
                whole.from(),
                whole.to(),
                counted.value(),
                counted.unit(),
                counted.qualifier());
    }
}

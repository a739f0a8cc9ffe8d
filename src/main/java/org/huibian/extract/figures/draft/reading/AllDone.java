package org.huibian.extract.figures.draft.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.reach.MentionClassifier;
import org.huibian.extract.figures.role.RoleCues;
import org.huibian.extract.figures.sentence.SentenceCues;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.phrase.PhraseIndex;

/**
 * 办理行政处罚案件18件，全部办结: as many were closed as were counted before. Remembers the cases a sentence
 * counted last, with their words.
 */
final class AllDone {

    /** 全部办结, 均已化解: what was done with all that were counted before. */
    private static final Pattern DONE =
            Pattern.compile("(办结|结案|结了案|化解|(?:办理|处理|处置|调处|调解)完毕|(?:调解|调处)成功|持证)$");

    /** 15件都结了, 18件年内全部办结: said of all, to the end. */
    private static final Pattern CLOSED =
            Pattern.compile(
                    "(?:案件)?(?:到?年底前?|年内|目前|现)?(?:也|已经?)?(?:全部|全都|都|均|全)(?:已经?|依法|按期)?(?:办结|结案|结了案?|办完|办理完毕|执行完毕|了结)");

    private static final String CLOSING = "办结";

    /** 全部调处成功: what may follow the words of the whole. */
    private static final String SUCCESS = "成功";

    /** What was done with all of them, to the end. */
    private static final Pattern WHOLE = Pattern.compile("(全部|全都|全数|悉数|均|都).*");

    private final String text;
    private final SentenceDrafts drafts;
    private final MentionClassifier classifier;
    private final RoleCues cues;
    private final SentenceCues words;
    private Optional<Draft> counted = Optional.empty();
    private String countedWords = "";

    /** What the parts of the cases counted add up to so far. */
    private BigDecimal parts = BigDecimal.ZERO;

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
     *
     * @param part whether the figure is a part
     */
    void read(Clause clause, int k, boolean part) {
        Figure figure = clause.figures().get(k);
        if (figure.kind() == Kind.WHOLE && !isOfParts(k)) {
            done(clause, figure);
        }
        if (isAllAgain(figure)) {
            done(clause, figure);
            return;
        }
        if (drafts.last().figure() == figure && drafts.last().role() == Role.PREVIOUS) {
            // 办理处罚案件64件，上年79件，全部办结: what went before says nothing of the 64.
            return;
        }
        boolean some = part || isOfWhole(figure) || isUnnamed(figure) && isAmongCases();
        if (some && isPart(figure) && !isRepeated(figure)) {
            parts = parts.add(figure.value().orElseThrow());
            return;
        }
        count(clause, k);
    }

    /** 42件，其中简易程序27件、普通程序15件: of the same unit, and no more than there are. */
    private boolean isPart(Figure figure) {
        return figure.kind() == Kind.COUNT
                && counted.map(Draft::figure)
                        .filter(all -> all.unit().equals(figure.unit()))
                        .filter(all -> rest(all).compareTo(figure.value().orElseThrow()) >= 0)
                        .isPresent();
    }

    /** 立案42件，简易程序27件: a kind of the cases counted. */
    private boolean isOfWhole(Figure figure) {
        Draft last = drafts.last();
        return last.figure() == figure
                && last.hit().isPresent()
                && counted.flatMap(Draft::hit)
                        .map(all -> all.indicator().addends())
                        .filter(addends -> addends.areAll())
                        .filter(addends -> addends.indicators().contains(last.indicator()))
                        .isPresent();
    }

    /** 信访件16件，县里交来9件，自己接的7件: what has no name of its own may be of the cases counted. */
    private boolean isUnnamed(Figure figure) {
        return drafts.last().figure() == figure && drafts.last().hit().isEmpty();
    }

    private boolean isAmongCases() {
        return counted.filter(Draft::isTotal).isPresent();
    }

    /** 立案15件，简易9件，普通6件，15件都结了: all of them once more, with what was done. */
    private boolean isAllAgain(Figure figure) {
        return isRepeated(figure)
                && drafts.last().figure() == figure
                && drafts.last().hit().isEmpty()
                && counted.filter(all -> parts.signum() == 0 || rest(all.figure()).signum() == 0)
                        .isPresent()
                && CLOSED.matcher(text).region(figure.end(), text.length()).lookingAt();
    }

    /** 其中积案3件，全部化解: behind parts that leave a rest, all of the parts. */
    private boolean isOfParts(int k) {
        return parts.signum() > 0
                && (k > 0 || counted.filter(all -> rest(all.figure()).signum() == 0).isEmpty());
    }

    private BigDecimal rest(Figure all) {
        return all.value().orElseThrow().subtract(parts);
    }

    private void count(Clause clause, int k) {
        Draft last = drafts.last();
        boolean count = last.figure().kind() == Kind.COUNT;
        if (isRepeated(last.figure()) && isWholeNext(clause, k)) {
            parts = BigDecimal.ZERO;
            return;
        }
        boolean cases =
                last.isTotal() && count && last.hit().orElseThrow().indicator().unit().equals("件");
        boolean other =
                last.figure() == clause.figures().get(k)
                        && count
                        && counted.map(c -> c.figure().unit())
                                .map(last.figure().unit()::equals)
                                .orElse(true);
        if (!cases && other) {
            counted = Optional.empty();
        }
        if (cases || other && isWholeNext(clause, k)) {
            counted = Optional.of(last);
            parts = BigDecimal.ZERO;
            String own = clause.text().substring(clause.left(k), clause.right(k));
            String counts = WHOLE.matcher(own).replaceFirst("");
            // 上半年查处案件22件，全年共53件: its words stand with what went before.
            String carried = last.hit().filter(Hit::carried).map(Hit::literal).orElse("");
            countedWords = carried + PhraseIndex.withoutNumbers(counts);
        }
    }

    /** 受理690件，690件全部化解: the same once more. */
    private boolean isRepeated(Figure figure) {
        return figure.kind() == Kind.COUNT
                && counted.map(Draft::figure)
                        .filter(all -> all.unit().equals(figure.unit()))
                        .filter(all -> all.value().equals(figure.value()))
                        .isPresent();
    }

    /** 交办积案4件全部化解: what follows is said of this figure. */
    private static boolean isWholeNext(Clause clause, int k) {
        return k + 1 < clause.figures().size() && clause.figures().get(k + 1).kind() == Kind.WHOLE;
    }

    private void done(Clause clause, Figure whole) {
        if (whole.kind() == Kind.COUNT) {
            close(clause, whole, CLOSING);
            return;
        }
        int end = whole.end() + (text.startsWith(SUCCESS, whole.end()) ? SUCCESS.length() : 0);
        Matcher done = DONE.matcher(text.substring(whole.start(), end));
        if (counted.isPresent() && done.find()) {
            close(clause, whole, done.group());
        }
    }

    private void close(Clause clause, Figure whole, String done) {
        Draft all = counted.orElseThrow();
        Figure count = asMany(whole, all.figure());
        Optional<Hit> hit = classifier.ofAllDone(countedWords, done, count, all.indicator());
        if (hit.isEmpty()
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

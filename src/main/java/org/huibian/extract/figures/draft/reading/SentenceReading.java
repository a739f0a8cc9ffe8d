package org.huibian.extract.figures.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.draft.Heading;
import org.huibian.extract.figures.draft.beside.Overlap;
import org.huibian.extract.figures.draft.beside.SeparateKinds;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.ClauseHeads;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.SaidOfAll;
import org.huibian.extract.figures.hit.VerbBehind;
import org.huibian.extract.figures.hit.reach.MentionClassifier;
import org.huibian.extract.figures.hit.words.SumWords;
import org.huibian.extract.figures.role.RoleCues;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.extract.figures.sentence.SentenceCues;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Nature;
import org.huibian.indicator.phrase.PhraseText;

/** Reads the figures of one sentence, clause by clause. */
final class SentenceReading {

    /** How much before a bracket may say what it is about. */
    private static final int LABEL = 14;

    private final String text;
    private final Sentence sentence;
    private final Heading heading;
    private final MentionClassifier classifier;
    private final RoleCues cues;
    private final SentenceCues words;
    private final SentenceDrafts drafts;
    private final PartScope scope;
    private final SameIndicator same;
    private final Included included;
    private final AllDone allDone;
    private final AddedUp addedUp;
    private final CountAmong among;

    SentenceReading(
            DraftReader.Reading reading,
            Sentence sentence,
            int order,
            MentionClassifier classifier) {
        this.text = reading.text();
        this.sentence = sentence;
        this.heading = reading.heading();
        this.classifier = classifier;
        this.cues = reading.cues();
        this.words = new SentenceCues(text, sentence, reading.year());
        this.drafts =
                new SentenceDrafts(
                        reading.source(), reading.offset(), text, sentence, order, heading);
        this.scope = new PartScope(text, sentence, words);
        this.same = new SameIndicator(text, sentence, drafts, scope);
        this.included = new Included(text, sentence, drafts);
        this.addedUp = new AddedUp(classifier, drafts);
        this.among = new CountAmong(text, classifier);
        this.allDone = new AllDone(text, drafts, classifier, cues, words);
    }

    /**
     * Its figures, in no order.
     *
     * @param heads what the clauses before it are about; those of this sentence are added
     */
    List<Draft> drafts(ClauseHeads heads) {
        heads.nextSentence();
        List<Clause> clauses = sentence.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            read(VerbBehind.given(clauses, i), SaidOfAll.behind(text, clauses, i), heads);
        }
        for (Figure figure : sentence.figures()) {
            if (!figure.kind().counts()) {
                drafts.add(uncalled(figure, cues.uncounted(figure)));
            }
        }
        new UnstatedWhole(text, sentence, drafts).settle();
        scope.addUp(drafts);
        addedUp.settle();
        setOverlapsAside();
        drafts.setUnaddedAside();
        setOthersDutiesAside();
        setClassAside();
        return drafts.all();
    }

    /** 主要负责人述法2人，班子成员述法9人: where it cannot be told what they make, none of them counts. */
    private void setOverlapsAside() {
        Map<String, List<Draft>> counted =
                drafts.all().stream()
                        .filter(Draft::counts)
                        .filter(draft -> !SumWords.sayOfList(draft.before()))
                        .filter(draft -> isFlow(draft.hit().orElseThrow()))
                        .collect(Collectors.groupingBy(Draft::indicator));
        for (List<Draft> same : counted.values()) {
            if (Overlap.isAmong(text, same.stream().map(Draft::figure).toList())) {
                same.forEach(
                        draft ->
                                drafts.replace(
                                        draft, draft.as(Role.OTHER, "与另一数是否重合无法判断").alone()));
            }
        }
    }

    /** 基本履职事项96项、配合履职事项52项: two lists, of which the office answers for the first. */
    private void setOthersDutiesAside() {
        for (Draft draft : drafts.all()) {
            if (draft.counts() && OthersDuties.isCountedBy(draft)) {
                drafts.replace(draft, draft.as(Role.PART, "另一张清单的数").alone());
                OthersDuties.own(draft, drafts.all())
                        .ifPresent(own -> drafts.replace(own, own.as(Role.TOTAL, "").alone()));
            }
        }
    }

    /** 噪声类投诉76件: of one class, and no whole of which it is part. */
    private void setClassAside() {
        for (Draft draft : drafts.all()) {
            Optional<String> some =
                    draft.isTotal()
                            ? SeparateKinds.ofSome(text, draft.figure(), draft.hit().orElseThrow())
                            : Optional.empty();
            some.ifPresent(why -> drafts.replace(draft, draft.as(Role.PART, why)));
        }
    }

    private static boolean isFlow(Hit hit) {
        return hit.indicator().nature() == Nature.FLOW;
    }

    private void read(Clause clause, String next, ClauseHeads heads) {
        List<List<Hit>> hits =
                clause.figures().isEmpty()
                        ? List.of()
                        : new ArrayList<>(classifier.classify(clause, heads(clause, heads), next));
        among.settle(clause, hits);
        scope.enter(clause, hits);
        boolean hit = false;
        for (int k = 0; k < hits.size(); k++) {
            hits.get(k).removeIf(h -> h.weak() && !heading.suits(h.indicator()));
            hit |= !hits.get(k).isEmpty();
            scope.enter(clause, k);
            addedUp.note(clause, k, scope.holds());
            figure(clause, k, hits);
            allDone.read(clause, k, scope.holds());
        }
        boolean label =
                clause.end() < text.length() && "：:".indexOf(text.charAt(clause.end())) >= 0;
        heads.remember(clause, hits, hit, label);
    }

    /** 中心组学法（8次）、专题会议（4次）: what is in brackets is of the words before them. */
    private List<String> heads(Clause clause, ClauseHeads heads) {
        if (!clause.bracket()) {
            return heads.ofThisSentenceFirst(clause);
        }
        int to = Math.max(sentence.start(), clause.start() - 1);
        int from = to;
        while (from > sentence.start()
                && to - from < LABEL
                && "，,；;、。：:）)".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        List<String> all = new ArrayList<>();
        String label = PhraseText.normal(text.substring(from, to));
        if (label.length() > 1 && label.chars().noneMatch(Character::isDigit)) {
            all.add(label + ClauseHeads.LABEL);
        }
        all.addAll(heads.ofThisSentenceFirst(clause));
        return all;
    }

    private void figure(Clause clause, int k, List<List<Hit>> hits) {
        Figure figure = clause.figures().get(k);
        if (hits.get(k).isEmpty()) {
            drafts.add(
                    uncalled(
                            figure,
                            cues.against(words, clause, figure, Optional.empty())
                                    .orElseGet(() -> uncalled(figure))));
        }
        for (Hit hit : hits.get(k)) {
            drafts.add(called(clause, k, hit, hits));
        }
    }

    private Draft uncalled(Figure figure, RoleCues.Judgement judged) {
        return drafts.draft(figure, Optional.empty(), judged.role(), judged.reason());
    }

    private RoleCues.Judgement uncalled(Figure figure) {
        if (figure.kind() != Kind.COUNT) {
            return new RoleCues.Judgement(Role.OTHER, figure.kind().reason());
        }
        return scope.holds() || drafts.isPartOfTotal(figure)
                ? new RoleCues.Judgement(Role.PART, "其中数")
                : new RoleCues.Judgement(Role.OTHER, "不在指标之列");
    }

    /** 合法性审查46件，其中信访答复6件: what was reviewed is no count of its own, but for the kinds that are. */
    private boolean isKindOfWhole(Clause clause, Figure figure, Hit hit) {
        return clause.text().contains("其中")
                && classifier.wholes().stream()
                        .filter(whole -> whole.isForeign(hit))
                        .flatMap(whole -> drafts.total(whole.indicator().id()).stream())
                        .anyMatch(total -> total.figure().unit().equals(figure.unit()));
    }

    private Draft called(Clause clause, int k, Hit hit, List<List<Hit>> hits) {
        Figure figure = clause.figures().get(k);
        Optional<RoleCues.Judgement> against =
                cues.against(words, clause, figure, Optional.of(hit));
        if (against.isPresent() && same.isOfBothHalves(figure, hit, against.get().role())) {
            return same.ofBothHalves(clause, figure, hit);
        }
        if (against.isPresent()) {
            RoleCues.Judgement judged = against.get();
            return drafts.draft(figure, Optional.of(hit), judged.role(), judged.reason());
        }
        if (included.holds(clause, figure, hit)
                || scope.holds()
                        && (classifier.refusesPart(hit.indicator(), clause, k)
                                || isKindOfWhole(clause, figure, hit))) {
            return drafts.draft(figure, Optional.of(hit), Role.PART, "其中数");
        }
        if (hit.isAddend()) {
            return drafts.draft(
                    figure,
                    Optional.of(hit),
                    scope.holds() ? Role.PART : Role.TOTAL,
                    scope.holds() ? "其中数" : "");
        }
        return same.settle(clause, k, hit, hits);
    }
}

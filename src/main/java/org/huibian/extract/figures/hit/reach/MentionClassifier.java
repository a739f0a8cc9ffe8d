package org.huibian.extract.figures.hit.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.exclude.HeadExcludes;
import org.huibian.extract.quantity.Figure;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Nature;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseIndex.Match;

/**
 * Says what the figures of a clause count: by the phrases of the vocabulary, in the words that
 * belong to the figure, else in what it shares with its list, else in what the clauses before it
 * are about. Of several phrases the longest that is nearest wins.
 */
public final class MentionClassifier {

    private final PhraseIndex index;
    private final ClauseHits hits;
    private final HeadExcludes excludes;
    private final BorrowedHits borrowed;
    private final SharedHits shared;
    private final AddendHits addends;

    public MentionClassifier(IndicatorCatalog catalog) {
        this.index = new PhraseIndex(catalog);
        this.hits = new ClauseHits(catalog.units());
        this.excludes = new HeadExcludes(index);
        this.borrowed = new BorrowedHits(index, hits);
        this.shared = new SharedHits(index, hits);
        this.addends = new AddendHits(catalog, index, hits);
    }

    /**
     * What each figure of a clause counts: none, one, or several hits.
     *
     * @param clause the clause
     * @param heads what the clauses before it are about, nearest first
     * @param next the words of the clause behind it, empty where it says nothing of all of them
     */
    public List<List<Hit>> classify(Clause clause, List<String> heads, String next) {
        List<Match> matches = index.find(clause.text());
        List<List<Hit>> hits = this.hits.of(clause, matches);
        List<List<Hit>> chosen = new ArrayList<>();
        for (int k = 0; k < hits.size(); k++) {
            excludes.drop(clause, k, heads, hits.get(k));
            chosen.add(new ArrayList<>(HitChoice.choose(clause, k, hits.get(k))));
        }
        HitChoice.pairRespectively(clause, hits, chosen);
        for (int k = 0; k < chosen.size(); k++) {
            if (chosen.get(k).stream().allMatch(Hit::weak)) {
                List<Hit> others = borrowed.of(clause, k, heads, matches);
                if (!others.isEmpty() && !saysOwn(chosen.get(k), others)) {
                    chosen.set(k, new ArrayList<>(others));
                }
            } else if (chosen.get(k).size() == 1 && HitChoice.isListOfRates(clause, k)) {
                addOtherRates(chosen.get(k), borrowed.of(clause, k, heads, matches));
            }
        }
        respectively(clause, heads, chosen);
        int last = chosen.size() - 1;
        if (!next.isEmpty() && chosen.get(last).stream().allMatch(Hit::weak)) {
            List<Hit> said = borrowed.ofNext(clause, last, next);
            chosen.set(last, said.isEmpty() ? chosen.get(last) : new ArrayList<>(said));
        }
        addends.add(clause, heads, matches, chosen);
        shared.ofTail(clause, matches, chosen);
        shared.ofCommunities(clause, chosen);
        return chosen;
    }

    /** 听取法治工作汇报3次: what is done counts by its own words, where they tell more. */
    private static boolean saysOwn(List<Hit> own, List<Hit> others) {
        return own.stream()
                .filter(hit -> hit.indicator().nature() == Nature.FLOW)
                .filter(hit -> hit.indicator().equals(others.get(0).indicator()))
                .anyMatch(hit -> hit.telling() > others.get(0).telling());
    }

    /** Each value of such a list is of its own name, and no indicator has two of them. */
    private void respectively(Clause clause, List<String> heads, List<List<Hit>> chosen) {
        Set<Indicator> taken = new HashSet<>();
        List<Clause> each = Respectively.of(clause);
        for (int k = 0; k < each.size(); k++) {
            List<Hit> own = classify(each.get(k), heads, "").get(0);
            if (!own.isEmpty() && own.stream().allMatch(hit -> taken.add(hit.indicator()))) {
                chosen.set(k, new ArrayList<>(own));
            }
        }
    }

    /** 办结率和满意度均达100%: the second rate names itself, the first needs what went before. */
    private static void addOtherRates(List<Hit> chosen, List<Hit> others) {
        for (Hit other : others) {
            String name = other.phrase().substring(other.phrase().lastIndexOf('…') + 1);
            if (chosen.stream().noneMatch(hit -> hit.literal().contains(name))) {
                chosen.add(other);
            }
        }
    }

    /**
     * 办理处罚案件18件，全部办结: what the words of a count and what was done with all of them say, besides
     * what was counted.
     */
    public Optional<Hit> ofAllDone(String head, String done, Figure count, String counted) {
        return borrowed.ofAllDone(head, done, count, counted);
    }

    /** The indicators that have addends. */
    public List<Whole> wholes() {
        return addends.wholes();
    }

    /** Whether an indicator does not take a figure that is said to be part of another. */
    public boolean refusesPart(Indicator indicator, Clause clause, int k) {
        return excludes.refusesPart(indicator, clause, k);
    }
}

package org.huibian.extract.figures.hit.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.exclude.ExcludeScope;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseIndex.Match;

/**
 * Figures of an indicator that has {@link org.huibian.indicator.Addends addends}: those of the
 * other things it counts, beside the figures of a part of it, and those of lists that mix both.
 */
final class AddendHits {

    private static final Pattern MARK = Pattern.compile("、|以及|及|与|和");

    private final PhraseIndex index;
    private final ClauseHits hits;
    private final ListVerb verb;
    private final List<Whole> wholes = new ArrayList<>();

    AddendHits(IndicatorCatalog catalog, PhraseIndex index, ClauseHits hits) {
        this.index = index;
        this.hits = hits;
        this.verb = new ListVerb(index, hits);
        for (Indicator indicator : catalog.indicators()) {
            if (!indicator.addends().isEmpty()) {
                wholes.add(Whole.of(indicator, catalog));
            }
        }
    }

    /** The indicators that have addends. */
    List<Whole> wholes() {
        return wholes;
    }

    /** Gives a clause's figures what they count as addends, or in a list that mixes both. */
    void add(Clause clause, List<String> heads, List<Match> matches, List<List<Hit>> chosen) {
        for (Whole whole : wholes) {
            verb.give(whole, clause, chosen);
            for (int k = 0; k < chosen.size(); k++) {
                int figure = k;
                chosen.get(k).removeIf(hit -> verb.governs(whole, clause, figure, hit, chosen));
                chosen.get(k).replaceAll(hit -> ofMixedList(whole, clause, figure, hit, matches));
                if (isAddend(whole, clause, k, heads, chosen)
                        && matches.stream().noneMatch(m -> isExcluded(whole, clause, figure, m))) {
                    chosen.get(k).clear();
                    chosen.get(k).add(addend(whole, clause, k, chosen));
                }
            }
        }
    }

    /** 合同、协议、文件143件: a list that names more than the part is of the whole. */
    private Hit ofMixedList(Whole whole, Clause clause, int k, Hit hit, List<Match> matches) {
        if (!whole.includes(hit.indicator())
                || hit.carried()
                || !isMixed(whole, clause, k, thing(clause.text(), hit), matches)) {
            return hit;
        }
        return new Hit(
                whole.indicator(),
                hit.phrase(),
                hit.telling(),
                hit.score(),
                hit.start(),
                hit.end(),
                hit.placed(),
                false,
                false);
    }

    private static boolean isMixed(
            Whole whole, Clause clause, int k, int object, List<Match> matches) {
        String text = clause.text();
        if (object < clause.left(k) || object >= clause.right(k)) {
            return false;
        }
        int from = clause.left(k);
        int to = clause.right(k);
        int place = clause.places().get(k);
        from = place < object ? place + 1 : from;
        to = place > object ? place : to;
        Matcher verb = ExcludeScope.VERB.matcher(text).region(from, to);
        while (verb.find()) {
            if (verb.end() <= object) {
                from = verb.end();
            } else if (verb.start() > object) {
                to = Math.min(to, verb.start());
            }
        }
        int end = text.indexOf('等', object);
        if (end >= 0 && end < to) {
            if (whole.closing().matcher(text).region(end, to).lookingAt()) {
                return true;
            }
            to = end;
        }
        if (whole.item().matcher(text).region(from, object).find()) {
            // 审查各类文件合同69件: a list without a mark.
            return true;
        }
        Matcher mark = MARK.matcher(text).region(from, to);
        int begin = from;
        while (mark.find()) {
            if (isOther(whole, text, begin, mark.start(), matches)) {
                return true;
            }
            begin = mark.end();
        }
        return begin > from && isOther(whole, text, begin, to, matches);
    }

    /** Whether an item of a list is one of the other objects: 文件, but not 合同文件. */
    private static boolean isOther(
            Whole whole, String text, int from, int to, List<Match> matches) {
        Matcher item = whole.item().matcher(text).region(from, to);
        if (!item.find()) {
            return false;
        }
        return matches.stream()
                .filter(m -> !m.excludes() && whole.includes(m.indicator()))
                .noneMatch(
                        m -> {
                            int thing = thing(text, ClauseHits.hit(m, 0, false));
                            return thing >= from && thing < to;
                        });
    }

    /** Where the thing stands that a hit counts: the 合同 of 审查…合同 and of 合同…审查. */
    private static int thing(String text, Hit hit) {
        boolean verb =
                ExcludeScope.VERB.matcher(text).region(hit.start(), hit.end()).lookingAt()
                        || text.startsWith("合法性", hit.start());
        return verb ? ExcludeScope.object(text, hit) : hit.start();
    }

    private boolean isAddend(
            Whole whole, Clause clause, int k, List<String> heads, List<List<Hit>> chosen) {
        // 审查合同21份、审查文件7件: words of the item before it tell nothing of it.
        boolean taken =
                chosen.get(k).stream()
                        .filter(h -> !h.weak())
                        .anyMatch(
                                h ->
                                        !whole.concerns(h)
                                                || !h.carried() && h.start() >= clause.left(k));
        if (taken || !hits.fits(clause.figures().get(k), whole.indicator())) {
            return false;
        }
        String before = clause.text().substring(clause.left(k), clause.places().get(k));
        String after = clause.text().substring(clause.places().get(k) + 1, clause.right(k));
        Matcher behind = whole.after().matcher(after);
        boolean named = whole.before().matcher(before).find() || behind.find();
        return named
                && whole.isFree(before)
                && (whole.hasVerb(before)
                        || ListVerb.isBeside(whole, clause, k, chosen)
                        || k == 0 && isUnder(whole, heads));
    }

    /** 审查合同33份，文件2份: the clause before is of a part or of another addend. */
    private boolean isUnder(Whole whole, List<String> heads) {
        for (String head : heads) {
            boolean concerns =
                    index.find(head).stream()
                            .anyMatch(
                                    m ->
                                            !m.excludes()
                                                    && (whole.includes(m.indicator())
                                                            || m.indicator()
                                                                    .equals(whole.indicator())));
            if (concerns && whole.isFree(head)) {
                return true;
            }
            if (!whole.before().matcher(head).find()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isExcluded(Whole whole, Clause clause, int k, Match match) {
        return match.excludes()
                && match.indicator().equals(whole.indicator())
                && match.number() == clause.places().get(k);
    }

    /** Carried where only the clauses before it say that it was reviewed. */
    private static Hit addend(Whole whole, Clause clause, int k, List<List<Hit>> chosen) {
        int place = clause.places().get(k);
        String before = clause.text().substring(clause.left(k), place);
        boolean carried = !whole.hasVerb(before) && !ListVerb.isBeside(whole, clause, k, chosen);
        return new Hit(
                whole.indicator(), Hit.ADDEND, 2, 4, clause.left(k), place, true, false, carried);
    }
}

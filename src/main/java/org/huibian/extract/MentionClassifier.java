package org.huibian.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Nature;
import org.huibian.indicator.PhraseIndex;
import org.huibian.indicator.PhraseIndex.Match;

/**
 * Says what the figures of a clause count: by the phrases of the vocabulary, in the words that
 * belong to the figure, else in what it shares with its list, else in what the clauses before it
 * are about. Of several phrases the longest that is nearest wins.
 */
final class MentionClassifier {

    private static final int FAR = 12;
    private static final int OUTSIDE = 6;
    private static final int SHARED_TEXT = 4;

    private final IndicatorCatalog catalog;
    private final PhraseIndex index;

    MentionClassifier(IndicatorCatalog catalog) {
        this.catalog = catalog;
        this.index = new PhraseIndex(catalog);
    }

    /**
     * What each figure of a clause counts: none, one, or several hits.
     *
     * @param clause the clause
     * @param heads what the clauses before it are about, nearest first
     */
    List<List<Hit>> classify(Clause clause, List<String> heads) {
        List<Match> matches = index.find(clause.text());
        List<List<Hit>> hits = new ArrayList<>();
        clause.figures().forEach(figure -> hits.add(new ArrayList<>()));
        for (Match match : matches) {
            if (!match.excludes()) {
                offer(clause, match, hits);
            }
        }
        List<List<Hit>> chosen = new ArrayList<>();
        for (int k = 0; k < hits.size(); k++) {
            int figure = k;
            hits.get(k).removeIf(hit -> isExcluded(clause, figure, hit.indicator(), matches));
            chosen.add(new ArrayList<>(choose(clause, k, hits.get(k))));
        }
        pairRespectively(clause, hits, chosen);
        for (int k = 0; k < chosen.size(); k++) {
            if (chosen.get(k).isEmpty()) {
                chosen.get(k).addAll(borrowed(clause, k, heads, matches));
            }
        }
        shareTail(clause, matches, chosen);
        return chosen;
    }

    /** Gives a phrase to the quantity it places, else to the nearest whose unit fits. */
    private void offer(Clause clause, Match match, List<List<Hit>> hits) {
        if (match.number() >= 0) {
            int k = clause.places().indexOf(match.number());
            if (fits(clause.figures().get(k), match.indicator())) {
                hits.get(k).add(hit(match, 0, true));
            }
            return;
        }
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int k = 0; k < clause.places().size(); k++) {
            if (!fits(clause.figures().get(k), match.indicator())) {
                continue;
            }
            int place = clause.places().get(k);
            int gap = place >= match.end() ? place - match.end() : match.start() - place - 1;
            int distance = Math.max(gap, 0) * 2 + (place < match.start() ? 1 : 0);
            boolean own = match.end() > clause.left(k) && match.start() < clause.right(k);
            distance += own ? 0 : 2 * OUTSIDE;
            if (distance < least) {
                least = distance;
                nearest = k;
            }
        }
        if (nearest >= 0) {
            hits.get(nearest).add(hit(match, least / 2, false));
        }
    }

    private static Hit hit(Match match, int distance, boolean placed) {
        int telling = match.phrase().literalLength();
        int score = 2 * telling - Math.min(distance, FAR) + (placed ? 1 : 0);
        return new Hit(
                match.indicator(),
                match.phrase().text(),
                telling,
                score,
                match.start(),
                match.end(),
                placed,
                false,
                false);
    }

    private boolean fits(Figure figure, Indicator indicator) {
        if (figure.kind() == Kind.ZERO) {
            return !indicator.isRate()
                    && !indicator.unit().equals("%")
                    && indicator.nature() == Nature.FLOW;
        }
        return catalog.units().alike(figure.unit(), indicator.unit());
    }

    private static boolean isExcluded(
            Clause clause, int k, Indicator indicator, List<Match> matches) {
        for (Match match : matches) {
            if (match.excludes() && match.indicator().equals(indicator)) {
                boolean own =
                        match.number() >= 0
                                ? match.number() == clause.places().get(k)
                                : match.end() > clause.left(k) && match.start() < clause.right(k);
                if (own) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Hit> choose(Clause clause, int k, List<Hit> hits) {
        List<Hit> best = new ArrayList<>();
        List<Hit> open = new ArrayList<>(hits);
        open.removeIf(hit -> hits.stream().anyMatch(hit::liesIn));
        open.sort(
                Comparator.comparingInt(Hit::score)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Hit::telling).reversed()));
        if (open.isEmpty()) {
            return best;
        }
        if (isShared(clause, k)) {
            best.addAll(coordinated(clause, k, open));
            if (best.size() > 1) {
                return best;
            }
            best.clear();
        }
        Hit first = open.get(0);
        best.add(first);
        for (Hit hit : open) {
            boolean states =
                    hit.indicator().nature() == Nature.STOCK
                            && first.indicator().nature() == Nature.STOCK
                            && hit.placed()
                            && first.placed();
            if (states && best.stream().noneMatch(b -> b.indicator().equals(hit.indicator()))) {
                best.add(hit);
            }
        }
        return best;
    }

    /** Rates, noughts and 各N take several: 参考率、合格率均达100%. */
    private static boolean isShared(Clause clause, int k) {
        Figure figure = clause.figures().get(k);
        String before = clause.before(k);
        return figure.unit().equals("%")
                || figure.kind() == Kind.ZERO
                || before.endsWith("各")
                || before.endsWith("均");
    }

    /** The hits that stand in one list beside a figure, in reading order. */
    private static List<Hit> coordinated(Clause clause, int k, List<Hit> hits) {
        List<Hit> list = new ArrayList<>(hits);
        list.sort(Comparator.comparingInt(Hit::start));
        Map<Integer, Hit> disjoint = new LinkedHashMap<>();
        int end = -1;
        for (Hit hit : list) {
            String between = end < 0 ? "、" : between(clause.text(), end, hit.start());
            if (hit.start() < end || !isList(between)) {
                continue;
            }
            disjoint.put(hit.start(), hit);
            end = hit.end();
        }
        return List.copyOf(disjoint.values());
    }

    private static String between(String text, int from, int to) {
        return from <= to ? text.substring(from, to) : "";
    }

    private static boolean isList(String between) {
        return between.length() <= 6
                && (between.indexOf('、') >= 0
                        || between.indexOf('和') >= 0
                        || between.indexOf('及') >= 0
                        || between.indexOf('与') >= 0
                        || between.indexOf('或') >= 0);
    }

    /** 参考率、合格率分别为98%、95%: the first name has the first figure. */
    private static void pairRespectively(
            Clause clause, List<List<Hit>> hits, List<List<Hit>> chosen) {
        int word = clause.text().indexOf("分别");
        int count = clause.figures().size();
        if (word < 0 || count < 2 || clause.places().get(0) < word) {
            return;
        }
        List<Hit> names = new ArrayList<>();
        hits.forEach(names::addAll);
        names.removeIf(hit -> hit.start() >= word);
        List<Hit> list = new ArrayList<>(coordinated(clause, 0, names));
        if (list.size() != count) {
            return;
        }
        for (int k = 0; k < count; k++) {
            chosen.get(k).clear();
            chosen.get(k).add(list.get(k));
        }
    }

    /** What a figure without words of its own counts. */
    private List<Hit> borrowed(Clause clause, int k, List<String> heads, List<Match> ownMatches) {
        Figure figure = clause.figures().get(k);
        String own = ownWords(clause, k);
        if (k > 0) {
            String head = clause.text().substring(0, clause.places().get(0));
            List<Hit> hits = across(head, own, figure);
            hits.removeIf(hit -> isExcluded(clause, k, hit.indicator(), ownMatches));
            if (!hits.isEmpty()) {
                return hits.subList(0, 1);
            }
        }
        for (String head : heads) {
            List<Hit> hits = across(head, own, figure);
            hits.removeIf(hit -> isExcluded(clause, k, hit.indicator(), ownMatches));
            if (!hits.isEmpty()) {
                return List.of(hits.get(0).asCarried());
            }
        }
        return List.of();
    }

    /** The words of a figure with the figure itself as the first one. */
    private static String ownWords(Clause clause, int k) {
        String words = clause.text().substring(clause.left(k), clause.right(k));
        char number = clause.text().charAt(clause.places().get(k));
        return words.replace(number, PhraseIndex.NUMBER);
    }

    /** Phrases that begin in the head and end in the own words. */
    private List<Hit> across(String head, String own, Figure figure) {
        List<Hit> hits = new ArrayList<>();
        int joint = head.length();
        String text = head + PhraseIndex.JOINT + own;
        List<Match> matches = index.find(text);
        for (Match match : matches) {
            boolean across = match.start() < joint && match.end() > joint + 1;
            if (across && !match.excludes() && fits(figure, match.indicator())) {
                hits.add(hit(match, 0, match.number() >= 0));
            }
        }
        hits.removeIf(
                hit ->
                        matches.stream()
                                .anyMatch(
                                        match ->
                                                match.excludes()
                                                        && match.end() > joint + 1
                                                        && match.indicator()
                                                                .equals(hit.indicator())));
        hits.sort(Comparator.comparingInt(Hit::score).reversed());
        return hits;
    }

    /** 41件行政协议、5件会议纪要的合法性审查: what stands at the end is shared by the list. */
    private void shareTail(Clause clause, List<Match> matches, List<List<Hit>> chosen) {
        int count = clause.figures().size();
        if (count < 2) {
            return;
        }
        int last = clause.places().get(count - 1);
        for (Match match : matches) {
            boolean tail =
                    !match.excludes()
                            && match.number() < 0
                            && match.start() > last + 2
                            && match.phrase().literalLength() >= SHARED_TEXT
                            && match.indicator().aggregation() instanceof Aggregation.Sum
                            && isVerbal(clause.text().substring(last + 1, match.start()));
            if (tail && sharesAll(clause, match.indicator())) {
                for (int k = 0; k < count; k++) {
                    chosen.get(k).clear();
                    chosen.get(k).add(hit(match, 0, false).asShared());
                }
                return;
            }
        }
    }

    private boolean sharesAll(Clause clause, Indicator indicator) {
        for (int k = 0; k < clause.figures().size(); k++) {
            if (!fits(clause.figures().get(k), indicator) || k > 0 && !clause.isListed(k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVerbal(String between) {
        return between.endsWith("的")
                || between.endsWith("进行")
                || between.endsWith("开展")
                || between.endsWith("进行了")
                || between.endsWith("开展了")
                || between.endsWith("完成")
                || between.endsWith("的法律")
                || between.endsWith("提供");
    }
}

package org.huibian.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final Pattern MERE =
            Pattern.compile("(共|共计|总计|合计|总数|达|达到|已达|数量|累计|共有|为|有)?" + PhraseIndex.NUMBER);
    private static final List<String> PREDICATES = List.of("完成", "参加", "取得", "接受", "进行", "通过");
    private static final List<String> SHARING =
            List.of("的", "进行", "开展", "进行了", "开展了", "完成", "的法律", "提供", "作了");

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
            if (fits(clause.figures().get(k), match.indicator())
                    && !spansAnother(clause, k, match)) {
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

    /** 14个村中已有13个配备法律顾问: what stands behind the second figure is not said of the first. */
    private boolean spansAnother(Clause clause, int k, Match match) {
        Figure figure = clause.figures().get(k);
        for (int other = k + 1; other < clause.places().size(); other++) {
            Figure next = clause.figures().get(other);
            boolean one = next.value().map(v -> v.compareTo(BigDecimal.ONE) == 0).orElse(false);
            if (clause.places().get(other) < match.end()
                    && !one
                    && catalog.units().fits(next.unit(), figure.unit())) {
                return true;
            }
        }
        return false;
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
        return catalog.units().fits(figure.unit(), indicator.unit());
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
        for (Hit hit : hits) {
            boolean states =
                    hit.indicator().nature() == Nature.STOCK
                            && first.indicator().nature() == Nature.STOCK
                            && (hit.placed() || first.placed())
                            && !first.literal().contains(hit.literal());
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
        list.sort(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end));
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
        boolean mere = MERE.matcher(own).matches();
        for (String head : heads) {
            List<Hit> hits = mere ? named(head, own, figure) : across(head, own, figure);
            hits.removeIf(hit -> isExcluded(clause, k, hit.indicator(), ownMatches));
            if (!hits.isEmpty()) {
                return List.of(hits.get(0).asCarried());
            }
        }
        return List.of();
    }

    /** 均设有公共法律服务室，共15个: the clause before names the object. */
    private List<Hit> named(String head, String own, Figure figure) {
        String text = head + own;
        Clause clause =
                new Clause(
                        0,
                        0,
                        text,
                        List.of(figure),
                        List.of(text.indexOf(PhraseIndex.NUMBER)),
                        false);
        List<Match> matches = index.find(text);
        List<List<Hit>> hits = List.of(new ArrayList<>());
        matches.stream()
                .filter(match -> !match.excludes())
                .forEach(match -> offer(clause, match, hits));
        hits.get(0).removeIf(hit -> isExcluded(clause, 0, hit.indicator(), matches));
        return new ArrayList<>(choose(clause, 0, hits.get(0)));
    }

    /** Whether an indicator does not take a figure that is said to be part of another. */
    boolean refusesPart(Indicator indicator, Clause clause, int k) {
        return index.find("其中" + ownWords(clause, k)).stream()
                .anyMatch(
                        match ->
                                match.excludes()
                                        && match.start() == 0
                                        && match.indicator().equals(indicator));
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
                            && match.start() > last
                            && match.phrase().literalLength() >= SHARED_TEXT
                            && match.indicator().aggregation() instanceof Aggregation.Sum
                            && isVerbal(
                                    clause.text().substring(last + 1, match.start()),
                                    match.phrase().text());
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

    /** Whether what follows a list is said of all of it: …的合法性审查, …参加培训. */
    private static boolean isVerbal(String between, String phrase) {
        if (between.isEmpty()) {
            return PREDICATES.stream().anyMatch(phrase::startsWith);
        }
        return SHARING.stream().anyMatch(between::endsWith);
    }
}

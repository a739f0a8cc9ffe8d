package org.huibian.extract.figures.hit.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Nature;

/** Chooses among what may be said of a figure: the most telling and nearest, or all of a list. */
final class HitChoice {

    private HitChoice() {}

    /** What a figure counts: nothing, one thing, or several. */
    static List<Hit> choose(Clause clause, int k, List<Hit> hits) {
        List<Hit> best = new ArrayList<>();
        List<Hit> open = new ArrayList<>(hits);
        open.removeIf(hit -> hits.stream().anyMatch(hit::liesIn));
        if (!open.stream().allMatch(Hit::weak)) {
            open.removeIf(Hit::weak);
        }
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
        best.addAll(alsoObject(clause, k, first, open));
        for (Hit hit : hits) {
            boolean states =
                    !hit.weak()
                            && hit.indicator().nature() == Nature.STOCK
                            && first.indicator().nature() == Nature.STOCK
                            && (hit.placed() || first.placed())
                            && !first.literal().contains(hit.literal());
            if (states && best.stream().noneMatch(b -> b.indicator().equals(hit.indicator()))) {
                best.add(hit);
            }
        }
        return best;
    }

    /** 2件行政诉讼案件均由负责人出庭应诉: as many as there were had it done. */
    private static List<Hit> alsoObject(Clause clause, int k, Hit first, List<Hit> open) {
        int place = clause.places().get(k);
        int all = clause.after(k).indexOf('均');
        if (all < 0 || clause.figures().get(k).kind() != Kind.COUNT) {
            return List.of();
        }
        int mark = place + 1 + all;
        return open.stream()
                .filter(hit -> isOneAndOther(hit, first, place, mark))
                .filter(hit -> !hit.weak() && hit.indicator().nature() == Nature.FLOW)
                .limit(1)
                .toList();
    }

    private static boolean isOneAndOther(Hit hit, Hit first, int place, int mark) {
        Hit object = hit.start() < first.start() ? hit : first;
        Hit done = object == hit ? first : hit;
        return object.start() > place && object.end() <= mark && done.start() > mark;
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

    /** Whether one percentage stands for several rates. */
    static boolean isListOfRates(Clause clause, int k) {
        String before = clause.before(k);
        boolean several = before.contains("均") || before.contains("都");
        return clause.figures().get(k).unit().equals("%") && several;
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
    static void pairRespectively(Clause clause, List<List<Hit>> hits, List<List<Hit>> chosen) {
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
}

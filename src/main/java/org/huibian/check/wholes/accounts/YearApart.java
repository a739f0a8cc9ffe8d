package org.huibian.check.wholes.accounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined.Quote;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A report told by quarters or halves: 一季度受理矛盾纠纷78件 in one chapter, the others in theirs, and
 * 全年受理矛盾纠纷341件. Only what all parts and the year count by the same words is added up.
 */
public final class YearApart {

    /** What says nothing of the thing counted. */
    private static final TextPattern FILLERS =
            TextPattern.compile("共计|合计|累计|总计|总共|共|我?(?:镇|街道|乡)|全(?:镇|街道|乡)|各类|各种|[，,“”]");

    private static final String THING = "([，,]?[\\p{IsHan}“”]{3,20})$";

    private static final Pattern PART =
            Pattern.compile("(?<!前)(?:第?([一二三四])(季)度|([上下])(半)年)" + THING);

    private static final TextPattern YEAR =
            TextPattern.compile("(?:全年度?|一年来|今年以来|今年|年内|本年度?|20\\d\\d年度?)" + THING);

    /** Not of all that the parts told, or of more. */
    private static final TextPattern OTHERWISE = TextPattern.compile("结转|上年|去年|往年|剔除|重复|去重|扣除|含");

    private static final TextPattern STOCK = TextPattern.compile("新增|在册|现有|达|另|每|平均|其中|计划");

    /** Who or where is counted once in the year, in however many of its parts. */
    private static final Pattern ONCE = Pattern.compile("家|户|人|名|个|个?(?:村|社区|小区|网格)|所|处");

    private static final int QUARTERS = 4;
    private static final int HALVES = 2;

    /** What is counted by quarters, or by halves. */
    private record Series(boolean quarters, String thing) {}

    /** A number and its sentence. */
    private record Told(Figure figure, FigureSentence sentence) {}

    private final Map<Series, Map<String, List<Told>>> parts = new LinkedHashMap<>();
    private final Map<String, List<Told>> years = new HashMap<>();

    private YearApart() {}

    /** The years of a report that are not the sum of their parts. */
    public static List<Accounts.Failing> in(List<FigureSentence> sentences) {
        YearApart apart = new YearApart();
        sentences.forEach(apart::read);
        return apart.parts.entrySet().stream()
                .flatMap(one -> apart.failing(one.getKey(), one.getValue()).stream())
                .toList();
    }

    private void read(FigureSentence sentence) {
        if (OTHERWISE.isIn(sentence.text())) {
            return;
        }
        for (int k = 0; k < sentence.figures().size(); k++) {
            Figure figure = sentence.figures().get(k);
            String label = sentence.before(k);
            if (!figure.isTold()
                    || figure.mention().excerpt().location().isTableCell()
                    || STOCK.isIn(label)) {
                continue;
            }
            Told told = new Told(figure, sentence);
            Matcher part = PART.matcher(label);
            TextMatcher year = YEAR.matcher(label);
            if (part.find()) {
                boolean quarters = part.group(1) != null;
                parts.computeIfAbsent(
                                new Series(quarters, thing(part.group(5))),
                                one -> new LinkedHashMap<>())
                        .computeIfAbsent(part.group(quarters ? 1 : 3), one -> new ArrayList<>())
                        .add(told);
            } else if (year.find()) {
                years.computeIfAbsent(thing(year.group(1)), one -> new ArrayList<>()).add(told);
            }
        }
    }

    private static String thing(String words) {
        return FILLERS.replaceAll(words, "");
    }

    /** What fails of one thing: each part told once, and no year told that they make. */
    private Optional<Accounts.Failing> failing(Series series, Map<String, List<Told>> byPart) {
        List<Told> year = years.getOrDefault(series.thing(), List.of());
        List<Told> told = byPart.values().stream().flatMap(List::stream).toList();
        int all = series.quarters() ? QUARTERS : HALVES;
        if (byPart.size() != all || told.size() != all || year.isEmpty()) {
            return Optional.empty();
        }
        Figure whole = year.get(0).figure();
        List<Figure> figures = told.stream().map(Told::figure).toList();
        BigDecimal sum = FigureSentence.sum(figures);
        boolean once =
                ONCE.matcher(whole.mention().unit()).matches() && sum.compareTo(whole.value()) > 0;
        boolean comparable =
                !once
                        && figures.stream().allMatch(whole::isCountedLike)
                        && year.stream().noneMatch(one -> one.figure().value().compareTo(sum) == 0);
        List<Quote> quotes = new ArrayList<>();
        told.forEach(one -> quotes.add(one.sentence().quote()));
        quotes.add(year.get(0).sentence().quote());
        return comparable
                ? Optional.of(new Accounts.Failing(new FailingParts(whole, figures), quotes))
                : Optional.empty();
    }
}

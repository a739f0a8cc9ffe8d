package org.huibian.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibian.check.Examined.Quote;
import org.huibian.check.memory.Latest;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Role;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextPattern;

/**
 * A sentence with the quantities it holds, in the order of the text.
 *
 * @param text the sentence as quoted
 * @param place {@code file#place}
 * @param figures its quantities with a value, each where it stands in the text
 */
public record FigureSentence(String text, String place, List<Figure> figures) {

    private static final TextPattern NUMERAL = TextPattern.compile("[\\d０-９一二两三四五六七八九十百]");

    /** How it was done, not how often. */
    private static final String AT_ONCE = "一次通过";

    /** 二季度: which one, where 两个季度 says how many. */
    private static final String QUARTER = "季度";

    /** Roles of what is not told of the year itself. */
    private static final Set<Role> UNTOLD = EnumSet.of(Role.PLAN, Role.RULE, Role.PREVIOUS);

    private static final String SQUARE = "㎡";

    private static final Latest<Extraction, List<FigureSentence>> LATEST =
            new Latest<>(FigureSentence::all);

    /** Copies. */
    public FigureSentence {
        figures = List.copyOf(figures);
    }

    /**
     * A quantity and where it stands in the sentence.
     *
     * @param mention the quantity
     * @param start 0-based
     * @param end exclusive
     */
    public record Figure(Mention mention, int start, int end) {

        /** How many. */
        public BigDecimal value() {
            return mention.value().orElseThrow();
        }

        /** Whether it is stated as it is: neither 近, 约 nor 余. */
        public boolean isExact() {
            return mention.qualifier() == Qualifier.EXACT;
        }

        /** Whether it is a percentage. */
        public boolean isRate() {
            return mention.unit().equals("%");
        }

        /** Whether it tells exactly what was: no aim, no rule, nothing of another year. */
        public boolean isTold() {
            return isExact() && !UNTOLD.contains(mention.role());
        }

        private Figure inArea() {
            return mention.unit().equals(SQUARE) ? counted(value(), "平方米") : this;
        }

        private Figure inYuan() {
            BigDecimal worth = BaseUnits.MONEY.get(mention.unit());
            return worth == null
                    ? this
                    : counted(value().multiply(worth).stripTrailingZeros(), "元");
        }

        /** The same as so many of a unit. */
        public Figure counted(BigDecimal amount, String unit) {
            return new Figure(mention.counted(amount, unit), start, end);
        }

        /** Whether it is counted in a unit that is written for the other's. */
        public boolean isCountedLike(Figure other) {
            return WrittenUnits.alike(mention.unit(), other.mention().unit());
        }
    }

    /** As a quotation. */
    public Quote quote() {
        return new Quote(place, text);
    }

    /** As a quotation, with the sentence before it where a number is taken from there. */
    public List<Quote> quotes(Optional<FigureSentence> before, boolean own) {
        return own ? List.of(quote()) : List.of(before.orElseThrow().quote(), quote());
    }

    /** What some figures come to. */
    public static BigDecimal sum(List<Figure> figures) {
        return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The words before a figure, back to the figure before it or the beginning. */
    public String before(int index) {
        int from = index == 0 ? 0 : figures.get(index - 1).end();
        return text.substring(
                Math.min(from, figures.get(index).start()), figures.get(index).start());
    }

    /** Without what is a number in words only: 零诉讼, 一件没有, 均已完成, 一次通过率, 二季度, 61份里的一份. */
    public FigureSentence counted() {
        return new FigureSentence(
                text,
                place,
                figures.stream()
                        .filter(f -> NUMERAL.isIn(f.mention().excerpt().text()))
                        .filter(f -> !text.startsWith(AT_ONCE, f.start()))
                        .filter(f -> f.value().signum() > 0 || !text.startsWith("一", f.start()))
                        .filter(f -> !f.mention().unit().equals(QUARTER))
                        .filter(f -> !OneOfThem.isAt(text, f.start()))
                        .filter(f -> !CountedIn.isAt(text, f.start(), f.end()))
                        .toList());
    }

    /** Without terms, which count nothing: 三日内修复, 15个工作日以内. */
    public FigureSentence withoutTerms() {
        List<Figure> counts =
                figures.stream()
                        .filter(figure -> !Terms.beginAt(text, figure.start()))
                        .filter(figure -> !Terms.leadToMean(text, figure.start()))
                        .toList();
        return counts.size() == figures.size() ? this : new FigureSentence(text, place, counts);
    }

    /** With sums of money in yuan, where it has them in 元 and 万元. */
    public FigureSentence inYuan() {
        boolean mixed =
                figures.stream()
                                .map(figure -> figure.mention().unit())
                                .filter(BaseUnits.MONEY::containsKey)
                                .distinct()
                                .count()
                        > 1;
        return mixed
                ? new FigureSentence(text, place, figures.stream().map(Figure::inYuan).toList())
                : this;
    }

    /** With all sums of money in yuan and areas in 平方米, to be compared over sentences. */
    public FigureSentence inBaseUnits() {
        boolean other =
                figures.stream()
                        .map(figure -> figure.mention().unit())
                        .anyMatch(unit -> BaseUnits.MONEY.containsKey(unit) || unit.equals(SQUARE));
        return other
                ? new FigureSentence(
                        text,
                        place,
                        figures.stream().map(Figure::inYuan).map(Figure::inArea).toList())
                : this;
    }

    /** With the sentence that follows it. */
    public FigureSentence followedBy(FigureSentence next) {
        List<Figure> all = new ArrayList<>(figures);
        for (Figure figure : next.figures) {
            all.add(
                    new Figure(
                            figure.mention,
                            figure.start + text.length(),
                            figure.end + text.length()));
        }
        return new FigureSentence(text + next.text, place, all);
    }

    /** The words behind a figure, up to the one after it or the end. */
    public String after(int index) {
        int to = index + 1 < figures.size() ? figures.get(index + 1).start() : text.length();
        return text.substring(Math.min(figures.get(index).end(), to), to);
    }

    /**
     * The sentences of a report that hold at least one quantity; not those with a number beside a
     * lost character, since what they add up to cannot be told.
     */
    public static List<FigureSentence> of(Extraction report) {
        return LATEST.of(report);
    }

    private static List<FigureSentence> all(Extraction report) {
        List<FigureSentence> sentences = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        boolean lost = false;
        Mention first = null;
        int at = 0;
        int counted = -1;
        for (Mention mention : report.mentions()) {
            if (first == null || !sameSentence(first, mention)) {
                add(first, lost ? List.of() : figures, sentences);
                figures.clear();
                first = mention;
                at = 0;
                counted = -1;
                lost = false;
            }
            lost |= mention.isBesideLost();
            if (mention.value().isEmpty() || mention.excerpt().start() == counted) {
                // One quantity for two indicators is two mentions: counted once.
                continue;
            }
            int start = mention.quote().indexOf(mention.excerpt().text(), at);
            if (start >= 0) {
                at = start + mention.excerpt().text().length();
                figures.add(new Figure(mention, start, at));
                counted = mention.excerpt().start();
            }
        }
        add(first, lost ? List.of() : figures, sentences);
        return List.copyOf(sentences);
    }

    private static boolean sameSentence(Mention a, Mention b) {
        // A sentence may run over several lines of its file.
        return a.excerpt().location().file().equals(b.excerpt().location().file())
                && a.quote().equals(b.quote());
    }

    private static void add(
            @org.jspecify.annotations.Nullable Mention first,
            List<Figure> figures,
            List<FigureSentence> sentences) {
        if (first != null && !figures.isEmpty()) {
            sentences.add(
                    new FigureSentence(
                            first.quote(), first.excerpt().location().toString(), figures));
        }
    }
}

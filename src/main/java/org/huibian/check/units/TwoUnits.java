package org.huibian.check.units;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;

/**
 * One quantity of a sentence in two kinds of unit: parts and their sum (上半年260人，下半年310人次，合计570人次),
 * two parts of the year (上半年检查165家次，下半年检查147起), one number of money (315.8元 and 315.8万元).
 *
 * @param figure the figure with the other unit
 * @param unit the unit that the others have
 */
record TwoUnits(FigureSentence.Figure figure, String unit) {

    /** What each unit counts; units of one kind are written for one another. */
    private static final Map<String, Integer> KINDS =
            Map.ofEntries(
                    Map.entry("人", 1),
                    Map.entry("名", 1),
                    Map.entry("位", 1),
                    Map.entry("人次", 2),
                    Map.entry("名次", 2),
                    Map.entry("件", 3),
                    Map.entry("起", 3),
                    Map.entry("宗", 3),
                    Map.entry("例", 3),
                    Map.entry("份", 3),
                    Map.entry("场", 4),
                    Map.entry("次", 4),
                    Map.entry("期", 4),
                    Map.entry("场次", 4),
                    Map.entry("家次", 5),
                    Map.entry("户次", 5),
                    Map.entry("店次", 5),
                    Map.entry("家", 6),
                    Map.entry("户", 6),
                    Map.entry("元", 7),
                    Map.entry("万元", 8),
                    Map.entry("亿元", 9),
                    Map.entry("平方米", 10),
                    Map.entry("亩", 11),
                    Map.entry("米", 12));

    private static final Pattern WHOLE = Pattern.compile("合计|共|累计|总计|全年|总数|总共");

    private static final Pattern PART_OF_YEAR =
            Pattern.compile("(?:上|下|前|后)半年|[一二三四]季度|前[一二三]季度|[一二三四五六七八九十\\d]月份?");

    private static final Pattern TIME =
            Pattern.compile(
                    "(?:上|下|前|后)半年|第?[一二三四]季度|[一二三四五六七八九十\\d]+月份?|全年|合计|累计|共|已|又|再|约|近|了|[，。；、：]");

    private static final Pattern COUNTED = Pattern.compile(TIME.pattern() + "|总计|总数|总|达到?|为");

    private static final Pattern MONEY = Pattern.compile("元|万元|亿元");

    /** Fewer digits may be alike by chance. */
    private static final int DIGITS = 3;

    private static final BigDecimal LEAST = BigDecimal.TEN;

    /** The first of a sentence. */
    static Optional<TwoUnits> in(FigureSentence sentence) {
        return sum(sentence).or(() -> partsOfYear(sentence)).or(() -> sameMoney(sentence));
    }

    /** One number of money in a sentence and in the next of its paragraph. */
    static Optional<TwoUnits> in(FigureSentence sentence, FigureSentence next) {
        return sentence.place().equals(next.place())
                ? sameMoney(sentence.followedBy(next))
                : Optional.empty();
    }

    /** Two figures beside each other and their sum, all in plain numbers. */
    private static Optional<TwoUnits> sum(FigureSentence sentence) {
        List<FigureSentence.Figure> figures = sentence.figures();
        for (int i = 0; i + 2 < figures.size(); i++) {
            FigureSentence.Figure one = figures.get(i);
            FigureSentence.Figure next = figures.get(i + 1);
            FigureSentence.Figure whole = figures.get(i + 2);
            boolean adds =
                    one.value().add(next.value()).compareTo(whole.value()) == 0
                            && one.value().min(next.value()).compareTo(LEAST) >= 0
                            && one.isExact()
                            && next.isExact()
                            && isSumOf(sentence, i);
            if (adds && areUnlike(one, next)) {
                boolean first = !kind(whole).equals(kind(one));
                return Optional.of(
                        new TwoUnits(first ? one : next, (first ? next : one).mention().unit()));
            }
            if (adds && areUnlike(one, whole)) {
                return Optional.of(new TwoUnits(whole, one.mention().unit()));
            }
        }
        return Optional.empty();
    }

    /** 全年共参训570人次 of 参训; 共立案312件 of 检查165家次 is another thing. */
    private static boolean isSumOf(FigureSentence sentence, int i) {
        String words = sentence.before(i + 2);
        String said = COUNTED.matcher(words).replaceAll("");
        String parts = sentence.before(i) + "，" + sentence.before(i + 1);
        return WHOLE.matcher(words).find() && (said.isEmpty() || shares(said, parts));
    }

    private static boolean shares(String one, String other) {
        return IntStream.range(0, one.length() - 1)
                .anyMatch(i -> other.contains(one.substring(i, i + 2)));
    }

    /** 上半年…260人，下半年…310人次: both of the same deed. */
    private static Optional<TwoUnits> partsOfYear(FigureSentence sentence) {
        List<FigureSentence.Figure> figures = sentence.figures();
        for (int i = 0; i + 1 < figures.size(); i++) {
            String before = Clause.last(sentence.before(i));
            String next = sentence.before(i + 1);
            if (PART_OF_YEAR.matcher(before).find()
                    && PART_OF_YEAR.matcher(next).find()
                    && isSaidAlike(before, next)
                    && areUnlike(figures.get(i), figures.get(i + 1))) {
                return Optional.of(
                        new TwoUnits(figures.get(i + 1), figures.get(i).mention().unit()));
            }
        }
        return Optional.empty();
    }

    private static boolean isSaidAlike(String one, String other) {
        String said = TIME.matcher(one).replaceAll("");
        String again = TIME.matcher(other).replaceAll("");
        return again.isEmpty() || said.endsWith(again) || said.startsWith(again);
    }

    /** 涉及金额315.8元，追回315.8万元: so many digits are alike for one sum only. */
    private static Optional<TwoUnits> sameMoney(FigureSentence sentence) {
        for (FigureSentence.Figure one : sentence.figures()) {
            for (FigureSentence.Figure other : sentence.figures()) {
                if (one.start() < other.start()
                        && MONEY.matcher(one.mention().unit()).matches()
                        && MONEY.matcher(other.mention().unit()).matches()
                        && areUnlike(one, other)
                        && isSameNumber(one, other)) {
                    boolean small = one.mention().unit().equals("元");
                    return Optional.of(
                            new TwoUnits(
                                    small ? one : other, (small ? other : one).mention().unit()));
                }
            }
        }
        return Optional.empty();
    }

    /** 12.36万元 and 123600元 are one sum in two units, and right. */
    private static boolean isSameNumber(FigureSentence.Figure one, FigureSentence.Figure other) {
        String digits = one.value().stripTrailingZeros().unscaledValue().toString();
        return digits.length() >= DIGITS && one.value().compareTo(other.value()) == 0;
    }

    private static boolean areUnlike(FigureSentence.Figure one, FigureSentence.Figure other) {
        return KINDS.containsKey(one.mention().unit())
                && KINDS.containsKey(other.mention().unit())
                && !kind(one).equals(kind(other));
    }

    private static Integer kind(FigureSentence.Figure figure) {
        return KINDS.getOrDefault(figure.mention().unit(), 0);
    }
}

package org.huibian.check.units;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.search.TextPattern;

/**
 * One quantity of a sentence in two kinds of unit: parts and their sum (上半年260人，下半年310人次，合计570人次),
 * two parts of the year (上半年检查165家次，下半年检查147起), one number of money (315.8元 and 315.8万元).
 *
 * @param figure the figure with the other unit
 * @param unit the unit that the others have
 */
record TwoUnits(FigureSentence.Figure figure, String unit) {

    private static final TextPattern PART_OF_YEAR =
            TextPattern.compile("(?:上|下|前|后)半年|[一二三四]季度|前[一二三]季度|[一二三四五六七八九十\\d]月份?|[春夏秋冬][季天]");

    /** 两项合计: how many parts there are. */
    private static final TextPattern TOGETHER = TextPattern.compile("^(?:合计|总计|共计|相加|加起来|一共|总共)");

    private static final Set<String> WHEN =
            Set.of("季度", "季", "月", "个月", "年", "周", "天", "日", "小时", "分钟", "");

    private static final TextPattern THESE = TextPattern.compile("(?:这|上述|该|以上|前述|上面)的?$");

    /** 个, 处 and 条 are said of what becomes cases or meetings. */
    private static final Set<String> OF_ANYTHING = Set.of("个", "处", "条");

    /** Tells the parts of what was before. */
    private static final TextPattern GOES_ON =
            TextPattern.compile("^(?:其中|上半年|[一二三四]季度|分[季月片类]|从|按|合计|两项|两者)");

    private static final TextPattern TIME =
            TextPattern.compile(
                    "(?:上|下|前|后)半年|第?[一二三四]季度|[一二三四五六七八九十\\d]+月份?|全年|合计|累计|共|已|又|再|约|近|了|[，。；、：]");

    private static final Pattern MONEY = Pattern.compile("元|万元|亿元");

    /** Fewer digits may be alike by chance. */
    private static final int DIGITS = 3;

    /** The first of a sentence. */
    static Optional<TwoUnits> in(FigureSentence text) {
        FigureSentence sentence = counts(text);
        return PartsInUnits.in(sentence)
                .or(() -> partsOfYear(sentence))
                .or(() -> sameMoney(sentence))
                .or(() -> ComparedUnits.in(sentence))
                .or(() -> Magnitudes.in(sentence))
                .or(() -> Magnitudes.ofMoney(sentence))
                .or(() -> pointedBack(sentence));
    }

    /** 来访156人次，…上述156件: what is pointed back at, in another unit than it was counted in. */
    private static Optional<TwoUnits> pointedBack(FigureSentence sentence) {
        for (int k = 1; k < sentence.figures().size(); k++) {
            FigureSentence.Figure again = sentence.figures().get(k);
            List<FigureSentence.Figure> like =
                    sentence.figures().subList(0, k).stream()
                            .filter(one -> one.value().compareTo(again.value()) == 0)
                            .toList();
            boolean named = like.stream().anyMatch(one -> UnitKinds.isSame(one, again));
            Optional<FigureSentence.Figure> first =
                    like.stream().filter(one -> isOtherwise(one, again)).findFirst();
            if (!named && THESE.isIn(sentence.before(k)) && first.isPresent()) {
                return Optional.of(new TwoUnits(again, first.get().mention().unit()));
            }
        }
        return Optional.empty();
    }

    /**
     * Persons, who came more than once, as that many persons; and what is counted by cases
     * elsewhere.
     */
    private static boolean isOtherwise(FigureSentence.Figure one, FigureSentence.Figure again) {
        boolean visits = one.mention().unit().equals("人次");
        return visits && WrittenUnits.isOfPersons(again.mention().unit())
                || one.value().compareTo(BigDecimal.TEN) >= 0
                        && UnitKinds.areUnlike(one, again)
                        && !OF_ANYTHING.contains(one.mention().unit())
                        && !OF_ANYTHING.contains(again.mention().unit());
    }

    /** Without what tells when: 二季度 is no count. */
    private static FigureSentence counts(FigureSentence sentence) {
        return new FigureSentence(
                sentence.text(),
                sentence.place(),
                sentence.figures().stream()
                        .filter(one -> !one.isRate() && !WHEN.contains(one.mention().unit()))
                        .filter(one -> !TOGETHER.isIn(sentence.text().substring(one.end())))
                        .toList());
    }

    /** Of a sentence and the next of its paragraph: its parts, or one number of money. */
    static Optional<TwoUnits> in(FigureSentence sentence, FigureSentence next) {
        if (!sentence.place().equals(next.place())) {
            return Optional.empty();
        }
        FigureSentence both = counts(sentence.followedBy(next));
        Optional<TwoUnits> same = sameMoney(both).or(() -> pointedBack(both));
        return GOES_ON.isIn(next.text()) ? PartsInUnits.in(both).or(() -> same) : same;
    }

    /** 上半年…260人，下半年…310人次: both of the same deed. */
    private static Optional<TwoUnits> partsOfYear(FigureSentence sentence) {
        List<FigureSentence.Figure> figures = sentence.figures();
        for (int i = 0; i + 1 < figures.size(); i++) {
            String before = Clause.last(sentence.before(i));
            String next = sentence.before(i + 1);
            if (PART_OF_YEAR.isIn(before)
                    && PART_OF_YEAR.isIn(next)
                    && isSaidAlike(before, next)
                    && UnitKinds.areUnlike(figures.get(i), figures.get(i + 1))) {
                return Optional.of(
                        new TwoUnits(figures.get(i + 1), figures.get(i).mention().unit()));
            }
        }
        return Optional.empty();
    }

    private static boolean isSaidAlike(String one, String other) {
        String said = TIME.replaceAll(one, "");
        String again = TIME.replaceAll(other, "");
        return again.isEmpty() || said.endsWith(again) || said.startsWith(again);
    }

    /** 涉及金额315.8元，追回315.8万元: so many digits are alike for one sum only. */
    private static Optional<TwoUnits> sameMoney(FigureSentence sentence) {
        for (FigureSentence.Figure one : sentence.figures()) {
            for (FigureSentence.Figure other : sentence.figures()) {
                if (one.start() < other.start()
                        && MONEY.matcher(one.mention().unit()).matches()
                        && MONEY.matcher(other.mention().unit()).matches()
                        && UnitKinds.areUnlike(one, other)
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
}

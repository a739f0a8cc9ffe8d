package org.huibian.check.rates.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Rest;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.indicator.Quantity;

/**
 * A share that no whole near it gives: 邻里纠纷217件，占比超过七成 of 334件. A share in round words (七成, 一半) is
 * one within its bounds.
 */
public final class ShareStated {

    private static final Pattern SHARE =
            Pattern.compile(
                    "^(?:[^，。；\\d]{0,24}[，,（(、])?(?:合计|总计|约|大约|大概)?(?:占(?:比|到|了)?|(?<=[，,（(])(?=(?:超过|近|将近|接近|逾|不足|不到|仅)?[一二三四五六七八九]成(?:[多半])?[，。；）)])|\\p{IsHan}{1,4}(?:面|率|比例|比重)(?=(?:为|达到?|超过|超|近|将近|接近|约|大约|逾|不足|不到|过)?(?:[一二三四五六七八九]成|一半|半数)))([^，。；、\\d一二三四五六七八九半过近超约达]{0,12}?)"
                            + WrittenShare.WORDS);

    /** What is no whole of the report: 占全区的15%. */
    private static final Pattern OF_OTHERS = Pattern.compile("全区|全市|全县|全省|全国|人口|面积|上年|去年|同期");

    /** So many decimals of a share are enough to tell it from another. */
    private static final int DECIMALS = 6;

    /** How long the words of an item of a list are at most. */
    private static final int ITEM = 16;

    private ShareStated() {}

    /**
     * What a part may be one of.
     *
     * @param value how many
     * @param own whether its sentence is that of the part
     */
    private record Whole(BigDecimal value, boolean own) {}

    /** Notes the shares of a sentence that fail. */
    public static void examine(
            Examined report, FigureSentence sentence, Optional<FigureSentence> before) {
        for (int k = 0; k < sentence.figures().size(); k++) {
            Figure part = sentence.figures().get(k);
            Matcher share = SHARE.matcher(sentence.text().substring(part.end()));
            if (!part.isExact()
                    || part.isRate()
                    || !share.find()
                    || isParted(sentence, k, part.end() + share.start(1))
                    || OF_OTHERS.matcher(share.group(1)).find()
                    || share.group().contains("分别")) {
                continue;
            }
            List<Whole> wholes = wholes(sentence, before, k);
            Optional<WrittenShare> stated = WrittenShare.of(share);
            if (stated.isPresent()
                    && !wholes.isEmpty()
                    && wholes.stream().noneMatch(of -> stated.get().fits(percent(part, of)))) {
                Whole whole = wholes.get(0);
                report.note(
                        part.mention().indicator(),
                        Severity.ERROR,
                        "share",
                        sentence.quotes(before, whole.own()),
                        words(share.group()),
                        part.value().toPlainString(),
                        whole.value().toPlainString(),
                        Quantity.percent(part.value(), whole.value()).toPlainString());
            }
        }
    }

    /** Whether another number stands between a part and its share. */
    private static boolean isParted(FigureSentence sentence, int part, int share) {
        return part + 1 < sentence.figures().size()
                && sentence.figures().get(part + 1).end() <= share;
    }

    /** What the part may be one of: the figures before it, the nearest first; else its own list. */
    private static List<Whole> wholes(
            FigureSentence sentence, Optional<FigureSentence> before, int at) {
        Figure part = sentence.figures().get(at);
        List<Whole> wholes = new ArrayList<>();
        for (int k = at - 1; k >= 0; k--) {
            add(sentence.figures().get(k), part, true, wholes);
        }
        if (before.isPresent()) {
            for (Figure figure : before.get().figures()) {
                add(figure, part, false, wholes);
            }
        }
        if (wholes.isEmpty()) {
            listed(sentence, at).ifPresent(sum -> wholes.add(new Whole(sum, true)));
        }
        return wholes;
    }

    private static void add(Figure whole, Figure part, boolean own, List<Whole> wholes) {
        if (whole.isCountedLike(part)
                && whole.isExact()
                && whole.value().compareTo(part.value()) >= 0
                && whole.value().signum() > 0) {
            wholes.add(new Whole(whole.value(), own));
        }
    }

    /** 山林137件，占比过半，婚姻98件，邻里76件，其他31件: what a list comes to that names its rest. */
    private static Optional<BigDecimal> listed(FigureSentence sentence, int first) {
        BigDecimal sum = sentence.figures().get(first).value();
        for (int k = first + 1; k < sentence.figures().size(); k++) {
            Figure one = sentence.figures().get(k);
            if (one.isRate()) {
                continue;
            }
            if (!one.isCountedLike(sentence.figures().get(first))
                    || !one.isExact()
                    || sentence.before(k).length() > ITEM) {
                return Optional.empty();
            }
            sum = sum.add(one.value());
            if (Rest.isIn(sentence.before(k))) {
                return Optional.of(sum);
            }
        }
        return Optional.empty();
    }

    private static BigDecimal percent(Figure part, Whole whole) {
        return Quantity.percent(part.value(), whole.value(), DECIMALS);
    }

    /** 占比七成 of ，婚姻家庭类占比七成, 采纳面不到八成 of ，采纳面不到八成. */
    private static String words(String share) {
        return share.substring(Math.max(share.indexOf('占'), share.lastIndexOf('，') + 1));
    }
}

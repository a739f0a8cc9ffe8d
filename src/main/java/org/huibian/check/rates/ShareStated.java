package org.huibian.check.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.extract.quantity.WrittenNumber;
import org.huibian.indicator.Qualifier;
import org.huibian.message.Message;

/**
 * A share that no whole near it gives: 邻里纠纷217件，占比超过七成 of 334件. A share in round words (七成, 一半) is
 * one within its bounds.
 */
final class ShareStated {

    private static final Pattern SHARE =
            Pattern.compile(
                    "^(?:[^，。；、\\d]{0,8}[，,（(、])?(?:合计|总计|约|大约|大概)?(?:占(?:比|到|了)?|(?<=[，,（(])(?=(?:超过|近|将近|接近|逾|不足|不到|仅)?[一二三四五六七八九]成(?:[多半])?[，。；）)])|\\p{IsHan}{1,4}(?:面|率|比例|比重)(?=(?:为|达到?|超过|超|近|将近|接近|约|大约|逾|不足|不到|过)?(?:[一二三四五六七八九]成|一半|半数)))([^，。；、\\d一二三四五六七八九半过近超约达]{0,12}?)(?<bound>超过|超|近|将近|接近|约|大约|达到?|为|逾|不足|不到|过)?"
                            + "(?:(?<percent>\\d+(?:\\.\\d+)?)[%％]|(?:(?<tenths>[一二三四五六七八九])成(?<half>[半一二三四五六七八九])?|(?<middle>一半|半数|半)"
                            + "|(?<of>[二三四五六七八九十百]+)分之(?<parts>[一二三四五六七八九十百]+))(?<tail>多|以上|左右)?)");

    /** What is no whole of the report: 占全区的15%. */
    private static final Pattern OF_OTHERS = Pattern.compile("全区|全市|全县|全省|全国|人口|面积|上年|去年|同期");

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal SLACK = new BigDecimal("4");

    private ShareStated() {}

    /** Notes the shares of a sentence that fail. */
    static void examine(
            String subDistrict,
            FigureSentence sentence,
            Optional<FigureSentence> before,
            List<Finding> findings) {
        for (int k = 0; k < sentence.figures().size(); k++) {
            Figure part = sentence.figures().get(k);
            Matcher share = SHARE.matcher(sentence.text().substring(part.end()));
            if (part.mention().qualifier() != Qualifier.EXACT
                    || part.mention().unit().equals("%")
                    || !share.find()
                    || OF_OTHERS.matcher(share.group(1)).find()
                    || share.group().contains("分别")) {
                continue;
            }
            List<Figure> wholes = wholes(sentence, before, k);
            Optional<BigDecimal> stated = stated(share);
            boolean given =
                    stated.isEmpty()
                            || wholes.stream()
                                    .anyMatch(
                                            whole ->
                                                    fits(
                                                            share,
                                                            stated.get(),
                                                            percent(part, whole)));
            if (!wholes.isEmpty() && !given) {
                Figure whole = wholes.get(0);
                boolean own = sentence.figures().contains(whole);
                List<String> quotes =
                        own
                                ? List.of(sentence.text())
                                : List.of(before.orElseThrow().text(), sentence.text());
                findings.add(finding(subDistrict, sentence.place(), quotes, part, whole, share));
            }
        }
    }

    /** The figures that the part may be one of: those before it, the nearest first. */
    private static List<Figure> wholes(
            FigureSentence sentence, Optional<FigureSentence> before, int part) {
        List<Figure> wholes = new ArrayList<>();
        for (int k = part - 1; k >= 0; k--) {
            add(sentence.figures().get(k), sentence.figures().get(part), wholes);
        }
        if (before.isPresent()) {
            for (Figure figure : before.get().figures()) {
                add(figure, sentence.figures().get(part), wholes);
            }
        }
        return wholes;
    }

    private static void add(Figure whole, Figure part, List<Figure> wholes) {
        if (whole.isCountedLike(part)
                && whole.mention().qualifier() == Qualifier.EXACT
                && whole.value().compareTo(part.value()) >= 0
                && whole.value().signum() > 0) {
            wholes.add(whole);
        }
    }

    private static BigDecimal percent(Figure part, Figure whole) {
        return part.value()
                .multiply(BigDecimal.valueOf(100))
                .divide(whole.value(), 6, RoundingMode.HALF_UP);
    }

    private static boolean fits(Matcher share, BigDecimal stated, BigDecimal percent) {
        String bound = Optional.ofNullable(share.group("bound")).orElse("");
        if (share.group("percent") != null && !bound.matches("超过|超|近|将近|接近|逾|不足|不到|过|约|大约")) {
            BigDecimal half = BigDecimal.valueOf(5, stated.scale() + 1);
            BigDecimal gap = percent.subtract(stated).abs();
            boolean cut = percent.setScale(stated.scale(), RoundingMode.DOWN).equals(stated);
            return gap.compareTo(half) <= 0 || cut;
        }
        String tail = Optional.ofNullable(share.group("tail")).orElse("");
        boolean over = bound.matches("超过|超|逾|过") || tail.matches("多|以上");
        boolean under = bound.matches("近|将近|接近|不足|不到");
        if (over) {
            return percent.compareTo(stated) >= 0
                    && percent.compareTo(stated.add(TEN).add(TEN)) <= 0;
        }
        if (under) {
            return percent.compareTo(stated) <= 0 && percent.compareTo(stated.subtract(TEN)) >= 0;
        }
        return percent.subtract(stated).abs().compareTo(SLACK) <= 0;
    }

    /** The share in percent; empty where its words are no fraction. */
    private static Optional<BigDecimal> stated(Matcher share) {
        if (share.group("percent") != null) {
            return Optional.of(new BigDecimal(share.group("percent")));
        }
        if (share.group("middle") != null) {
            return Optional.of(FIFTY);
        }
        boolean tenths = share.group("tenths") != null;
        OptionalInt parts = WrittenNumber.of(share.group(tenths ? "tenths" : "parts"));
        OptionalInt of = tenths ? OptionalInt.of(10) : WrittenNumber.of(share.group("of"));
        if (parts.isEmpty() || of.isEmpty() || parts.getAsInt() > of.getAsInt()) {
            return Optional.empty();
        }
        BigDecimal percent =
                BigDecimal.valueOf(parts.getAsInt() * 100L)
                        .divide(BigDecimal.valueOf(of.getAsInt()), 2, RoundingMode.HALF_UP);
        if (share.group("half") == null) {
            return Optional.of(percent);
        }
        // 六成半, 六成五: 65 %.
        BigDecimal more =
                share.group("half").equals("半")
                        ? FIVE
                        : BigDecimal.valueOf(WrittenNumber.of(share.group("half")).orElse(5));
        return Optional.of(percent.add(more));
    }

    /** 占比七成 of ，婚姻家庭类占比七成, 采纳面不到八成 of ，采纳面不到八成. */
    private static String words(String share) {
        return share.substring(Math.max(share.indexOf('占'), share.lastIndexOf('，') + 1));
    }

    private static Finding finding(
            String subDistrict,
            String place,
            List<String> quotes,
            Figure part,
            Figure whole,
            Matcher share) {
        return new Finding(
                "V02",
                Severity.ERROR,
                subDistrict,
                part.mention().indicator(),
                Collections.nCopies(quotes.size(), place),
                quotes,
                Message.of(
                        Check.class,
                        "V02.share",
                        words(share.group()),
                        part.value().toPlainString(),
                        whole.value().toPlainString(),
                        percent(part, whole).setScale(2, RoundingMode.HALF_UP).toPlainString()),
                Message.of(Check.class, "V02.action"));
    }
}

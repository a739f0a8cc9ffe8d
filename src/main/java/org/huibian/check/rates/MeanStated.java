package org.huibian.check.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.KindCounted;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.extract.Role;

/**
 * V02 of means: 12个村共培养法律明白人60名，平均每个村6名. Compared where the sentence has one number to be divided
 * and one to divide it by; a mean that is off by less than one of its last digit is rounded.
 */
final class MeanStated {

    /** 平均每个村（社区）, 平均每月举办. */
    private static final Pattern EACH =
            Pattern.compile(
                    "(?:平均)每一?(?:个|名|位|家|支|所)?([^，。；、\\d]{1,12})$|每一?(?:个|名|位|家|支|所)([^，。；、\\d]{1,8})平均[^，。；、\\d]{0,6}$");

    /** 村均, 月均举办, 人均. */
    private static final Pattern SHORT = Pattern.compile("(?<!平)([人村月季户场期队])均[^，。；、\\d]{0,6}$");

    private static final Set<String> SESSIONS = Set.of("期", "场", "次", "堂", "讲");

    private static final Pattern ATTENDED =
            Pattern.compile("人均(?:参[加训学与]|听|受训|出席|到)[^，。；、\\d]{0,4}$");

    private static final Pattern YEAR = Pattern.compile("全年|年内|今年|一年|本年|20\\d\\d年");

    private static final Pattern PART_OF_YEAR =
            Pattern.compile("[上下]半年|季度|\\d月|截至|以来|期间|同比|上年|去年|较");

    /** 社区每月, 月每个社区: of each, and in each period. */
    private static final Pattern PERIOD =
            Pattern.compile("每?个?(月|季度?|周|星期|天|日|年)每?(?:一?个|名|位|家|支|所)?");

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private MeanStated() {}

    /** Notes the first mean of a sentence that its numbers do not give. */
    static void examine(Examined report, FigureSentence sentence) {
        if (sentence.text().indexOf('均') < 0) {
            return;
        }
        for (int at = 1; at < sentence.figures().size(); at++) {
            Figure mean = sentence.figures().get(at);
            Optional<String> of = divided(sentence.before(at));
            Optional<Figure> all = of.flatMap(each -> dividend(sentence, each, mean));
            Optional<BigDecimal> by = all.flatMap(one -> divisor(sentence, of.get(), one, mean));
            if (by.isPresent()
                    && !isOfThoseAttended(sentence.before(at), mean, all.get())
                    && isOff(mean.value(), all.get().value(), by.get())) {
                note(report, sentence, mean, all.get().value(), by.get());
                return;
            }
        }
    }

    /** 培训6期，人均参加5.4期: who was at how many of them. */
    private static boolean isOfThoseAttended(String before, Figure mean, Figure all) {
        return ATTENDED.matcher(before).find()
                && SESSIONS.contains(all.mention().unit())
                && mean.value().compareTo(all.value()) <= 0;
    }

    /** What a mean is of each of; empty where the words before a figure tell of none. */
    private static Optional<String> divided(String before) {
        Matcher each = EACH.matcher(before);
        if (each.find()) {
            return Optional.of(each.group(1) == null ? each.group(2) : each.group(1));
        }
        Matcher brief = SHORT.matcher(before);
        if (!brief.find()) {
            return Optional.empty();
        }
        // 人均每月6条: of each, and in each period.
        Matcher period = PERIOD.matcher(brief.group());
        boolean periods = period.find() && period.group().startsWith("每");
        return Optional.of(brief.group(1) + (periods ? period.group() : ""));
    }

    /**
     * The only figure before a mean that is counted like it; 轮训6次，累计114人次，人均6次 is of the times that
     * somebody was there.
     */
    private static Optional<Figure> dividend(FigureSentence sentence, String each, Figure mean) {
        List<Figure> attended =
                sentence.figures().stream()
                        .filter(one -> one != mean)
                        .filter(one -> each.equals("人") || isOfPersons(mean))
                        .filter(one -> one.mention().unit().equals("人次"))
                        .toList();
        List<Figure> alike =
                attended.isEmpty()
                        ? sentence.figures().stream()
                                .filter(one -> one != mean && one.isCountedLike(mean))
                                .toList()
                        : attended;
        // 每 makes a rule of it elsewhere.
        boolean told = mean.isExact() && mean.mention().role() != Role.PLAN;
        return told && alike.size() == 1
                ? Optional.of(alike.get(0))
                        .filter(one -> one.end() <= mean.start() && one.isTold() && !one.isRate())
                : Optional.empty();
    }

    private static boolean isOfPersons(Figure mean) {
        return WrittenUnits.isOfPersons(mean.mention().unit());
    }

    private static Optional<BigDecimal> divisor(
            FigureSentence sentence, String each, Figure all, Figure mean) {
        Matcher period = PERIOD.matcher(each);
        boolean periods = period.lookingAt() || period.find() && period.group().startsWith("每");
        if (!periods) {
            return howMany(sentence, each, all, mean);
        }
        boolean year =
                YEAR.matcher(sentence.text().substring(0, all.start())).find()
                        && !PART_OF_YEAR.matcher(sentence.text()).find();
        BigDecimal times = Map.of("月", MONTHS, "季", QUARTERS).get(period.group(1).substring(0, 1));
        if (!year || times == null) {
            return Optional.empty();
        }
        boolean first = period.start() == 0;
        String thing = first ? each.substring(period.end()) : each.substring(0, period.start());
        boolean alone = first && !period.group().contains("每");
        return alone
                ? Optional.of(times)
                : howMany(sentence, thing, all, mean).map(times::multiply);
    }

    private static Optional<BigDecimal> howMany(
            FigureSentence sentence, String each, Figure all, Figure mean) {
        List<Figure> by =
                IntStream.range(0, sentence.figures().size())
                        .filter(k -> KindCounted.isCountedBy(sentence, k, each))
                        .mapToObj(sentence.figures()::get)
                        .filter(one -> one != all && one.start() < mean.start())
                        .toList();
        boolean one = by.stream().map(Figure::value).distinct().count() == 1;
        return one && by.get(0).isTold() && by.get(0).value().signum() > 0
                ? Optional.of(by.get(0).value())
                : Optional.empty();
    }

    private static boolean isOff(BigDecimal mean, BigDecimal all, BigDecimal by) {
        int scale = Math.max(0, mean.scale());
        BigDecimal exact = all.divide(by, scale + 4, RoundingMode.HALF_UP);
        return exact.subtract(mean).abs().compareTo(BigDecimal.ONE.movePointLeft(scale)) >= 0;
    }

    private static void note(
            Examined report, FigureSentence sentence, Figure mean, BigDecimal all, BigDecimal by) {
        int scale = Math.max(1, mean.value().scale());
        report.note(
                "",
                Severity.ERROR,
                "mean",
                List.of(sentence.quote()),
                mean.mention().excerpt().text(),
                all.toPlainString(),
                by.toPlainString(),
                all.divide(by, scale, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString());
    }
}

package org.huibian.check.told.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.source.Excerpt;

/** Whether numbers that differ are parts of one another, or of a whole told elsewhere. */
public final class MadeOfParts {

    /** What stands between two numbers of a list: 、…, 和…. */
    private static final Pattern LISTED =
            Pattern.compile("[\\p{IsHan}（）()]{0,8}(?:、|和|与|及|，(?!共|合计|总))[\\p{IsHan}]{0,6}");

    /** Who awarded what is counted. */
    private static final Pattern LEVELS = Pattern.compile("全国|国家级|省级|市级|区级|县级");

    /** 学法5次，一次<em>不落</em>: no number beside the other. */
    private static final Pattern NOT_ONE = Pattern.compile("^(?:都|也)?(?:不|没|未)");

    private MadeOfParts() {}

    /**
     * 辖13个村、1个社区 in one place and 14个村（社区） in another; 全国…1个，市级…12个 in one sentence: numbers that
     * stand beside each other add up and do not contradict.
     */
    public static boolean are(Extraction report, Problem problem) {
        List<BigDecimal> said = new ArrayList<>();
        for (Excerpt place : problem.places()) {
            report.mentions().stream()
                    .filter(mention -> mention.excerpt().equals(place))
                    .flatMap(mention -> mention.value().stream())
                    .findFirst()
                    .ifPresent(said::add);
        }
        if (problem.quotes().stream().distinct().count() == 1
                && LEVELS.matcher(problem.quotes().get(0)).results().limit(2).count() == 2) {
            return true;
        }
        return isPartToldBefore(report, problem, said)
                || said.size() == 2 && isOfTheOther(report, problem, said)
                || said.size() == 2
                        && problem.places().stream()
                                .anyMatch(place -> PartOfAnother.is(report, place, said))
                || said.size() == 2 && PartOfList.is(report, said.get(1), said.get(0))
                || said.size() == 2
                        && PartOfList.isIn(
                                report, problem.quotes().get(0), said.get(0), said.get(1))
                || said.size() == 2 && areOfOneList(report, problem, said)
                || said.stream().anyMatch(whole -> addsUp(report, problem.quotes(), whole, said));
    }

    /** 餐饮检查126次，立案8件；工地检查174次，立案12件；…立案26件: parts of a number told elsewhere. */
    private static boolean areOfOneList(Extraction report, Problem problem, List<BigDecimal> said) {
        return problem.quotes().stream().distinct().count() == 1
                && report.mentions().stream()
                        .filter(mention -> mention.indicator().equals(problem.subject()))
                        .filter(mention -> mention.role() == Role.TOTAL)
                        .flatMap(mention -> mention.value().stream())
                        .distinct()
                        .anyMatch(
                                whole ->
                                        said.stream()
                                                .allMatch(
                                                        part ->
                                                                PartOfList.is(
                                                                        report, part, whole)));
    }

    /** Either of the two may be part of the other. */
    private static boolean isOfTheOther(Extraction report, Problem problem, List<BigDecimal> said) {
        int last = problem.quotes().size() - 1;
        String first = problem.places().get(0).text();
        String second = problem.places().get(1).text();
        return PartOfNumber.is(report, second, problem.quotes().get(last), said.get(1), said.get(0))
                || PartOfNumber.is(
                        report, first, problem.quotes().get(0), said.get(0), said.get(1));
    }

    /** 短视频22条，其中原创18条 in one place and 原创短视频18条 in another. */
    private static boolean isPartToldBefore(
            Extraction report, Problem problem, List<BigDecimal> said) {
        return said.size() == 2 && isPart(report, problem.quotes().get(0), said.get(1));
    }

    public static boolean isPart(Extraction report, String sentence, BigDecimal number) {
        return report.mentions().stream()
                .filter(mention -> mention.role() == Role.PART)
                .filter(mention -> mention.quote().equals(sentence))
                .flatMap(mention -> mention.value().stream())
                .anyMatch(part -> part.compareTo(number) == 0);
    }

    /**
     * Whether two numbers beside each other in one of the sentences make a whole.
     *
     * @param said one of the two must be one of these
     */
    public static boolean addsUp(
            Extraction report, List<String> quotes, BigDecimal whole, List<BigDecimal> said) {
        for (FigureSentence sentence : FigureSentence.of(report)) {
            List<FigureSentence.Figure> figures = sentence.figures();
            for (int i = 0; quotes.contains(sentence.text()) && i + 1 < figures.size(); i++) {
                Mention one = figures.get(i).mention();
                Mention next = figures.get(i + 1).mention();
                BigDecimal sum = one.value().orElseThrow().add(next.value().orElseThrow());
                boolean meant =
                        said.stream()
                                .anyMatch(
                                        value ->
                                                value.compareTo(one.value().get()) == 0
                                                        || value.compareTo(next.value().get())
                                                                == 0);
                if (LISTED.matcher(sentence.before(i + 1)).matches()
                        && !NOT_ONE.matcher(sentence.after(i + 1)).find()
                        && one.unit().equals(next.unit())
                        && meant
                        && sum.compareTo(whole) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}

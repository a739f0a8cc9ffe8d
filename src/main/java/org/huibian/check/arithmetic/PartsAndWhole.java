package org.huibian.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Check;
import org.huibian.check.EachReport;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.extract.Extraction;
import org.huibian.extract.Role;
import org.huibian.indicator.Qualifier;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;

/**
 * V01 部分和不等于总数: parts that add up to more than their whole, or to less although they are said to be
 * all.
 *
 * <p>Parts after 其中 need not be all: too small a sum is a finding only where the last part is 其他 or
 * the parts are each other's complement (简易、普通). Attributes of persons overlap, so a sum above the
 * whole is none there. Approximate numbers are never added for this.
 */
public final class PartsAndWhole implements EachReport {

    private static final int MANY = 3;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** Words of which the second names all that the first leaves. */
    private static final List<List<String>> COMPLEMENTS =
            List.of(
                    List.of("简易", "普通"),
                    List.of("简易", "一般"),
                    List.of("线上", "线下"),
                    List.of("专职", "兼职"),
                    List.of("成功", "未成功"),
                    List.of("已", "未"),
                    List.of("办结", "在办"),
                    List.of("办结", "正在"),
                    List.of("化解", "正在"));

    private static final Pattern PARTS = Pattern.compile("其中|包括|包含|分为|分别|含|即|由");

    /** What follows parts that are all there are: …17件三部分组成, …17件，三类之外无其他案件. */
    private static final Pattern NO_OTHERS =
            Pattern.compile(
                    "^[^。；]{0,12}?(?:组成|构成)|^[^。；]{0,14}?(?:无其他|没有其他|再无其他|别无其他|之外无|以外无|之外没有|以外没有)|^[，、（(]?[^。；，]{0,4}(?:合计|共计|相加|总计)");

    /** What leads to parts that are all there are. */
    private static final Pattern ALL_PARTS =
            Pattern.compile("分为|分成|全部(?:为|是)|按[^，。；]{1,10}(?:分|划分)|分别(?:为|是)|，即");

    private static final Pattern ASIDE = Pattern.compile("同时|另|还|此外|并");

    @Override
    public Set<String> ids() {
        return Set.of("V01");
    }

    @Override
    public void examine(
            DistrictSummary summary,
            String subDistrict,
            Extraction report,
            List<Finding> findings) {
        for (FigureSentence sentence : FigureSentence.of(report)) {
            examine(subDistrict, sentence, findings);
        }
    }

    private static void examine(
            String subDistrict, FigureSentence sentence, List<Finding> findings) {
        List<Figure> figures = sentence.figures();
        for (int whole = 0; whole < figures.size(); whole++) {
            int end = PartList.end(sentence, whole);
            if (end - whole > 1) {
                compare(subDistrict, sentence, whole, end, findings);
                boolean listed = figures.get(whole + 1).mention().role() == Role.TOTAL;
                // A part that is a total of its own is no whole of the parts beside it.
                whole = listed ? end - 1 : whole;
            }
        }
    }

    private static void compare(
            String subDistrict,
            FigureSentence sentence,
            int whole,
            int end,
            List<Finding> findings) {
        List<Figure> figures = sentence.figures();
        List<Figure> involved = figures.subList(whole, end);
        boolean approximate =
                involved.stream()
                        .anyMatch(figure -> figure.mention().qualifier() != Qualifier.EXACT);
        BigDecimal stated = figures.get(whole).mention().value().orElseThrow();
        BigDecimal sum =
                figures.subList(whole + 1, end).stream()
                        .map(figure -> figure.mention().value().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        int order = sum.compareTo(stated);
        boolean all = saidToBeAll(sentence, whole, end);
        String unit = figures.get(whole).mention().unit();
        boolean persons = WrittenUnits.isOfPersons(unit) || unit.equals("人次");
        boolean single = end - whole == 2;
        boolean wrong = order > 0 ? all || single || !persons : order < 0 && all;
        boolean nearly =
                order < 0 && !persons && isNearlyAll(figures.subList(whole + 1, end), stated, sum);
        if (approximate || !(wrong || nearly) || unrelated(sentence, whole, end, stated)) {
            return;
        }
        String parts =
                figures.subList(whole + 1, end).stream()
                        .map(figure -> figure.mention().value().orElseThrow().toPlainString())
                        .collect(Collectors.joining(" + "));
        findings.add(
                new Finding(
                        "V01",
                        wrong ? Severity.ERROR : Severity.WARNING,
                        subDistrict,
                        figures.get(whole).mention().indicator(),
                        List.of(sentence.place()),
                        List.of(sentence.text()),
                        Message.of(
                                Check.class,
                                wrong ? "V01.message" : "V01.nearly",
                                figures.get(whole).mention().excerpt().text(),
                                parts,
                                sum.toPlainString(),
                                stated.subtract(sum).toPlainString()),
                        Message.of(Check.class, "V01.action")));
    }

    /**
     * Whether three or more parts lack so little of their whole that they seem meant to be all:
     * less than a twentieth of it and less than the smallest of them.
     */
    private static boolean isNearlyAll(List<Figure> parts, BigDecimal stated, BigDecimal sum) {
        BigDecimal gap = stated.subtract(sum);
        return parts.size() >= MANY
                && gap.multiply(TWENTY).compareTo(stated) < 0
                && parts.stream()
                        .allMatch(p -> p.mention().value().orElseThrow().compareTo(gap) > 0);
    }

    /**
     * Whether what follows a total are no parts of it: the total said once more (4起投诉全部办结), or,
     * without 其中 and the like, something else that is larger or merely done as well.
     */
    private static boolean unrelated(
            FigureSentence sentence, int whole, int end, BigDecimal stated) {
        List<Figure> parts = sentence.figures().subList(whole + 1, end);
        boolean repeated =
                parts.size() > 1
                        && parts.stream()
                                .map(figure -> figure.mention().value().orElseThrow())
                                .anyMatch(value -> value.compareTo(stated) == 0);
        String first = sentence.before(whole + 1);
        if (PARTS.matcher(first).find()) {
            return repeated;
        }
        boolean larger =
                parts.stream()
                        .map(figure -> figure.mention().value().orElseThrow())
                        .anyMatch(value -> value.compareTo(stated) > 0);
        return repeated || larger || parts.size() == 1 || ASIDE.matcher(first).find();
    }

    /** Whether the sentence itself says that its parts are all there are. */
    private static boolean saidToBeAll(FigureSentence sentence, int whole, int end) {
        String last = sentence.before(end - 1);
        if (PartList.isRest(last)) {
            return true;
        }
        String first = sentence.before(whole + 1);
        String after = sentence.text().substring(sentence.figures().get(end - 1).end());
        boolean many = end - whole > 2;
        if (many && (NO_OTHERS.matcher(after).find() || ALL_PARTS.matcher(first).find())) {
            return true;
        }
        if (end - whole != 3) {
            return false;
        }
        return COMPLEMENTS.stream()
                .anyMatch(
                        pair ->
                                (first.contains(pair.get(0)) && last.contains(pair.get(1)))
                                        || (first.contains(pair.get(1))
                                                && last.contains(pair.get(0))));
    }
}

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

    private static final List<String> REST = List.of("其他", "其它", "其余");

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

    /**
     * Written for one another within a sentence; wider likeness (件 and 项) joins what is no part.
     */
    private static final Set<String> CASES = Set.of("件", "起", "宗", "例");

    private static final Pattern PARTS = Pattern.compile("其中|包括|包含|分为|分别|含|即|由");

    /** What follows parts that are all there are: …17件三部分组成, …17件，三类之外无其他案件. */
    private static final Pattern NO_OTHERS =
            Pattern.compile(
                    "^[^。；]{0,12}?(?:组成|构成)|^[^。；]{0,14}?(?:无其他|没有其他|再无其他|别无其他|之外无|以外无|之外没有|以外没有)|^[，、（(]?[^。；，]{0,4}(?:合计|共计|相加|总计)");

    /** What leads to parts that are all there are. */
    private static final Pattern ALL_PARTS =
            Pattern.compile("分为|分成|全部(?:为|是)|按[^，。；]{1,10}(?:分|划分)|分别(?:为|是)|，即");

    /** Words after which totals of their own are parts: 66件，由合同39件…, 结案52宗，其中…. */
    private static final Pattern LISTED =
            Pattern.compile("其中|^[（(【\\[]|^[，,（(：:](?:由|分为|包括|分别(?:为|是)|含)");

    private static final Pattern BESIDES = Pattern.compile("另有|另外|此外|还有|另[\\p{IsHan}]{0,4}$");

    /** ；调解成功619件，其中: a figure that has parts of its own ends the list before it. */
    private static final Pattern NEW_WHOLE =
            Pattern.compile("；(?:已|共|全部|成功|累计)|；[^、；]{0,6}(?:成功|办结|化解|完成)");

    private static final Pattern ASIDE = Pattern.compile("同时|另|还|此外|并");

    private static final Set<String> PERSONS = Set.of("人", "名", "位", "人次");

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
            if (!isWhole(sentence, whole)) {
                continue;
            }
            int end = whole + 1;
            while (end < figures.size()
                    && goesOn(sentence, whole, end)
                    && (figures.get(end).mention().role() == Role.PART
                            || isListedPart(sentence, whole, end))
                    && sameUnit(figures.get(end), figures.get(whole))) {
                end++;
            }
            if (end - whole > 1) {
                compare(subDistrict, sentence, whole, end, findings);
                boolean listed = figures.get(whole + 1).mention().role() == Role.TOTAL;
                // A part that is a total of its own is no whole of the parts beside it.
                whole = listed ? end - 1 : whole;
            }
        }
    }

    /** A total; or another number that a list of parts follows at once. */
    private static boolean isWhole(FigureSentence sentence, int at) {
        Role role = sentence.figures().get(at).mention().role();
        return role == Role.TOTAL
                || (role == Role.OTHER
                        && at + 1 < sentence.figures().size()
                        && LISTED.matcher(sentence.before(at + 1)).find());
    }

    /**
     * Whether the list of parts can go on: not behind 其他, not with what there is besides (另有), and
     * not over a semicolon unless its parts are divided by semicolons.
     */
    private static boolean goesOn(FigureSentence sentence, int whole, int next) {
        String words = sentence.before(next);
        if (BESIDES.matcher(words).find()) {
            return false;
        }
        if (next == whole + 1) {
            return !words.contains("；") || words.contains("其中");
        }
        boolean rest = REST.stream().anyMatch(sentence.before(next - 1)::contains);
        boolean divided = next == whole + 2 || sentence.before(whole + 2).contains("；");
        return !rest && (divided || !words.contains("；")) && !NEW_WHOLE.matcher(words).find();
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
        boolean persons = PERSONS.contains(figures.get(whole).mention().unit());
        boolean single = end - whole == 2;
        boolean wrong = order > 0 ? all || single || !persons : order < 0 && all;
        if (approximate || !wrong || unrelated(sentence, whole, end, stated)) {
            return;
        }
        String parts =
                figures.subList(whole + 1, end).stream()
                        .map(figure -> figure.mention().value().orElseThrow().toPlainString())
                        .collect(Collectors.joining(" + "));
        findings.add(
                new Finding(
                        "V01",
                        Severity.ERROR,
                        subDistrict,
                        figures.get(whole).mention().indicator(),
                        List.of(sentence.place()),
                        List.of(sentence.text()),
                        Message.of(
                                Check.class,
                                "V01.message",
                                figures.get(whole).mention().excerpt().text(),
                                parts,
                                sum.toPlainString()),
                        Message.of(Check.class, "V01.action")));
    }

    /** 结案52宗，其中简易程序38宗、普通程序17宗: parts that are totals of their own. */
    private static boolean isListedPart(FigureSentence sentence, int whole, int at) {
        Role role = sentence.figures().get(at).mention().role();
        if (role != Role.TOTAL && role != Role.OTHER) {
            return false;
        }
        String words = sentence.before(at);
        return at == whole + 1
                ? LISTED.matcher(words).find()
                : words.startsWith("、") || words.startsWith("和");
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

    private static boolean sameUnit(Figure one, Figure other) {
        String unit = one.mention().unit();
        String otherUnit = other.mention().unit();
        return unit.equals(otherUnit) || (CASES.contains(unit) && CASES.contains(otherUnit));
    }

    /** Whether the sentence itself says that its parts are all there are. */
    private static boolean saidToBeAll(FigureSentence sentence, int whole, int end) {
        String last = sentence.before(end - 1);
        if (REST.stream().anyMatch(last::contains)) {
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

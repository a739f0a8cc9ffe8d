package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.check.stages.ClosedWithinReceived;
import org.huibian.check.wholes.accounts.Accounts;
import org.huibian.check.wholes.lists.BareParts;
import org.huibian.check.wholes.lists.Complements;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.PartWords;
import org.huibian.check.wholes.lists.Sums;
import org.huibian.extract.Role;

/**
 * V01 部分和不等于总数: parts that add up to more than their whole, or to less although they are said to be
 * all.
 *
 * <p>Parts after 其中 need not be all: too small a sum is a finding only where the last part is 其他 or
 * the parts are each other's complement (简易、普通). Attributes of persons overlap, so a sum above the
 * whole is none there. Approximate numbers are never added for this.
 */
public final class PartsAndWhole extends ReportCheck {

    private static final Pattern PARTS = Pattern.compile("其中|包括|包含|分为|分别|含|即|由");

    /** What follows parts that are all there are: …17件三部分组成, …17件，三类之外无其他案件. */
    private static final Pattern NO_OTHERS =
            Pattern.compile(
                    "^[^。；]{0,12}?(?:组成|构成)|^[^。；]{0,14}?(?:无其他|没有其他|再无其他|别无其他|之外无|以外无|之外没有|以外没有)|^[，、（(]?[^。；，]{0,4}(?:合计|共计|相加|总计)");

    /** What leads to parts that are all there are. */
    private static final Pattern ALL_PARTS =
            Pattern.compile("分为|分成|全部(?:为|是)|按[^，。；]{1,10}(?:分|划分)|分别(?:为|是)|，即");

    private static final Pattern ASIDE = Pattern.compile("同时|另|还|此外|并");

    /** The check. */
    public PartsAndWhole() {
        super("V01");
    }

    @Override
    protected void examine(Examined report) {
        Optional<FigureSentence> before = Optional.empty();
        Accounts accounts = new Accounts();
        for (FigureSentence held : FigureSentence.of(report.report())) {
            FigureSentence sentence = held.counted().inYuan();
            accounts.begin(sentence);
            int noted = report.findings().size();
            examine(report, sentence, accounts);
            if (report.findings().size() == noted) {
                BareParts.in(before, sentence).stream()
                        .filter(one -> !accounts.tell(one))
                        .findFirst()
                        .ifPresent(one -> note(report, List.of(sentence.quote()), one, true));
            }
            if (report.findings().size() == noted) {
                accounts.failing(sentence)
                        .filter(
                                one ->
                                        one.quotes().stream()
                                                .noneMatch(of -> report.isNoted(of.text())))
                        .ifPresent(one -> note(report, one.quotes(), one.parts(), true));
            }
            if (report.findings().size() == noted) {
                NearSums.failing(sentence)
                        .filter(one -> !accounts.tell(one))
                        .ifPresent(one -> note(report, List.of(sentence.quote()), one, false));
            }
            if (report.findings().size() == noted) {
                Percentages.failing(sentence).ifPresent(of -> note(report, sentence, of));
            }
            accounts.add(sentence);
            before = Optional.of(sentence);
        }
    }

    private static void examine(Examined report, FigureSentence sentence, Accounts accounts) {
        List<Figure> figures = sentence.figures();
        for (int whole = 0; whole < figures.size(); whole++) {
            int end = PartList.end(sentence, whole);
            if (end - whole > 1) {
                compare(report, sentence, whole, end, accounts);
                boolean listed = figures.get(whole + 1).mention().role() == Role.TOTAL;
                // A part that is a total of its own is no whole of the parts beside it.
                whole = listed ? end - 1 : whole;
            }
        }
    }

    private static void compare(
            Examined report, FigureSentence sentence, int whole, int end, Accounts accounts) {
        List<Figure> figures = sentence.figures();
        List<Figure> involved = figures.subList(whole, end);
        boolean approximate = involved.stream().anyMatch(figure -> !figure.isExact());
        BigDecimal stated = figures.get(whole).value();
        BigDecimal sum = FigureSentence.sum(figures.subList(whole + 1, end));
        int order = sum.compareTo(stated);
        boolean all = saidToBeAll(sentence, whole, end);
        String unit = figures.get(whole).mention().unit();
        boolean persons = WrittenUnits.isOfPersons(unit) || unit.equals("人次");
        boolean single = end - whole == 2;
        boolean wrong =
                order > 0
                        ? all || single || !persons || PartsApart.exclude(sentence, whole + 1, end)
                        : order < 0 && all;
        boolean nearly =
                order < 0
                        && !persons
                        && !mayOverlap(sentence, whole, end)
                        && NearlyAll.are(figures.subList(whole + 1, end), stated, sum);
        // 137件，占比过半，婚姻98件: what has a share is one of the parts itself.
        String first = sentence.before(whole + 1);
        boolean shares =
                figures.get(whole).isRate() && first.matches(".*占.*的")
                        || first.matches("[，,（(]占.*");
        if (approximate
                || shares
                || !(wrong || nearly)
                || unrelated(sentence, whole, end, stated)
                || single && ClosedWithinReceived.exceeds(sentence, whole + 1)
                || order > 0 && Sums.make(figures.subList(whole + 1, end), stated)
                || makesItBefore(sentence, whole, end, stated)
                || saidTwice(sentence, whole, end, stated)) {
            return;
        }
        FailingParts failing =
                new FailingParts(figures.get(whole), figures.subList(whole + 1, end));
        if (!accounts.tell(failing)) {
            note(report, List.of(sentence.quote()), failing, wrong);
        }
    }

    private static boolean mayOverlap(FigureSentence sentence, int whole, int end) {
        return IntStream.range(whole + 1, end)
                .anyMatch(k -> PartWords.nameAttributes(sentence.before(k)));
    }

    private static void note(Examined report, FigureSentence sentence, List<Figure> shares) {
        String sum = FigureSentence.sum(shares).toPlainString();
        report.note("", Severity.ERROR, "shares", List.of(sentence.quote()), added(shares), sum);
    }

    private static String added(List<Figure> parts) {
        return parts.stream()
                .map(figure -> figure.value().toPlainString())
                .collect(Collectors.joining(" + "));
    }

    private static void note(
            Examined report, List<Quote> quotes, FailingParts failing, boolean wrong) {
        Figure whole = failing.whole();
        BigDecimal stated = whole.value();
        BigDecimal sum = FigureSentence.sum(failing.parts());
        if (sum.compareTo(stated) > 0
                && quotes.stream().anyMatch(quote -> PartsApart.overlap(quote.text()))) {
            return;
        }
        report.note(
                whole.mention().indicator(),
                wrong ? Severity.ERROR : Severity.WARNING,
                wrong ? "message" : "nearly",
                quotes,
                whole.mention().excerpt().text(),
                added(failing.parts()),
                sum.toPlainString(),
                stated.subtract(sum).toPlainString());
    }

    /**
     * Whether what follows a total are no parts of it: the total said once more (4起投诉全部办结), or,
     * without 其中 and the like, something else that is larger or merely done as well.
     */
    private static boolean unrelated(
            FigureSentence sentence, int whole, int end, BigDecimal stated) {
        List<Figure> parts = sentence.figures().subList(whole + 1, end);
        boolean money = parts.get(0).mention().unit().equals("元");
        boolean repeated =
                parts.size() > 1
                        && !money
                        && parts.stream()
                                .map(Figure::value)
                                .anyMatch(value -> value.compareTo(stated) == 0);
        String first = sentence.before(whole + 1);
        if (PARTS.matcher(first).find()) {
            return repeated;
        }
        boolean larger =
                parts.stream().map(Figure::value).anyMatch(value -> value.compareTo(stated) > 0);
        return repeated || larger || parts.size() == 1 || ASIDE.matcher(first).find();
    }

    /** 2件，主任出庭1件、副主任出庭1件，判决1件、撤诉1件: the parts up to a comma are all there are. */
    private static boolean makesItBefore(
            FigureSentence sentence, int whole, int end, BigDecimal stated) {
        BigDecimal last = sentence.figures().get(end - 1).value();
        List<Figure> alike =
                sentence.figures().subList(0, end - 1).stream()
                        .filter(figure -> figure.isCountedLike(sentence.figures().get(whole)))
                        .toList();
        if (PartWords.nameLeftOver(sentence.before(end - 1)) && Sums.leave(alike, last)) {
            return true;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = whole + 1; k < end - 1; k++) {
            sum = sum.add(sentence.figures().get(k).value());
            String next = sentence.before(k + 1);
            if (k > whole + 1
                    && sum.compareTo(stated) == 0
                    && (next.contains("，") || next.contains("；"))) {
                return true;
            }
        }
        return false;
    }

    /** 71件，应结68件，已结68件，3件未到期: a part that is told again is one part. */
    private static boolean saidTwice(FigureSentence sentence, int whole, int end, BigDecimal all) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal last = BigDecimal.ZERO;
        for (Figure part : sentence.figures().subList(whole + 1, end)) {
            sum = part.value().compareTo(last) == 0 ? sum : sum.add(part.value());
            last = part.value();
        }
        return sum.compareTo(all) == 0;
    }

    /** Whether the sentence itself says that its parts are all there are. */
    private static boolean saidToBeAll(FigureSentence sentence, int whole, int end) {
        String last = sentence.before(end - 1);
        if (PartWords.nameRest(last)) {
            return true;
        }
        String first = sentence.before(whole + 1);
        String after = sentence.text().substring(sentence.figures().get(end - 1).end());
        boolean many = end - whole > 2;
        boolean closed = NO_OTHERS.matcher(after).find() && !mayOverlap(sentence, whole, end);
        if (many && (closed || ALL_PARTS.matcher(first).find() && !PartWords.nameSome(first))) {
            return true;
        }
        if (end - whole != 3) {
            return false;
        }
        return Complements.are(first, last);
    }
}

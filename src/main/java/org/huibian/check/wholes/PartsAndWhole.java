package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.wholes.accounts.Accounts;
import org.huibian.check.wholes.accounts.YearApart;
import org.huibian.check.wholes.each.EachOfSeveral;
import org.huibian.check.wholes.each.EachTimesAll;
import org.huibian.check.wholes.each.NamedEach;
import org.huibian.check.wholes.lists.BareParts;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.SumOfParts;
import org.huibian.check.wholes.members.ListMember;
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

    private static final Optional<FigureSentence> NONE = Optional.empty();

    /** The check. */
    public PartsAndWhole() {
        super("V01");
    }

    @Override
    protected void examine(Examined report) {
        Optional<FigureSentence> before = Optional.empty();
        Accounts accounts = new Accounts();
        List<FigureSentence> sentences =
                FigureSentence.of(report.report()).stream()
                        .map(held -> NamedEach.together(held.counted().withoutTerms().inYuan()))
                        .toList();
        for (FigureSentence sentence : sentences) {
            accounts.begin(sentence);
            examine(report, before, sentence, accounts);
            accounts.add(sentence);
            before = Optional.of(sentence);
        }
        for (Accounts.Failing year : YearApart.in(sentences)) {
            if (areNew(report, year.quotes())) {
                note(report, year.quotes(), year.parts(), true);
            }
        }
    }

    /** Notes the first thing wrong with a sentence: what fails before what only seems to. */
    private static void examine(
            Examined report,
            Optional<FigureSentence> before,
            FigureSentence sentence,
            Accounts accounts) {
        FigureSentence kinds = KindsAlone.of(sentence);
        List<Runnable> ways =
                List.of(
                        () -> lists(report, kinds, accounts, ListedParts::fail),
                        () ->
                                SecondMeasure.without(sentence)
                                        .ifPresent(
                                                of ->
                                                        lists(
                                                                report,
                                                                of,
                                                                accounts,
                                                                ListedParts::fail)),
                        () -> bare(report, before, sentence, accounts),
                        () ->
                                TwoMeasures.failing(sentence)
                                        .ifPresent(one -> note(report, sentence, one, true)),
                        () ->
                                SecondMeasure.apart(sentence).stream()
                                        .limit(1)
                                        .forEach(of -> bare(report, NONE, of, accounts)),
                        () ->
                                SecondMeasure.apart(sentence).stream()
                                        .skip(1)
                                        .forEach(of -> bare(report, NONE, of, accounts)),
                        () ->
                                accounts.failing(sentence)
                                        .filter(one -> areNew(report, one.quotes()))
                                        .filter(one -> !one.parts().mayHoldOlder(sentence))
                                        .ifPresent(of -> note(report, sentence, of)),
                        () -> lists(report, kinds, accounts, ListedParts::nearlyMake),
                        () ->
                                NearSums.failing(kinds)
                                        .filter(one -> !accounts.tell(one))
                                        .filter(one -> !SumOfParts.isTold(one, kinds))
                                        .ifPresent(one -> note(report, sentence, one, false)),
                        () ->
                                EachOfSeveral.failing(sentence)
                                        .ifPresent(one -> note(report, sentence, one, true)),
                        () ->
                                EachTimesAll.failing(sentence)
                                        .ifPresent(of -> note(report, sentence, of)),
                        () ->
                                Percentages.failing(sentence)
                                        .ifPresent(of -> note(report, sentence, of)));
        int noted = report.findings().size();
        for (Runnable way : ways) {
            if (report.findings().size() == noted) {
                way.run();
            }
        }
    }

    private static void bare(
            Examined report,
            Optional<FigureSentence> before,
            FigureSentence sentence,
            Accounts accounts) {
        BareParts.in(before, sentence).stream()
                .filter(one -> !accounts.tell(one))
                .filter(one -> !ListMember.isWholeOf(sentence, one))
                .filter(one -> !isOfList(before, one))
                .findFirst()
                .ifPresent(one -> note(report, sentence, one, true));
    }

    private static boolean isOfList(Optional<FigureSentence> before, FailingParts failing) {
        return before.filter(one -> ListMember.isIn(one, failing.whole())).isPresent();
    }

    private static boolean areNew(Examined report, List<Quote> quotes) {
        return quotes.stream().noneMatch(quote -> report.isNoted(quote.text()));
    }

    private static void lists(
            Examined report,
            FigureSentence sentence,
            Accounts accounts,
            Predicate<ListedParts> suspect) {
        List<Figure> figures = sentence.figures();
        for (int whole = 0; whole < figures.size(); whole++) {
            int end = PartList.end(sentence, whole);
            if (end - whole > 1) {
                compare(report, new ListedParts(sentence, whole, end), accounts, suspect);
                boolean listed = figures.get(whole + 1).mention().role() == Role.TOTAL;
                // A part that is a total of its own is no whole of the parts beside it.
                whole = listed ? end - 1 : whole;
            }
        }
    }

    private static void compare(
            Examined report, ListedParts list, Accounts accounts, Predicate<ListedParts> suspect) {
        if (suspect.test(list) && list.areComparable()) {
            FailingParts failing = new FailingParts(list.whole(), list.parts());
            if (!accounts.tell(failing)) {
                note(report, list.sentence(), failing, list.fail());
            }
        }
    }

    private static void note(Examined report, FigureSentence sentence, List<Figure> shares) {
        String sum = FigureSentence.sum(shares).toPlainString();
        report.note("", Severity.ERROR, "shares", List.of(sentence.quote()), added(shares), sum);
    }

    private static void note(
            Examined report, FigureSentence sentence, EachTimesAll.Failing failing) {
        report.note(
                failing.all().mention().indicator(),
                Severity.ERROR,
                "each",
                List.of(sentence.quote()),
                failing.each().mention().excerpt().text(),
                failing.several().value().toPlainString(),
                failing.together().toPlainString(),
                failing.all().mention().excerpt().text());
    }

    private static String added(List<Figure> parts) {
        return parts.stream()
                .map(figure -> figure.value().toPlainString())
                .collect(Collectors.joining(" + "));
    }

    private static void note(Examined report, FigureSentence sentence, Accounts.Failing failing) {
        if (failing.quotes().size() == 1) {
            note(report, sentence, failing.parts(), true);
        } else {
            note(report, failing.quotes(), failing.parts(), true);
        }
    }

    private static void note(
            Examined report, FigureSentence sentence, FailingParts failing, boolean wrong) {
        FailingParts counted = EachOfSeveral.counted(sentence, failing);
        BigDecimal sum = FigureSentence.sum(counted.parts());
        if (failing.mayHoldOlder(sentence)
                || failing.leaveSomeOut(sentence)
                || failing.areDividedAgain()
                || failing.areBesideTheirWhole(sentence)
                || failing.areOfThoseThatCame(sentence)
                || sum.compareTo(failing.whole().value()) == 0) {
            return;
        }
        note(report, List.of(sentence.quote()), counted, wrong);
    }

    private static void note(
            Examined report, List<Quote> quotes, FailingParts failing, boolean wrong) {
        Figure whole = failing.whole();
        BigDecimal stated = whole.value();
        BigDecimal sum = FigureSentence.sum(failing.parts());
        boolean overlap = quotes.stream().anyMatch(quote -> PartsApart.overlap(quote.text()));
        boolean parted = quotes.size() == 1 && failing.arePartsOfTheFirst(quotes.get(0).text());
        if (parted || sum.compareTo(stated) > 0 && (overlap || failing.endInTheirSum())) {
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
}

package org.huibian.check.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.AllCommunities;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.check.claims.all.SaidOfAll;
import org.huibian.check.claims.counts.CountsAgainstAll;
import org.huibian.check.claims.counts.RestOfMore;
import org.huibian.check.claims.denied.DeniedClaims;
import org.huibian.check.claims.denied.LeftElsewhere;
import org.huibian.check.claims.denied.NoneClaimed;
import org.huibian.check.claims.denied.StillPlanned;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextPattern;

/**
 * V05 全覆盖与数字矛盾: a sentence says 全覆盖, 全部办结 or 100% and it, or the one beside it, counts fewer than
 * there are, by its own number or by the report's number of communities.
 */
public final class FullCoverage extends ReportCheck {

    /** 目前已有10个社区…: goes on with the sentence before. */
    private static final TextPattern GOES_ON =
            TextPattern.compile("^(?:截至)?(?:目前|现|其中|仅有|仍有|尚有|还有|但)");

    /** Of a number without a unit that is known: 案卷40卷. */
    private static final Pattern MEASURE = Pattern.compile("^[卷栋幢封组面扇株辆班排楼座口艘]");

    private static final String RATES = "V02";

    private static final TextPattern COMMA = TextPattern.compile("(?<!\\d),|,(?!\\d)");

    /** The check. */
    public FullCoverage() {
        super("V05");
    }

    @Override
    protected void examine(Examined report) {
        Optional<Observation> communities =
                report.report()
                        .observation(AllCommunities.COMMUNITIES)
                        .filter(found -> found.quantity().qualifier() == Qualifier.EXACT);
        List<Passage> passages =
                report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS);
        Map<String, FigureSentence> counted = new HashMap<>();
        FigureSentence.of(report.report()).forEach(one -> counted.put(one.text(), one.counted()));
        List<Boolean> covered = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            covered.add(covered(report, passages.get(i), next(passages, i), communities));
        }
        for (int i = 0; i < passages.size(); i++) {
            int at = i + 1;
            Optional<Passage> next = next(passages, i).filter(one -> !covered.get(at));
            if (!covered.get(i)) {
                denied(report, passages.get(i), next, counted, communities);
            }
        }
        DeniedClaims.examine(report);
        CommunitiesThatHave.examine(report);
        LeftElsewhere.examine(report, counted);
        FewerElsewhere.examine(report, counted);
        NeverCame.examine(report);
        MissedExam.examine(report);
        StillPlanned.examine(report);
        NoneClaimed.examine(report);
        OneForEach.examine(report);
    }

    private static Optional<Passage> next(List<Passage> passages, int i) {
        boolean beside =
                i + 1 < passages.size()
                        && passages.get(i + 1).section() == passages.get(i).section();
        return beside ? Optional.of(passages.get(i + 1)) : Optional.empty();
    }

    /** Whether a sentence, with one that goes on with it, says it of communities; it is noted. */
    private static boolean covered(
            Examined report,
            Passage passage,
            Optional<Passage> next,
            Optional<Observation> communities) {
        String text = PlainNumbers.of(passage.published());
        if (AllAttended.noted(report, Quote.of(passage), text)) {
            return true;
        }
        List<Quote> quotes = new ArrayList<>(List.of(Quote.of(passage)));
        if (CoveredCommunities.noted(report, passage, text, quotes, communities)
                || EachHas.noted(report, text, quotes, communities)) {
            return true;
        }
        Optional<String> more =
                next.map(one -> PlainNumbers.of(one.published())).filter(GOES_ON::isIn);
        if (more.isEmpty()) {
            return false;
        }
        next.map(Quote::of).ifPresent(quotes::add);
        String both = text.replaceFirst("。$", "，") + more.get();
        return CoveredCommunities.noted(report, passage, both, quotes, communities)
                || EachHas.noted(report, both, quotes, communities);
    }

    /** Notes what a sentence, or one of it and the next, says of all and its numbers deny. */
    private static void denied(
            Examined report,
            Passage passage,
            Optional<Passage> next,
            Map<String, FigureSentence> counted,
            Optional<Observation> communities) {
        FigureSentence own = sentence(passage, counted);
        Optional<SaidOfAll> denied = CountsAgainstAll.denied(own, own.text().length());
        List<Quote> quotes = new ArrayList<>(List.of(Quote.of(passage)));
        if (denied.isEmpty() && next.isPresent()) {
            FigureSentence more = sentence(next.get(), counted);
            boolean alone = CountsAgainstAll.denied(more, more.text().length()).isPresent();
            denied =
                    alone
                            ? Optional.empty()
                            : CountsAgainstAll.denied(own.followedBy(more), own.text().length());
            quotes.add(Quote.of(next.get()));
        }
        denied.filter(one -> quotes.stream().noneMatch(quote -> isRateWrong(report, quote)))
                .filter(one -> !one.done().isEmpty() || !isOfAll(own, communities))
                .ifPresent(
                        one ->
                                report.note(
                                        Severity.WARNING,
                                        one.done().isEmpty() ? "left" : "all",
                                        quotes,
                                        one.left(),
                                        one.done()));
    }

    /** 8个社区全部完成，其余2个正在修订: together all that there are. */
    private static boolean isOfAll(FigureSentence own, Optional<Observation> communities) {
        return communities
                .filter(all -> RestOfMore.isOfAll(own, all.quantity().amount()))
                .isPresent();
    }

    /** Whether the 100 % of a sentence was already compared with its parts (V02). */
    private static boolean isRateWrong(Examined report, Quote quote) {
        return report.findings().stream()
                .filter(one -> one.check().equals(RATES))
                .filter(one -> one.subDistrict().equals(report.subDistrict()))
                .anyMatch(one -> one.quotes().contains(quote.text()));
    }

    private static FigureSentence sentence(Passage passage, Map<String, FigureSentence> counted) {
        String text = passage.published();
        FigureSentence found = counted.getOrDefault(text, new FigureSentence(text, "", List.of()));
        // Some write commas as in English; places in the text stay the same.
        return new FigureSentence(
                COMMA.replaceAll(text, "，"),
                found.place(),
                found.figures().stream()
                        .filter(
                                one ->
                                        !one.mention().unit().isEmpty()
                                                || MEASURE.matcher(text.substring(one.end()))
                                                        .find())
                        .toList());
    }
}

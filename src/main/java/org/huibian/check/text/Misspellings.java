package org.huibian.check.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * T06 错别字与漏字: what typos.csv lists, and frequent words with a character that sounds alike; for
 * information, the text stays as it is.
 */
public final class Misspellings extends ReportCheck {

    private record Typo(TextPattern wrong, String right) {}

    private final PatternIndex<Typo> typos;
    private final Homophones homophones = new Homophones();

    /** The check. */
    public Misspellings() {
        super("T06");
        List<Typo> listed =
                Wording.rows(Misspellings.class, "typos.csv", "wrong", "right").stream()
                        .map(
                                row ->
                                        new Typo(
                                                TextPattern.compile(row.text("wrong")),
                                                row.text("right")))
                        .toList();
        this.typos = new PatternIndex<>(listed, Typo::wrong);
    }

    @Override
    protected void examine(Examined report) {
        for (Quote quote : report.texts()) {
            Set<String> noted = new HashSet<>();
            for (Typo typo : typos.candidates(quote.text())) {
                TextMatcher matcher = typo.wrong().matcher(quote.text());
                if (matcher.find()
                        && noted.stream().noneMatch(word -> areOne(word, matcher.group()))) {
                    noted.add(matcher.group());
                    note(report, quote, matcher.group(), typo.right());
                }
            }
            homophones
                    .in(quote.text())
                    .forEach(
                            (wrong, right) -> {
                                if (noted.stream().noneMatch(word -> areOne(word, wrong))
                                        && !isNamed(report, wrong)) {
                                    noted.add(wrong);
                                    note(report, quote, wrong, right);
                                }
                            });
        }
    }

    private static void note(Examined report, Quote quote, String wrong, String right) {
        report.note(Severity.INFO, "message", List.of(quote), wrong, right);
    }

    /** 智理镇: what its own name or that of the district holds is right. */
    private static boolean isNamed(Examined report, String wrong) {
        return report.subDistrict().contains(wrong)
                || report.district().job().district().contains(wrong);
    }

    /** 人民调节 and 人民调节员: one of them holds the other. */
    private static boolean areOne(String word, String other) {
        return word.contains(other) || other.contains(word);
    }
}

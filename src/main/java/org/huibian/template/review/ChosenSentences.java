package org.huibian.template.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huibian.message.Message;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.digest.DistrictDigest;
import org.huibian.summary.digest.Practice;
import org.huibian.summary.digest.Score;
import org.huibian.summary.digest.ThemeDigest;
import org.huibian.template.review.ReviewModel.ChosenModel;
import org.huibian.template.words.PlainData;
import org.huibian.template.words.QuoteSetting;

/** The sentences of sub-districts that stand in a report, with why each was chosen. */
final class ChosenSentences {

    private ChosenSentences() {}

    /** In the order of the chapters. */
    static List<ChosenModel> of(DistrictSummary summary, Report report) {
        Set<String> printed = new LinkedHashSet<>();
        for (Block block : report.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph.inlines().stream()
                        .filter(Inline.Quote.class::isInstance)
                        .forEach(quote -> printed.add(key((Inline.Quote) quote)));
            }
        }
        // What the report quotes was chosen from what may be quoted: the same sentences again.
        DistrictDigest digest =
                DistrictDigest.of(
                        summary,
                        passage ->
                                printed.contains(
                                        key(
                                                QuoteSetting.setWithin(passage.published()),
                                                passage.place().location().toString())));
        List<ChosenModel> chosen = new ArrayList<>();
        Stream.of(
                        digest.themes().stream().map(ThemeDigest::practices).flatMap(List::stream),
                        digest.causes().stream(),
                        digest.firstResponsiblePractices().stream())
                .flatMap(practices -> practices)
                .map(ChosenSentences::model)
                .forEach(chosen::add);
        return chosen;
    }

    private static ChosenModel model(Practice practice) {
        return new ChosenModel(
                practice.subDistrict(),
                practice.text(),
                practice.place().toString(),
                String.valueOf(practice.score().total()),
                parts(practice.score()));
    }

    private static String parts(Score score) {
        List<String> parts = new ArrayList<>();
        add(parts, "office", score.office());
        add(parts, "named", score.named());
        add(parts, "figures", score.figures());
        add(parts, "doing", score.doing());
        add(parts, "novelty", score.novelty());
        add(parts, "length", score.length());
        add(parts, "solemn", score.solemn());
        add(parts, "spread", score.spread());
        return String.join("、", parts);
    }

    private static void add(List<String> parts, String part, int points) {
        if (points != 0) {
            parts.add(Message.of(ChosenSentences.class, "score." + part).text() + " " + points);
        }
    }

    private static String key(Inline.Quote quote) {
        return key(quote.text(), quote.source());
    }

    private static String key(String text, String source) {
        return source + "\n" + PlainData.printable(text);
    }
}

package org.huibian.template.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.digest.DistrictDigest;
import org.huibian.summary.digest.Practice;
import org.huibian.template.words.PlainData;
import org.huibian.template.words.QuoteSetting;

/** The own words of sub-districts that stand in a report, each with its chapter and paragraph. */
final class PrintedQuotes {

    /**
     * Where a quotation stands.
     *
     * @param chapter number of its chapter: 一、
     * @param heading the nearest heading: 一（三）化解矛盾纠纷
     * @param paragraph the words of its paragraph
     */
    record Spot(String chapter, String heading, String paragraph) {}

    /** In the order of the text. */
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    /** What is quoted from each place. */
    private final Map<String, List<String>> texts = new HashMap<>();

    PrintedQuotes(Report report) {
        String chapter = "";
        String heading = "";
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading one && one.level() == 1) {
                chapter = one.number();
                heading = chapter + one.text();
            } else if (block instanceof Block.Heading one && one.level() == 2) {
                heading = chapter.replace("、", "") + one.number() + one.text();
            } else if (block instanceof Block.Paragraph paragraph) {
                Spot spot = new Spot(chapter, heading, paragraph.plainText());
                for (Inline inline : paragraph.inlines()) {
                    if (inline instanceof Inline.Quote quote) {
                        spots.putIfAbsent(key(quote.text(), quote.source()), spot);
                        texts.computeIfAbsent(quote.source(), source -> new ArrayList<>())
                                .add(PlainData.printable(quote.text()));
                    }
                }
            }
        }
    }

    /**
     * The digest that the report was written from: what it quotes was chosen from what may be
     * quoted, so that the same sentences are chosen again from what it quotes.
     */
    DistrictDigest digest(DistrictSummary summary) {
        return DistrictDigest.again(
                summary,
                passage -> isPrinted(passage.published(), passage.place().location().toString()));
    }

    /** Whole, or without the words that lead up to it: 究其原因，主要是…. */
    private boolean isPrinted(String sentence, String source) {
        List<String> quoted = texts.get(source);
        return quoted != null
                && quoted.stream()
                        .anyMatch(PlainData.printable(QuoteSetting.setWithin(sentence))::endsWith);
    }

    /** A key for each quotation, in the order of the text. */
    Set<String> keys() {
        return spots.keySet();
    }

    /** The key of a sentence that was chosen. */
    static String key(Practice practice) {
        return key(QuoteSetting.setWithin(practice.text()), practice.place().toString());
    }

    /** Where a sentence stands. */
    Optional<Spot> spot(Practice practice) {
        return Optional.ofNullable(spots.get(key(practice)));
    }

    private static String key(String text, String source) {
        return source + "\n" + PlainData.printable(text);
    }
}

package org.huibian.template.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibian.message.Message;
import org.huibian.summary.digest.DistrictDigest;
import org.huibian.summary.digest.Practice;
import org.huibian.summary.digest.ThemeDigest;
import org.huibian.summary.digest.sentence.Score;
import org.huibian.template.review.ReviewModel.ChosenModel;

/** The sentences of sub-districts that stand in a report, with why each was chosen. */
final class ChosenSentences {

    private ChosenSentences() {}

    /** In the order of the text. */
    static List<ChosenModel> of(DistrictDigest digest, PrintedQuotes printed) {
        Map<String, Practice> practices = new HashMap<>();
        Stream.of(
                        digest.themes().stream().map(ThemeDigest::practices).flatMap(List::stream),
                        digest.causes().stream(),
                        digest.firstResponsiblePractices().stream())
                .flatMap(chosen -> chosen)
                .forEach(practice -> practices.put(PrintedQuotes.key(practice), practice));
        List<ChosenModel> chosen = new ArrayList<>();
        for (String key : printed.keys()) {
            Practice practice = practices.get(key);
            if (practice != null) {
                chosen.add(model(printed.spot(practice).orElseThrow().heading(), practice));
            }
        }
        return chosen;
    }

    private static ChosenModel model(String chapter, Practice practice) {
        return new ChosenModel(
                chapter,
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
}

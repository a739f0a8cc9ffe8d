package org.huibian.check.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Chapter;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.summary.PreviousYear;

/**
 * D01 与本单位上年报告近重复: sentences that stand in last year's report too, years aside, and make up most of
 * this year's. Numbers count: the same form with new figures is a new report. Political set phrases
 * are none.
 */
public final class CopyOfLastYear extends ReportCheck {

    /** How alike two sentences are that are the same but for a year or a word. */
    private static final double ALIKE = 0.85;

    /** The share of this year's characters from which on it is a copy. */
    private static final double MOST = 0.6;

    private static final int SHORTEST = 12;
    private static final int MOST_QUOTED = 4000;
    private static final int WIDTH = 3;

    private static final Pattern YEARS =
            Pattern.compile("(?:20\\d\\d|上|去|今|本|当|前|这一)年(?:度)?|[\\s\\p{Punct}，。；：、“”‘’（）《》〔〕—…]");

    /** The check. */
    public CopyOfLastYear() {
        super("D01");
    }

    @Override
    protected void examine(Examined report) {
        report.besideLastYear((year, before) -> examine(report, year, before));
    }

    private static void examine(Examined report, PreviousYear year, Extraction before) {
        List<Passage> old = sentences(before);
        List<Set<String>> oldStretches = new ArrayList<>();
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            Set<String> stretches = stretches(old.get(i).published());
            oldStretches.add(stretches);
            for (String stretch : stretches) {
                index.computeIfAbsent(stretch, s -> new ArrayList<>()).add(i);
            }
        }
        int all = 0;
        int copied = 0;
        StringBuilder now = new StringBuilder();
        StringBuilder then = new StringBuilder();
        List<Quote> places = new ArrayList<>();
        for (Passage passage : sentences(report.report())) {
            Set<String> stretches = stretches(passage.published());
            int length = passage.published().length();
            all += length;
            int like = like(stretches, oldStretches, index);
            if (like >= 0) {
                copied += length;
                if (now.length() + length <= MOST_QUOTED) {
                    now.append(passage.published());
                    then.append(old.get(like).published());
                    if (places.isEmpty()) {
                        places.add(Quote.of(passage));
                        places.add(Quote.of(old.get(like)));
                    }
                }
            }
        }
        if (all > 0 && copied >= all * MOST) {
            report.note(
                    Severity.WARNING,
                    "message",
                    List.of(
                            new Quote(places.get(0).place(), now.toString()),
                            new Quote(year.year() + "年/" + places.get(1).place(), then.toString())),
                    Integer.toString(year.year()),
                    Math.round(100.0 * copied / all));
        }
    }

    private static List<Passage> sentences(Extraction report) {
        return report.passages().stream()
                .filter(passage -> passage.chapter() != Chapter.HEAD)
                .filter(passage -> passage.published().length() >= SHORTEST)
                .filter(passage -> !CopiesOfOthers.isSetPhrase(passage.published()))
                .toList();
    }

    private static Set<String> stretches(String sentence) {
        String text = YEARS.matcher(sentence).replaceAll("");
        Set<String> stretches = new HashSet<>();
        for (int i = 0; i + WIDTH <= text.length(); i++) {
            stretches.add(text.substring(i, i + WIDTH));
        }
        return stretches;
    }

    /** Index of last year's sentence that is most alike; -1 where none is enough. */
    private static int like(
            Set<String> stretches, List<Set<String>> old, Map<String, List<Integer>> index) {
        Map<Integer, Integer> common = new HashMap<>();
        for (String stretch : stretches) {
            index.getOrDefault(stretch, List.of()).forEach(i -> common.merge(i, 1, Integer::sum));
        }
        int best = -1;
        double most = ALIKE;
        for (int i = 0; i < old.size(); i++) {
            int shared = common.getOrDefault(i, 0);
            double likeness =
                    shared == 0
                            ? 0
                            : (double) shared / (stretches.size() + old.get(i).size() - shared);
            if (likeness >= most && (best < 0 || likeness > most)) {
                best = i;
                most = likeness;
            }
        }
        return best;
    }
}

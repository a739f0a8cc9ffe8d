package org.huibian.check.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Chapter;
import org.huibian.extract.Passage;
import org.huibian.message.Message;
import org.huibian.search.TextPattern;
import org.huibian.summary.DistrictSummary;

/**
 * D02 与他单位近重复: passages of two reports that are alike to four fifths, at least eighty characters in
 * a row, shown side by side. Political set phrases and what three or more reports share are none.
 */
public final class CopiesOfOthers implements Check {

    private static final double ALIKE = 0.8;
    private static final int SHORTEST_SENTENCE = 24;
    private static final int SHORTEST_RUN = 80;
    private static final int MOST_COMMON = 12;
    private static final TextPattern SET_PHRASE =
            TextPattern.compile(
                    "习近平|新时代|党的二十|党的十九|四个意识|两个维护|坚持以|深入贯彻|党中央|中国特色|督察工作规定|现将|报告如下|第一责任人职责规定|四个亲自|亲自部署");

    private record Line(
            String owner, int position, String number, Passage passage, Shingles shingles) {

        String text() {
            return number + passage.published();
        }
    }

    private record Pair(Line one, Line other) {}

    /** Whether a sentence is one that every report has: little is left without its set phrases. */
    static boolean isSetPhrase(String text) {
        return ownWords(text).length() < SHORTEST_SENTENCE && SET_PHRASE.matcher(text).find();
    }

    /** A sentence without the clauses that hold political set phrases. */
    static String ownWords(String text) {
        StringBuilder own = new StringBuilder();
        for (String clause : text.split("(?<=[，；：。])")) {
            if (!SET_PHRASE.matcher(clause).find()) {
                own.append(clause);
            }
        }
        return own.toString();
    }

    @Override
    public Set<String> ids() {
        return Set.of("D02");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        List<Line> lines = lines(summary);
        Map<String, List<Pair>> pairs = pairs(lines);
        List<Finding> findings = new ArrayList<>();
        pairs.values().forEach(between -> runs(between).forEach(run -> note(run, findings)));
        return findings;
    }

    private static List<Line> lines(DistrictSummary summary) {
        List<Line> lines = new ArrayList<>();
        summary.reports()
                .forEach(
                        (name, report) -> {
                            int position = 0;
                            for (Passage passage : report.passages()) {
                                position++;
                                String text = passage.published();
                                if (passage.chapter() != Chapter.HEAD
                                        && text.length() >= SHORTEST_SENTENCE
                                        && !isSetPhrase(text)) {
                                    lines.add(
                                            new Line(
                                                    name,
                                                    position,
                                                    passage.item()
                                                            ? report.sections()
                                                                    .get(passage.section())
                                                                    .number()
                                                            : "",
                                                    passage,
                                                    Shingles.of(ownWords(text))));
                                }
                            }
                        });
        return lines;
    }

    /** Pairs of like sentences of two owners, by owners; sentences of three owners are left out. */
    private static Map<String, List<Pair>> pairs(List<Line> lines) {
        ShingleIndex index =
                ShingleIndex.of(lines.stream().map(Line::shingles).toList(), MOST_COMMON);
        int[] common = new int[lines.size()];
        Map<String, List<Pair>> pairs = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Line> like = like(i, lines, index, common);
            if (like.stream().map(Line::owner).distinct().count() == 1) {
                Line one = lines.get(i);
                Line other = like.get(0);
                pairs.computeIfAbsent(one.owner() + "\n" + other.owner(), k -> new ArrayList<>())
                        .add(new Pair(one, other));
            }
        }
        return pairs;
    }

    /**
     * The lines of others that are like one.
     *
     * @param common room to count in, one for each line; all zero before and after
     */
    private static List<Line> like(int i, List<Line> lines, ShingleIndex index, int[] common) {
        Line line = lines.get(i);
        long[] stretches = line.shingles().stretches();
        BitSet touched = new BitSet();
        for (long stretch : stretches) {
            for (int holder : index.holders(stretch)) {
                common[holder]++;
                touched.set(holder);
            }
        }
        int enough = stretches.length / 3;
        List<Line> like = new ArrayList<>();
        for (int k = touched.nextSetBit(0); k >= 0; k = touched.nextSetBit(k + 1)) {
            Line other = lines.get(k);
            if (common[k] >= enough
                    && !other.owner().equals(line.owner())
                    && Shingles.likeness(stretches, other.shingles().stretches()) >= ALIKE) {
                like.add(other);
            }
            common[k] = 0;
        }
        return like;
    }

    /** Pairs that follow one another in the first report, long enough together. */
    private static List<List<Pair>> runs(List<Pair> pairs) {
        List<List<Pair>> runs = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Pair> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            boolean next =
                    !last.isEmpty()
                            && pair.one().position() - last.get(last.size() - 1).one().position()
                                    <= 2;
            if (!next) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(pair);
        }
        runs.removeIf(
                run ->
                        run.stream().mapToInt(p -> p.one().passage().published().length()).sum()
                                < SHORTEST_RUN);
        return runs;
    }

    private static void note(List<Pair> run, List<Finding> findings) {
        Line first = run.get(0).one();
        Line other = run.get(0).other();
        List<String> places = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (boolean own : new boolean[] {true, false}) {
            StringBuilder quote = new StringBuilder();
            for (Pair pair : run) {
                quote.append((own ? pair.one() : pair.other()).text());
            }
            places.add((own ? first : other).passage().place().location().toString());
            quotes.add(quote.toString());
        }
        findings.add(
                new Finding(
                        "D02",
                        Severity.WARNING,
                        first.owner(),
                        "",
                        places,
                        quotes,
                        Message.of(Check.class, "D02.message", other.owner()),
                        Message.of(Check.class, "D02.action", other.owner())));
    }
}

package org.huibian.check.copies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.check.files.NamelessReports;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.message.Message;
import org.huibian.search.TextPattern;
import org.huibian.summary.DistrictSummary;

/**
 * D02 与他单位近重复: passages of a report of which four fifths stand in another's too, at least eighty
 * characters in a row, shown side by side; the other may have a sentence more between them, or say
 * more in it. Political set phrases, what three or more reports share, and sentences of little but
 * numbers, which each report has of its own, are none.
 */
public final class CopiesOfOthers implements Check {

    private static final double ALIKE = 0.8;
    private static final int SHORTEST_RUN = 80;

    /**
     * 受理12345热线诉求1720件，办结1704件，办结率99.07%: characters without numbers below which all write alike,
     * and only the same numbers are a sign.
     */
    private static final int FEWEST_WORDS = 50;

    /** So many counts in a row, each with no more characters, are what all write alike. */
    private static final int FEWEST_COUNTS = 3;

    private static final int WORDS_OF_COUNT = 12;

    private static final TextPattern NO_NUMBER = TextPattern.compile("[^0-9.]+");

    private static final int MOST_COMMON = 12;

    /** So many stretches are looked at at once. */
    private static final long AT_ONCE = 4_000_000;

    /** Two lines of two owners that are alike, by their numbers. */
    private record Pair(int one, int other) {}

    @Override
    public Set<String> ids() {
        return Set.of("D02");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>(copies(summary.reports(), pair -> true));
        // What nobody is known to have sent may be copied too: its owner here is its file, each by
        // itself, so that it makes no third owner of what two others share.
        NamelessReports.of(summary)
                .forEach(
                        (file, report) -> {
                            Map<String, Extraction> all = new LinkedHashMap<>(summary.reports());
                            all.put(file, report);
                            copies(all, pair -> pair.contains(file)).stream()
                                    .map(
                                            one ->
                                                    one.subDistrict().equals(file)
                                                            ? one.ofNobody()
                                                            : one)
                                    .forEach(findings::add);
                        });
        return findings;
    }

    /**
     * The copies among some reports.
     *
     * @param between which pairs of owners are asked for
     */
    private static List<Finding> copies(
            Map<String, Extraction> reports, Predicate<List<String>> between) {
        DistrictLines lines = lines(reports);
        List<Finding> findings = new ArrayList<>();
        for (List<Pair> pairs : pairs(lines).values()) {
            Pair first = pairs.get(0);
            if (!between.test(
                    List.of(lines.ownerName(first.one()), lines.ownerName(first.other())))) {
                continue;
            }
            List<List<Pair>> runs = runs(lines, pairs);
            runs.removeIf(run -> isOfOwnNumbers(reports, lines, run));
            if (!runs.isEmpty()) {
                findings.add(note(reports, lines, runs));
            }
        }
        return findings;
    }

    private static DistrictLines lines(Map<String, Extraction> reports) {
        DistrictLines lines = new DistrictLines();
        reports.forEach(
                (name, report) -> {
                    lines.begin(name);
                    int position = 0;
                    for (Passage passage : report.passages()) {
                        String text = passage.published();
                        if (passage.chapter() != Chapter.HEAD
                                && text.length() >= SetPhrases.SHORTEST) {
                            String own = SetPhrases.ownWords(text);
                            if (!SetPhrases.are(text, own)) {
                                lines.add(position, text.length(), Shingles.words(own));
                            }
                        }
                        position++;
                    }
                    lines.end();
                });
        return lines;
    }

    /** Pairs of like sentences of two owners, by owners; sentences of three owners are left out. */
    private static Map<String, List<Pair>> pairs(DistrictLines lines) {
        long[] like = LikeLines.of(lines, ALIKE, MOST_COMMON, AT_ONCE);
        Map<String, List<Pair>> pairs = new TreeMap<>();
        for (int from = 0, to; from < like.length; from = to) {
            int one = (int) (like[from] >>> Integer.SIZE);
            int first = (int) like[from];
            boolean single = true;
            for (to = from; to < like.length && like[to] >>> Integer.SIZE == one; to++) {
                single &= lines.owner((int) like[to]) == lines.owner(first);
            }
            if (single) {
                pairs.computeIfAbsent(
                                lines.ownerName(one) + "\n" + lines.ownerName(first),
                                k -> new ArrayList<>())
                        .add(new Pair(one, first));
            }
        }
        return pairs;
    }

    /** Pairs that follow one another in the first report, long enough together. */
    private static List<List<Pair>> runs(DistrictLines lines, List<Pair> pairs) {
        List<List<Pair>> runs = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Pair> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            boolean next =
                    !last.isEmpty()
                            && lines.passage(pair.one())
                                            - lines.passage(last.get(last.size() - 1).one())
                                    <= 2;
            if (!next) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(pair);
        }
        runs.removeIf(
                run -> run.stream().mapToInt(p -> lines.length(p.one())).sum() < SHORTEST_RUN);
        return runs;
    }

    /** Whether little but numbers is left of a run, and each report has its own. */
    private static boolean isOfOwnNumbers(
            Map<String, Extraction> reports, DistrictLines lines, List<Pair> run) {
        return run.stream().mapToInt(p -> lines.bareLength(p.one())).sum() < FEWEST_WORDS
                        && run.stream().anyMatch(pair -> haveOwnNumbers(reports, lines, pair))
                || run.stream().allMatch(pair -> areCounts(reports, lines, pair));
    }

    private static boolean haveOwnNumbers(
            Map<String, Extraction> reports, DistrictLines lines, Pair pair) {
        return !numbers(reports, lines, pair.one()).equals(numbers(reports, lines, pair.other()));
    }

    /** 诉讼2件，审结2件，出庭2件: a sentence of counts one after another, and each report has its own. */
    private static boolean areCounts(
            Map<String, Extraction> reports, DistrictLines lines, Pair pair) {
        int counts = numbers(reports, lines, pair.one()).strip().split(" +").length;
        int words = lines.bareLength(pair.one());
        return words < FEWEST_WORDS
                && counts >= FEWEST_COUNTS
                && words <= counts * WORDS_OF_COUNT
                && haveOwnNumbers(reports, lines, pair);
    }

    private static String numbers(Map<String, Extraction> reports, DistrictLines lines, int line) {
        Extraction report = Objects.requireNonNull(reports.get(lines.ownerName(line)));
        return NO_NUMBER.replaceAll(report.passages().get(lines.passage(line)).published(), " ");
    }

    /** One finding on two reports: each stretch that they share, with the other's beside it. */
    private static Finding note(
            Map<String, Extraction> reports, DistrictLines lines, List<List<Pair>> runs) {
        List<String> places = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (List<Pair> run : runs) {
            for (boolean own : new boolean[] {true, false}) {
                List<Integer> side = run.stream().map(p -> own ? p.one() : p.other()).toList();
                Extraction report =
                        Objects.requireNonNull(reports.get(lines.ownerName(side.get(0))));
                StringBuilder quote = new StringBuilder();
                side.forEach(line -> quote.append(text(report, lines.passage(line))));
                places.add(
                        report.passages()
                                .get(lines.passage(side.get(0)))
                                .place()
                                .location()
                                .toString());
                quotes.add(quote.toString());
            }
        }
        Pair first = runs.get(0).get(0);
        String other = lines.ownerName(first.other());
        return new Finding(
                "D02",
                Severity.WARNING,
                lines.ownerName(first.one()),
                "",
                places,
                quotes,
                runs.size() == 1
                        ? Message.of(Check.class, "D02.message", other)
                        : Message.of(Check.class, "D02.several", other, runs.size()),
                Message.of(Check.class, "D02.action", other));
    }

    /** A sentence with the number of the item that it begins. */
    private static String text(Extraction report, int number) {
        Passage passage = report.passages().get(number);
        return (passage.item() ? report.sections().get(passage.section()).number() : "")
                + passage.published();
    }
}

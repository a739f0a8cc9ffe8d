package org.huibian.check.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Check;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Finding;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Chapter;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.message.Message;
import org.huibian.summary.PreviousYear;

/**
 * D01 与本单位上年报告近重复: sentences that stand in last year's report too, years aside, and make up most of
 * this year's, or a passage of it. Numbers count: the same form with new figures is a new report.
 * Political set phrases are none.
 */
public final class CopyOfLastYear extends ReportCheck {

    /** How alike two sentences are that are the same but for a year or a word. */
    private static final double ALIKE = 0.85;

    /** The share of this year's characters from which on it is a copy. */
    private static final double MOST = 0.6;

    private static final int SHORTEST = 12;

    /** A passage of so many characters that stands alone is told by itself. */
    private static final int SHORTEST_PASSAGE = 80;

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
        List<Copy> copies = new ArrayList<>();
        List<Passage> sentences = sentences(report.report());
        for (int i = 0; i < sentences.size(); i++) {
            String text = sentences.get(i).published();
            all += text.length();
            int like = like(stretches(text), oldStretches, index);
            if (like >= 0) {
                copies.add(new Copy(i, sentences.get(i), old.get(like)));
            }
        }
        int copied = copies.stream().mapToInt(Copy::length).sum();
        if (all > 0 && copied >= all * MOST) {
            List<Copy> whole = new ArrayList<>(opening(report.report(), before));
            whole.addAll(copies);
            note(report, year, "message", whole, Math.round(100.0 * copied / all));
        } else {
            passages(copies).forEach(run -> note(report, year, "passage", run));
        }
    }

    /**
     * The sentences before the first chapter that are the same, years aside; they open what is
     * shown.
     */
    private static List<Copy> opening(Extraction report, Extraction before) {
        Map<Set<String>, Passage> old = new HashMap<>();
        head(before).forEach(passage -> old.put(stretches(passage.published()), passage));
        return head(report).stream()
                .filter(passage -> old.containsKey(stretches(passage.published())))
                .map(passage -> new Copy(-1, passage, old.get(stretches(passage.published()))))
                .toList();
    }

    private static List<Passage> head(Extraction report) {
        return report.passages().stream()
                .filter(passage -> passage.chapter() == Chapter.HEAD)
                .filter(passage -> passage.published().length() >= SHORTEST)
                .filter(passage -> passage.published().endsWith("。"))
                .toList();
    }

    /** A sentence that last year's report has too; {@code position} among this year's. */
    private record Copy(int position, Passage now, Passage then) {

        int length() {
            return now.published().length();
        }
    }

    /**
     * Copied sentences that follow one another under one heading, long enough together without set
     * phrases.
     */
    private static List<List<Copy>> passages(List<Copy> copies) {
        List<List<Copy>> runs = new ArrayList<>();
        int next = -1;
        int section = -1;
        for (Copy copy : copies) {
            if (copy.position() != next || copy.now().section() != section) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(copy);
            next = copy.position() + 1;
            section = copy.now().section();
        }
        runs.removeIf(
                run ->
                        run.stream()
                                        .map(copy -> copy.now().published())
                                        .mapToInt(text -> CopiesOfOthers.ownWords(text).length())
                                        .sum()
                                < SHORTEST_PASSAGE);
        return runs;
    }

    private static void note(
            Examined report, PreviousYear year, String kind, List<Copy> copies, Object... more) {
        StringBuilder now = new StringBuilder();
        StringBuilder then = new StringBuilder();
        for (Copy copy : copies) {
            if (now.length() + copy.length() <= MOST_QUOTED) {
                now.append(copy.now().published());
                then.append(copy.then().published());
            }
        }
        List<Object> values = new ArrayList<>(List.of(Integer.toString(year.year())));
        values.addAll(List.of(more));
        // Side by side even where not a word differs.
        report.findings()
                .add(
                        new Finding(
                                report.check(),
                                Severity.WARNING,
                                report.subDistrict(),
                                "",
                                List.of(
                                        Quote.of(copies.get(0).now()).place(),
                                        year.year()
                                                + "年/"
                                                + Quote.of(copies.get(0).then()).place()),
                                List.of(now.toString(), then.toString()),
                                Message.of(Check.class, "D01." + kind, values.toArray()),
                                Message.of(Check.class, "D01.action", values.toArray())));
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

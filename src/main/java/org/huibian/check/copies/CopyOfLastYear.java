package org.huibian.check.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.check.Check;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Finding;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.copies.LikeSentences.Copy;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.message.Message;
import org.huibian.summary.PreviousYear;

/**
 * D01 与本单位上年报告近重复: sentences that stand in last year's report too, years aside, and make up most of
 * this year's, or a passage of it. Numbers count, unless nothing but numbers is new in a whole
 * report. Political set phrases are none.
 */
public final class CopyOfLastYear extends ReportCheck {

    /** The share of this year's characters from which on it is a copy. */
    private static final double MOST = 0.6;

    /**
     * The same where one number is as good as another: in terse sentences numbers are much of the
     * text, and an office may keep the form of many.
     */
    private static final double ALL_BUT_NUMBERS = 0.8;

    /** A text of fewer characters is too short to tell a copied form by. */
    private static final int WHOLE_REPORT = 600;

    private static final int SHORTEST = 12;

    /** A passage of so many characters that stands alone is told by itself. */
    private static final int SHORTEST_PASSAGE = 80;

    private static final int MOST_QUOTED = 4000;

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
        List<Passage> sentences = sentences(report.report());
        int all = sentences.stream().mapToInt(passage -> passage.published().length()).sum();
        List<Copy> copies = LikeSentences.copies(sentences, old, false);
        double share = share(copies, all);
        if (all > 0 && share >= MOST) {
            whole(report, year, before, "message", copies, share);
            return;
        }
        if (all >= WHOLE_REPORT) {
            List<Copy> forms = LikeSentences.copies(sentences, old, true);
            double formShare = share(forms, all);
            if (formShare >= ALL_BUT_NUMBERS) {
                whole(report, year, before, "numbers", forms, formShare);
                return;
            }
        }
        List<List<Copy>> passages = passages(copies);
        if (passages.size() == 1) {
            note(report, year, "passage", passages);
        } else if (!passages.isEmpty()) {
            note(report, year, "passages", passages, passages.size());
        }
    }

    private static double share(List<Copy> copies, int all) {
        return (double) copies.stream().mapToInt(Copy::length).sum() / Math.max(1, all);
    }

    private static void whole(
            Examined report,
            PreviousYear year,
            Extraction before,
            String kind,
            List<Copy> copies,
            double share) {
        List<Copy> whole = new ArrayList<>(opening(report.report(), before));
        whole.addAll(copies);
        note(report, year, kind, List.of(whole), Math.round(100 * share));
    }

    /**
     * The sentences before the first chapter that are the same, years aside; they open what is
     * shown.
     */
    private static List<Copy> opening(Extraction report, Extraction before) {
        Map<Set<String>, Passage> old = new HashMap<>();
        head(before).forEach(passage -> old.put(stretches(passage), passage));
        return head(report).stream()
                .filter(passage -> old.containsKey(stretches(passage)))
                .map(passage -> new Copy(-1, passage, old.get(stretches(passage))))
                .toList();
    }

    private static Set<String> stretches(Passage passage) {
        return LikeSentences.stretches(passage.published(), false);
    }

    private static List<Passage> head(Extraction report) {
        return report.passages().stream()
                .filter(passage -> passage.chapter() == Chapter.HEAD)
                .filter(passage -> passage.published().length() >= SHORTEST)
                .filter(passage -> passage.published().endsWith("。"))
                .toList();
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
                                        .mapToInt(text -> SetPhrases.ownWords(text).length())
                                        .sum()
                                < SHORTEST_PASSAGE);
        return runs;
    }

    /** One finding for a report: each passage with last year's beside it. */
    private static void note(
            Examined report,
            PreviousYear year,
            String kind,
            List<List<Copy>> passages,
            Object... more) {
        List<String> places = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (List<Copy> copies : passages) {
            StringBuilder now = new StringBuilder();
            StringBuilder then = new StringBuilder();
            for (Copy copy : copies) {
                if (now.length() + copy.length() <= MOST_QUOTED) {
                    now.append(copy.now().published());
                    then.append(copy.then().published());
                }
            }
            places.add(Quote.of(copies.get(0).now()).place());
            places.add(year.year() + "年/" + Quote.of(copies.get(0).then()).place());
            // Side by side even where not a word differs.
            quotes.add(now.toString());
            quotes.add(then.toString());
        }
        List<Object> values = new ArrayList<>(List.of(Integer.toString(year.year())));
        values.addAll(List.of(more));
        report.findings()
                .add(
                        new Finding(
                                report.check(),
                                Severity.WARNING,
                                report.subDistrict(),
                                "",
                                places,
                                quotes,
                                Message.of(Check.class, "D01." + kind, values.toArray()),
                                Message.of(Check.class, "D01.action", values.toArray())));
    }

    private static List<Passage> sentences(Extraction report) {
        return report.passages().stream()
                .filter(passage -> passage.chapter() != Chapter.HEAD)
                .filter(passage -> passage.published().length() >= SHORTEST)
                .filter(passage -> !SetPhrases.are(passage.published()))
                .toList();
    }
}

package org.huibian.check.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.numbering.HeadingRun.Entry;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Section;

/**
 * N01 编号缺首号或跳号: headings that begin with another number than one, skip one, or are but one. Numbers
 * that go on from the section before are lawful; a number that stands in the running text is not
 * missing.
 */
public final class MissingNumbers extends ReportCheck {

    /** The check. */
    public MissingNumbers() {
        super("N01");
    }

    @Override
    protected void examine(Examined report) {
        Map<String, Integer> lastOf = new HashMap<>();
        for (HeadingRun run : HeadingRun.of(report)) {
            List<Entry> entries = run.entries();
            HeadingForm first = form(entries);
            int last = 0;
            boolean goesOn = goesOn(report, entries.get(0).section(), first, lastOf);
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                Optional<HeadingForm> form = entry.form();
                if (form.isEmpty()) {
                    unnumbered(report, entries, i, last + 1);
                    last++;
                    continue;
                }
                int value = form.get().value();
                boolean begins = i == 0;
                boolean gap = value > last + 1 && !(begins && goesOn);
                Section from = begins ? entry.section() : entries.get(i - 1).section();
                int start = begins ? from.parent() : from.index();
                if (gap && !printed(report, form.get(), last + 1, start, entry.section())) {
                    List<Quote> quotes = new ArrayList<>();
                    quotes.add(report.quote(entry.section()));
                    if (!begins) {
                        quotes.add(report.quote(entries.get(i - 1).section()));
                    }
                    report.note(
                            Severity.WARNING,
                            "message",
                            quotes,
                            form.get().printed(last + 1).get(0),
                            entry.section().number());
                }
                last = Math.max(last, value);
                if (value == 1) {
                    // The run starts again.
                    last = 1;
                }
            }
            lastOf.put(first.kind(), last);
            alone(report, run, first);
        }
        for (RunningNumbers.Gap gap : RunningNumbers.gaps(report)) {
            report.note(
                    Severity.WARNING, "message", List.of(gap.quote()), gap.missing(), gap.next());
        }
    }

    /**
     * Whether a run goes on from the section before, where points between may be read as text:
     * 7．65份意见书.
     */
    private static boolean goesOn(
            Examined report, Section section, HeadingForm first, Map<String, Integer> lastOf) {
        int before = lastOf.getOrDefault(first.kind(), -1);
        return before >= 0
                && before < first.value()
                && IntStream.range(before + 1, first.value())
                        .allMatch(
                                value -> printed(report, first, value, section.parent(), section));
    }

    private static HeadingForm form(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.form().stream()).findFirst().orElseThrow();
    }

    private static void unnumbered(Examined report, List<Entry> entries, int index, int missing) {
        if (index + 1 == entries.size()) {
            return;
        }
        Optional<HeadingForm> next = entries.get(index + 1).form();
        if (next.isPresent() && next.get().value() == missing + 1) {
            report.note(
                    Severity.WARNING,
                    "message",
                    List.of(
                            report.quote(entries.get(index).section()),
                            report.quote(entries.get(index + 1).section())),
                    next.get().printed(missing).get(0),
                    entries.get(index + 1).section().number());
        }
    }

    /** 一、下只有（一）而没有（二）. */
    private static void alone(Examined report, HeadingRun run, HeadingForm first) {
        boolean lone = run.entries().size() == 1 && first.value() == 1 && first.kind().equals("一）");
        Section only = run.entries().get(0).section();
        if (lone && !printed(report, first, 2, only.index(), only)) {
            report.note(Severity.WARNING, "alone", List.of(report.quote(only)), only.number());
        }
    }

    /**
     * Whether a number stands within a sentence, where it was not read as a heading. That of a
     * point of running text (二是) counts from one section on up to the point before which it is
     * missing: other points have it too.
     */
    private static boolean printed(
            Examined report, HeadingForm form, int value, int from, Section to) {
        for (Passage passage : report.report().passages()) {
            boolean beside = passage.section() >= from && passage.section() <= to.index();
            if (form.inText() && !beside) {
                continue;
            }
            for (String number : form.printed(value)) {
                int at = passage.published().indexOf(number);
                boolean free = form.inText() || form.kind().endsWith("）");
                if (at == 0
                        || (at > 0
                                && (free
                                        || "。；：，".indexOf(passage.published().charAt(at - 1))
                                                >= 0))) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.huibian.check.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.extract.outline.Section;

/**
 * Headings of one kind under one heading, in reading order; a heading without a number stands where
 * its number would be.
 *
 * @param entries the headings
 */
record HeadingRun(List<Entry> entries) {

    /** Copies. */
    HeadingRun {
        entries = List.copyOf(entries);
    }

    /**
     * A heading.
     *
     * @param section the heading
     * @param form its number; empty where none is printed
     */
    record Entry(Section section, Optional<HeadingForm> form) {}

    /** The runs of a report. */
    static List<HeadingRun> of(Examined report) {
        Map<Integer, List<Section>> children = new LinkedHashMap<>();
        Map<Section, Section> between = between(report.headings());
        for (Section section : report.headings()) {
            int parent = between.getOrDefault(section, section).parent();
            children.computeIfAbsent(parent, p -> new ArrayList<>()).add(section);
        }
        List<HeadingRun> runs = new ArrayList<>();
        for (List<Section> siblings : children.values()) {
            Map<String, List<Entry>> kinds = new LinkedHashMap<>();
            for (int i = 0; i < siblings.size(); i++) {
                Section section = siblings.get(i);
                Optional<HeadingForm> form = HeadingForm.of(section);
                Optional<HeadingForm> next =
                        i + 1 < siblings.size()
                                ? like(siblings.get(i + 1), between)
                                : Optional.empty();
                boolean nameless = section.number().isEmpty();
                like(section, between)
                        .or(() -> nameless ? next : Optional.empty())
                        .ifPresent(
                                like ->
                                        kinds.computeIfAbsent(like.kind(), k -> new ArrayList<>())
                                                .add(new Entry(section, form)));
            }
            kinds.values().forEach(entries -> runs.add(new HeadingRun(entries)));
        }
        return runs;
    }

    /** The number of a heading, or of the one of whose kind it is. */
    private static Optional<HeadingForm> like(Section section, Map<Section, Section> between) {
        return HeadingForm.of(between.getOrDefault(section, section));
    }

    /**
     * 2) between 1. and 3.: of the same run, though the marks differ.
     *
     * @return such a heading → the one before it
     */
    private static Map<Section, Section> between(List<Section> all) {
        List<Section> headings =
                all.stream().filter(section -> HeadingForm.of(section).isPresent()).toList();
        Map<Section, Section> between = new HashMap<>();
        for (int i = 1; i + 1 < headings.size(); i++) {
            Section before = headings.get(i - 1);
            HeadingForm one = HeadingForm.of(before).orElseThrow();
            HeadingForm own = HeadingForm.of(headings.get(i)).orElseThrow();
            HeadingForm next = HeadingForm.of(headings.get(i + 1)).orElseThrow();
            if (one.kind().equals(next.kind())
                    && !own.kind().equals(one.kind())
                    && own.kind().charAt(0) == one.kind().charAt(0)
                    && !own.inText()
                    && !one.inText()
                    && own.value() == one.value() + 1
                    && next.value() == own.value() + 1) {
                between.put(headings.get(i), before);
            }
        }
        return between;
    }
}

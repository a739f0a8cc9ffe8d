package org.huibian.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.extract.Section;

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
        for (Section section : report.headings()) {
            children.computeIfAbsent(section.parent(), p -> new ArrayList<>()).add(section);
        }
        List<HeadingRun> runs = new ArrayList<>();
        for (List<Section> siblings : children.values()) {
            Map<String, List<Entry>> kinds = new LinkedHashMap<>();
            for (int i = 0; i < siblings.size(); i++) {
                Section section = siblings.get(i);
                Optional<HeadingForm> form = HeadingForm.of(section);
                Optional<HeadingForm> next =
                        i + 1 < siblings.size()
                                ? HeadingForm.of(siblings.get(i + 1))
                                : Optional.empty();
                boolean nameless = section.number().isEmpty();
                form.or(() -> nameless ? next : Optional.empty())
                        .ifPresent(
                                like ->
                                        kinds.computeIfAbsent(like.kind(), k -> new ArrayList<>())
                                                .add(new Entry(section, form)));
            }
            kinds.values().forEach(entries -> runs.add(new HeadingRun(entries)));
        }
        return runs;
    }
}

package org.huibian.extract.outline.division;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huibian.extract.outline.HeadingLine;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.Section;
import org.huibian.extract.outline.margin.HeadLines;
import org.huibian.extract.outline.margin.ReportingYear;
import org.huibian.extract.outline.margin.TailLines;
import org.huibian.extract.outline.number.Marker;
import org.huibian.extract.outline.number.MarkerScanner;
import org.huibian.extract.outline.number.NumberScheme;
import org.huibian.extract.outline.title.ChapterTitles;
import org.huibian.extract.outline.title.ThemeKeywords;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;

/** Divides a report into head, sections and tail by whatever numbering it uses. */
public final class OutlineParser {

    private final ThemeKeywords themes = ThemeKeywords.standard();

    /** The outline of a report. Takes time linear in its length. */
    public Outline parse(SourceDocument document) {
        List<HeadingLine> lines = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            HeadingLine.of(block).filter(line -> !line.reading().isEmpty()).ifPresent(lines::add);
        }
        List<String> readings = lines.stream().map(HeadingLine::reading).toList();
        List<Marker> markers = MarkerScanner.scan(lines);
        HeadLines head = HeadLines.of(readings.subList(0, headEnd(markers, lines)));
        markers = withoutHead(markers, head);
        int year = ReportingYear.of(head.title(), String.join("", headText(readings, head)));
        if (markers.stream().noneMatch(OutlineParser::dividesReport)) {
            markers = withLoneChapters(lines, markers, head, year);
        }
        Predicate<Marker> chapters = marker -> announces(marker, lines, year);
        markers = GapHeadings.filled(lines, markers, Nesting.of(markers, chapters));
        int body = markers.isEmpty() ? lines.size() : markers.get(0).line();
        int afterMarkers = markers.isEmpty() ? 1 : markers.get(markers.size() - 1).line() + 1;
        int tail = TailLines.begin(readings, afterMarkers);
        if (markers.isEmpty()) {
            body = unnumberedBody(readings, head, tail);
        }
        return new OutlineBuilder(document, lines, head, themes, year)
                .build(markers, Nesting.of(markers, chapters), body, tail);
    }

    /** Where the head ends: at the first number that is not in running text. */
    private static int headEnd(List<Marker> markers, List<HeadingLine> lines) {
        for (Marker marker : markers) {
            if (marker.scheme() != NumberScheme.FORMAT && marker.leading()) {
                return marker.line();
            }
        }
        return lines.size();
    }

    /** Without the headings by format that are the title or stand above it. */
    private static List<Marker> withoutHead(List<Marker> markers, HeadLines head) {
        int title = head.kinds().lastIndexOf(HeadLines.Kind.TITLE);
        return markers.stream()
                .filter(marker -> marker.scheme() != NumberScheme.FORMAT || marker.line() > title)
                .toList();
    }

    private static List<String> headText(List<String> readings, HeadLines head) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < head.kinds().size() && text.size() < 3; i++) {
            if (head.kinds().get(i) == HeadLines.Kind.OPENING) {
                text.add(readings.get(i));
            }
        }
        return text;
    }

    private static boolean dividesReport(Marker marker) {
        return marker.scheme() == NumberScheme.DUN
                || marker.scheme() == NumberScheme.PART
                || marker.scheme() == NumberScheme.FORMAT;
    }

    /** In a report without 一、 lines such as “存在问题” alone are its headings, or all lone ones. */
    private static List<Marker> withLoneChapters(
            List<HeadingLine> lines, List<Marker> markers, HeadLines head, int year) {
        List<Marker> all = new ArrayList<>();
        int first = head.kinds().lastIndexOf(HeadLines.Kind.TITLE) + 1;
        List<String> readings = lines.stream().map(HeadingLine::reading).toList();
        int tail = TailLines.begin(readings, first);
        Set<Integer> lone = new HashSet<>(LoneHeadings.in(lines, first, tail));
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean numbered = next < markers.size() && markers.get(next).line() == i;
            // 2026年1月8日 names the year to come, and announces no plan.
            boolean within = i >= first && i < tail;
            boolean chapter = within && lines.get(i).body() && announces(lines.get(i), year);
            if (!numbered && (chapter || lone.contains(i))) {
                all.add(Marker.unnumbered(i, NumberScheme.FORMAT, 1, 1));
            }
            while (next < markers.size() && markers.get(next).line() == i) {
                all.add(markers.get(next++));
            }
        }
        return all;
    }

    private static boolean announces(HeadingLine line, int year) {
        String reading = line.reading();
        return reading.length() <= 30
                && reading.chars().noneMatch(c -> "。；，,;！？".indexOf(c) >= 0)
                && ChapterTitles.announces(reading.replaceAll("[：:]$", ""), year);
    }

    private static boolean announces(Marker marker, List<HeadingLine> lines, int year) {
        String reading = lines.get(marker.line()).reading();
        TitleWording wording =
                TitleWording.of(reading, marker.end(), reading.length(), marker.scheme());
        return ChapterTitles.announces(reading.substring(marker.end(), wording.end()), year);
    }

    /** Where the text begins in a report without any heading. */
    private static int unnumberedBody(List<String> readings, HeadLines head, int tail) {
        int first = -1;
        for (int i = 0; i < Math.min(tail, head.kinds().size()); i++) {
            if (head.kinds().get(i) != HeadLines.Kind.OPENING) {
                continue;
            }
            if (first < 0) {
                first = i;
            } else {
                return i;
            }
        }
        boolean announcing =
                first < 0 || readings.get(first).endsWith("：") || readings.get(first).endsWith(":");
        return announcing ? readings.size() : first;
    }

    /** The first heading's wording, for the year. */
    public static Optional<String> firstHeading(Outline outline) {
        return outline.sections().stream()
                .filter(section -> section.level() == 1)
                .map(Section::title)
                .findFirst();
    }
}

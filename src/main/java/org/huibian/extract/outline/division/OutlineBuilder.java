package org.huibian.extract.outline.division;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.extract.outline.HeadingLine;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.Stretch;
import org.huibian.extract.outline.margin.HeadLines;
import org.huibian.extract.outline.number.Marker;
import org.huibian.extract.outline.number.NumberScheme;
import org.huibian.extract.outline.title.ThemeKeywords;
import org.huibian.source.Excerpt;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;

/** Lays the text of a report under its sections. */
final class OutlineBuilder {

    private static final int LONGEST_NEXT_LINE = 60;

    /** 合法性审查98件：合同57件…: a whole before its parts. */
    private static final Pattern COUNTED =
            Pattern.compile("\\d(?:余|多|万)?(?:件|起|宗|人|名|人次|次|场|期|个|项|份|条|处|户|家|元)$");

    private final SourceDocument document;
    private final List<HeadingLine> lines;
    private final HeadLines head;

    private final SectionList sections;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Outline.SectionTable> tables = new ArrayList<>();
    private final Set<Integer> titleLines = new HashSet<>();

    private List<Marker> markers = List.of();
    private List<Nesting.Place> places = List.of();
    private int nextMarker;
    private final List<Integer> sectionOf = new ArrayList<>();
    private int current;

    OutlineBuilder(
            SourceDocument document,
            List<HeadingLine> lines,
            HeadLines head,
            ThemeKeywords themes,
            int year) {
        this.document = document;
        this.lines = lines;
        this.head = head;
        this.sections = new SectionList(document, lines, head, themes, year);
    }

    /**
     * The outline.
     *
     * @param found where sections begin
     * @param levels the place of each
     * @param body first line below the head
     * @param tail first line of the tail
     */
    Outline build(List<Marker> found, List<Nesting.Place> levels, int body, int tail) {
        markers = found;
        places = levels;
        sections.openHead();
        int line = 0;
        boolean closed = false;
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceBlock.Table table) {
                String caption = TableCaption.above(lines, line);
                tables.add(new Outline.SectionTable(table, current, caption));
                continue;
            }
            if (line >= lines.size() || HeadingLine.of(block).isEmpty()) {
                continue;
            }
            if (HeadingLine.of(block).get().reading().isEmpty()) {
                continue;
            }
            if (line == body && found.isEmpty() && line < tail) {
                current = sections.openPlain(line);
            }
            if (line >= tail && !closed) {
                closed = true;
                current = sections.openTail(line);
            }
            lay(line, line < body);
            line++;
        }
        return new Outline(sections.opened(), stretches, tables);
    }

    private void lay(int line, boolean inHead) {
        SourceText text = lines.get(line).text();
        int at = 0;
        int owner = current;
        boolean inside = false;
        while (nextMarker < markers.size() && markers.get(nextMarker).line() == line) {
            Marker marker = markers.get(nextMarker);
            int limit = segmentEnd(nextMarker, line);
            stretch(text, at, marker.start(), current, false);
            at = begin(marker, text, limit);
            if (marker.leading()) {
                owner = current;
            } else {
                inside = true;
            }
            nextMarker++;
        }
        boolean heading =
                titleLines.contains(line)
                        || (inHead
                                && line < head.kinds().size()
                                && head.kinds().get(line) == HeadLines.Kind.TITLE);
        stretch(text, at, text.reading().length(), current, heading && at == 0);
        if (inside && endsSentence(text.reading())) {
            current = owner;
        }
    }

    private int segmentEnd(int marker, int line) {
        boolean more = marker + 1 < markers.size() && markers.get(marker + 1).line() == line;
        return more ? markers.get(marker + 1).start() : lines.get(line).reading().length();
    }

    /** Opens the section of a marker; answers where its running text begins. */
    private int begin(Marker marker, SourceText text, int limit) {
        Nesting.Place place = places.get(nextMarker);
        String reading = text.reading();
        TitleWording wording =
                limit == reading.length() && hasTextBelow(marker.line())
                        ? TitleWording.above(reading, marker.end(), marker.scheme())
                        : TitleWording.of(reading, marker.end(), limit, marker.scheme());
        String title = bare(text.words(marker.end(), wording.end()));
        boolean numberAlone = marker.end() == reading.length() && continuesBelow(marker.line());
        if (numberAlone) {
            SourceText below = lines.get(marker.line() + 1).text();
            title = bare(below.words(0, below.reading().length()));
            titleLines.add(marker.line() + 1);
        }
        boolean textFollows = wording.textFollows() || limit < reading.length();
        int parent = place.parent() < 0 ? -1 : sectionOf.get(place.parent());
        Excerpt stands =
                SectionList.excerpt(text, marker.start(), Math.max(wording.end(), marker.end()));
        current = sections.open(parent, place.level(), marker.number(), title, textFollows, stands);
        sectionOf.add(current);
        boolean ownStretch = standsApart(marker, wording, limit, reading);
        if (!ownStretch) {
            return marker.end();
        }
        stretch(text, marker.end(), wording.next(), current, true);
        return wording.next();
    }

    /** Whether a heading's wording is no part of a sentence of the running text. */
    private boolean standsApart(Marker marker, TitleWording wording, int limit, String reading) {
        if (wording.end() == limit) {
            return !marker.scheme().inText() || endsOpen(reading, limit);
        }
        boolean ended = wording.next() > wording.end();
        boolean goesOn =
                wording.textFollows()
                        || (limit < reading.length()
                                && !marker.scheme().inText()
                                && !isFollowedByPeer());
        boolean counts = COUNTED.matcher(reading).region(marker.end(), wording.end()).find();
        return ended && !counts && (goesOn || marker.scheme() == NumberScheme.DUN);
    }

    /** （一）修好档案室，4月底前完工。（二）…: of two points in one paragraph none is over the other. */
    private boolean isFollowedByPeer() {
        Marker next = markers.get(nextMarker + 1);
        return next.scheme() == markers.get(nextMarker).scheme();
    }

    private static boolean endsOpen(String reading, int limit) {
        return limit == reading.length() && !endsSentence(reading);
    }

    private boolean continuesBelow(int line) {
        int next = line + 1;
        boolean numbered =
                nextMarker + 1 < markers.size() && markers.get(nextMarker + 1).line() == next;
        return next < lines.size()
                && !numbered
                && lines.get(next).reading().length() <= LONGEST_NEXT_LINE;
    }

    /** Whether the line below is a sentence, or begins the first section of a chapter. */
    private boolean hasTextBelow(int line) {
        int next = line + 1;
        if (next >= lines.size()) {
            return false;
        }
        if (nextMarker + 1 < markers.size()) {
            Marker below = markers.get(nextMarker + 1);
            if (below.line() == next && below.leading()) {
                NumberScheme own = markers.get(nextMarker).scheme();
                return (own == NumberScheme.DUN || own == NumberScheme.PART)
                        && below.scheme() != own;
            }
        }
        return endsSentence(lines.get(next).reading());
    }

    private void stretch(SourceText text, int start, int end, int section, boolean heading) {
        if (start < end) {
            stretches.add(new Stretch(text, start, end, section, heading));
        }
    }

    private static boolean endsSentence(String reading) {
        return "。！？；!?;”）".indexOf(reading.charAt(reading.length() - 1)) >= 0;
    }

    private static String bare(String title) {
        String stripped = title.strip();
        while (!stripped.isEmpty()
                && "。！？；：，、!?;:,".indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
            stripped = stripped.substring(0, stripped.length() - 1).strip();
        }
        return stripped;
    }
}

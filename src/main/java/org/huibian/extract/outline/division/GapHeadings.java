package org.huibian.extract.outline.division;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibian.extract.outline.HeadingLine;
import org.huibian.extract.outline.number.Marker;

/**
 * Finds headings whose number is missing: where the numbering has a gap, a short line without final
 * mark, or, for a missing first number, a paragraph that begins like its numbered neighbour.
 */
final class GapHeadings {

    private static final int LONGEST_LINE = 40;

    private final List<HeadingLine> lines;
    private final List<Marker> markers;
    private final Set<Integer> numbered = new HashSet<>();

    private GapHeadings(List<HeadingLine> lines, List<Marker> markers) {
        this.lines = lines;
        this.markers = markers;
        markers.forEach(marker -> numbered.add(marker.line()));
    }

    /** The markers, with one for each heading that lost its number. */
    static List<Marker> filled(
            List<HeadingLine> lines, List<Marker> markers, List<Nesting.Place> places) {
        GapHeadings gaps = new GapHeadings(lines, markers);
        List<Marker> filled = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            if (places.get(i).gap() == 1 && markers.get(i).leading()) {
                gaps.missingBefore(i, places).ifPresent(filled::add);
            }
            filled.add(markers.get(i));
        }
        return filled;
    }

    private Optional<Marker> missingBefore(int index, List<Nesting.Place> places) {
        Marker marker = markers.get(index);
        int above = index == 0 ? -1 : markers.get(index - 1).line();
        boolean first = marker.value() == 2;
        for (int i = above + 1; i < marker.line(); i++) {
            if (!numbered.contains(i) && isLoneHeading(lines.get(i))) {
                return Optional.of(missing(i, marker));
            }
        }
        if (!first || above != parentLine(index, places)) {
            return Optional.empty();
        }
        for (int i = above + 1; i < marker.line(); i++) {
            String reading = lines.get(i).reading();
            boolean announcing = reading.endsWith("：") || reading.endsWith(":");
            if (!announcing && lines.get(i).body()) {
                return beginsLike(reading, marker)
                        ? Optional.of(missing(i, marker))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int parentLine(int index, List<Nesting.Place> places) {
        int parent = places.get(index).parent();
        return parent < 0 ? -1 : markers.get(parent).line();
    }

    private boolean beginsLike(String reading, Marker sibling) {
        String other = lines.get(sibling.line()).reading();
        TitleWording like = TitleWording.of(other, sibling.end(), other.length(), sibling.scheme());
        TitleWording here = TitleWording.of(reading, 0, reading.length(), sibling.scheme());
        boolean sentence = here.next() > here.end() && here.textFollows();
        return sentence && like.textFollows() && reading.charAt(here.end()) == '。';
    }

    private static Marker missing(int line, Marker next) {
        return Marker.unnumbered(line, next.scheme(), next.value() - 1, next.formatLevel());
    }

    private static boolean isLoneHeading(HeadingLine line) {
        String reading = line.reading();
        return line.body()
                && !reading.isEmpty()
                && reading.length() <= LONGEST_LINE
                && "。；：！？，、;:!?,”".indexOf(reading.charAt(reading.length() - 1)) < 0
                && reading.indexOf('。') < 0;
    }
}

package org.huibian.extract.outline.division;

import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.outline.HeadingLine;

/**
 * Finds the headings of a report that numbers none, as features on a web site are written: short
 * lines without a final mark, each between whole paragraphs (短板摆上桌面，原因找在自身). Fewer than three are
 * none.
 */
final class LoneHeadings {

    private static final int FEWEST = 3;

    private static final int LONGEST = 30;

    /** A line that is broken off in the middle of a sentence is followed by one as short. */
    private static final int SHORTEST_TEXT = 45;

    private static final String MARKS = "。！？；：，、!?;:,";

    private static final String ENDS = "。！？”）!?";

    private LoneHeadings() {}

    /**
     * The indices of the headings, in order.
     *
     * @param begin the first line that may be one
     * @param end the first line behind that may be none
     */
    static List<Integer> in(List<HeadingLine> lines, int begin, int end) {
        List<Integer> found = new ArrayList<>();
        for (int i = begin; i + 1 < end; i++) {
            if (isLone(lines.get(i))
                    && (i == begin || isText(lines.get(i - 1)) || isAddressee(lines.get(i - 1)))
                    && isText(lines.get(i + 1))) {
                found.add(i);
            }
        }
        return found.size() < FEWEST ? List.of() : found;
    }

    private static boolean isLone(HeadingLine line) {
        String reading = line.reading();
        return line.body()
                && line.number().isEmpty()
                && reading.length() <= LONGEST
                && MARKS.indexOf(reading.charAt(reading.length() - 1)) < 0
                && reading.indexOf('。') < 0;
    }

    private static boolean isText(HeadingLine line) {
        String reading = line.reading();
        return line.body()
                && reading.length() >= SHORTEST_TEXT
                && ENDS.indexOf(reading.charAt(reading.length() - 1)) >= 0;
    }

    private static boolean isAddressee(HeadingLine line) {
        return line.reading().endsWith("：") || line.reading().endsWith(":");
    }
}

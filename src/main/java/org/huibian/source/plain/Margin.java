package org.huibian.source.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The margin at which a text file breaks its lines, if it does.
 *
 * @param wraps whether lines are broken at a margin
 * @param width where the margin is, in half-width columns; 0 where there is none
 * @param base white space that all lines begin with, in half-width columns
 * @param indented whether paragraphs begin set in
 * @param blankBetweenLines whether blank lines stand even between the lines of a paragraph
 */
record Margin(boolean wraps, int width, int base, boolean indented, boolean blankBetweenLines) {

    /** Fewer lines show no habit. */
    private static final int ENOUGH_LINES = 6;

    private static final int NARROWEST = 30;
    private static final int WIDEST = 140;

    /**
     * How far before the margin a full line may end, in columns: a mark, a number or a word that
     * must not stand alone goes to the next line whole.
     */
    private static final int RAGGED = 6;

    /** A mark that hangs over the margin. */
    private static final int HANGING = 2;

    /** The margin of a file's lines. */
    static Margin of(List<String> lines) {
        List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
        int base = written.stream().mapToInt(LineForm::indent).min().orElse(0);
        int setIn = 0;
        for (String line : written) {
            int indent = LineForm.indent(line) - base;
            setIn += indent >= 3 && indent <= 8 ? 1 : 0;
        }
        boolean indented = setIn >= 3 && setIn * 10 >= written.size();
        int width = written.size() < ENOUGH_LINES ? 0 : mostFrequentWidth(written);
        Margin margin = new Margin(width > 0, width, base, indented, false);
        return margin.wraps() && !margin.isHabit(written)
                ? new Margin(false, 0, base, indented, false)
                : new Margin(margin.wraps(), width, base, indented, margin.blankWithin(lines));
    }

    /** Whether a line is no longer than one that a margin broke. */
    static boolean mayEnd(String line) {
        return LineForm.width(line) <= WIDEST;
    }

    /** The upper edge of the narrow band of widths in which most lines end. */
    private static int mostFrequentWidth(List<String> lines) {
        List<Integer> widths = new ArrayList<>();
        lines.forEach(line -> widths.add(LineForm.width(line)));
        Collections.sort(widths);
        int best = 0;
        int most = 0;
        int from = 0;
        for (int to = 0; to < widths.size(); to++) {
            while (widths.get(to) - widths.get(from) > RAGGED) {
                from++;
            }
            if (to - from + 1 >= most) {
                most = to - from + 1;
                best = widths.get(to);
            }
        }
        return best >= NARROWEST && best <= WIDEST ? best : 0;
    }

    /**
     * Whether the band is a margin: two lines in five are full, hardly one is longer, and most full
     * ones stop within a sentence and are followed by a line that goes on.
     */
    private boolean isHabit(List<String> lines) {
        int full = 0;
        int longer = 0;
        int within = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (LineForm.width(line) > width + HANGING) {
                longer++;
            } else if (isFull(line)) {
                full++;
                String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
                within += !LineForm.endsSentence(line) && !begins(next) ? 1 : 0;
            }
        }
        return full * 5 >= lines.size() * 2
                && longer * 33 <= lines.size()
                && within * 5 >= full * 3;
    }

    private boolean blankWithin(List<String> lines) {
        int touching = 0;
        int apart = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isFull(lines.get(i)) && !LineForm.endsSentence(lines.get(i))) {
                if (i + 1 < lines.size() && !lines.get(i + 1).isBlank()) {
                    touching++;
                } else if (i + 2 < lines.size() && !begins(lines.get(i + 2))) {
                    apart++;
                }
            }
        }
        return apart > touching;
    }

    /** Whether a line ends because the margin was reached. */
    boolean isFull(String line) {
        int columns = LineForm.width(line);
        return columns >= width - RAGGED && columns <= width + HANGING;
    }

    /** Whether the line after a full one belongs to the same paragraph. */
    boolean goesOn(String full, String next) {
        return !begins(next)
                && !LineForm.isClosing(next)
                && (LineForm.holdsMark(full) || !LineForm.isAddressee(next))
                && (indented || !LineForm.endsSentence(full));
    }

    /** A line without the white space that all lines begin with. */
    String withoutBase(String line) {
        int at = 0;
        while (at < line.length()
                && LineForm.indent(line.substring(0, at + 1)) <= base
                && at < base) {
            at++;
        }
        return line.substring(at);
    }

    private boolean begins(String line) {
        return LineForm.isNumbered(line) || LineForm.indent(line) - base >= 3;
    }

    /** Whether a line is set in as paragraphs of the file are. */
    boolean setsIn(String line) {
        return indented && LineForm.indent(line) - base >= 3;
    }
}

package org.huibian.source.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which lines of a text file make one paragraph.
 *
 * <p>Most files give each paragraph a line of its own; some break lines at a margin. Which of the
 * two a file is, is decided once for the whole file by the widths of its lines. In either, a
 * paragraph that a page break tore apart is made whole where that is safe; a heading, a date or a
 * signature is never joined to what precedes it.
 */
public final class Paragraphs {

    /** “— 3 —”, “第3页 共8页”: may stand where a page break tears a paragraph. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–－]{1,2} ?[0-9]{1,3} ?[-—–－]{1,2}|第 ?[0-9]{1,3} ?页.{0,10}");

    /**
     * What no line goes on over, and nothing is joined to: it opens with a number, and is short.
     */
    public static final String BREAK = "（一）";

    private final List<String> lines;
    private final Margin margin;

    private Paragraphs(List<String> lines) {
        this.lines = lines;
        this.margin = Margin.of(lines);
    }

    /** Groups the lines that are not blank; each group holds line indexes, 0-based, ascending. */
    public static List<List<Integer>> of(List<String> lines) {
        return new Paragraphs(List.copyOf(lines)).grouped();
    }

    /**
     * The same for the paragraphs of a document, each of which may be one line of a text that was
     * pasted: all of one paragraph each, unless most of them are broken at a margin.
     *
     * @param paragraphs the wordings in order; {@link #BREAK} where something else stands
     */
    public static List<List<Integer>> ofPasted(List<String> paragraphs) {
        List<String> lines = new ArrayList<>(paragraphs.size());
        paragraphs.forEach(line -> lines.add(Margin.mayEnd(line) ? line : BREAK));
        Paragraphs pasted = new Paragraphs(List.copyOf(lines));
        if (pasted.margin.wraps()) {
            List<List<Integer>> groups = pasted.grouped();
            if (areParagraphs(groups, lines)) {
                return groups;
            }
        }
        return IntStream.range(0, lines.size()).mapToObj(List::of).toList();
    }

    /** Whether most of what was joined ends as a sentence does; items of a list do not. */
    private static boolean areParagraphs(List<List<Integer>> groups, List<String> lines) {
        int joined = 0;
        int whole = 0;
        for (List<Integer> group : groups) {
            if (group.size() > 1) {
                joined++;
                whole += LineForm.endsSentence(lines.get(group.get(group.size() - 1))) ? 1 : 0;
            }
        }
        return whole * 2 > joined;
    }

    private List<List<Integer>> grouped() {
        List<List<Integer>> groups = new ArrayList<>();
        List<List<Integer>> passedOver = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        Tail tail = new Tail("", 0);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (PAGE_NUMBER.matcher(line.strip()).matches() && !group.isEmpty()) {
                passedOver.add(List.of(i));
                continue;
            }
            if (!group.isEmpty() && joins(group, tail, i, !passedOver.isEmpty())) {
                group.add(i);
                tail = new Tail(tail.text() + line.strip(), tail.length() + 1);
            } else {
                close(groups, group, passedOver);
                group = new ArrayList<>(List.of(i));
                tail = new Tail(line, 1);
            }
            tail = tail.shortened();
        }
        close(groups, group, passedOver);
        return groups;
    }

    /** The end of the paragraph so far, enough of it to judge by, and how many lines it has. */
    private record Tail(String text, int length) {

        private static final int ENOUGH = 400;

        /** Keeps the cost of a file that is all one paragraph linear. */
        Tail shortened() {
            return text.length() <= 2 * ENOUGH
                    ? this
                    : new Tail(
                            text.substring(0, ENOUGH) + text.substring(text.length() - ENOUGH),
                            length);
        }
    }

    private static void close(
            List<List<Integer>> groups, List<Integer> group, List<List<Integer>> passedOver) {
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        groups.addAll(passedOver);
        passedOver.clear();
    }

    private boolean joins(List<Integer> group, Tail tail, int next, boolean pageNumberBetween) {
        int last = group.get(group.size() - 1);
        String line = lines.get(next);
        int blanks = 0;
        for (int i = last + 1; i < next; i++) {
            blanks += lines.get(i).isBlank() ? 1 : 0;
        }
        boolean touches = blanks == 0 || margin.blankBetweenLines();
        if (margin.wraps() && touches && margin.isFull(lines.get(last))) {
            return margin.goesOn(lines.get(last), line);
        }
        if (margin.wraps() && touches && margin.setsIn(lines.get(group.get(0)))) {
            return margin.goesOn(lines.get(last), line) && !LineForm.endsSentence(lines.get(last));
        }
        return (blanks <= 1 || pageNumberBetween)
                && LineForm.goesOn(tail.text(), margin.withoutBase(line), margin.indented());
    }
}

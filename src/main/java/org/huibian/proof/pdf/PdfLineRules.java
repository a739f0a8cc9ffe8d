package org.huibian.proof.pdf;

import java.util.List;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.page.PdfLine;
import org.huibian.proof.page.PdfPage;
import org.huibian.proof.rule.Verdicts;
import org.jspecify.annotations.Nullable;

/**
 * What may begin and end a line (GB/T 15834-2011, 5; GB/T 15835-2011, 4.1). Lines of cells narrower
 * than four characters are not measured: no break would keep to the rules there.
 */
public final class PdfLineRules {

    private static final String ENDING = "。，、；：？！";
    private static final String CLOSING = "”’）〕】》〉";
    private static final String OPENING = "“‘（〔【《〈";
    private static final String CONNECTING = "–～·";
    private static final String UNITS = "%％‰℃件个万亿元人次年月日号条场项份起名户";
    private static final int NARROW = 4;

    private final Verdicts verdicts;

    PdfLineRules(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    void measure(PdfFile file) {
        PdfLine before = null;
        for (PdfPage page : file.pages()) {
            for (PdfLine line : page.lines()) {
                if (line.cell() == null || room(line) > NARROW * line.size()) {
                    boolean further = before != null && goesOn(before, line);
                    edges(before, line, further);
                    if (before != null && further) {
                        broken(before, line);
                    }
                }
                before = line;
            }
        }
    }

    private static double room(PdfLine line) {
        return line.cell() == null
                ? 156 * PdfLine.MM
                : line.cell().right() - line.cell().left() - 2 * PdfLine.MM;
    }

    /** Whether a line goes on with the paragraph or the cell of the one before. */
    private static boolean goesOn(PdfLine before, PdfLine line) {
        if (line.cell() != null) {
            return before.page() == line.page() && line.cell().equals(before.cell());
        }
        return !before.inTable()
                && PdfPageRules.isBody(line)
                && PdfPageRules.isBody(before)
                && begins(line, 28)
                && !PdfPartRules.LABEL.matcher(line.text()).matches()
                && (begins(before, 28) || begins(before, 28 + 2 * PdfPartRules.EM))
                && before.end() > 184 - 3 * PdfPartRules.EM;
    }

    private static boolean begins(PdfLine line, double left) {
        return Math.abs(line.start() - left) <= 0.3;
    }

    /** What a paragraph or a cell begins with, it begins with: no break put it there. */
    private void edges(@Nullable PdfLine before, PdfLine line, boolean further) {
        String text = line.text().strip();
        if (text.isEmpty()) {
            return;
        }
        String first = text.substring(0, 1);
        String last = text.substring(text.length() - 1);
        boolean forced = !further || before != null && forced(before.text());
        mark(68, forced || !ENDING.contains(first), "≠ " + ENDING + "…", first, line);
        mark(69, forced || !CLOSING.contains(first), "≠ " + CLOSING + "…", first, line);
        mark(69, text.length() == 1 || !OPENING.contains(last), "≠ …" + OPENING, last, line);
        mark(71, forced || !CONNECTING.contains(first), "≠ " + CONNECTING + "…", first, line);
    }

    /** Whether a line is nothing but marks: no break of it keeps to the rules. */
    private static boolean forced(String text) {
        return text.length() > 2
                && text.substring(1)
                        .chars()
                        .allMatch(c -> (ENDING + CLOSING + CONNECTING + "—…").indexOf(c) >= 0);
    }

    private void broken(PdfLine before, PdfLine line) {
        String above = before.text();
        String text = line.text();
        if (above.isBlank() || text.isBlank()) {
            return;
        }
        char last = above.charAt(above.length() - 1);
        char first = text.charAt(0);
        boolean pair = (last == '—' || last == '…') && first == last;
        mark(70, !pair || forced(above), "—— ……", last + " ↵ " + first, line);
        boolean digits = isDigit(last) && (isDigit(first) || ",.".indexOf(first) >= 0);
        boolean whole = digits(above, text) * line.size() / 2 > room(line);
        mark(85, !digits || whole, "123", last + " ↵ " + first, line);
        boolean unit = isDigit(last) && UNITS.indexOf(first) >= 0;
        mark(73, !unit || whole, "1件", last + " ↵ " + first, line);
        if (!line.inTable()) {
            double end = before.end();
            verdicts.check(
                    77,
                    Math.abs(end - 184) <= 0.9,
                    "184 ± 0.9 mm",
                    () -> Verdicts.number(end) + " mm",
                    before::place);
        }
    }

    private void mark(int rule, boolean ok, String required, String measured, PdfLine line) {
        verdicts.check(rule, ok, required, () -> measured, line::place);
    }

    /** How many digits stand around the break. */
    private static int digits(String above, String text) {
        int from = above.length();
        while (from > 0 && isOfNumber(above.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < text.length() && isOfNumber(text.charAt(to))) {
            to++;
        }
        return above.length() - from + to;
    }

    private static boolean isOfNumber(char c) {
        return c < 128 && c > ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The marks that Word is to be told of: what may not begin a line. */
    public static List<String> notFirst() {
        return List.of((ENDING + CLOSING).split(""));
    }

    /** The marks that Word is to be told of: what may not end a line. */
    public static List<String> notLast() {
        return List.of(OPENING.split(""));
    }
}

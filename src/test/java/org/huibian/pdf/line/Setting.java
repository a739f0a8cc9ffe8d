package org.huibian.pdf.line;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets text in an imagined face: hanzi 10 wide, Latin 5, marks with a blank half. */
final class Setting {

    static final double EM = 10;

    private Setting() {}

    private static Glyph glyph(int codePoint) {
        boolean mark = (Marks.kind(codePoint) & (Marks.CLOSING | Marks.OPENING)) != 0;
        return new Glyph(codePoint, codePoint < 0x250 ? EM / 2 : EM, mark ? EM / 2 : 0);
    }

    static Atoms atoms(String text) {
        return AtomScanner.atoms(text.codePoints().mapToObj(Setting::glyph).toArray(Glyph[]::new));
    }

    static List<String> texts(Atoms atoms) {
        return IntStream.range(0, atoms.count()).mapToObj(atoms::text).toList();
    }

    /** Which characters of a line are set at half their width. */
    static List<Boolean> halves(Line line) {
        return IntStream.range(0, line.length()).mapToObj(line::isHalf).toList();
    }

    /** Lines of so many hanzi. */
    static List<Line> lines(String text, int cells) {
        return LineBreaker.lines(atoms(text), new Measure(cells * EM, cells * EM, true));
    }

    static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    static String joined(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining());
    }
}

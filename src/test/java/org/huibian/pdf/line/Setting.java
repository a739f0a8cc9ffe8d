package org.huibian.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets text in an imagined face: hanzi 10 wide, Latin 5, marks with a blank half. */
final class Setting {

    static final double EM = 10;

    private Setting() {}

    static List<Glyph> glyphs(String text) {
        List<Glyph> glyphs = new ArrayList<>();
        text.codePoints()
                .forEach(
                        c -> {
                            boolean mark = Marks.closing(c) || Marks.opening(c);
                            double advance = c < 0x250 ? EM / 2 : EM;
                            glyphs.add(new Glyph(c, advance, mark ? EM / 2 : 0));
                        });
        return glyphs;
    }

    static List<Atom> atoms(String text) {
        return AtomScanner.atoms(glyphs(text));
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

package org.huibian.source.page.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huibian.source.page.scan.Glyph;

/**
 * A line of text on a page, or the part of one that a wide gap sets apart.
 *
 * @param page the page, 1-based
 * @param x where its first character begins that is not blank
 * @param end where its last one ends
 * @param y its baseline
 * @param size the font size of most of it
 * @param text its text; a gap between two characters is one space
 * @param first how wide its first unit is that a line break would not part
 */
public record Line(int page, float x, float end, float y, float size, String text, float first)
        implements Item {

    /** Marks that do not begin a line. */
    private static final String TIED = "。，、；：？！”’）〕】》〉%％‰℃.,;:?!)]";

    private static final String OPENING = "“‘（〔【《〈([";

    /** From glyphs of one row, in order, none blank, at least one. */
    static Line of(int page, List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        float size = glyphs.stream().map(Glyph::size).sorted().toList().get(glyphs.size() / 2);
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > 0 && isApart(glyphs.get(i - 1), glyph, size)) {
                text.append(' ');
            }
            text.append(glyph.text());
        }
        Glyph last = glyphs.get(glyphs.size() - 1);
        float y = glyphs.stream().map(Glyph::y).sorted().toList().get(glyphs.size() / 2);
        return new Line(
                page, glyphs.get(0).x(), last.end(), y, size, text.toString(), firstUnit(glyphs));
    }

    /** Between hanzi and letters type setters leave a gap of a quarter that no one typed. */
    private static boolean isApart(Glyph before, Glyph glyph, float size) {
        float gap = glyph.x() - before.end();
        return gap > size * (isWord(before) && isWord(glyph) ? 0.2f : 0.45f);
    }

    private static float firstUnit(List<Glyph> glyphs) {
        int at = 0;
        while (at + 1 < glyphs.size()
                && (isWord(glyphs.get(at)) && isWord(glyphs.get(at + 1))
                        || TIED.contains(glyphs.get(at + 1).text())
                        || OPENING.contains(glyphs.get(at).text()))) {
            at++;
        }
        return glyphs.get(at).end() - glyphs.get(0).x();
    }

    private static boolean isWord(Glyph glyph) {
        return glyph.text().charAt(0) < '\u0250';
    }

    float middle() {
        return (x + end) / 2;
    }

    /** Rows of glyphs by baseline, from the top, each from the left; doubled glyphs once. */
    public static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(Glyph::isBlank);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        float y = 0;
        float size = 0;
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && glyph.y() - y > 0.45f * Math.max(size, glyph.size())) {
                rows.add(ordered(row));
                row = new ArrayList<>();
            }
            if (row.isEmpty()) {
                y = glyph.y();
                size = glyph.size();
            }
            size = Math.max(size, glyph.size());
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(ordered(row));
        }
        rows.replaceAll(Line::withoutNoteMarks);
        return rows;
    }

    /** Without small raised digits, which refer to notes, unless they follow a unit such as m. */
    private static List<Glyph> withoutNoteMarks(List<Glyph> row) {
        List<Glyph> kept = new ArrayList<>();
        List<Float> sizes = row.stream().map(Glyph::size).sorted().toList();
        List<Float> baselines = row.stream().map(Glyph::y).sorted().toList();
        float size = sizes.get(sizes.size() * 2 / 3);
        float y = baselines.get(baselines.size() * 2 / 3);
        for (Glyph glyph : row) {
            boolean raised = glyph.size() < 0.75f * size && y - glyph.y() > 0.15f * size;
            boolean afterUnit = !kept.isEmpty() && isLetter(kept.get(kept.size() - 1));
            if (!raised || afterUnit || !glyph.text().matches("[0-9*\\[\\]\u2460-\u2473]+")) {
                kept.add(glyph);
            }
        }
        return kept.isEmpty() ? row : kept;
    }

    private static boolean isLetter(Glyph glyph) {
        return Character.isLetter(glyph.text().charAt(0)) && isWord(glyph);
    }

    /** From the left; a glyph drawn twice to look bold, or with a shadow, counts once. */
    private static List<Glyph> ordered(List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : row) {
            boolean twice = false;
            for (int i = once.size() - 1; i >= 0 && i >= once.size() - 3; i--) {
                Glyph other = once.get(i);
                twice |=
                        other.text().equals(glyph.text())
                                && glyph.x() - other.x() < 0.3f * Math.max(1, glyph.width());
            }
            if (!twice) {
                once.add(glyph);
            }
        }
        return once;
    }

    /** The parts of a row that gaps wider than some set apart. */
    public static List<Line> parts(int page, List<Glyph> row, float gap) {
        List<Line> parts = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        for (Glyph glyph : row) {
            if (!part.isEmpty() && glyph.x() - part.get(part.size() - 1).end() > gap) {
                parts.add(of(page, part));
                part = new ArrayList<>();
            }
            part.add(glyph);
        }
        if (!part.isEmpty()) {
            parts.add(of(page, part));
        }
        return parts;
    }
}

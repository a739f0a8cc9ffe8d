package org.huibian.proof.pdf;

import static org.huibian.proof.page.PdfLine.MM;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.page.PdfLine;
import org.huibian.proof.page.PdfPage;
import org.huibian.proof.rule.Faces;
import org.huibian.proof.rule.Verdicts;
import org.huibian.report.Style.Role;

/** Page, type area and grid (GB/T 9704-2012, 5), and what lies across (8). */
final class PdfPageRules {

    /** From hanzi to hanzi, in points: 156 mm by 28. */
    static final double CELL = 156 * MM / 28;

    static final double BODY_SIZE = 16;
    private static final int FULL = 28;

    /** What begins a line in a face other than that of running text. */
    private static final Pattern HEADING =
            Pattern.compile("[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|附件[0-9]{0,2}$");

    private final Verdicts verdicts;
    private final Faces faces;
    private int hanzi;
    private int own;

    PdfPageRules(Verdicts verdicts, Faces faces) {
        this.verdicts = verdicts;
        this.faces = faces;
    }

    void measure(PdfFile file) {
        for (PdfPage page : file.pages()) {
            sheet(page);
            for (PdfLine line : page.lines()) {
                area(page, line);
            }
            rows(page);
            for (PdfLine line : page.text()) {
                if (isBody(line)) {
                    pitch(line);
                    count(line);
                }
            }
            strokes(page);
        }
        if (hanzi > 0) {
            int share = (int) (100L * own / hanzi);
            verdicts.check(
                    8,
                    share >= 90,
                    "≥ 90 % " + faces.name(Role.BODY) + " 16 pt",
                    () -> share + " %",
                    file.pages().get(0)::place);
        }
    }

    private void sheet(PdfPage page) {
        boolean upright =
                Math.abs(page.width() - 210 * MM) <= 0.5
                        && Math.abs(page.height() - 297 * MM) <= 0.5
                        && page.rotation() == 0;
        verdicts.check(
                1,
                upright,
                "595.28 × 841.89 pt, /Rotate 0",
                () ->
                        Verdicts.number(page.width())
                                + " × "
                                + Verdicts.number(page.height())
                                + ", "
                                + page.rotation(),
                page::place);
    }

    /** Above, left, right and below: turned content keeps the same area of the sheet. */
    private void area(PdfPage page, PdfLine line) {
        double head = (line.baseline() - 0.88 * line.size()) / MM;
        double foot = line.baseline() / MM;
        double topOf = line.turned() ? 28 : 37;
        double leftOf = line.turned() ? 297 - 37 - 225 : 28;
        double width = line.turned() ? 225 : 156;
        double height = line.turned() ? 156 : 225;
        above(2, head, topOf - 1, "≥ ", line);
        above(3, line.start(), leftOf - 1, "≥ ", line);
        below(4, line.end(), leftOf + width + 0.9, line);
        below(5, foot, topOf + height, line);
        if (line.turned()) {
            verdicts.check(
                    61, page.width() < page.height(), "210 × 297 mm", () -> "↔", page::place);
        }
        boolean black = line.glyphs().stream().allMatch(PdfLine.Glyph::black);
        verdicts.check(9, black, "0 g", () -> black ? "0 g" : "≠ 0 g", line::place);
    }

    private void above(int rule, double found, double least, String sign, PdfLine line) {
        verdicts.check(
                rule,
                found >= least - 0.01,
                sign + Verdicts.number(least) + " mm",
                () -> Verdicts.number(found) + " mm",
                line::place);
    }

    private void below(int rule, double found, double most, PdfLine line) {
        verdicts.check(
                rule,
                found <= most + 0.01,
                "≤ " + Verdicts.number(most) + " mm",
                () -> Verdicts.number(found) + " mm",
                line::place);
    }

    /** Baselines of running text lie on the grid, at most 22 of them. */
    private void rows(PdfPage page) {
        List<PdfLine> lines = page.text().stream().filter(line -> !line.turned()).toList();
        if (lines.isEmpty()) {
            return;
        }
        PdfLine first = lines.get(0);
        if (isBody(first) && page.lines().get(0) == first) {
            verdicts.length(2, first.baseline() / MM, 125.1 / MM, 2.9 / MM, first::place);
        }
        long count =
                lines.stream()
                        .filter(PdfPageRules::isBody)
                        .map(line -> Math.round(line.baseline()))
                        .distinct()
                        .count();
        verdicts.check(6, count <= 22, "≤ 22", () -> String.valueOf(count), page::place);
        for (int i = 1; i < page.lines().size(); i++) {
            PdfLine line = page.lines().get(i);
            PdfLine before = page.lines().get(i - 1);
            if (isBody(line) && isBody(before)) {
                double pitch = line.baseline() - before.baseline();
                if (Math.abs(pitch) < 0.5) {
                    // An entry of the table of contents and its page number.
                    continue;
                }
                double off = pitch - PdfLine.ROW * Math.max(1, Math.round(pitch / PdfLine.ROW));
                verdicts.check(
                        6,
                        Math.abs(off) <= 0.15,
                        "n × 28.99 ± 0.15 pt",
                        () -> Verdicts.number(pitch) + " pt",
                        line::place);
            }
        }
    }

    /** A line of nothing but hanzi that reaches the margin has 28 of one pitch. */
    private void pitch(PdfLine line) {
        List<PdfLine.Glyph> glyphs = line.glyphs();
        boolean full = line.start() < 29 && line.end() > 183;
        if (!full || !glyphs.stream().allMatch(PdfLine.Glyph::hanzi)) {
            return;
        }
        double worst = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            double off = glyphs.get(i).x() - glyphs.get(i - 1).x() - CELL;
            worst = Math.abs(off) > Math.abs(worst) ? off : worst;
        }
        double found = worst;
        verdicts.check(
                7,
                glyphs.size() == FULL && Math.abs(found) <= 0.05,
                "28 × 15.793 ± 0.05 pt",
                () -> glyphs.size() + " × " + Verdicts.number(CELL + found) + " pt",
                line::place);
    }

    private void count(PdfLine line) {
        Predicate<String> body = faces.of(Role.BODY);
        if (line.isOf(body) || !HEADING.matcher(line.text()).lookingAt()) {
            for (PdfLine.Glyph glyph : line.glyphs()) {
                if (glyph.hanzi()) {
                    hanzi++;
                    own += body.test(glyph.face()) && glyph.size() == BODY_SIZE ? 1 : 0;
                }
            }
        }
    }

    private void strokes(PdfPage page) {
        verdicts.check(
                9, page.coloured() == 0, "0 G", () -> String.valueOf(page.coloured()), page::place);
        for (double[] ends : page.strokes()) {
            double least = Math.min(ends[0], ends[2]) / MM;
            double most = Math.max(ends[0], ends[2]) / MM;
            verdicts.check(
                    64,
                    least >= 27.9 && most <= 184.1,
                    "28 – 184 mm",
                    () -> Verdicts.number(least) + " – " + Verdicts.number(most) + " mm",
                    page::place);
        }
    }

    /** Whether a line is running text or a heading in it: upright, of 16 points, in no table. */
    static boolean isBody(PdfLine line) {
        return !line.inTable() && !line.turned() && Math.abs(line.size() - BODY_SIZE) < 0.2;
    }

    /** The row of the grid that a line stands in, from 0; whole for a line on the grid. */
    static double row(PdfLine line) {
        double box = (PdfLine.ROW - line.size()) / 2 + 0.88 * line.size();
        return (line.baseline() - 37 * MM - box) / PdfLine.ROW;
    }
}

package org.huibian.proof.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.page.PdfLine;
import org.huibian.proof.page.PdfPage;
import org.huibian.proof.rule.Faces;
import org.huibian.proof.rule.Verdicts;
import org.huibian.report.Style.Role;

/** Title, addressee, text, headings, list of annexes and annexes (GB/T 9704-2012, 7.3). */
final class PdfPartRules {

    static final Pattern LABEL = Pattern.compile("附件[0-9]{0,2}");

    /** The width of a character of running text, in millimetres. */
    static final double EM = 156.0 / 28;

    private static final double ROWS = 0.05;

    private final Verdicts verdicts;
    private final Faces faces;

    PdfPartRules(Verdicts verdicts, Faces faces) {
        this.verdicts = verdicts;
        this.faces = faces;
    }

    void measure(PdfFile file) {
        List<PdfLine> lines = new ArrayList<>();
        for (PdfPage page : file.pages()) {
            if (page.number() != null || !lines.isEmpty()) {
                lines.addAll(page.text());
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        int text = title(lines, 0, false);
        int first = addressee(lines, text);
        int ends = new PdfSignatureRules(verdicts).measure(lines);
        annexes(lines);
        headings(file, lines);
        indents(lines, first, ends);
    }

    /** A title from a line on; where the lines after it begin. */
    private int title(List<PdfLine> lines, int from, boolean annex) {
        int to = from + 1;
        while (to < lines.size()
                && lines.get(to).page() == lines.get(from).page()
                && lines.get(to).size() == lines.get(from).size()
                && lines.get(to).size() > PdfPageRules.BODY_SIZE + 1) {
            to++;
        }
        List<PdfLine> title = lines.subList(from, to);
        double middle = title.get(0).turned() ? 297 - 37 - 225 / 2.0 : 28 + 156 / 2.0;
        for (PdfLine line : title) {
            boolean set = Math.abs(line.size() - 22) <= 0.2 && line.isOf(faces.of(Role.TITLE));
            verdicts.check(
                    23,
                    set,
                    faces.name(Role.TITLE) + " 22 pt",
                    () -> line.glyphs().get(0).face() + " " + Verdicts.number(line.size()) + " pt",
                    line::place);
            verdicts.length(24, line.middle(), middle, 1, line::place);
            if (title.size() > 1) {
                String words = line.text().strip();
                verdicts.check(
                        25,
                        words.length() >= 4 && !words.matches(".*[的和及与]"),
                        "≥ 4, ≠ …的 …和 …及",
                        () -> words,
                        line::place);
            }
        }
        if (!annex) {
            wording(title);
        }
        return to;
    }

    private void wording(List<PdfLine> title) {
        String words = title.stream().map(PdfLine::text).collect(Collectors.joining());
        verdicts.check(
                27,
                words.matches("[^，。、；：？！,.;:?!]*报告(（[^（）]*）)?"),
                "…报告",
                () -> words,
                title.get(0)::place);
    }

    /** The line after the title; where running text begins. */
    private int addressee(List<PdfLine> lines, int at) {
        if (at >= lines.size() || lines.get(at).page() != lines.get(at - 1).page()) {
            return at;
        }
        PdfLine line = lines.get(at);
        double below = PdfPageRules.row(line) - PdfPageRules.row(lines.get(at - 1));
        verdicts.check(
                28,
                Math.abs(below - 2) <= ROWS,
                "2 × 28.99 pt",
                () -> Verdicts.number(below) + " × 28.99 pt",
                line::place);
        if (line.start() > 28 + EM || !line.isOf(faces.of(Role.BODY))) {
            return at;
        }
        verdicts.length(28, line.start(), 28, 0.3, line::place);
        int to = at;
        while (to < lines.size() && to < at + 4 && !lines.get(to).text().endsWith("：")) {
            to++;
        }
        boolean ends = to < lines.size() && to < at + 4;
        verdicts.check(28, ends, "…：", line::text, line::place);
        return ends ? to + 1 : at + 1;
    }

    private void annexes(List<PdfLine> lines) {
        Predicate<String> hei = faces.of(Role.HEI);
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            boolean first = i == 0 || lines.get(i - 1).page() != line.page();
            if (!LABEL.matcher(line.text()).matches() || !first && !line.isOf(hei)) {
                continue;
            }
            double left = line.turned() ? 297 - 37 - 225 : 28;
            verdicts.length(37, line.start(), left, 0.3, line::place);
            boolean set =
                    first && line.isOf(hei) && Math.abs(line.size() - PdfPageRules.BODY_SIZE) < 0.2;
            verdicts.check(
                    37,
                    set,
                    faces.name(Role.HEI) + " 16 pt, ↑",
                    () -> line.glyphs().get(0).face() + " " + Verdicts.number(line.size()) + " pt",
                    line::place);
            if (i + 1 < lines.size() && lines.get(i + 1).page() == line.page()) {
                PdfLine title = lines.get(i + 1);
                double below = PdfPageRules.row(title) - PdfPageRules.row(line);
                verdicts.check(
                        37,
                        Math.abs(below - 2) <= ROWS,
                        "2 × 28.99 pt",
                        () -> Verdicts.number(below) + " × 28.99 pt",
                        title::place);
                title(lines, i + 1, true);
            }
        }
    }

    /** The headings that the bookmarks name have the face of their level and text below. */
    private void headings(PdfFile file, List<PdfLine> lines) {
        int at = 0;
        for (PdfFile.Bookmark bookmark : file.bookmarks()) {
            String wanted = bookmark.text().replaceAll("[\\s　]", "");
            int found = at;
            while (found < lines.size() && !begins(wanted, lines.get(found))) {
                found++;
            }
            boolean there = found < lines.size();
            verdicts.check(
                    88,
                    there,
                    bookmark.text(),
                    () -> there ? wanted : "",
                    file.pages().get(0)::place);
            if (!there || bookmark.level() > 2) {
                continue;
            }
            PdfLine line = lines.get(found);
            Role role = bookmark.level() == 1 ? Role.HEI : Role.KAI;
            verdicts.check(
                    bookmark.level() == 1 ? 31 : 32,
                    line.isOf(faces.of(role)) && Math.abs(line.size() - 16) < 0.2,
                    faces.name(role) + " 16 pt",
                    () -> line.glyphs().get(0).face() + " " + Verdicts.number(line.size()) + " pt",
                    line::place);
            verdicts.length(29, line.start(), 28 + 2 * EM, 0.3, line::place);
            double row = PdfPageRules.row(line);
            verdicts.check(34, row < 20.5, "≤ 21", () -> Verdicts.number(row + 1), line::place);
            at = found + 1;
        }
    }

    private static boolean begins(String wanted, PdfLine line) {
        String text = line.text().replaceAll("[\\s　]", "");
        return !text.isEmpty()
                && PdfPageRules.isBody(line)
                && wanted.startsWith(text)
                && (text.length() == wanted.length() || line.end() > 170);
    }

    /** First lines begin two characters in, the others at the margin. */
    private void indents(List<PdfLine> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            PdfLine line = lines.get(i);
            if (!PdfPageRules.isBody(line)) {
                continue;
            }
            double start = line.start();
            boolean indented = Math.abs(start - 28 - 2 * EM) <= 0.3;
            boolean flush = Math.abs(start - 28) <= 0.3;
            boolean lost = flush && i > from && beginsParagraph(lines.get(i - 1), line);
            verdicts.check(
                    29,
                    indented || flush && !lost,
                    lost || !flush ? "39.14 ± 0.3 mm" : "28 / 39.14 ± 0.3 mm",
                    () -> Verdicts.number(start) + " mm",
                    line::place);
        }
    }

    /** Whether the line before ended early, at a full stop, and this one would have found room. */
    private static boolean beginsParagraph(PdfLine before, PdfLine line) {
        return PdfPageRules.isBody(before)
                && before.end() < 184 - 3 * EM
                && before.text().matches(".*[。！？：；]")
                && line.glyphs().get(0).hanzi();
    }
}

package org.huibian.proof.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.proof.page.PdfLine;
import org.huibian.proof.rule.Verdicts;

/** List of annexes, issuing body and date (GB/T 9704-2012, 7.3.4 and 7.3.5). */
public final class PdfSignatureRules {

    public static final Pattern DATE =
            Pattern.compile("20\\d{2}年([1-9]|1[0-2])月([1-9]|[12]\\d|3[01])日");
    private static final Pattern ANY_DATE =
            Pattern.compile("[0-9〇○零一二三四五六七八九]{4}\\s*[年.-].{1,3}[月.-].{1,3}日?");
    private static final double EM = PdfPartRules.EM;

    private final Verdicts verdicts;

    PdfSignatureRules(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** Measures; says before which line running text ends. */
    int measure(List<PdfLine> lines) {
        int annexes = annexes(lines);
        int date = date(lines, annexes);
        if (date < 1) {
            return annexes;
        }
        int list = list(lines, date - 1);
        signature(lines.get(date - 1), lines.get(date));
        list(lines, list, date - 1);
        company(lines, list, date);
        return list;
    }

    private static int annexes(List<PdfLine> lines) {
        int at = 1;
        while (at < lines.size()
                && !(PdfPartRules.LABEL.matcher(lines.get(at).text()).matches()
                        && lines.get(at).page() != lines.get(at - 1).page())) {
            at++;
        }
        return Math.min(at, lines.size());
    }

    private static int date(List<PdfLine> lines, int to) {
        for (int i = to - 1; i > 0; i--) {
            PdfLine line = lines.get(i);
            if (PdfPageRules.isBody(line)
                    && line.start() > 60
                    && ANY_DATE.matcher(line.text().strip()).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Where the list of annexes above the issuing body begins, the body itself where none is. */
    private static int list(List<PdfLine> lines, int issuer) {
        for (int i = issuer - 1; i >= 0 && i > issuer - 60; i--) {
            if (lines.get(i).text().startsWith("附件：")) {
                return i;
            }
        }
        return issuer;
    }

    private void signature(PdfLine issuer, PdfLine date) {
        String text = date.text().strip();
        verdicts.check(38, DATE.matcher(text).matches(), "20xx年m月d日", () -> text, date::place);
        double edge = 184 - 2 * EM;
        boolean longer = date.end() - date.start() > issuer.end() - issuer.start();
        double indent = date.start() - issuer.start();
        double end = longer ? date.end() : issuer.end();
        boolean unsealed = Math.abs(end - edge) <= 0.5 && Math.abs(indent - 2 * EM) <= 0.5;
        double off = issuer.middle() - date.middle();
        if (!unsealed && Math.abs(off) < 3) {
            verdicts.length(40, off, 0, 0.5, issuer::place);
            // A body wider than the room keeps its date centred instead.
            double most = 184 - 4 * EM - Math.max(0, issuer.end() - issuer.start() - 120);
            verdicts.length(39, date.end(), Math.min(most, 184 - 4 * EM), 0.5, date::place);
            return;
        }
        verdicts.length(41, end, edge, 0.5, issuer::place);
        verdicts.length(41, indent, 2 * EM, 0.5, date::place);
    }

    private void list(List<PdfLine> lines, int from, int to) {
        if (from == to) {
            return;
        }
        PdfLine first = lines.get(from);
        verdicts.length(36, first.start(), 28 + 2 * EM, 0.3, first::place);
        if (from > 0 && lines.get(from - 1).page() == first.page()) {
            double below = PdfPageRules.row(first) - PdfPageRules.row(lines.get(from - 1));
            verdicts.check(
                    36,
                    Math.abs(below - 2) <= 0.05,
                    "2 × 28.99 pt",
                    () -> Verdicts.number(below) + " × 28.99 pt",
                    first::place);
        }
        for (PdfLine line : lines.subList(from, to)) {
            String text = line.text();
            verdicts.check(36, !text.matches(".*[。；，、]"), "≠ …。", () -> text, line::place);
        }
    }

    /** The page of the date holds running text too: “此页无正文” is forbidden. */
    private void company(List<PdfLine> lines, int list, int date) {
        PdfLine line = lines.get(date);
        long texts =
                lines.subList(0, list).stream()
                        .filter(other -> other.page() == line.page())
                        .count();
        verdicts.check(43, texts > 0, "≥ 1", () -> String.valueOf(texts), line::place);
    }
}

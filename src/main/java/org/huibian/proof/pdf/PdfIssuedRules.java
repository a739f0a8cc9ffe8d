package org.huibian.proof.pdf;

import static org.huibian.proof.page.PdfLine.MM;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.page.PdfLine;
import org.huibian.proof.page.PdfPage;
import org.huibian.proof.page.PdfRule;
import org.huibian.proof.rule.Faces;
import org.huibian.proof.rule.Verdicts;
import org.huibian.report.Block;
import org.huibian.report.Style.Role;

/** Head and imprint of an issued document (GB/T 9704-2012, 7.2 and 7.4); none for others. */
public final class PdfIssuedRules {

    /** 发文字号 (7.2.5): full year, no 第, no leading zero. */
    public static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}×]+〔20\\d{2}〕[1-9]\\d*号");

    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    private static final double MIDDLE = (LEFT + RIGHT) / 2;
    private static final double EM = PdfPartRules.EM;
    private static final double SMALL_EM = 14 / MM;

    private final Verdicts verdicts;
    private final Faces faces;

    PdfIssuedRules(Verdicts verdicts, Faces faces) {
        this.verdicts = verdicts;
        this.faces = faces;
    }

    void measure(PdfFile file) {
        for (PdfPage page : file.pages()) {
            List<PdfLine> head = page.issued().head();
            if (head.size() > 1) {
                mark(page, head.get(0));
                number(head.get(0), head.get(1), head.subList(2, head.size()));
                rule(page, head.get(1));
                text(page);
            }
            if (!page.issued().imprint().isEmpty()) {
                imprintRules(page);
                imprint(page.issued().imprint());
                pages(file, page);
            }
        }
    }

    private void mark(PdfPage page, PdfLine mark) {
        verdicts.length(13, page.issued().markTop() / MM, 37 + 35, 1, mark::place);
        boolean set = mark.isOf(faces.of(Role.TITLE));
        verdicts.check(
                14, set, faces.name(Role.TITLE), () -> mark.glyphs().get(0).face(), mark::place);
        verdicts.length(14, mark.middle(), MIDDLE, 1, mark::place);
        double width = mark.end() - mark.start();
        verdicts.check(
                15,
                width <= RIGHT - LEFT + 0.1,
                "≤ 156 mm",
                () -> Verdicts.number(width) + " mm",
                mark::place);
    }

    private void number(PdfLine mark, PdfLine number, List<PdfLine> signer) {
        String text = number.text().strip();
        verdicts.check(17, NUMBER.matcher(text).matches(), "…〔20xx〕n号", () -> text, number::place);
        double foot = mark.baseline() + 0.12 * mark.size();
        double rows = (number.baseline() - 0.88 * number.size() - foot) / PdfLine.ROW;
        verdicts.check(
                16,
                rows > 1.9 && rows < 2.6,
                "2 × 28.99 pt",
                () -> Verdicts.number(rows) + " × 28.99 pt",
                number::place);
        verdicts.check(
                16,
                number.isOf(faces.of(Role.BODY)) && Math.abs(number.size() - 16) < 0.2,
                faces.name(Role.BODY) + " 16 pt",
                () -> number.glyphs().get(0).face() + " " + Verdicts.number(number.size()),
                number::place);
        if (signer.isEmpty()) {
            verdicts.length(16, number.middle(), MIDDLE, 1, number::place);
            return;
        }
        verdicts.length(20, number.start(), LEFT + EM, 0.7, number::place);
        PdfLine last = signer.get(signer.size() - 1);
        verdicts.length(20, last.end(), RIGHT - EM, 0.7, last::place);
        StringBuilder words = new StringBuilder();
        signer.forEach(line -> words.append(line.text()));
        verdicts.check(
                20,
                words.toString().startsWith(Block.Letterhead.SIGNER),
                Block.Letterhead.SIGNER,
                words::toString,
                last::place);
        PdfLine.Glyph name = last.glyphs().get(last.glyphs().size() - 1);
        boolean body = faces.of(Role.BODY).test(signer.get(0).glyphs().get(0).face());
        boolean kai =
                faces.of(Role.KAI).test(name.face()) || !faces.of(Role.BODY).test(name.face());
        verdicts.check(
                20,
                body && kai,
                faces.name(Role.BODY) + ", " + faces.name(Role.KAI),
                name::face,
                last::place);
    }

    private void rule(PdfPage page, PdfLine number) {
        List<PdfRule> red = page.issued().rules().stream().filter(rule -> !rule.black()).toList();
        verdicts.check(18, red.size() == 1, "1", () -> String.valueOf(red.size()), page::place);
        if (red.isEmpty()) {
            return;
        }
        PdfRule rule = red.get(0);
        verdicts.length(18, rule.length(), RIGHT - LEFT, 0.5, page::place);
        double foot = number.baseline() + 0.12 * number.size();
        verdicts.length(18, (rule.y() - foot) / MM, 4, 0.5, page::place);
        verdicts.check(
                19,
                rule.width() > 0.95 && rule.width() < 1.55,
                "1 – 1.5 pt",
                () -> Verdicts.number(rule.width()) + " pt",
                page::place);
        if (!page.lines().isEmpty()) {
            PdfLine title = page.lines().get(0);
            double box = (PdfLine.ROW - title.size()) / 2 + 0.88 * title.size();
            double rows = (title.baseline() - box - rule.y()) / PdfLine.ROW;
            verdicts.check(
                    24,
                    Math.abs(rows - 2) < 0.1,
                    "2 × 28.99 pt",
                    () -> Verdicts.number(rows) + " × 28.99 pt",
                    title::place);
        }
    }

    /** The first page shows running text (7.2, 7.3). */
    private void text(PdfPage page) {
        long lines =
                page.text().stream()
                        .filter(PdfPageRules::isBody)
                        .filter(line -> Math.abs(line.start() - LEFT - 2 * EM) < 0.5)
                        .count();
        verdicts.check(22, lines > 0, "≥ 1", () -> String.valueOf(lines), page::place);
    }

    private void imprintRules(PdfPage page) {
        List<PdfRule> rules = page.issued().rules().stream().filter(PdfRule::black).toList();
        boolean copies = page.issued().imprint().get(0).text().startsWith(Block.Imprint.COPY_TO);
        int wanted = copies ? 3 : 2;
        verdicts.check(
                47,
                rules.size() == wanted,
                String.valueOf(wanted),
                () -> String.valueOf(rules.size()),
                page::place);
        for (int i = 0; i < rules.size(); i++) {
            PdfRule rule = rules.get(i);
            boolean outer = i == 0 || i == rules.size() - 1;
            verdicts.length(47, rule.length(), RIGHT - LEFT, 0.5, page::place);
            verdicts.length(47, rule.thickness(), outer ? 0.35 : 0.25, 0.04, page::place);
        }
        if (!rules.isEmpty()) {
            double last = rules.get(rules.size() - 1).y() / MM;
            verdicts.length(48, last, 37 + 225, 0.5, page::place);
        }
    }

    private void imprint(List<PdfLine> lines) {
        int printed = 0;
        if (lines.get(0).text().startsWith(Block.Imprint.COPY_TO)) {
            PdfLine first = lines.get(0);
            verdicts.length(49, first.start(), LEFT + SMALL_EM, 0.7, first::place);
            while (printed < lines.size() && !lines.get(printed).text().endsWith("。")) {
                printed++;
            }
            boolean ends = printed < lines.size();
            verdicts.check(49, ends, "…。", first::text, first::place);
            printed = Math.min(printed + 1, lines.size() - 1);
        }
        for (PdfLine line : lines) {
            verdicts.check(
                    line == lines.get(0) && printed > 0 ? 49 : 50,
                    line.isOf(faces.of(Role.BODY)) && Math.abs(line.size() - 14) < 0.2,
                    faces.name(Role.BODY) + " 14 pt",
                    () -> line.glyphs().get(0).face() + " " + Verdicts.number(line.size()),
                    line::place);
        }
        PdfLine by = lines.get(printed);
        PdfLine date = lines.get(lines.size() - 1);
        verdicts.length(50, by.start(), LEFT + SMALL_EM, 0.7, by::place);
        verdicts.length(50, date.end(), RIGHT - SMALL_EM, 0.7, date::place);
        String day = date.text().strip().replaceFirst("印发$", "");
        boolean written = PdfSignatureRules.DATE.matcher(day).matches();
        verdicts.check(51, written, "20xx年m月d日", () -> day, date::place);
    }

    /** On the back of the last leaf; a blank page before it, and its own, bear no number. */
    private void pages(PdfFile file, PdfPage page) {
        boolean back = page.index() % 2 == 0 && page.index() == file.pages().size();
        verdicts.check(52, back, "2n", () -> String.valueOf(page.index()), page::place);
        boolean blank = page.index() > 1 && file.pages().get(page.index() - 2).isBlank();
        boolean bare =
                page.number() == null
                        && file.pages().get(Math.max(0, page.index() - 2)).number() == null;
        verdicts.check(53, !blank || bare, "—", () -> "— n —", page::place);
    }
}

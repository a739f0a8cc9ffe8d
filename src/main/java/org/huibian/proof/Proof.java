package org.huibian.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.message.Message;
import org.huibian.proof.docx.DocxProof;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.pdf.PdfProof;
import org.huibian.proof.rule.FormatRule;
import org.huibian.proof.rule.Verdict;
import org.huibian.report.Style;

/**
 * What the two finished files of a report were found to be.
 *
 * @param verdicts of the format rules, the Word file first
 * @param difference where the two do not say the same, empty where they do
 */
public record Proof(List<Verdict> verdicts, Optional<TextDifference> difference) {

    private static final int MOST_SHOWN = 12;

    /** Copies. */
    public Proof {
        verdicts = List.copyOf(verdicts);
    }

    /** Measures both files and compares them; faces are those of the style. */
    public static Proof of(Path docx, Path pdf, Style style) throws IOException {
        return of(DocxFile.read(docx), PdfFile.read(pdf), style);
    }

    public static Proof of(DocxFile docx, PdfFile pdf, Style style) {
        List<Verdict> verdicts = new ArrayList<>(DocxProof.measure(docx, style));
        verdicts.addAll(PdfProof.measure(pdf, style));
        verdicts.removeIf(verdict -> style.waived().contains(verdict.rule().number()));
        return new Proof(verdicts, SameText.compare(docx, pdf));
    }

    /** Whether the report may be published. */
    public boolean sound() {
        return difference.isEmpty() && verdicts.stream().noneMatch(Verdict::stops);
    }

    /** The rules that do not hold. */
    public List<Verdict> failures() {
        return verdicts.stream().filter(verdict -> !verdict.ok()).toList();
    }

    /** What keeps the report from being published, a line each. */
    public List<Message> complaints() {
        List<Message> lines = new ArrayList<>();
        verdicts.stream().filter(Verdict::stops).map(Proof::line).forEach(lines::add);
        difference.map(Proof::line).ifPresent(lines::add);
        return lines;
    }

    /** How many rules were measured. */
    public int rules() {
        return (int) verdicts.stream().map(Verdict::rule).distinct().count();
    }

    /** How many rules do not hold somewhere. */
    public int rulesNotMet() {
        return (int) failures().stream().map(Verdict::rule).distinct().count();
    }

    /**
     * Why the report is not published: what does not hold, a line each.
     *
     * @param folder where the files lie, to be looked at
     */
    public Message refusal(String folder) {
        List<Message> complaints = complaints();
        Message lines = Message.of(FormatRule.class, "lines.none");
        int shown = Math.min(MOST_SHOWN, complaints.size());
        for (int i = shown - 1; i >= 0; i--) {
            lines = Message.of(FormatRule.class, "lines.more", complaints.get(i), lines);
        }
        return Message.of(FormatRule.class, "refused.format", complaints.size(), folder, lines);
    }

    /** A verdict as one line: rule, clause, required, measured, place. */
    public static Message line(Verdict verdict) {
        return Message.of(
                FormatRule.class,
                "line.rule",
                verdict.rule().number(),
                verdict.strength().code(),
                verdict.clause(),
                verdict.rule().subject(),
                verdict.required(),
                verdict.measured(),
                verdict.place());
    }

    /** A difference as one line. */
    public static Message line(TextDifference difference) {
        return Message.of(
                FormatRule.class,
                "line.text",
                difference.what(),
                difference.word(),
                difference.pdf(),
                difference.place());
    }
}

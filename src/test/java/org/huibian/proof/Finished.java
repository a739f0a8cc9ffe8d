package org.huibian.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.huibian.pdf.PdfReportWriter;
import org.huibian.proof.rule.Verdict;
import org.huibian.report.Report;
import org.huibian.report.Style;
import org.huibian.word.WordReportWriter;

/** Finished files to measure, and copies of them to break. */
public final class Finished {

    public static final Style STYLE = Style.standard();

    private Finished() {}

    public static byte[] docx(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReportWriter(STYLE).write(report, out);
        return out.toByteArray();
    }

    public static byte[] pdf(Report report) throws IOException {
        return pdf(report, STYLE);
    }

    public static byte[] pdf(Report report, Style style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter(style).write(report, out);
        return out.toByteArray();
    }

    /** A copy of a Word file with every match of an expression in a part replaced. */
    public static byte[] edited(byte[] docx, String part, String regex, String replacement)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                copy.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("/" + part)) {
                    Matcher match =
                            Pattern.compile(regex, Pattern.DOTALL)
                                    .matcher(new String(bytes, StandardCharsets.UTF_8));
                    found |= match.find();
                    bytes = match.replaceAll(replacement).getBytes(StandardCharsets.UTF_8);
                }
                copy.write(bytes);
            }
        }
        if (!found) {
            throw new IllegalArgumentException(part + " has no " + regex);
        }
        return out.toByteArray();
    }

    /** The numbers of the rules that do not hold. */
    public static Set<Integer> broken(List<Verdict> verdicts) {
        Set<Integer> numbers = new TreeSet<>();
        for (Verdict verdict : verdicts) {
            if (!verdict.ok()) {
                numbers.add(verdict.rule().number());
            }
        }
        return numbers;
    }
}

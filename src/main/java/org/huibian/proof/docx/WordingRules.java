package org.huibian.proof.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.rule.Verdicts;

/**
 * Marks and numbers within paragraphs (GB/T 15834-2011, GB/T 15835-2011). Measured in the Word file
 * alone: the PDF has the same words.
 */
final class WordingRules {

    private static final Pattern HALF = Pattern.compile("\\p{IsHan}[,;:?!()]+(?=\\p{IsHan})");
    private static final Pattern FULL_DIGIT = Pattern.compile("[０-９％]");
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\d.%])\\d+(\\.\\d+)?[~～—]\\d+(\\.\\d+)?%");
    private static final Pattern BARE_POINT = Pattern.compile("(?<![\\d.])\\.\\d+(?=%|\\p{IsHan})");
    private static final String PAIRS = "“”‘’（）《》〔〕【】";

    private final Verdicts verdicts;

    WordingRules(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    void measure(DocxFile.Paragraph paragraph) {
        lacks(74, HALF, "，；：？！（）", paragraph);
        lacks(80, FULL_DIGIT, "0–9 %", paragraph);
        lacks(81, RANGE, "63%～68%", paragraph);
        lacks(82, BARE_POINT, "0.46", paragraph);
        String text = paragraph.text();
        verdicts.check(
                75,
                balanced(text) && text.indexOf('"') < 0,
                PAIRS,
                () -> balanced(text) ? "\"" : "≠",
                paragraph::place);
    }

    private void lacks(int rule, Pattern wrong, String required, DocxFile.Paragraph paragraph) {
        Matcher found = wrong.matcher(paragraph.text());
        boolean ok = !found.find();
        verdicts.check(rule, ok, required, () -> ok ? "" : found.group(), paragraph::place);
    }

    /** Whether each opening mark has its closing one; “” within “” of the same kind do not nest. */
    private static boolean balanced(String text) {
        int[] open = new int[PAIRS.length() / 2];
        for (int i = 0; i < text.length(); i++) {
            int at = PAIRS.indexOf(text.charAt(i));
            if (at < 0) {
                continue;
            }
            open[at / 2] += at % 2 == 0 ? 1 : -1;
            if (open[at / 2] < 0) {
                return false;
            }
        }
        for (int left : open) {
            if (left != 0) {
                return false;
            }
        }
        return true;
    }
}

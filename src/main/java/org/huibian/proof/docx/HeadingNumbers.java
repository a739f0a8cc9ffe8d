package org.huibian.proof.docx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.rule.Verdicts;

/** Numbers of headings: 一、（一）1.（1）, contiguous, no level left out (GB/T 9704-2012, 7.3.3). */
final class HeadingNumbers {

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile("([一二三四五六七八九十百]+)、.*"),
                    Pattern.compile("（([一二三四五六七八九十百]+)）[^、].*"),
                    Pattern.compile("(\\d+)\\..*"),
                    Pattern.compile("（(\\d+)）.*"));
    private static final String DIGITS = "零一二三四五六七八九";

    private final Verdicts verdicts;
    private final int[] counts = new int[FORMS.size() + 1];
    private int level;

    HeadingNumbers(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** An annex counts anew. */
    void restart() {
        java.util.Arrays.fill(counts, 0);
        level = 0;
    }

    void measure(DocxFile.Paragraph heading, int own) {
        // 一、 and 1. may follow each other where there are only two levels.
        boolean skips = own > level + 1 && !(level == 1 && own == 3);
        for (int below = own + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        level = own;
        counts[own]++;
        Matcher form = FORMS.get(own - 1).matcher(heading.text());
        int found = form.matches() ? value(form.group(1)) : 0;
        int wanted = counts[own];
        verdicts.check(
                30,
                !skips && found == wanted,
                "第 " + wanted,
                () -> skips ? "↷" : String.valueOf(found),
                heading::place);
        counts[own] = found > 0 ? found : wanted;
        verdicts.check(
                35, !heading.text().matches(".*[。，；：、]"), "≠ …。", heading::text, heading::place);
    }

    private static int value(String number) {
        if (number.charAt(0) < 128) {
            return number.length() > 4 ? 0 : Integer.parseInt(number);
        }
        int value = 0;
        int digit = 0;
        for (char c : number.toCharArray()) {
            if (c == '十' || c == '百') {
                value += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return value + digit;
    }
}

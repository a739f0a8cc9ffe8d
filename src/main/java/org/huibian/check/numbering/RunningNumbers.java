package org.huibian.check.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.extract.Passage;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** Numbers within the sentences of one paragraph that are no headings: 其一…其三, 第一，…第三，. */
final class RunningNumbers {

    private static final String HANZI = "一二三四五六七八九";

    /** Group 1 counts. */
    private static final List<TextPattern> FORMS =
            List.of(
                    TextPattern.compile("(?<=^|[，。；：])其([" + HANZI + "])(?=[，、：是])"),
                    TextPattern.compile("(?<=^|[，。；：])第([" + HANZI + "])(?=[，、：])"));

    private RunningNumbers() {}

    /**
     * A number that is missing.
     *
     * @param quote the paragraph
     * @param missing the first that is missing, as it would be printed
     * @param next the one that stands in its place
     */
    record Gap(Quote quote, String missing, String next) {}

    /** The gaps of a report, in its order. */
    static List<Gap> gaps(Examined report) {
        List<Gap> gaps = new ArrayList<>();
        List<Passage> paragraph = new ArrayList<>();
        for (Passage passage : report.passages()) {
            if (!paragraph.isEmpty()
                    && !passage.place().location().equals(paragraph.get(0).place().location())) {
                in(paragraph).ifPresent(gaps::add);
                paragraph.clear();
            }
            paragraph.add(passage);
        }
        if (!paragraph.isEmpty()) {
            in(paragraph).ifPresent(gaps::add);
        }
        return gaps;
    }

    private static Optional<Gap> in(List<Passage> paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.forEach(passage -> text.append(passage.published()));
        for (TextPattern form : FORMS) {
            int last = 0;
            for (TextMatcher one = form.matcher(text); one.find(); ) {
                int value = value(String.valueOf(one.group(1)));
                if (last > 0 && value > last + 1) {
                    String next = one.group();
                    Quote quote = new Quote(Quote.of(paragraph.get(0)).place(), text.toString());
                    return Optional.of(new Gap(quote, printed(next, last + 1), next));
                }
                last = value;
            }
        }
        return Optional.empty();
    }

    private static int value(String number) {
        return 1 + HANZI.indexOf(number);
    }

    /** 其三 → 其二. */
    private static String printed(String next, int value) {
        return next.substring(0, next.length() - 1) + HANZI.charAt(value - 1);
    }
}

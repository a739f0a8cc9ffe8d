package org.huibian.extract.persons;

import java.util.regex.Pattern;

/**
 * Tells the numbers of a row, quoted as its cells joined by one space (份 1000 1200 1100 1600 4900),
 * from a card or phone number in groups. They stand behind a cell that is a unit and nothing else,
 * or a label with its unit in brackets, in a text that is no sentence.
 */
final class RowCells {

    private static final Pattern CELLS = Pattern.compile("\\d{3,4}(?: \\d{4}){2,3}");

    private static final Pattern SENTENCE = Pattern.compile("[，。；：！？,;:]");

    private static final String UNIT =
            "(?:件|份|次|场|场次|期|人|人次|条|项|起|宗|家次|户次|台|处|篇|册|批|批次|元|万元|平方米|小时|㎡)";

    private static final Pattern BEHIND_UNIT =
            Pattern.compile("(?:(?:^| )" + UNIT + "|[（(]" + UNIT + "[）)]) $");

    private RowCells() {}

    /** Whether a stretch of a text is some cells of a row. */
    static boolean are(String text, int start, int end) {
        return CELLS.matcher(text.substring(start, end)).matches()
                && !SENTENCE.matcher(text).find()
                && BEHIND_UNIT.matcher(text.substring(0, start)).find();
    }
}

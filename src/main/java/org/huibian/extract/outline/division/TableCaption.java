package org.huibian.extract.outline.division;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.outline.HeadingLine;

/** The caption of a table (表题): a short line above it that says what its numbers are about. */
final class TableCaption {

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?:附?表\\s?[0-9一二三四五六七八九十]{0,3}[：:\\s]*)?"
                            + "([^。；！？，]{4,40}?(?:[表数]|数据|情况|统计|一览|明细|汇总))"
                            + "(?:如下)?[：:]?(?:[（(][^）)]{0,16}[）)])?");

    private TableCaption() {}

    /** The wording of the line before one, if it is a caption, without its number; else empty. */
    static String above(List<HeadingLine> lines, int line) {
        String before = line == 0 ? "" : lines.get(line - 1).reading().strip();
        Matcher caption = CAPTION.matcher(before);
        return caption.matches() ? caption.group(1) : "";
    }
}

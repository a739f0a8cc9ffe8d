package org.huibian.extract.figures.draft.beside;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;

/**
 * The month in which something was done, as its clause or one before it in its sentence says:
 * 5月受理8件，化解8件. Words of the whole year end what was told of a month.
 */
public final class Month {

    /** 3月份举办1场, 矛盾纠纷9月又受理4件: when a thing was done; not 5月底前, 截至9月 or 9月以来. */
    private static final Pattern IN_MONTH =
            Pattern.compile(
                    "\\p{IsHan}{0,8}?(?<![至到止自从由])(?:20[0-9]{2}年)?(?<![0-9])(1[0-2]|[1-9]|十[一二]?|[二三四五六七八九])月"
                            + "(?:份|[上中下]旬|初|底|末|[0-9]{1,2}日)?(?!之?以?[前来]|起(?!草)|开始|[至到—～~-]|[0-9]).*",
                    Pattern.DOTALL);

    /** As far behind it a month says when something was done. */
    private static final int REACH = 80;

    /** What a number is of that stands behind it. */
    private static final Pattern OF_THE_YEAR = Pattern.compile("全年|年内|一年|累计|(?<!公)[共合总]计?");

    private Month() {}

    /** The month of a figure, empty where none is said. */
    public static Optional<String> of(String text, Figure figure) {
        int to = figure.start();
        for (int at = to - 1; at >= Math.max(-1, figure.start() - REACH); at--) {
            char c = at < 0 ? '。' : text.charAt(at);
            boolean end = "；;。：:".indexOf(c) >= 0;
            if (end || "，,、".indexOf(c) >= 0) {
                String clause = text.substring(at + 1, to);
                Matcher month = IN_MONTH.matcher(clause);
                if (OF_THE_YEAR.matcher(clause).find()) {
                    return Optional.empty();
                }
                if (month.matches()) {
                    return Optional.of(month.group(1));
                }
                if (end) {
                    return Optional.empty();
                }
                to = at;
            }
        }
        return Optional.empty();
    }
}

package org.huibian.extract.figures.draft.beside;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;

/**
 * Two figures of one deed done to two things, 检查学校周边20次，检查网吧8次: counted besides each other, as
 * neither thing holds the other.
 */
final class SeparateObjects {

    /** A deed with what it was done to, from mark to number. */
    private static final Pattern DEED =
            Pattern.compile(
                    "(?:全年|年内|今年|累计|先后|集中|组织|开展|依法|联合|另外?|还|并|共|又)*"
                            + "(?<deed>检查|巡查|抽查|排查|走访|受理|调处|查处|审查|审核)了?"
                            + "(?<thing>\\p{IsHan}{2,10})");

    /** Words of things that may hold others. */
    private static final Pattern GENERAL =
            Pattern.compile("各|全|矛盾|企业|单位|商户|门店|店铺|场所|经营|主体|重点|辖区|群众|居民|信访|疑难|重大|复杂|其[他它余]|合计|累计");

    private static final String MARKS = "，,；;。、：:（(";

    private SeparateObjects() {}

    /** Whether that is so of two figures, by the words before each. */
    static boolean are(String text, Figure one, Figure other) {
        Matcher first = DEED.matcher(before(text, one));
        if (!first.matches()) {
            return false;
        }
        Matcher second = DEED.matcher(before(text, other));
        return second.matches()
                && first.group("deed").equals(second.group("deed"))
                && areApart(first.group("thing"), second.group("thing"));
    }

    /** 邻里投诉, 噪声投诉: two things that share no more than what both are. */
    private static boolean areApart(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - common)
                        == other.charAt(other.length() - 1 - common)) {
            common++;
        }
        String first = one.substring(0, one.length() - common);
        String second = other.substring(0, other.length() - common);
        return !first.isEmpty()
                && !second.isEmpty()
                && !GENERAL.matcher(first).find()
                && !GENERAL.matcher(second).find()
                && first.chars().noneMatch(character -> second.indexOf(character) >= 0);
    }

    private static String before(String text, Figure figure) {
        int from = figure.start();
        while (from > 0 && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, figure.start());
    }
}

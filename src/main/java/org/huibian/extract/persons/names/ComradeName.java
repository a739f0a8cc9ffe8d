package org.huibian.extract.persons.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name between a post and 同志: 党工委书记闻敬尧同志. There a surname is one though it is rarer than the word
 * that is written alike (安, 连, 步); who is meant without a name is told by 老同志, 分管同志, 其他同志.
 */
public final class ComradeName {

    private static final Pattern NAME = Pattern.compile("(?<name>\\p{IsHan}{2,4}?)同志(?!们|之间|愿)");

    /** What a surname would link: 和分管同志, 与老同志. */
    private static final Pattern LINKED = Pattern.compile("[和与及同跟向对请让叫为由将把被给是都也还等各带率].*");

    /** What tells which comrades are meant: 老同志, 全体同志, 班子其他同志. */
    private static final Pattern GROUP =
            Pattern.compile(
                    ".*(?:老|女|男|等|各位?|该|两位|几位|名|其[他它余]|有关|相关|分管|部分|全体|所有|一线|年轻|青年|党员|干部|班子|领导|负责|挂职|驻村|包村|基层|科室|要求|安排)");

    private ComradeName() {}

    /** Whether such a name begins at a place behind a post. */
    public static boolean stands(String text, int start, NameWords words) {
        Matcher comrade = NAME.matcher(text).region(start, text.length());
        if (!comrade.lookingAt()) {
            return false;
        }
        String name = comrade.group("name");
        int surname = Math.max(1, words.compoundSurnames.at(text, start).length());
        int given = name.length() - surname;
        return given >= 1
                && given <= 2
                && (surname > 1 || words.mayBeSurname(name.charAt(0)))
                && !LINKED.matcher(name).matches()
                && !GROUP.matcher(name).matches();
    }
}

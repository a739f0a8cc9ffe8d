package org.huibian.check.told.some;

import java.util.regex.Pattern;

/**
 * What is said of some only, behind their number: 10件文件<em>未同步制作解读</em>. Of all it would be said
 * that it is so of each (均未), or of none.
 */
public final class NotAll {

    private static final Pattern WORDS =
            Pattern.compile("^(?:(?!均|都|全部|无一|没有一)\\p{IsHan}){2,}?(?:未(?![成来婚])|没(?!收)|仍|尚|存在)");

    private NotAll() {}

    /** Whether the words behind a number say so. */
    public static boolean isSaid(String behind) {
        return WORDS.matcher(behind).find();
    }
}

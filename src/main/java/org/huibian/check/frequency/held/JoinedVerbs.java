package org.huibian.check.frequency.held;

import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.search.TextPattern;

/**
 * A sentence with its counts in digits and the verbs that a count splits joined again, in as many
 * characters: 坐一天班 as 坐班一天, 学了8次法 as 学法了8次.
 */
public final class JoinedVerbs {

    private static final TextPattern SPLIT =
            TextPattern.compile(
                    "([坐值学下接开讲上查站设摆赶])([了过满足上]{0,2})((?:[一半两二三四五六]|\\d{1,3})个?(?:次|回|场|堂|节|天|晚|期|轮|趟|遍|半天))((?:法治|普法|法律|安全)?[班法访会课岗台集])(?=[，。；、：（）]|$)");

    private JoinedVerbs() {}

    /** What a sentence says, its counts in plain digits. */
    public static String of(String text) {
        return SPLIT.replaceAll(
                PlainNumbers.of(text),
                one -> one.group(1) + one.group(4) + one.group(2) + one.group(3));
    }
}

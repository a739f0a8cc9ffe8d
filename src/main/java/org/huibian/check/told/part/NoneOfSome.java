package org.huibian.check.told.part;

import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.search.TextPattern;

/**
 * Whether it is of some only that there was none, or since then: 范本推行后没有再发生, 11份答复没有一份再被申请复议,
 * 这9件没有一件申请复议; then a number told elsewhere does not contradict it.
 */
public final class NoneOfSome {

    /** From when on; the clauses behind are of that time. */
    private static final TextPattern SINCE =
            TextPattern.compile(
                    "(?:(?:此|[以之]|推[行开]|[施试]行|实施|整改|整治|统一|启用|上线|落地|建成|成立|印发|出台)后|从那(?:以后|时起)|(?<!今年)(?<!一年)(?<!年初)(?<!年)以来|下半年)[^。；]{0,40}$");

    private static final TextPattern AGAIN = TextPattern.compile("^[^，。；]{0,6}?再(?!审|三|有)");

    private static final TextPattern THESE = TextPattern.compile("(?:这|该|上述|那)[\\d一二两三四五六七八九十]");

    /** 11份答复没有一份: of things that are no cases themselves. */
    private static final Pattern COUNTED =
            Pattern.compile(".*[\\d一二两三四五六七八九十]\\p{IsHan}[^，。；、\\d]{1,12}$");

    private static final Pattern CASES = Pattern.compile("(?:没有一|无一)(?:[件起宗]|$).*");

    private NoneOfSome() {}

    /** By the words of a nought and its sentence. */
    public static boolean is(String nought, String sentence) {
        int at = Clause.placeOf(nought, sentence);
        if (at < 0 || "没无未零".indexOf(nought.charAt(0)) < 0) {
            return false;
        }
        String before = sentence.substring(0, at);
        String clause = Clause.last(before);
        boolean counted =
                !CASES.matcher(nought).matches()
                        && nought.contains("一")
                        && COUNTED.matcher(clause).matches();
        return counted
                || AGAIN.isIn(sentence.substring(at + nought.length()))
                || THESE.isIn(clause)
                || SINCE.isIn(before);
    }
}

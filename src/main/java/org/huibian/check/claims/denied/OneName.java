package org.huibian.check.claims.denied;

import java.util.regex.Pattern;
import org.huibian.search.TextPattern;

/** What is called by its full and its short name, or by another, in one of them: 调委会, 法律顾问, 合格. */
final class OneName {

    private static final TextPattern COMMITTEE = TextPattern.compile("(?:人民)?调解委员会");

    /** 柳园社区一直没有聘请律师: the adviser of a community. */
    private static final Pattern LAWYER =
            Pattern.compile("((?:村|社区)(?![民企办级])[^，。；的]{0,6}(?:签约|聘请|配备))律师(?=[，。；]|$)");

    /** 顾问一职至今空着: where nothing says of what kind it is. */
    private static final TextPattern ADVISER =
            TextPattern.compile("(?<=^|[，。；：、的区村])顾问(?![费团组单公])");

    private static final TextPattern PASSED = TextPattern.compile("及格|过关|过线");

    private OneName() {}

    /** A text with these names in it. */
    static String of(String text) {
        String adviser = ADVISER.replaceAll(COMMITTEE.replaceAll(text, "调委会"), "法律顾问");
        String plain = PASSED.replaceAll(adviser, "合格");
        return plain.contains("律师") ? LAWYER.matcher(plain).replaceAll("$1法律顾问") : plain;
    }
}

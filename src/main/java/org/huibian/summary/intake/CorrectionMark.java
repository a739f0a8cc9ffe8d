package org.huibian.summary.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a file's name says that it corrects an earlier one (更正标记).
 *
 * <p>更正 更新 修改 修正 修订 补正 and v2, v3 … are marks; 终稿, 定稿, 送审稿 and v1 are none. The name of the file
 * counts; where it has no mark, the folders it lies in.
 */
final class CorrectionMark {

    private static final String WORD = "(?:更正|更新|修改|修正|修订|补正)";
    private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";

    /** 更正2, 更正稿（二）, 修改-3; not 更正2026, 更正2月10日. */
    private static final Pattern NUMBER_AFTER =
            Pattern.compile(WORD + "[稿版件本]?[\\s_（(第-]{0,3}" + NUMBER + "(?![\\d一二三四五六七八九十年月日.])");

    /** 第二次更正, 2次修改. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile(NUMBER + "次" + WORD);

    /** v2, V2.1, ver3; not the v of a longer word. */
    private static final Pattern VERSION =
            Pattern.compile(
                    "(?<![a-z])v(?:er|ersion)?[\\s._-]?(\\d{1,2})(?:\\.(\\d{1,2}))?(?!\\d)");

    private static final Pattern PLAIN = Pattern.compile(WORD);

    /** Leaves room for the second part of v2.1. */
    private static final int STEP = 100;

    private CorrectionMark() {}

    /** 0 for a name without mark; of two marks the higher corrects the lower. */
    static int rank(String file) {
        int slash = file.lastIndexOf('/');
        String name = file.substring(slash + 1);
        int dot = name.lastIndexOf('.');
        int rank = rankOf(dot > 0 ? name.substring(0, dot) : name);
        return rank > 0 || slash < 0 ? rank : rankOf(file.substring(0, slash));
    }

    private static int rankOf(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int rank = PLAIN.matcher(text).find() ? STEP : 0;
        Matcher after = NUMBER_AFTER.matcher(text);
        while (after.find()) {
            rank = Math.max(rank, STEP * number(after.group(1)));
        }
        Matcher before = NUMBER_BEFORE.matcher(text);
        while (before.find()) {
            rank = Math.max(rank, STEP * number(before.group(1)));
        }
        Matcher version = VERSION.matcher(text);
        while (version.find()) {
            int minor = version.group(2) == null ? 0 : Integer.parseInt(version.group(2));
            int value = STEP * Integer.parseInt(version.group(1)) + minor;
            rank = value > STEP ? Math.max(rank, value) : rank;
        }
        return rank;
    }

    /** 2, 二, 十, 十二, 二十; 1 where it is no number. */
    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? digit(text) : 1;
        }
        int tens = ten == 0 ? 1 : digit(text.substring(0, ten));
        return 10 * tens + (ten + 1 < text.length() ? digit(text.substring(ten + 1)) : 0);
    }

    private static int digit(String text) {
        return Math.max(1, "零一二三四五六七八九".indexOf(text.charAt(0)));
    }
}

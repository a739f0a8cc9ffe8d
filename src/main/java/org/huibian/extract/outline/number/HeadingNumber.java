package org.huibian.extract.outline.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading number as printed (编号): “一、”, “（一）”, “1.”, “一是”.
 *
 * @param scheme its scheme
 * @param value what it counts, from 1; {@link #LAST} for 最后
 * @param start where it begins in the reading
 * @param end where the wording begins
 */
public record HeadingNumber(NumberScheme scheme, int value, int start, int end) {

    /** The value of 最后, whose number is one more than the one before. */
    static final int LAST = 99;

    private static final String CN = "[一二三四五六七八九十百]{1,4}";

    /** No longer number than this is looked for. */
    private static final int WINDOW = 16;

    private static final String DIGITS = "0123456789";

    private static final String HANZI = "一二三四五六七八九十百";

    /** The last number of a list, up to how many it holds: 三 of 一、三两个社区. */
    private static final String NEXT = "[一二三四五六七八九十]{1,2}?(?=[、和]|[两三四五六](?:个|[月村季组号]))";

    /** 7、8两个月; 一、三两个社区: two numbers of a list; 十四个社区 is one. */
    private static final String NOT_LISTED =
            "(?!(?>\\d{1,2}|"
                    + CN
                    + ")(?:[、和](?>\\d{1,2}|"
                    + NEXT
                    + ")){0,12}+[两三四五六](?:个|[月村季组号]))";

    private static final List<Form> FORMS =
            List.of(
                    new Form(
                            NumberScheme.PART, "第", "第(" + CN + "|\\d{1,2})(?:部分|章|节|篇)[、，,：:.．]?"),
                    new Form(
                            NumberScheme.ORDINAL,
                            "第",
                            "第(" + CN + ")(?:点|件事?|条|项|桩)?(?:[，,、：:]|是(?!否)[，,：:]?)"),
                    new Form(NumberScheme.ITEM, HANZI + "其", "其?(" + CN + ")是(?!否)[，,：:]?"),
                    new Form(NumberScheme.ITEM, HANZI, "(" + CN + ")(?:要|则)(?!是)[，,：:]?"),
                    new Form(NumberScheme.ITEM, "其", "其(" + CN + ")[，,：:]"),
                    new Form(NumberScheme.FIRSTLY, "首其再最", "(首先|其次|再次|再者|最后)(?:是[，,：:]?|[，,：:])?"),
                    new Form(
                            NumberScheme.DUN,
                            HANZI,
                            "(" + CN + ")(?:、" + NOT_LISTED + "[．.]?|[．.，,：:](?!\\d))"),
                    new Form(
                            NumberScheme.BRACKET,
                            HANZI + "（(〔[【",
                            "[（(〔\\[【]?(" + CN + ")[）)〕\\]】][、．.，,：:]?"),
                    new Form(NumberScheme.BRACKET, "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", "([㈠-㈩])[、．.]?"),
                    // 1.3月底前, 2.19家企业, 1.14个村: what is never counted in decimals.
                    new Form(
                            NumberScheme.ARABIC,
                            DIGITS,
                            "(\\d{1,2})(?:、"
                                    + NOT_LISTED
                                    + "|[．.,，](?!\\d)\\s?|[．.](?=1?\\d月(?![率均])|20\\d\\d年|12345\\D|\\d{1,4}(?:[家户名位件宗起项处场支份册篇批]|人(?![/／])|个(?!百分|月|工作日|小时|学时|课时|点|亿|星期|季))))"),
                    new Form(
                            NumberScheme.ARABIC_BRACKET,
                            DIGITS + "（(",
                            "[（(]?(\\d{1,2})[）)][、．.，,]?\\s?"),
                    new Form(NumberScheme.ARABIC_BRACKET, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿", "([⑴-⒇])[、．.]?"),
                    new Form(
                            NumberScheme.CIRCLE,
                            "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿",
                            "([①-⑳❶-❿])[、．.]?"));

    /** What may start a number inside a paragraph. */
    private static final String STARTERS = "一二三四五六七八九十第首其再最（(①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹0123456789";

    private static final String SENTENCE_ENDS = "。；：！？;:!?";

    /** A way to write numbers: its scheme, what it may begin with, and its pattern. */
    private record Form(NumberScheme scheme, String starts, Pattern pattern) {
        Form(NumberScheme scheme, String starts, String regex) {
            this(scheme, starts, Pattern.compile(regex));
        }
    }

    /** The number a paragraph begins with. */
    public static Optional<HeadingNumber> leading(String reading) {
        return at(reading, 0);
    }

    /** What may be numbers further in a paragraph; whether they are, their sequence tells. */
    static List<HeadingNumber> inside(String reading, int from) {
        List<HeadingNumber> numbers = new ArrayList<>();
        for (int i = Math.max(1, from); i < reading.length(); i++) {
            if (STARTERS.indexOf(reading.charAt(i)) < 0) {
                continue;
            }
            Optional<HeadingNumber> number = at(reading, i);
            if (number.isPresent() && number.get().mayStandAfter(reading.charAt(i - 1))) {
                numbers.add(number.get());
                i = number.get().end() - 1;
            }
        }
        return numbers;
    }

    /** The same number with another value. */
    HeadingNumber withValue(int other) {
        return new HeadingNumber(scheme, other, start, end);
    }

    /** Its wording in the reading it was found in. */
    String text(String reading) {
        return reading.substring(start, end).strip();
    }

    private boolean mayStandAfter(char before) {
        if (scheme == NumberScheme.CIRCLE) {
            return true;
        }
        boolean afterSentence = SENTENCE_ENDS.indexOf(before) >= 0;
        return switch (scheme) {
            case ITEM -> afterSentence || "，,、）)”’\"》—".indexOf(before) >= 0 || isGlued(before);
            case ORDINAL, FIRSTLY -> afterSentence || "，,、）)”’\"》—".indexOf(before) >= 0;
            case BRACKET, ARABIC, ARABIC_BRACKET -> afterSentence;
            default -> false;
        };
    }

    /**
     * Whether a number would be glued to the heading before it (“筑牢思想根基一是…”), not part of a word
     * such as 统一是.
     */
    boolean isGlued(char before) {
        return scheme == NumberScheme.ITEM
                && value == 1
                && before >= '\u4E00'
                && before <= '\u9FFF'
                && "统唯之第同不专单合归划逐其万".indexOf(before) < 0;
    }

    private static Optional<HeadingNumber> at(String reading, int start) {
        int limit = Math.min(reading.length(), start + WINDOW);
        for (Form form : FORMS) {
            if (start >= limit || form.starts().indexOf(reading.charAt(start)) < 0) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(reading).region(start, limit);
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                int value = value(matcher.group(1));
                if (value > 0) {
                    return Optional.of(
                            new HeadingNumber(form.scheme(), value, start, matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static int value(String digits) {
        char first = digits.charAt(0);
        if (first >= '0' && first <= '9') {
            return Integer.parseInt(digits);
        }
        for (char zero : new char[] {'①', '⑴', '㈠', '❶'}) {
            if (first >= zero && first < zero + 20) {
                return first - zero + 1;
            }
        }
        return switch (digits) {
            case "首先" -> 1;
            case "其次" -> 2;
            case "再次", "再者" -> 3;
            case "最后" -> LAST;
            default -> chinese(digits);
        };
    }

    /** 十二 is 12, 二十 is 20; 0 for what is no number, such as 一一. */
    private static int chinese(String digits) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < digits.length(); i++) {
            int d = "一二三四五六七八九".indexOf(digits.charAt(i)) + 1;
            if (d > 0) {
                if (digit > 0) {
                    return 0;
                }
                digit = d;
            } else {
                total += (digit == 0 ? 1 : digit) * (digits.charAt(i) == '十' ? 10 : 100);
                digit = 0;
            }
        }
        return total + digit;
    }
}

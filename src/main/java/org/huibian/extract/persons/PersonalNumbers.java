package org.huibian.extract.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds identity card, mobile phone, bank account and vehicle plate numbers and addresses of homes
 * (checks.csv, P04). Office phones, hotlines and addresses of offices are not meant.
 */
final class PersonalNumbers {

    private static final String NO_DIGIT_BEFORE = "(?<![0-9A-Za-z.．])";
    private static final String NO_DIGIT_AFTER = "(?![0-9A-Za-z])";

    private static final String GAP = "[" + NumberTraces.SEPARATORS + "]?";

    /** How far before an account the word may stand that makes it another number. */
    private static final int REACH = 16;

    private static final Pattern CODE =
            Pattern.compile("(?:信用代码|编号|文号|案号|登记号|流水号|许可证号|证书号|批号|备案号|项目代码)[^，。；]{0,6}$");

    private record Form(String kind, Pattern pattern) {}

    private static final List<Form> FORMS =
            List.of(
                    number(
                            "身份证号",
                            "[1-9]\\d{5}"
                                    + GAP
                                    + "(?:19|20)\\d{2}"
                                    + GAP
                                    + "(?:0\\d|1[0-2])(?:[0-2]\\d|3[01])"
                                    + GAP
                                    + "\\d{3}[0-9Xx]"),
                    number("身份证号", "[1-9]\\d{7}(?:0\\d|1[0-2])(?:[0-2]\\d|3[01])\\d{3}"),
                    number("银行账号", "\\d{4}(?:" + GAP + "\\d{4}){3}(?:" + GAP + "\\d{1,3})?"),
                    number("手机号", "(?:\\+?86" + GAP + ")?1[3-9]\\d(?:" + GAP + "\\d{4}){2}"),
                    new Form(
                            "车牌号",
                            Pattern.compile(
                                    "["
                                            + NumberTraces.PROVINCES
                                            + "][A-HJ-NP-Z][ ·•.\\-]?"
                                            + "(?=[A-Z]{0,3}[0-9])(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳领]|[A-HJ-NP-Z0-9]{6})"
                                            + NO_DIGIT_AFTER)));

    private PersonalNumbers() {}

    private static Form number(String kind, String digits) {
        return new Form(kind, Pattern.compile(NO_DIGIT_BEFORE + digits + NO_DIGIT_AFTER));
    }

    /** The spans of a text, by kind, not sorted; they may overlap. */
    static List<PersonalSpan> find(String text) {
        List<PersonalSpan> spans = new ArrayList<>();
        if (NumberTraces.in(text)) {
            numbers(text, spans);
        }
        HomeAddresses.find(text, spans);
        return spans;
    }

    private static void numbers(String text, List<PersonalSpan> spans) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                if (!isCode(text, matcher.start(), form.kind())) {
                    spans.add(new PersonalSpan(matcher.start(), matcher.end(), form.kind(), false));
                }
            }
        }
    }

    private static boolean isCode(String text, int start, String kind) {
        return kind.equals("银行账号")
                && CODE.matcher(text.substring(Math.max(0, start - REACH), start)).find();
    }
}

package org.huibian.extract.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.search.TextPattern;

/**
 * Finds identity card, mobile phone, bank account and vehicle plate numbers and home addresses
 * (checks.csv, P04). Office phones, hotlines and addresses of offices are not meant.
 */
final class PersonalNumbers {

    private static final String NO_DIGIT_BEFORE = "(?<![0-9A-Za-z.．])";
    private static final String NO_DIGIT_AFTER = "(?![0-9A-Za-z])";

    private static final String ROAD =
            "(?:大道|大街|马路|公路|路|街|巷|弄|胡同|里弄|新村|小区|花园|家园|花苑|苑|公寓|里|坊|村|庄|组|屯|城)";

    private static final String UNIT = "[0-9一二三四五六七八九十零〇A-Za-z]{1,5}";

    /** How far before an address the word may stand that makes it an office's. */
    private static final int REACH = 16;

    /** As the script Han, 々 and radicals included, but asked in less time. */
    private static final String HANZI = "\\p{IsIdeographic}々\\u2E80-\\u2FD5";

    private static final TextPattern OFFICE =
            TextPattern.compile(
                    "办公|中心|大厅|办事处|委员会|司法所|服务站|服务点|窗口|大厦|广场|写字楼|政务|机关|调解室|工作室|法院|派出所|律师事务所|公司|村委|居委|会议室|机构|站点");

    private static final Pattern CODE =
            Pattern.compile("(?:信用代码|编号|文号|案号|登记号|流水号|许可证号|证书号|批号|备案号|项目代码)[^，。；]{0,6}$");

    private static final String LEADING_WORDS = "于住在了到对为与和的由从至往赴";

    private record Form(String kind, Pattern pattern, boolean address) {}

    private static final List<Form> FORMS =
            List.of(
                    number(
                            "身份证号",
                            "[1-9]\\d{5}(?:19|20)\\d{2}(?:0\\d|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[0-9Xx]"),
                    number(
                            "身份证号",
                            "[1-9]\\d{5} (?:19|20)\\d{2}(?:0\\d|1[0-2])(?:[0-2]\\d|3[01]) \\d{3}[0-9Xx]"),
                    number("身份证号", "[1-9]\\d{7}(?:0\\d|1[0-2])(?:[0-2]\\d|3[01])\\d{3}"),
                    number("银行账号", "\\d{4}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?"),
                    number("手机号", "(?:\\+?86[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}"),
                    new Form(
                            "车牌号",
                            Pattern.compile(
                                    "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•.\\-]?"
                                            + "(?=[A-Z]{0,3}[0-9])(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳领]|[A-HJ-NP-Z0-9]{6})"
                                            + NO_DIGIT_AFTER),
                            false),
                    new Form(
                            "住址",
                            Pattern.compile(
                                    "家[中里][（(](?<a>[\\p{IsHan}0-9A-Za-z\\-]{2,24}?"
                                            + "[0-9一二三四五六七八九十]{1,5}(?:号|组|室|户|弄|栋|幢))[）)]"),
                            true),
                    new Form(
                            "住址",
                            Pattern.compile(
                                    "(?:家住|住址(?:为|是|在|：|:)?|现住(?:址)?(?:为|于|在|：|:)?|居住(?:于|在)|住(?:在|于)|户籍(?:所在地|地址|地)(?:为|在|：|:)?|家庭(?:住)?址(?:为|是|：|:)?)"
                                            + "(?<a>["
                                            + HANZI
                                            + "0-9A-Za-z\\-—#]{2,36}?[0-9一二三四五六七八九十]{1,5}(?:号院|号楼|号|弄|栋|幢|座|单元|室|户|组)"
                                            + "(?:[0-9一二三四五六七八九十A-Za-z\\-]{1,6}(?:号楼|号|栋|幢|座|单元|楼|层|室|房|户)){0,4})"),
                            true),
                    new Form(
                            "住址",
                            Pattern.compile(
                                    "(?<a>(?:["
                                            + HANZI
                                            + "]{0,9}"
                                            + ROAD
                                            + ")(?:[0-9]{1,5}(?:号院|号|弄))?(?:(?:[0-9一二三四五六七八九十A-Za-z]{1,5})(?:号楼|栋|幢|座|#楼|#))?(?:"
                                            + UNIT
                                            + "单元)?"
                                            + UNIT
                                            + "(?:室|房(?![屋产间源])|户(?![籍居均外主]))"
                                            + ")"),
                            true),
                    new Form(
                            "住址",
                            Pattern.compile(
                                    "(?<a>(?:["
                                            + HANZI
                                            + "]{0,9}"
                                            + ROAD
                                            + ")?(?:[0-9]{1,5}(?:号院|号|弄))?(?:[0-9一二三四五六七八九十A-Za-z]{1,5})(?:号楼|栋|幢|座|#楼)"
                                            + UNIT
                                            + "单元(?:"
                                            + UNIT
                                            + "(?:室|房|户|号)?)?)"),
                            true));

    /** What every address of a home holds. */
    private static final Pattern ANCHOR =
            Pattern.compile(
                    "[0-9一二三四五六七八九十零〇A-Za-z](?:室|单元|房|户)|家住|住址|现住|居住[于在]|住[在于]|户籍|家庭住?址|家[中里][（(]");

    /** How far around an anchor an address may reach. */
    private static final int WIDTH = 50;

    private PersonalNumbers() {}

    private static Form number(String kind, String digits) {
        return new Form(kind, Pattern.compile(NO_DIGIT_BEFORE + digits + NO_DIGIT_AFTER), false);
    }

    /** The spans of a text, by kind, not sorted; they may overlap. */
    static List<PersonalSpan> find(String text) {
        List<PersonalSpan> spans = new ArrayList<>();
        if (hasLongNumber(text)) {
            numbers(text, spans);
        }
        if (text.chars().anyMatch(c -> "室元房户住址家".indexOf(c) >= 0)) {
            addresses(text, spans);
        }
        return spans;
    }

    /** Whether four digits, or a capital and digits, stand together: the least a number has. */
    private static boolean hasLongNumber(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
                run++;
                if (run >= 4) {
                    return true;
                }
            } else {
                run = 0;
            }
        }
        return false;
    }

    private static void numbers(String text, List<PersonalSpan> spans) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            while (!form.address() && matcher.find()) {
                if (!isCode(text, matcher.start(), form.kind())) {
                    spans.add(new PersonalSpan(matcher.start(), matcher.end(), form.kind(), false));
                }
            }
        }
    }

    private static void addresses(String text, List<PersonalSpan> spans) {
        Matcher anchor = ANCHOR.matcher(text);
        int start = -1;
        int end = -1;
        while (anchor.find()) {
            if (start < 0 || anchor.start() - WIDTH > end) {
                addresses(text, start, end, spans);
                start = Math.max(0, anchor.start() - WIDTH);
            }
            end = Math.min(text.length(), anchor.end() + WIDTH);
        }
        addresses(text, start, end, spans);
    }

    private static void addresses(String text, int start, int end, List<PersonalSpan> spans) {
        for (Form form : FORMS) {
            if (!form.address() || start < 0) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(text).region(start, end);
            while (matcher.find()) {
                address(text, matcher, form.kind(), spans);
            }
        }
    }

    private static boolean isCode(String text, int start, String kind) {
        return kind.equals("银行账号")
                && CODE.matcher(text.substring(Math.max(0, start - REACH), start)).find();
    }

    private static void address(
            String text, Matcher matcher, String kind, List<PersonalSpan> spans) {
        int start = matcher.start("a");
        int end = matcher.end("a");
        boolean cued = matcher.start() < start;
        String around =
                text.substring(Math.max(0, start - REACH), Math.min(text.length(), end + 4));
        String clause = around.substring(Math.max(0, lastMark(around, end - start)));
        if (!cued && OFFICE.isIn(clause)) {
            return;
        }
        boolean numbered = text.substring(start, end).chars().anyMatch(Character::isDigit);
        if (!cued && !numbered) {
            return;
        }
        int begin = cued ? start : withoutLeadingWords(text, start, end);
        spans.add(new PersonalSpan(begin, end, kind, false));
    }

    private static int lastMark(String around, int length) {
        int limit = Math.max(0, around.length() - length - 4);
        for (int i = limit - 1; i >= 0; i--) {
            if ("，。；：！？、".indexOf(around.charAt(i)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private static int withoutLeadingWords(String text, int start, int end) {
        int begin = start;
        for (int i = start; i < end - 3 && NameWords.isHan(text.charAt(i)); i++) {
            if (LEADING_WORDS.indexOf(text.charAt(i)) >= 0) {
                begin = i + 1;
            }
        }
        return begin;
    }
}

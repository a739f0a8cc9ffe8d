package org.huibian.extract.persons.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.search.TextPattern;

/**
 * Finds identity card, mobile phone, bank account and vehicle plate numbers and addresses of homes
 * (checks.csv, P04). Office phones, hotlines and addresses of offices are not meant.
 */
public final class PersonalNumbers {

    private static final String NO_DIGIT_BEFORE = "(?<![0-9A-Za-z.．])";
    private static final String NO_DIGIT_AFTER = "(?![0-9A-Za-z])";

    private static final TextPattern CUE =
            TextPattern.compile(
                    "账[号户]|帐[号户]|卡号|存折|户头|家[中里庭]?的?(?:固定|座机)?电话|宅电|住宅电话|[私个本]人电话|家[里中庭]的?(?:座机|固话)|手机|电话|联系方式|号码|微信|QQ|护照|通行证|社保卡|医保卡|残疾人?证|低保证|驾驶证|驾照|军官证|士兵证|车牌|牌照|牌号|[年月日]出?生|生于|出生|生日");

    /** Whose it is, no word before it makes public. */
    private static final String BIRTH = "出生日期";

    private static final String GAP = "[" + NumberTraces.SEPARATORS + "]?";

    /** How far before an account the word may stand that makes it another number. */
    private static final int REACH = 16;

    private static final Pattern CODE =
            Pattern.compile(
                    "(?:信用代码|编号|编码|文号|案号|登记号|流水号|序列号|合同号|工单号?|受理号|单号|档号|卷号|许可证号|证书号|执法证号|资格证号|产权证号|批号|备案号|项目代码|宗地号|统计代码|条码|编为|编作)[^，。；手机电身银卡]{0,6}$|第$");

    private static final Pattern IDENTITY = Pattern.compile("身份证(?:件)?(?:证?号码?)?[^，。；]{0,6}$");

    /** What makes a short number, or a foreign one, a private one; group a is the number. */
    private static final List<Form> CUED =
            List.of(
                    cued(
                            "住宅电话",
                            "(?:家[中里庭]?的?(?:固定|座机)?电话|住宅电话|宅电|私人电话|个人电话|本人电话|家[里中庭]的?(?:座机|固话))",
                            "(?:[（(]?0\\d{2,3}[）)\\- ]?)?(?:[1-9]\\d{6,7}|[1-9]\\d{2,3}[ -]\\d{4})|[零〇一二三四五六七八九幺]{7,12}"),
                    cued(
                            "手机号",
                            "(?:手机|电话|联系方式|号码|微信)",
                            "1[3-9]\\d(?:[^0-9，。；、]?\\d){8}|[一幺][三四五六七八九][零〇一二三四五六七八九幺]{9}"),
                    cued(
                            "微信号",
                            "(?:微信(?:账号|帐号|号|ID)?)",
                            "(?=[A-Za-z0-9_-]*[0-9_])[A-Za-z][A-Za-z0-9_-]{5,19}"),
                    cued(
                            "银行账号",
                            "(?:存折|[账帐][号户]|卡号|户头)[^0-9，。；、]{0,8}?",
                            "\\d(?:" + GAP + "\\d){7,24}"),
                    new Form(
                            BIRTH,
                            Pattern.compile(
                                    "(?:出生(?:日期|年月日?|时间)|出生于|生于|生日(?=[为是：:]))[为是：:在]?(?<a>(?:19|20)\\d\\d(?:年\\d{1,2}月(?:\\d{1,2}日)?+|[-./]\\d{1,2}[-./]\\d{1,2}+))(?![以之]?[前后]|[至起])")),
                    new Form(
                            BIRTH,
                            Pattern.compile(
                                    "(?<a>(?:19|20)\\d\\d(?:年\\d{1,2}月(?:\\d{1,2}日)?|[-./]\\d{1,2}[-./]\\d{1,2}))(?=出?生(?:[，。；、）)]|$)|出生(?:于|的(?!婴|人口|孩|儿童|新生|居民|群众|子女|人员)))")),
                    cued("QQ号", "(?:QQ(?:号码?)?)", "[1-9]\\d{4,10}"),
                    cued("护照号", "(?:护照|通行证)(?:证?号码?)?", "[A-Z]{1,2}\\d{7,9}"),
                    cued(
                            "社保卡号",
                            "(?:社保卡|医保卡|残疾人?证|低保证|驾驶证|驾照|军官证|士兵证)(?:证?号码?|卡号)?",
                            "[0-9A-Za-z]{8,20}|\\p{IsHan}{1,2}字第?\\d{5,9}号?"),
                    cued(
                            "车牌号",
                            "(?:车牌|牌照|牌号)(?:号码?)?",
                            "\\p{IsHan}{0,3}[A-HJ-NP-Z][0-9A-HJ-NP-Z]{5,6}"));

    /** Whose number is public although a cue stands before it. */
    private static final Pattern PUBLIC =
            Pattern.compile(
                    "(?:办公|值班|服务|热线|咨询(?![者人的])|投诉(?![者人的])|举报(?![者人的])|监督|公众|公共|单位|政务|客服|官方|专|财政|国库|对公|公司|村集体|工会|捐款|缴款|缴费|监管|涉案|冻结|基本)[^，。；]{0,6}$");

    /** Whose account is nobody's own: told right before it, so that 公司员工的卡 is not meant. */
    private static final Pattern PUBLIC_ACCOUNT =
            Pattern.compile(
                    "(?:专户|对公(?:账户|帐户|户)?|财政(?:账户)?|国库|缴款(?:账户)?|捐[款赠](?:账户)?|监管账户|(?:公司|单位|村集体|合作社|委员会|工会)的?(?:对公|基本|结算)?(?:存款)?)"
                            + "[，,]?(?:银行)?(?:[账帐][号户]号?|卡号)?(?:为|是|：|:|（|\\(| ){0,2}$");

    /** Eleven digits in hanzi, as they are spelt over the phone. */
    private static final Pattern SPELT =
            Pattern.compile(
                    "(?<![零〇一二三四五六七八九幺十百千万])[一幺][三四五六七八九][零〇一二三四五六七八九幺]{9}(?![零〇一二三四五六七八九幺十百千万])");

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
                    number(
                            "手机号",
                            "1[3-9]\\d{2}[ -]\\d{3}[ -]\\d{4}|1[3-9]\\d{2}[ -]\\d{4}[ -]\\d{3}|1[3-9]\\d[ -]\\d{3}[ -]\\d{5}"),
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

    private static Form cued(String kind, String cue, String number) {
        return new Form(
                kind,
                Pattern.compile(
                        cue
                                + "(?:号码?)?(?:为|是|：|:|[（(](?!0\\d{2,3}[）)])|\"|“| ){0,2}(?<a>"
                                + number
                                + ")(?![0-9A-Za-z])"));
    }

    private static Form number(String kind, String digits) {
        return new Form(kind, Pattern.compile(NO_DIGIT_BEFORE + digits + NO_DIGIT_AFTER));
    }

    /** The spans of a text, by kind, not sorted; they may overlap. */
    public static List<PersonalSpan> find(String text) {
        List<PersonalSpan> spans = new ArrayList<>();
        if (NumberTraces.in(text)) {
            numbers(text, spans);
        }
        if (CUE.isIn(text)) {
            cued(text, spans);
        }
        Matcher spelt = SPELT.matcher(text);
        while (NumberTraces.isSpelt(text) && spelt.find()) {
            spans.add(new PersonalSpan(spelt.start(), spelt.end(), "手机号", false));
        }
        MailAddresses.find(text, spans);
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

    private static void cued(String text, List<PersonalSpan> spans) {
        for (Form form : CUED) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                String before =
                        text.substring(Math.max(0, matcher.start() - REACH), matcher.start());
                boolean ofBody =
                        form.kind().equals("银行账号") && PUBLIC_ACCOUNT.matcher(before).find();
                boolean ofPerson = form.kind().equals(BIRTH) || !PUBLIC.matcher(before).find();
                if (!ofBody && ofPerson) {
                    spans.add(
                            new PersonalSpan(
                                    matcher.start("a"), matcher.end("a"), form.kind(), false));
                }
            }
        }
    }

    private static boolean isCode(String text, int start, String kind) {
        if (kind.equals("车牌号")) {
            return false;
        }
        String before = text.substring(Math.max(0, start - REACH), start);
        if (kind.equals("银行账号") && PUBLIC_ACCOUNT.matcher(before).find()) {
            return true;
        }
        return CODE.matcher(before).find() && !IDENTITY.matcher(before).find();
    }
}

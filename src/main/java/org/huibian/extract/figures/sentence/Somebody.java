package org.huibian.extract.figures.sentence;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.search.TextPattern;
import org.huibian.search.WordIndex;

/** Persons whose story a sentence tells: 葛某, 双方当事人. */
record Somebody(String text, Sentence sentence) {

    /**
     * Words for one person or for all of them: 双方当事人 tells a story; 涉及当事人700人 and 剩下1件因当事人缺席中止 do
     * not.
     */
    private static final WordIndex PARTIES = new WordIndex(List.of("当事人", "信访人", "上访人"));

    private static final Pattern MANY_PARTIES =
            Pattern.compile(
                    "([0-9][件起宗]因|涉及|涉|没有|未有|无|由|经|为|帮助|服务|引导|向|各|各方|等|位|名|告知|送达|方便|便于|对|给|的|和|、|邀请|组织|回访)$");
    private static final Pattern PARTIES_COUNTED =
            Pattern.compile("^(共|共计|达|近|约|超|逾|数|总数|人数|满意|合法|权益|[0-9０-９])");

    /** 某律师事务所, 某公司: an organisation without its name. */
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "^某{0,3}[^，,；;。、到在向与和因对被将把从找称至为等之以]{0,6}?(律师|律所|事务所|公司|企业|机构|高校|大学|学院|学会|协会"
                            + "|集团|单位|团队|平台|银行|医院|法院)");

    private static final Pattern LAWYERS =
            Pattern.compile("^某{0,3}[^，,；;。、]{0,6}?(律师|律所|事务所|法律服务)");

    /** 另有1件, 其余2件因: cases that are counted, whose parties do something. */
    private static final TextPattern CASES =
            TextPattern.compile("[0-9一二两三四五六七八九十][件起宗](?:案件)?(?:因|系|为|是|的)?$");

    /** How far before 某 the word may begin that engaged it. */
    private static final int NEAR = 8;

    private static final TextPattern ENGAGED =
            TextPattern.compile("(聘|委托|邀请|联合|与|同|签约|签订|依托|引入|购买|由|和|合作|对接|选)[^，,；;。]{0,6}$");

    /**
     * 另有1件当事人申请延期；罚款8900元: whether a party stands behind a count of cases, of which it tells no
     * further than the semicolon.
     */
    boolean isOfCases(int at, int figure) {
        String between = text.substring(at, figure);
        return (between.indexOf('；') >= 0 || between.indexOf(';') >= 0)
                && CASES.isIn(text.substring(Math.max(sentence.start(), at - NEAR), at));
    }

    /** 葛某 and 辖区某公司, but not 某些 and not the 某律师事务所 that was engaged. */
    boolean isNamed(int at) {
        if (text.charAt(at) != '某') {
            return false;
        }
        char before = at > sentence.start() ? text.charAt(at - 1) : '一';
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (before < '\u4E00' || before > '\u9FFF' || "些个种一项类".indexOf(next) >= 0) {
            return false;
        }
        String after = text.substring(at, Math.min(sentence.end(), at + 14));
        boolean engaged = ENGAGED.isIn(text.substring(Math.max(sentence.start(), at - NEAR), at));
        return !LAWYERS.matcher(after).lookingAt()
                && !(ORGANISATION.matcher(after).lookingAt() && engaged);
    }

    /** 双方当事人, but not 涉及当事人700余人. */
    boolean isParty(int at) {
        if (PARTIES.at(text, at).isEmpty()) {
            return false;
        }
        String before = text.substring(Math.max(sentence.start(), at - 4), at);
        String after = text.substring(at + 3, Math.min(sentence.end(), at + 6));
        return !MANY_PARTIES.matcher(before).find() && !PARTIES_COUNTED.matcher(after).lookingAt();
    }
}

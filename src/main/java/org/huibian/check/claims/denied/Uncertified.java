package org.huibian.check.claims.denied;

import org.huibian.check.claims.counts.OneBusiness;
import org.huibian.search.TextPattern;

/**
 * That some who enforce the law have no certificate, or have not passed: 3人尚未取得执法资格,
 * 持证6人，另2人考了一次没过.
 */
final class Uncertified {

    private static final TextPattern CERTIFIED =
            TextPattern.compile("持证|有证|取得[^，。；]{0,10}(?:证|资格)");

    private static final TextPattern OFFICERS = TextPattern.compile("执法(?:人员|队|干部|证|资格)");

    /** 全队32人当中，3人没有通过资格考试: the team of those who enforce the law, and what they have to pass. */
    private static final TextPattern TEAM =
            TextPattern.compile(
                    "(?:全队|中队|大队|队员|办案)(?=[^。；]{0,30}资格(?:考试|证))|资格(?:考试|证)(?=[^。；]{0,20}(?:全队|中队|大队|队员|办案))");

    private static final TextPattern OTHER_TEAM =
            TextPattern.compile("应急|消防|巡逻|救[护援]|护林|导游|教师|联防|文艺|志愿|会计|档案|商户|从业|经营|企业|施工");

    /** 没有取得执法证, 执法证没办下来: the certificate is named. */
    private static final TextPattern WITHOUT =
            TextPattern.compile(
                    "(?:没有|尚未|仍未|还未|暂未|未能|未)(?:取得|考取|通过|领取)[^，。；]{0,12}(?:证|资格)|(?:没有|还没|尚无|暂无|没|无)(?:行政)?执法证|执法证件?(?:至今)?(?:尚未|还未|仍未|还没|没)[^，。；]{0,3}[办拿取批发领下]|执法证件?(?:目前)?(?:还在|仍在|尚在|正在)(?:补?办|申[领报]|考|审批|核发)|无证(?:上岗|执法)|(?:没|未)(?:能)?(?:拿到|取得|领到|换)[^，。；]{0,4}执法证");

    /** 2人没考下来, 1人证件到期没换: so many of them, told right before. */
    private static final TextPattern NOT_PASSED =
            TextPattern.compile(
                    "\\d+(?:名|人|位)[^。；\\d]{0,20}?(?:(?:没|未)(?:能)?(?:考|通过|过(?=关|[，。；]|$)|拿到|取得|领到)|[没未]换|不及格|不合格)");

    /** Those who are counted have their certificates: 持证6人, 执法证考下来的有17人. */
    private static final TextPattern THEY_HAVE =
            TextPattern.compile(
                    "(?<=^|[，。；：、的]|队|人员|队员|其中|目前|年底|现)(?:持证|有证|执法证|取得资格)[^，。；\\d]{0,8}\\d+(?:名|人|位)");

    private static final TextPattern CERTIFIED_NOW =
            TextPattern.compile(
                    "[已经又均\\d]月?(?:底|全部|都|相继|陆续|顺利|通过考试|补考)*(?:取得|考取|领[取到]|拿到|取证|持证)|补考[^，。；]{0,6}(?:通过|合格|过关|过了)|补齐|试用");

    /** 对未取得执法证的人员不安排执法, 严禁无证执法: a rule, which tells of nobody. */
    private static final TextPattern RULE =
            TextPattern.compile(
                    "(?:对|凡是?)(?:尚|仍|还)?(?:未|没有)(?:取得|考取|通过|领取|持有?)[^，。；\\d]*(?=[，。；]|$)|(?:证|资格)之?前|(?:未|没有)(?:取得|考取|通过|领取|持有?)[^，。；\\d]{0,10}(?:证|资格)的?(?:人员|人|者)?，?(?:一律|均|都)?(?:不(?:[得准许能让]|安排|参与|上)|严禁|禁止)|(?:严禁|禁止|杜绝|防止|避免|不[得准许])[^，。；]{0,4}无证");

    /** Another examination, or others than those who enforce the law. */
    private static final TextPattern OF_OTHERS =
            TextPattern.compile(
                    "学法|宪法|普法|法考|法律职业|职称|社工|学历|心理|驾驶|调解员|网格员|明白人|志愿者|辅助人员|辅警|协管|协勤|见习|实习|大学生|临聘|外包|[电焊]工|特种|厨师|救护员|保安");

    private Uncertified() {}

    /** Whether a sentence tells of such. */
    static boolean isToldOf(String text) {
        boolean named = OFFICERS.isIn(text) || isOfTeam(text);
        return (named && WITHOUT.isIn(text)
                        || (named || THEY_HAVE.isIn(text))
                                && NOT_PASSED.isIn(text)
                                && !OF_OTHERS.isIn(text))
                && !OneBusiness.areInspected(text)
                && !CERTIFIED_NOW.isIn(text)
                && !RULE.isIn(text);
    }

    private static boolean isOfTeam(String text) {
        return TEAM.isIn(text) && !OTHER_TEAM.isIn(text) && !OF_OTHERS.isIn(text);
    }

    /** Whether a sentence denies what another says of all. */
    static boolean denies(String said, String denial) {
        return CERTIFIED.isIn(said) && !OF_OTHERS.isIn(said) && isToldOf(denial);
    }
}

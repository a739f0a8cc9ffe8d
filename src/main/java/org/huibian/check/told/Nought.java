package org.huibian.check.told;

import org.huibian.check.Clause;
import org.huibian.check.told.part.NoneOfSome;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Role;
import org.huibian.search.TextPattern;

/**
 * That there was none at all, where another sentence has some: 无一件被提起行政复议, 本年度没有制定规范性文件 and
 * 今年印发的2件规范性文件.
 */
final class Nought {

    private static final TextPattern NONE = TextPattern.compile("^(?:没有|未)(?:发生|制定|出台|制发|印发)|^零发生");

    private static final TextPattern NOT_ONE = TextPattern.compile("^(?:无一|没有一)");

    private static final TextPattern OF_ALL_YEAR =
            TextPattern.compile("全年|年内|一年来|今年以来|本年度|全(?:街道?|镇|乡)(?:上下)?$");

    /** 未发生因执法不当引发的行政复议: none of a kind. */
    private static final TextPattern OF_A_CAUSE =
            TextPattern.compile("^[^，。；]{0,12}?(?:因|引发|引起|导致|败诉|纠错|撤销|责令|确认违法|重大|恶性|群体)");

    /** 没有一次演变为纠纷: what came of something else; 转为刑事案件 is counted whatever it came from. */
    private static final TextPattern TURNED_INTO =
            TextPattern.compile(
                    "^[^，。；]{0,6}?(?:演[变化]|转[变化]?|升级|发展|上升|恶化|扩大|酿|变|闹|积)(?:为|成|出)(?![^，。；]{0,6}刑)");

    private static final String WRONG =
            "(?:超[期时限]|超过[^，。；]{0,4}[期限]|逾期|过期|延[期误]|拖[延欠到拉]|积压|积存|遗漏|漏[办登接报审]|搁置|压着|退回|返工|推诿|扯皮|反弹|激化|不满意|差评|石沉大海)";

    /** 诉求没有一件超期, 无一份合同逾期送审: how it went with all of them, not how many there were. */
    private static final TextPattern IT_WENT_SO =
            TextPattern.compile(
                    "^(?:被|是|出现|发生|存在|拖|因[^，。；]{1,8})?(?:WRONG|没|未|不)|^[^，。；]{2,12}?(?:WRONG|未经|没有|未[能按]|不[按合])"
                            .replace("WRONG", WRONG));

    /** 今年印发的2件: some were made, whatever the sentence goes on to say of them. */
    private static final TextPattern MADE =
            TextPattern.compile(
                    "(?:今年|全年|年内|本年度)(?:共|已|以来|(?:我|本|全)?(?:街道|镇|乡))*(?:制定|出台|制发|印发)(?:了|的)?$");

    /** 2件规范性文件的征求意见稿 are not yet made, what 区里今年印发 is another's. */
    private static final TextPattern NOT_OURS =
            TextPattern.compile("意见稿|草案|送审|初稿|起草|上级|转发|[省市区县旗州盟](?:里|委|级|直|政府|司法局)");

    private Nought() {}

    /** Whether a mention tells that there was none, though another number is used. */
    static boolean isTold(Mention mention) {
        String nought = mention.excerpt().text();
        String before = Clause.before(nought, mention.quote());
        String behind = behind(mention);
        return (mention.role() == Role.PART || mention.role() == Role.OTHER)
                && mention.value().filter(value -> value.signum() == 0).isPresent()
                && (NOT_ONE.isIn(nought)
                        || NONE.isIn(nought) && OF_ALL_YEAR.isIn(Clause.last(before)))
                && !NoneOfSome.is(nought, mention.quote())
                && !OF_A_CAUSE.isIn(behind)
                && !TURNED_INTO.isIn(behind)
                && !IT_WENT_SO.isIn(behind);
    }

    /** Whether some were made where the number that is used says none. */
    static boolean isDenied(Mention mention, Observation used) {
        return (mention.role() == Role.PART || mention.role() == Role.OTHER)
                && mention.value().filter(value -> value.signum() > 0).isPresent()
                && used.quantity().amount().signum() == 0
                && NONE.isIn(used.sources().get(0).text())
                && MADE.isIn(Clause.last(Clause.before(mention.excerpt().text(), mention.quote())))
                && !NOT_OURS.isIn(mention.quote());
    }

    private static String behind(Mention mention) {
        int at = Clause.placeOf(mention.excerpt().text(), mention.quote());
        return at < 0 ? "" : mention.quote().substring(at + mention.excerpt().text().length());
    }
}

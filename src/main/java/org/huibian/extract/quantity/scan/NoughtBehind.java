package org.huibian.extract.quantity.scan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;

/** Nought said behind what there is none of: 行政复议也没有, 行政诉讼一件都没有. */
final class NoughtBehind {

    /** What there may be none of at all in a year. */
    private static final List<String> THINGS =
            List.of(
                    "诉讼", "诉讼案件", "复议", "复议案件", "败诉", "败诉案件", "民转刑", "民转刑案件", "命案", "上访", "越级访",
                    "行政强制", "强制措施", "规范性文件", "重大行政决策", "依申请公开", "申请公开", "公开申请");

    private static final Pattern ALSO = Pattern.compile("[，,]?(?:的|全年|今年|本年|年内|一直|[也都均还：:])*$");

    private static final Pattern NOT_ONE =
            Pattern.compile(
                    "(?:(?:也|都|均)?(?:没有|没|无)(?:发生|出现|产生|引发|收到|接到|制定|制发|印发|出台|(?:组织|开展|举办|搞|做|办|练|演)成?|出|发|见)?过?"
                            + "|(?:也|都|均)?未(?:有|出|出现|出台|发生|产生|引发|收到|接到|制定|制发|印发|采取|实施|作出|组织|开展|举办))"
                            + "(?=[，,；;。、）)]|$)");

    /** 一次也没落下, 一份没漏: not even one, of something else. */
    private static final Pattern NOT_EVEN = Pattern.compile("[也都](?:没|未|不)|没(?!有)");

    /** 没有, 没有作出, 未制定, 没出过; behind a colon 无 too, and 行政诉讼零. */
    private static final Pattern NONE =
            Pattern.compile(
                    "(?:没有|(?<=[：:])无|(?:没有?|未)(?:新?(?:作出|办理|实施|出台|制定|制发|印发|采取|发生|出现|收到|受理|承办|审议|提请)过?|(?:使|动|启)?用过?|[出发有动搞做办]过|出)|零)(?=[，,；;。、）)]|$)");

    /** As far as the words between them reach. */
    private static final int NEAR = 4;

    private NoughtBehind() {}

    /** 行政复议也没有: where its clause ends with 没有 and names before it what there is none of. */
    static Optional<Figure> at(String text, int at) {
        Matcher none = NONE.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!none.lookingAt()) {
            return Optional.empty();
        }
        Matcher also = ALSO.matcher(text.substring(Math.max(0, at - NEAR), at));
        int behind = also.find() ? at - also.group().length() : at;
        return THINGS.stream().anyMatch(thing -> text.startsWith(thing, behind - thing.length()))
                ? Optional.of(Figure.of(Kind.ZERO, at, none.end(), BigDecimal.ZERO, ""))
                : Optional.empty();
    }

    /** 一件也没有, 一件未制定: one, and behind its unit that there was not even that. */
    static Optional<Figure> ofOne(String text, int at, MeasureWords measures) {
        String unit = measures.afterHanzi(text, at + 1);
        int end = at + 1 + unit.length();
        Matcher none = NOT_ONE.matcher(text).region(end, text.length());
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (none.lookingAt()) {
            return Optional.of(Figure.of(Kind.ZERO, at, none.end(), BigDecimal.ZERO, unit));
        }
        return NOT_EVEN.matcher(text).region(end, text.length()).lookingAt()
                ? Optional.of(Figure.of(Kind.NAME, at, end, BigDecimal.ONE, unit))
                : Optional.empty();
    }
}

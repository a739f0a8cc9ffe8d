package org.huibian.extract.figures.draft.beside;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.quantity.Figure;

/** A number that tells once more of those counted before, and adds nothing: 这21人全部持证. */
public final class ToldAgain {

    /** 执法岗位21人，这21人全部持证: the number told before. */
    private static final Pattern AGAIN = Pattern.compile("(?:^|[，、])(?:这|这些|该|上述|前述|以上|这批)$");

    /** 审查合同33份…；33份合同中，租赁协议9份: the number told before, some of which follow. */
    private static final Pattern AMONG =
            Pattern.compile("^[^，,；;。、0-9]{0,8}?(?:当中|之中|里面|[中里内])(?![心介小学级])");

    /** 执法岗位26人、持证26人: who they are, told once more. */
    private static final Pattern CERTIFIED = Pattern.compile("[持有取]证|资格");

    /** 问题已全部整改到位，完成整改: done with all, and then how many that were. */
    private static final Pattern ALL_DONE =
            Pattern.compile(
                    "(?:全部|全都|均|都)已?(?:完成|得到|落实)?(整改|办结|化解|解决|改|结案)[^，,；;。0-9]{0,4}[，,](?:共|一共|合计|已|累计|完成|成功|实际)*\\1[^，,；;。0-9]{0,4}$");

    private static final int NEAR = 24;

    private ToldAgain() {}

    /** Whether the words of a figure point back. */
    public static boolean pointsBack(Clause clause, int k) {
        return AGAIN.matcher(clause.before(k)).find() || leadsToParts(clause, k);
    }

    /** Whether some of those that a figure counts are told of behind it. */
    public static boolean leadsToParts(Clause clause, int k) {
        return clause.before(k).isEmpty() && AMONG.matcher(clause.after(k)).find();
    }

    /** Whether a figure is as much as one of those of its indicator before it. */
    public static boolean isOneOf(Figure figure, String indicator, List<Draft> before) {
        return before.stream()
                .filter(draft -> draft.indicator().equals(indicator))
                .anyMatch(draft -> draft.figure().value().equals(figure.value()));
    }

    /** Whether another figure of the clause is of the same persons. */
    public static boolean isOfSamePersons(Clause clause, int k) {
        List<Figure> figures = clause.figures();
        for (int other = 0; other < figures.size(); other++) {
            if (other != k
                    && figures.get(other).value().equals(figures.get(k).value())
                    && CERTIFIED.matcher(clause.before(Math.max(other, k))).find()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one of several drafts is the same as the rest once more: 进校园15场…，进校园的15场均…, or
     * 反馈的7个问题已全部整改，完成整改7项.
     */
    public static boolean isAmong(String text, List<Draft> same) {
        return same.stream().map(draft -> draft.figure().value()).distinct().count() == 1
                && same.stream()
                        .skip(1)
                        .anyMatch(draft -> isOf(text, draft) || isDone(text, draft));
    }

    private static boolean isOf(String text, Draft draft) {
        int at = draft.figure().start();
        return at > 0 && text.charAt(at - 1) == '的';
    }

    /** Behind words that say what was done with all of them. */
    private static boolean isDone(String text, Draft draft) {
        Figure figure = draft.figure();
        String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
        return ALL_DONE.matcher(before).find();
    }
}

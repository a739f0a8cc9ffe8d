package org.huibian.check.claims.counts;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.claims.all.AllClaim;

/**
 * Counts of kinds of a whole, which are none of those of whom something was done:
 * 审查146件，其中合同98份、文件21件.
 */
final class KindsOfWhole {

    /** ，其中审查合同: what leads to kinds of a whole. */
    private static final Pattern KINDS = Pattern.compile("其中|包括|包含|分为|[：:]");

    private static final Pattern JOINED_KIND = Pattern.compile("）?[、和及与](?![另还])\\p{IsHan}");

    private static final Pattern NEXT_KIND = Pattern.compile("）?[、，和及与](?![另还余剩])\\p{IsHan}");

    /** What tells a kind, not how far it has come: no 现有, 收到. */
    private static final Pattern OWN_WORDS =
            Pattern.compile(
                    "(?!.*(?:[应已现实收到完成有过了共]|受理|办[结理复]|化解|调[解处]|排查|登记|整改|处[理置]|审[查核结]|立案|答复|全年|累计))\\p{IsHan}{2,}");

    /** 合法性审查47件，其中审查合同31份: papers of one kind, however many others there are. */
    private static final Pattern PAPERS =
            Pattern.compile(
                    "其中(?:审[查核])?(?:各类|行政)?(?:合同|协议|合同协议|规范性文件|公文|文件)(?:[（(][^）)]{1,6}[）)])?$");

    private static final String AMONG = "其中";

    /** So many hanzi name a kind. */
    private static final int KIND = 4;

    /** 规模以上企业: a kind of those that are covered; not how far they came. */
    private static final Pattern THINGS =
            Pattern.compile("(?:企业|单位|场所|学校|小区|家庭|商户|工地|重点\\p{IsHan}{2,4})$");

    private KindsOfWhole() {}

    /** 审查146件，其中合同98份、文件21件、其他27件: whether a count is the first of kinds that make its whole. */
    static boolean isFirst(FigureSentence text, Figure whole, int at) {
        List<Figure> figures = text.figures();
        if (PAPERS.matcher(text.before(at)).find() || isLater(text, whole, at)) {
            return true;
        }
        boolean led = figures.indexOf(whole) == at - 1 && KINDS.matcher(text.before(at)).find();
        BigDecimal sum = figures.get(at).value();
        for (int k = at + 1; k < figures.size(); k++) {
            // 合同84份、占75%: a share beside its kind.
            boolean share = figures.get(k).isRate() && text.before(k).endsWith("占");
            if (share || isInBrackets(text.text(), whole.end(), figures.get(k).start())) {
                continue;
            }
            if (!figures.get(k).isCountedLike(whole)) {
                return false;
            }
            boolean kind = (led ? NEXT_KIND : JOINED_KIND).matcher(text.before(k)).lookingAt();
            if (!kind || CountsAgainstAll.isLacking(CountsAgainstAll.words(text, k))) {
                return false;
            }
            sum = sum.add(figures.get(k).value());
            if (sum.compareTo(whole.value()) >= 0) {
                return sum.compareTo(whole.value()) == 0;
            }
        }
        return false;
    }

    /** 2件，镇长出庭1件、副镇长出庭1件: one behind the first of such kinds. */
    private static boolean isLater(FigureSentence text, Figure whole, int at) {
        int first = at;
        while (first - 1 > text.figures().indexOf(whole)
                && JOINED_KIND.matcher(text.before(first)).lookingAt()
                && text.figures().get(first - 1).isCountedLike(whole)) {
            first--;
        }
        return first < at && isFirst(text, whole, first);
    }

    /** 基本履职事项98项，配合履职事项52项: of one name that each has its own words before. */
    static boolean isNext(FigureSentence text, int at) {
        String one = at == 0 ? "" : Clause.lastItem(text.before(at - 1));
        String other = Clause.lastItem(text.before(at));
        int alike = 0;
        while (alike < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - alike)
                        == other.charAt(other.length() - 1 - alike)) {
            alike++;
        }
        String kind = one.substring(0, one.length() - alike);
        String otherKind = other.substring(0, other.length() - alike);
        return alike >= 2
                && OWN_WORDS.matcher(kind).matches()
                && OWN_WORDS.matcher(otherKind).matches()
                && otherKind.indexOf("其中") < 0;
    }

    private static boolean isInBrackets(String text, int from, int at) {
        return text.lastIndexOf('（', at) > Math.max(from, text.lastIndexOf('）', at));
    }

    /** 其中规模以上企业25家，实现规模以上企业全覆盖: all of the kind that is counted. */
    static boolean isClaimed(FigureSentence text, AllClaim claim, int at) {
        String kind = Clause.last(text.before(at));
        return text.figures().get(at).end() <= claim.start()
                && kind.startsWith(AMONG)
                && kind.length() >= AMONG.length() + KIND
                && claim.words().contains(kind.substring(AMONG.length()))
                && THINGS.matcher(kind).find();
    }
}

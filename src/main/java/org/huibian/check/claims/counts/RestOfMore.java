package org.huibian.check.claims.counts;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.claims.all.AllClaim;

/**
 * What is left, told as the rest of more than all of whom something is said: 首批8个社区全部完成，其余2个社区正在修订;
 * 8个社区全部完成，其余2个村正在修订. Left of the very eight, 剩下1个社区 denies it.
 */
public final class RestOfMore {

    private static final Pattern FIRST =
            Pattern.compile("首批|第[一二三]批|首轮|先[行期]|试点|上半年|年初|前期|[东西南北]片");

    private static final Pattern NOUN = Pattern.compile("^(?:村（社区）|社区|村|小区|网格|学校|企业)");

    private RestOfMore() {}

    /** Whether a number of what is left is of more than the whole of a claim, by its sentence. */
    static boolean is(FigureSentence text, AllClaim claim, Figure whole, int at) {
        Figure left = text.figures().get(at);
        BigDecimal both = whole.value().add(left.value());
        return Rest.isIn(CountsAgainstAll.words(text, at))
                && (FIRST.matcher(text.text().substring(claim.start(), claim.at())).find()
                        || isOfOthers(text, text.figures().indexOf(whole), at)
                        || text.figures().subList(0, at).stream()
                                .filter(one -> one.isCountedLike(whole))
                                .anyMatch(one -> one.value().compareTo(both) == 0));
    }

    /** Whether some sentence counts so many that what it calls the rest makes all of them. */
    public static boolean isOfAll(FigureSentence text, BigDecimal all) {
        for (int at = 1; at < text.figures().size(); at++) {
            Figure left = text.figures().get(at);
            boolean rest =
                    Rest.isIn(CountsAgainstAll.words(text, at))
                            && text.figures().subList(0, at).stream()
                                    .filter(one -> one.isCountedLike(left))
                                    .anyMatch(
                                            one ->
                                                    one.value().add(left.value()).compareTo(all)
                                                            == 0);
            if (rest) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfOthers(FigureSentence text, int whole, int at) {
        Matcher of = NOUN.matcher(text.after(whole));
        Matcher others = NOUN.matcher(text.after(at));
        return of.find() && others.find() && !of.group().equals(others.group());
    }
}

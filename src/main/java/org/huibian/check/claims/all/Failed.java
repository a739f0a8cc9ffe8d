package org.huibian.check.claims.all;

import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;

/** Those who failed, told right before the rate that says all have passed: 其余6人不及格，合格率100%. */
public final class Failed {

    private static final String PASSED = "合格";

    private static final Pattern NOT_PASSED =
            Pattern.compile("[不未没](?:合格|及格|达标|过关|过线)|(?:不到|不足|低于|不满|未达到?)60分|60分(?:以下|不到)");

    /** They may have passed later, or are no part of those tested. */
    private static final Pattern AGAIN =
            Pattern.compile("首|初|补|复|重新|重[考测]|再[次考测]|一次|随后|后来|整改|换|剔除|除外|上年|去年|(?:0|没有|无)人?[不未]");

    private Failed() {}

    /** Whether a number is of such. */
    public static boolean is(FigureSentence text, AllClaim claim, int at) {
        Figure failed = text.figures().get(at);
        return failed.end() <= claim.start()
                && claim.deeds().stream().anyMatch(deed -> deed.isDone(PASSED))
                && WrittenUnits.isOfPersons(failed.mention().unit())
                && NOT_PASSED
                        .matcher(Clause.around(text.text(), failed.start(), failed.end()))
                        .find()
                && text.text().substring(failed.end(), claim.start()).matches("[^。；]*")
                && !AGAIN.matcher(text.text()).find();
    }
}

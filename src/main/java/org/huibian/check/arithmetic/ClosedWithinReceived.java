package org.huibian.check.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.extract.Role;
import org.huibian.indicator.Qualifier;
import org.huibian.message.Message;

/** More closed than received within one sentence (受理50件，办结58件), whatever is counted. */
final class ClosedWithinReceived {

    private static final Pattern RECEIVED =
            Pattern.compile(
                    "受理|收到|接到|立案|发现|登记|承办|承接|交办|转办|接收|排查|摸排|梳理|指出|反馈|征集|收集|查处|应(?:出庭|到|参|办|整改)");

    /** The last clause before a figure: nothing but that what went before is closed. */
    private static final Pattern CLOSED =
            Pattern.compile(
                    "(?:目前|其中|现|当年|全年|年内|截至[^，]{0,8})?(?:已|均|现已|已经|按期|按时|及时|成功|全部|共|实际|实)*(?:完成|推动|督促|实现)?"
                            + "(?:办结|化解|整改|结案|调处|调解成功|调成|解决|处置|办理|销号|答复|回复|采纳|吸纳|出庭)(?:完毕|完成|到位|成功|销号|了)*\\s?");

    /** A clause between the two that starts business of its own. */
    private static final Pattern OWN_BUSINESS =
            Pattern.compile("开展|组织|排查|走访|出动|接待|发放|检查|受理|调解|召开|办理|服务");

    private static final Pattern REMAINDER = Pattern.compile("结转|积案|往年|上年|历年|存量|遗留");

    private ClosedWithinReceived() {}

    /** Notes what a sentence closes beyond what it received, unless that was noted already. */
    static void examine(String subDistrict, FigureSentence sentence, List<Finding> findings) {
        for (int i = 1; i < sentence.figures().size(); i++) {
            Figure received = sentence.figures().get(i - 1);
            Figure closed = sentence.figures().get(i);
            boolean comparable =
                    isAtMost(received)
                            && isAtLeast(closed)
                            && received.mention().unit().equals(closed.mention().unit())
                            && RECEIVED.matcher(sentence.before(i - 1)).find()
                            && isClosing(sentence.before(i), sentence.before(i - 1))
                            && !holdsRemainder(sentence, i);
            boolean noted =
                    findings.stream()
                            .anyMatch(
                                    one ->
                                            one.subDistrict().equals(subDistrict)
                                                    && one.quotes()
                                                            .equals(List.of(sentence.text())));
            if (comparable && value(closed).compareTo(value(received)) > 0 && !noted) {
                findings.add(
                        new Finding(
                                "V03",
                                Severity.ERROR,
                                subDistrict,
                                closed.mention().indicator(),
                                List.of(sentence.place()),
                                List.of(sentence.text()),
                                Message.of(
                                        Check.class,
                                        "V03.message",
                                        lastClause(sentence.before(i)).strip(),
                                        closed.mention().excerpt().text(),
                                        RECEIVED.matcher(sentence.before(i - 1))
                                                .results()
                                                .findFirst()
                                                .orElseThrow()
                                                .group(),
                                        received.mention().excerpt().text()),
                                Message.of(Check.class, "V03.action")));
            }
        }
    }

    /**
     * Whether older cases may be among those closed; not where both sides count nothing but older
     * ones: 排查信访积案27件，化解信访积案31件.
     */
    private static boolean holdsRemainder(FigureSentence sentence, int closed) {
        String text = sentence.text();
        boolean both =
                sentence.before(closed - 1).contains("积案")
                        && sentence.before(closed).contains("积案");
        return REMAINDER.matcher(both ? text.replace("积案", "") : text).find();
    }

    /** Words without the object that they share with those before: 化解 of 排查信访积案 … 化解信访积案. */
    private static String withoutObject(String words, String before) {
        int same = 0;
        while (same < Math.min(words.length(), before.length())
                && words.charAt(words.length() - 1 - same)
                        == before.charAt(before.length() - 1 - same)) {
            same++;
        }
        return same < 2 ? words : words.substring(0, words.length() - same);
    }

    /** …6项，街道举一反三，完成整改 closes what went before; …，走访商户，化解纠纷 does not. */
    private static boolean isClosing(String words, String received) {
        String last = lastClause(words);
        boolean aside =
                words.replaceFirst("^[，、；,（(]", "").length() > last.length()
                        && OWN_BUSINESS
                                .matcher(words.substring(0, words.length() - last.length()))
                                .find();
        return !aside && CLOSED.matcher(withoutObject(last, received)).matches();
    }

    private static String lastClause(String words) {
        String[] clauses = words.replaceFirst("^[，、；,（(]", "").split("[，、；,]");
        return clauses[clauses.length - 1];
    }

    private static boolean isAtMost(Figure figure) {
        return isOfTheYear(figure)
                && (figure.mention().qualifier() == Qualifier.EXACT
                        || figure.mention().qualifier() == Qualifier.UNDER);
    }

    private static boolean isAtLeast(Figure figure) {
        return isOfTheYear(figure)
                && (figure.mention().qualifier() == Qualifier.EXACT
                        || figure.mention().qualifier() == Qualifier.OVER);
    }

    private static boolean isOfTheYear(Figure figure) {
        return figure.mention().role() != Role.PLAN && figure.mention().role() != Role.PREVIOUS;
    }

    private static BigDecimal value(Figure figure) {
        return figure.mention().value().orElseThrow();
    }
}

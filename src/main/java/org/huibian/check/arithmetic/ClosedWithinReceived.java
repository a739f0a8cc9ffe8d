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

    private static final Pattern RECEIVED = Pattern.compile("受理|收到|接到|立案|发现|登记|承办|承接|交办|转办|接收");
    private static final Pattern CLOSED =
            Pattern.compile(
                    "^[，、；,]?(?:目前|其中|现)?(?:已|均|现已|当年|已经|按期|按时)?(?:成功|全部)?(?:办结|化解|整改|结案|调处|解决|处置|办理)(?:完毕|完成|到位|成功)?\\s?$");
    private static final Pattern REMAINDER = Pattern.compile("结转|积案|往年|上年|历年|存量|遗留");

    private ClosedWithinReceived() {}

    /** Notes what a sentence closes beyond what it received, unless that was noted already. */
    static void examine(String subDistrict, FigureSentence sentence, List<Finding> findings) {
        if (REMAINDER.matcher(sentence.text()).find()) {
            return;
        }
        for (int i = 1; i < sentence.figures().size(); i++) {
            Figure received = sentence.figures().get(i - 1);
            Figure closed = sentence.figures().get(i);
            boolean comparable =
                    isExact(received)
                            && isExact(closed)
                            && received.mention().unit().equals(closed.mention().unit())
                            && RECEIVED.matcher(sentence.before(i - 1)).find()
                            && CLOSED.matcher(sentence.before(i)).find();
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
                                        sentence.before(i).replaceAll("[，、；,\\s]", ""),
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

    private static boolean isExact(Figure figure) {
        return figure.mention().qualifier() == Qualifier.EXACT
                && figure.mention().role() != Role.PLAN
                && figure.mention().role() != Role.PREVIOUS;
    }

    private static BigDecimal value(Figure figure) {
        return figure.mention().value().orElseThrow();
    }
}

package org.huibian.check.rates.shares;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.indicator.Quantity;

/** The share of several that were listed: 896件，其中消费271件、邻里205件、租赁188件，三类占总量的74.1%. */
public final class ShareOfSeveral {

    private static final Pattern SHARE =
            Pattern.compile(
                    "^[^，。；、\\d]{0,4}[，（(](?:以上|上述|这)?(?<several>[两二三四五六])(?:个?大?[类种项者样块]|个?方面|个?领域)[^，。；、\\d]{0,6}?(?:合计|共计|一共|共|总共|合起来|加起来|相加)?约?占(?:比|到|了)?([^，。；、\\d一二三四五六七八九半过近超约达]{0,12}?)"
                            + WrittenShare.WORDS);

    private static final Pattern JOINED = Pattern.compile("[、，和与及][^，。；、\\d]{1,14}");

    private static final String NUMERALS = "零一二三四五六";

    private ShareOfSeveral() {}

    /** Notes the shares of a sentence that fail. */
    public static void examine(
            Examined report, FigureSentence sentence, Optional<FigureSentence> before) {
        for (int last = 1; last < sentence.figures().size(); last++) {
            Matcher share =
                    SHARE.matcher(sentence.text().substring(sentence.figures().get(last).end()));
            if (share.find() && !ShareStated.OF_OTHERS.matcher(share.group(2)).find()) {
                examine(report, sentence, before, last, share);
            }
        }
    }

    private static void examine(
            Examined report,
            FigureSentence sentence,
            Optional<FigureSentence> before,
            int last,
            Matcher share) {
        int several = NUMERALS.indexOf(share.group("several").replace('两', '二'));
        int first = last - several + 1;
        if (first < 0 || !areListed(sentence, first, last)) {
            return;
        }
        List<Figure> parts = sentence.figures().subList(first, last + 1);
        Figure one = parts.get(0);
        Figure sum = one.counted(FigureSentence.sum(parts), one.mention().unit());
        List<ShareWhole> wholes =
                ShareWhole.of(sentence, before, first).stream()
                        .filter(whole -> whole.value().compareTo(sum.value()) >= 0)
                        .toList();
        Optional<WrittenShare> stated = WrittenShare.of(share);
        if (stated.isPresent()
                && !wholes.isEmpty()
                && wholes.stream().noneMatch(whole -> stated.get().fits(whole.percent(sum)))) {
            ShareWhole whole = wholes.get(0);
            report.note(
                    one.mention().indicator(),
                    Severity.ERROR,
                    "share",
                    sentence.quotes(before, whole.own()),
                    share.group().substring(share.group().indexOf('占')),
                    sum.value().toPlainString(),
                    whole.value().toPlainString(),
                    Quantity.percent(sum.value(), whole.value()).toPlainString());
        }
    }

    private static boolean areListed(FigureSentence sentence, int first, int last) {
        return IntStream.rangeClosed(first, last)
                        .mapToObj(at -> sentence.figures().get(at))
                        .allMatch(
                                figure ->
                                        figure.isExact()
                                                && !figure.isRate()
                                                && figure.isCountedLike(
                                                        sentence.figures().get(first)))
                && IntStream.rangeClosed(first + 1, last)
                        .allMatch(at -> JOINED.matcher(sentence.before(at)).matches());
    }
}

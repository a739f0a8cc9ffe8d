package org.huibian.check.rates.shares;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.indicator.Quantity;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A share that names its part once more: 其中简易程序52件、普通程序36件，普通程序案件占全部案件的42.9%, where 36 of 88 are
 * 40.9 %.
 */
public final class ShareOfPart {

    private static final TextPattern SHARE =
            TextPattern.compile("[，；、（,(](?:其中)?(\\p{IsHan}{2,12}?)占(?:比|到|了)?(?=[^占])");

    private static final Pattern OF =
            Pattern.compile("([^，。；、\\d一二三四五六七八九半过近超约达]{0,12}?)" + WrittenShare.WORDS);

    /** What is said of the part beside its name: 普通程序案件, 山林纠纷件数. */
    private static final Pattern BESIDE =
            Pattern.compile("(?:的)?(?:案件|纠纷|事项|活动)?(?:数量?|总数|件数|场次|人数)?$");

    private static final int SHORTEST = 2;

    private ShareOfPart() {}

    /** Notes the shares of a sentence that fail. */
    public static void examine(
            Examined report, FigureSentence sentence, Optional<FigureSentence> before) {
        String text = sentence.text();
        for (TextMatcher share = SHARE.matcher(text); share.find(); ) {
            Matcher of = OF.matcher(text).region(share.end(), text.length());
            if (!of.lookingAt() || ShareStated.OF_OTHERS.matcher(of.group(1)).find()) {
                continue;
            }
            Optional<WrittenShare> stated = WrittenShare.of(of);
            if (stated.isEmpty()) {
                continue;
            }
            int part = named(sentence, share.start(), share.group(1));
            if (part >= 0) {
                List<ShareWhole> wholes = ShareWhole.of(sentence, before, part);
                examine(report, sentence, before, part, wholes, of.group(), stated.get());
                continue;
            }
            part = NamedOtherwise.part(sentence, share.start(), share.group(1));
            if (part >= 0) {
                List<ShareWhole> wholes = NamedOtherwise.wholes(sentence, part, of.group(1));
                examine(report, sentence, before, part, wholes, of.group(), stated.get());
            }
        }
    }

    private static void examine(
            Examined report,
            FigureSentence sentence,
            Optional<FigureSentence> before,
            int at,
            List<ShareWhole> wholes,
            String words,
            WrittenShare stated) {
        Figure part = sentence.figures().get(at);
        if (wholes.isEmpty()
                || stated.fits(listed(sentence, part).percent(part))
                || wholes.stream().anyMatch(whole -> stated.fits(whole.percent(part)))) {
            return;
        }
        // Of its brothers and what they are part of, the greatest is the whole.
        ShareWhole whole =
                wholes.stream().max(Comparator.comparing(ShareWhole::value)).orElseThrow();
        report.note(
                part.mention().indicator(),
                Severity.ERROR,
                "share",
                sentence.quotes(before, whole.own()),
                "占" + words,
                part.value().toPlainString(),
                whole.value().toPlainString(),
                Quantity.percent(part.value(), whole.value()).toPlainString());
    }

    /** 简易程序52件、普通程序36件: what the kinds come to, where no sentence tells it. */
    private static ShareWhole listed(FigureSentence sentence, Figure part) {
        return new ShareWhole(
                FigureSentence.sum(
                        sentence.figures().stream()
                                .filter(figure -> figure.isCountedLike(part))
                                .toList()),
                true);
    }

    /** The one figure before a place that bears a name; -1 where none or several do. */
    private static int named(FigureSentence sentence, int end, String named) {
        String name = BESIDE.matcher(named).replaceFirst("");
        int found = -1;
        for (int k = 0; k < sentence.figures().size(); k++) {
            Figure figure = sentence.figures().get(k);
            if (figure.end() <= end
                    && figure.isExact()
                    && !figure.isRate()
                    && name.length() >= SHORTEST
                    && sentence.before(k).endsWith(name)) {
                if (found >= 0) {
                    return -1;
                }
                found = k;
            }
        }
        return found;
    }
}

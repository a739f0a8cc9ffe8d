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

    /** 若按在编<em>61人</em>: what is taken for the whole. */
    private static final TextPattern BASE =
            TextPattern.compile("(?:按照?|以|拿|用|换成|换作|放到|放在|算上|加上|连同|摊到|除以|对照)[^，。；\\d]{0,14}$");

    private static final TextPattern BESIDES = TextPattern.compile("算上|加上|连同");

    private static final Pattern RECKONED =
            Pattern.compile(
                    "(?:来|去)?(?:算|计算|折算|推算|测算|统计|看|衡量|口径|[作做为当](?:分母|底数|基数)|(?:[^，。；\\d]{0,6})(?:里|中)(?:来)?看)?(?:的话)?");

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
            boolean otherwise = part < 0;
            if (otherwise) {
                part = NamedOtherwise.part(sentence, share.start(), share.group(1));
            }
            if (part >= 0) {
                List<ShareWhole> told =
                        otherwise
                                ? NamedOtherwise.wholes(sentence, part, of.group(1))
                                : ShareWhole.of(sentence, before, part);
                List<ShareWhole> wholes =
                        reckonedBy(sentence, before, part, share.start())
                                .map(List::of)
                                .orElse(told);
                examine(report, sentence, before, part, wholes, of.group(), stated.get());
            }
        }
    }

    /** 若按在编61人算，持证人员占…: what the words before a share say it is reckoned by. */
    private static Optional<ShareWhole> reckonedBy(
            FigureSentence sentence, Optional<FigureSentence> before, int part, int share) {
        Figure of = sentence.figures().get(part);
        for (int k = part + 1; k < sentence.figures().size(); k++) {
            Figure base = sentence.figures().get(k);
            if (base.end() <= share
                    && base.isCountedLike(of)
                    && base.isExact()
                    && RECKONED.matcher(sentence.text().substring(base.end(), share)).matches()
                    && BASE.isIn(sentence.before(k))) {
                return BESIDES.isIn(sentence.before(k))
                        ? ShareWhole.of(sentence, before, part).stream()
                                .findFirst()
                                .map(whole -> whole.with(base))
                        : Optional.of(new ShareWhole(base.value(), true));
            }
        }
        return Optional.empty();
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

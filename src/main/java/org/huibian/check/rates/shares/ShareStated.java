package org.huibian.check.rates.shares;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.indicator.Quantity;

/**
 * A share that no whole near it gives: 邻里纠纷217件，占比超过七成 of 334件. A share in round words (七成, 一半) is
 * one within its bounds.
 */
public final class ShareStated {

    private static final Pattern SHARE =
            Pattern.compile(
                    "^(?:[^，。；\\d]{0,24}[，,（(、])?(?:约|大约|大概)?(?:占(?:比|到|了)?|(?<=[，,（(])(?=(?:超过|近|将近|接近|逾|不足|不到|仅)?[一二三四五六七八九]成(?:[多半])?[，。；）)])|\\p{IsHan}{1,4}(?:面|率|比例|比重)(?=(?:为|达到?|超过|超|近|将近|接近|约|大约|逾|不足|不到|过)?(?:[一二三四五六七八九]成|一半|半数)))([^，。；、\\d一二三四五六七八九半过近超约达]{0,12}?)"
                            + WrittenShare.WORDS);

    /** What is no whole of the report: 占全区的15%. */
    static final Pattern OF_OTHERS = Pattern.compile("全区|全市|全县|全省|全国|人口|面积|上年|去年|同期");

    /** <em>优秀</em>率七成. */
    private static final Pattern RATE = Pattern.compile("(\\p{IsHan}{2})(?:率|面|比例|比重)");

    /** 占<em>回访</em>总数的. */
    private static final Pattern NAMED_WHOLE =
            Pattern.compile("(?:全年|全部|所有|本年)?(?!全部|总)(\\p{IsHan}{2})\\p{IsHan}{0,4}的?(?:为|达到?)?");

    /** 当日调结的消费纠纷22件，占<em>该类</em>的81.48%: of its kind, which is counted elsewhere. */
    private static final Pattern OF_THE_KIND = Pattern.compile("[该此这同]类");

    private ShareStated() {}

    /**
     * Notes the shares of a sentence that fail.
     *
     * @param earlier sentences before it, in order
     */
    public static void examine(
            Examined report,
            FigureSentence sentence,
            Optional<FigureSentence> before,
            List<FigureSentence> earlier) {
        for (int k = 0; k < sentence.figures().size(); k++) {
            Figure last = sentence.figures().get(k);
            Matcher share = SHARE.matcher(sentence.text().substring(last.end()));
            int at = share.find() ? ofRate(sentence, k, share.group()) : -1;
            if (at < 0) {
                continue;
            }
            Figure part = sentence.figures().get(at);
            if (!part.isExact()
                    || part.isRate()
                    || isParted(sentence, k, last.end() + share.start(1))
                    || OF_OTHERS.matcher(share.group(1)).find()
                    || share.group().contains("分别")) {
                continue;
            }
            if (isOfWholeNotTold(share.group(1), sentence, before, at)) {
                continue;
            }
            Optional<FigureSentence> named =
                    named(share.group(1), sentence, before, at, earlier).or(() -> before);
            List<ShareWhole> wholes = ShareWhole.of(sentence, named, at);
            Optional<WrittenShare> stated = WrittenShare.of(share);
            if (stated.isPresent()
                    && !wholes.isEmpty()
                    && wholes.stream().noneMatch(of -> stated.get().fits(of.percent(part)))) {
                ShareWhole whole = wholes.get(0);
                report.note(
                        part.mention().indicator(),
                        Severity.ERROR,
                        "share",
                        sentence.quotes(named, whole.own()),
                        words(share.group()),
                        part.value().toPlainString(),
                        whole.value().toPlainString(),
                        Quantity.percent(part.value(), whole.value()).toPlainString());
            }
        }
    }

    /**
     * 回访中有22件不满意，占回访总数的2.68%: a whole with a name that neither the sentence before bears nor any
     * count of its own before the part.
     */
    private static boolean isOfWholeNotTold(
            String of, FigureSentence sentence, Optional<FigureSentence> before, int part) {
        if (part == 0 && OF_THE_KIND.matcher(of).lookingAt()) {
            return true;
        }
        Matcher named = NAMED_WHOLE.matcher(of);
        if (!named.matches()) {
            return false;
        }
        String name = named.group(1);
        boolean among =
                Pattern.compile(name + "[^，。；、\\d]{0,6}[中里内]")
                        .matcher(sentence.before(part))
                        .find();
        boolean counted =
                IntStream.range(0, part).anyMatch(k -> bears(sentence, k, name))
                        || before.filter(one -> bears(one, name)).isPresent();
        return among && !counted;
    }

    /**
     * 受理87件。调解成功84件。84件中，在村里调成的70件。用院坝会办理的46件，占受理总数的52.87%: the sentence of the paragraph that
     * tells the whole by its name; empty where it or the one before it has one.
     */
    private static Optional<FigureSentence> named(
            String of,
            FigureSentence sentence,
            Optional<FigureSentence> before,
            int part,
            List<FigureSentence> earlier) {
        Matcher named = NAMED_WHOLE.matcher(of);
        if (!named.matches()
                || IntStream.range(0, part).anyMatch(k -> bears(sentence, k, named.group(1)))
                || before.filter(one -> bears(one, named.group(1))).isPresent()) {
            return Optional.empty();
        }
        return earlier.stream()
                .filter(one -> one.place().equals(sentence.place()))
                .filter(one -> bears(one, named.group(1)))
                .reduce((one, next) -> next);
    }

    private static boolean bears(FigureSentence sentence, String name) {
        return IntStream.range(0, sentence.figures().size())
                .anyMatch(k -> bears(sentence, k, name));
    }

    /** Whether a count bears a name: 回访820件, 820件回访. */
    private static boolean bears(FigureSentence sentence, int at, String name) {
        return Clause.last(sentence.before(at)).contains(name)
                || Clause.firstItem(sentence.after(at)).contains(name);
    }

    /** Whether another number stands between a part and its share. */
    private static boolean isParted(FigureSentence sentence, int part, int share) {
        return part + 1 < sentence.figures().size()
                && sentence.figures().get(part + 1).end() <= share;
    }

    /**
     * The index of the number that a share is of: 优秀14卷、合格6卷，优秀率七成 is of the first; -1 where only
     * some of its name tells of others (优良率).
     */
    private static int ofRate(FigureSentence sentence, int last, String share) {
        Matcher rate = RATE.matcher(share);
        if (!rate.find() || sentence.before(last).contains(rate.group(1))) {
            return last;
        }
        List<String> labels = IntStream.range(0, last).mapToObj(sentence::before).toList();
        for (int at = 0; at < last; at++) {
            if (labels.get(at).contains(rate.group(1))) {
                return at;
            }
        }
        boolean other =
                labels.stream()
                        .anyMatch(
                                label ->
                                        rate.group(1).chars().anyMatch(c -> label.indexOf(c) >= 0));
        return other ? -1 : last;
    }

    /** 占比七成 of ，婚姻家庭类占比七成, 采纳面不到八成 of ，采纳面不到八成. */
    private static String words(String share) {
        return share.substring(Math.max(share.indexOf('占'), share.lastIndexOf('，') + 1));
    }
}

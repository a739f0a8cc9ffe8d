package org.huibian.check.rates.shares;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.told.words.Overlap;
import org.huibian.extract.Role;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** The numbers of last year that a sentence compares with, and those that may be this year's. */
final class TwoYears {

    /** 较上年的, 由2024年的, 从去年同期: what comes before last year's number. */
    private static final TextPattern LAST_YEAR =
            TextPattern.compile(
                    "(?:较|比|与|由|从|，|（|\\()?(?:上年|去年|上一年|前一年|(20\\d\\d)年)(?!度?(?:末|底)?(?:结转|遗留|转入|转来|滚存|跨年|余下|剩余|留下)(?:的|来的)?\\d*$)(?:度|同期|全年)*(?:的|为|是|受理的?)?[^，。；\\d增减升降]{0,8}$");

    /** 受理451件<em>、化解</em>438件: what goes on with last year's numbers. */
    private static final Pattern GOES_ON =
            Pattern.compile("^，$|^[、和及与](?![^，。；]*(?:今年|本年|20\\d\\d年|增|减|升|降))[^，。；]*$");

    /** 64件，同比上升28%，2024年为48件. */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "[，,（(；](?:而)?(?:上年|去年|上一年|前一年|20\\d\\d年)(?:度|同期|全年)*(?:的)?(?:为|是|有|共|仅)?");

    private TwoYears() {}

    /** Whether a figure is last year's: 较上年的360件, 上年受理451件、化解438件. */
    static boolean isOfLast(FigureSentence sentence, int at, int year) {
        int first = at;
        while (first > 0 && goesOn(sentence, first)) {
            first--;
        }
        TextMatcher last = LAST_YEAR.matcher(sentence.before(first));
        return last.find() && (last.group(1) == null || Integer.parseInt(last.group(1)) < year);
    }

    /** In brackets, （2024年为4期，235人次）, all of them are. */
    private static boolean goesOn(FigureSentence sentence, int at) {
        int end = sentence.figures().get(at).start();
        String text = sentence.text();
        boolean within = text.lastIndexOf('（', end) > text.lastIndexOf('）', end);
        String before = sentence.before(at);
        return GOES_ON.matcher(within ? before.replace('，', '、') : before).matches();
    }

    /** Last year's numbers that a change may be of, the nearest first. */
    static List<Figure> lasts(FigureSentence sentence, int at, int year) {
        Figure change = sentence.figures().get(at);
        int behind = at + 1;
        if (behind < sentence.figures().size()
                && change.isRate()
                && sentence.figures().get(behind).isExact()
                && BEHIND.matcher(sentence.before(behind)).matches()) {
            return List.of(sentence.figures().get(behind));
        }
        List<Figure> lasts = new ArrayList<>();
        for (int k = at - 1; k >= 0 && (k >= at - 2 || !lasts.isEmpty()); k--) {
            Figure figure = sentence.figures().get(k);
            boolean counted =
                    change.isRate() && !figure.isRate()
                            || figure.isCountedLike(change)
                            || change.mention().unit().equals("个百分点") && figure.isRate();
            boolean difference = ChangeWord.sign(sentence, k) != 0;
            boolean ofLast = TwoYears.isOfLast(sentence, k, year);
            if (counted && !difference && figure.isExact() && ofLast) {
                lasts.add(figure);
            } else if (!ofLast && !lasts.isEmpty()) {
                break;
            }
        }
        return lasts;
    }

    /** The numbers that may be this year's: the nearest first. */
    static List<Figure> now(
            FigureSentence sentence, Optional<FigureSentence> near, int at, Figure last, int year) {
        List<Figure> now = new ArrayList<>();
        for (int k = at - 1; k >= 0; k--) {
            Figure figure = sentence.figures().get(k);
            if (figure.isCountedLike(last) && figure.isExact() && !isOfLast(sentence, k, year)) {
                now.add(figure);
            }
        }
        // 下降到今年的124件 stands nearer than what was told before.
        now.sort((a, b) -> Boolean.compare(b.start() > last.start(), a.start() > last.start()));
        if (now.isEmpty() && near.filter(of -> mayNameAgain(sentence, at, of)).isPresent()) {
            for (Figure figure : near.get().figures()) {
                boolean total = figure.mention().role() == Role.TOTAL;
                if (total && figure.isCountedLike(last) && figure.isExact()) {
                    now.add(figure);
                }
            }
        }
        return now;
    }

    /** 投诉举报12件。…纠纷少6件: what the change is called must stand in the sentence before. */
    private static boolean mayNameAgain(FigureSentence sentence, int at, FigureSentence near) {
        // A change told in words, 翻了一番, has no figure.
        if (at == sentence.figures().size() || ChangeWord.isBare(sentence, at)) {
            return true;
        }
        return Overlap.of(Clause.last(sentence.before(at)), near.text()) > 0;
    }

    /** 受理量较上年的360件…: the one that the words before last year's number name, else the nearest. */
    static Figure meant(FigureSentence sentence, List<Figure> now, Figure last) {
        String words = sentence.text().substring(0, last.start());
        words = words.substring(words.lastIndexOf('，') + 1);
        for (int k = 0; k < sentence.figures().size(); k++) {
            String named = sentence.before(k);
            for (int i = 0; i + 2 <= words.length(); i++) {
                if (now.contains(sentence.figures().get(k))
                        && named.contains(words.substring(i, i + 2))) {
                    return sentence.figures().get(k);
                }
            }
        }
        return now.get(0);
    }
}

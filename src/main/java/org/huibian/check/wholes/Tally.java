package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.CountedThing;

/**
 * The figures of some sentences as one account: lists of parts, and the whole that stands before or
 * behind them. What counts the parts themselves (三类, 四个季度) is no figure of it.
 *
 * @param sentences the sentences as one
 * @param own where the last of them begins among the figures; what fails must reach into it
 */
record Tally(FigureSentence sentences, int own) {

    /** So many parts are tried for a sum of some of them. */
    private static final int MOST = 12;

    /** So far behind a list its closing words may reach. */
    private static final int FAR = 40;

    /** 三个去向, 四个季度: what the parts are called together. */
    private static final Pattern OF_PARTS =
            Pattern.compile(
                    "^(?:季度|半年|去向|渠道|来源|部分|方面|环节|领域|类别|种类|层级|层面|条线|途径|情形|板块|情况|口径|流向|方向|程序|类型|[^，。；]{0,2}(?:合计|相加|加起来|加总|共计|之和|总计|合起来))");

    /** Joins one part to the next. */
    private static final Pattern JOINT =
            Pattern.compile("(?:[、，；,。]|和|与|及|以及){1,2}[^，。；、]{0,18}|[^，。；、]{0,4}[（(][^，。；、]{0,10}");

    /** What ends a list: something else is told of. */
    private static final Pattern APART =
            Pattern.compile("其中|另|此外|还|同比|增|减|较|比上|比去|重点|涉及|累计|合计|共计|总计|全年|共|均|每");

    /** Those who may be in several parts at once. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("党员|女|学历|本科|研究生|持证|取得|资格|岁|青年|退役|妇女|老年|残疾|涉及|获|荣誉");

    /** Takes the account without what counts its parts. */
    static Tally of(FigureSentence sentences, int own) {
        List<Figure> kept = new ArrayList<>();
        int before = 0;
        for (int k = 0; k < sentences.figures().size(); k++) {
            Figure figure = sentences.figures().get(k);
            if (countsParts(sentences, figure)) {
                before += k < own ? 1 : 0;
            } else {
                kept.add(figure);
            }
        }
        // A last sentence with nothing but 三类以外没有别的 closes what went before.
        return new Tally(
                new FigureSentence(sentences.text(), sentences.place(), kept),
                Math.min(own - before, kept.size() - 1));
    }

    private static boolean countsParts(FigureSentence sentences, Figure figure) {
        String unit = figure.mention().unit();
        String behind = sentences.text().substring(figure.end());
        return unit.endsWith("季度")
                || unit.matches("类|种|大类|方面|级|者|个方面|岁|周岁")
                || OF_PARTS.matcher(behind).find();
    }

    List<Figure> figures() {
        return sentences.figures();
    }

    Figure figure(int at) {
        return sentences.figures().get(at);
    }

    /** The words before a figure, back to the one before it. */
    String label(int at) {
        return sentences.before(at);
    }

    /** The words behind a figure, as many as may close a list. */
    String behind(int at) {
        int end = at + 1 < figures().size() ? figure(at + 1).start() : sentences.text().length();
        return sentences.text().substring(figure(at).end(), Math.min(end, figure(at).end() + FAR));
    }

    /** The words behind a figure up to the end of its clause. */
    String clauseBehind(int at) {
        return sentences.after(at).replaceFirst("[，、；。（(].*", "");
    }

    /**
     * Whether a whole may be of what a part is of: none of them names a thing that the other lacks.
     */
    boolean isOfOne(int whole, int part) {
        String one = label(whole) + "·" + clauseBehind(whole);
        String other = label(part) + "·" + clauseBehind(part);
        return CountedThing.mayBeOne(one, other) || CountedThing.mayBeOne(other, one);
    }

    /** Whether figures from one to another, exclusive, are told and counted alike. */
    boolean areAlike(int from, int to) {
        return figures().subList(from, to).stream()
                .allMatch(one -> one.isTold() && one.isCountedLike(figure(from)));
    }

    /** The index behind the last part of a list that begins at one. */
    int endOfList(int first) {
        int end = first + 1;
        while (end < figures().size()
                && figure(end).isTold()
                && figure(end).isCountedLike(figure(first))
                && JOINT.matcher(label(end)).matches()
                && !APART.matcher(label(end)).find()) {
            end++;
            if (Rest.isIn(label(end - 1))) {
                break;
            }
        }
        return end;
    }

    /** Whether the parts of a list are what persons are besides. */
    boolean mayOverlap(int from, int to) {
        for (int k = from; k < to; k++) {
            if (areAttributes(label(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before a part name what may belong to it besides. */
    static boolean areAttributes(String words) {
        return ATTRIBUTES.matcher(Clause.last(words)).find();
    }

    /** Whether some of the parts, two at least, make a whole. */
    boolean makes(int from, int to, BigDecimal whole) {
        return makes(figures().subList(from, to), whole);
    }

    /** Whether some of the figures, two at least, make a whole. */
    static boolean makes(List<Figure> figures, BigDecimal whole) {
        int last = Math.min(figures.size(), MOST);
        for (int set = 1; set < 1 << last; set++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int bit = 0; bit < last; bit++) {
                sum = (set >> bit & 1) == 1 ? sum.add(figures.get(bit).value()) : sum;
            }
            if (Integer.bitCount(set) > 1 && sum.compareTo(whole) == 0) {
                return true;
            }
        }
        return false;
    }

    /** What does not make a whole, where it is told in the last sentence, at least in part. */
    Optional<FailingParts> failing(int whole, int from, int to) {
        boolean reaches = Math.max(whole, to - 1) >= own;
        Figure all = figure(whole);
        boolean told = all.isTold() && areAlike(from, to);
        return reaches && told && !makes(from, to, all.value())
                ? Optional.of(new FailingParts(all, List.copyOf(figures().subList(from, to))))
                : Optional.empty();
    }

    /** The nearest figure before one that is counted like it and of which something holds. */
    Optional<Integer> before(int at, Predicate<Integer> fits) {
        for (int k = at - 1; k >= 0; k--) {
            if (figure(k).isCountedLike(figure(at))) {
                return Optional.of(k).filter(fits);
            }
        }
        return Optional.empty();
    }

    /** Whether some words name the most frequent kinds only: 三类居前. */
    static boolean nameSome(String words) {
        return SOME_OF_THEM.matcher(words).find();
    }

    /** How many parts some words announce: 三种, 四个渠道; 0 for none. */
    static int announced(String words) {
        if (nameSome(words)) {
            return 0;
        }
        Matcher number = NUMBER_OF_PARTS.matcher(words);
        int said = 0;
        while (number.find()) {
            said = "零一二三四五六七八九".indexOf(number.group(1).replace('两', '二'));
        }
        return said;
    }

    /** 三类居前: not all kinds there are. */
    private static final Pattern SOME_OF_THEM =
            Pattern.compile("居前|前[两三四五]|最|主要|突出|为主|集中|常见|多发|较多|高发|重点");

    private static final Pattern NUMBER_OF_PARTS =
            Pattern.compile(
                    "([两二三四五六七八九])(?:个|大|项|条|者)?(?:半年|季度|大?类|种|项|部分|方面|渠道|来源|去向|途径|情形|程序|环节|领域|板块|级|条线|线|块|层|样|宗|笔|支|片|者(?!合)|口|路)|([两二三四五六])者");
}

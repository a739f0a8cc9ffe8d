package org.huibian.check.wholes.each;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * A count that each of several has, as what they have together: of those that are named
 * (邀请法官、检察官授课各1次) or counted right before it (4名班子成员各化解2件). Where it is of persons of whom nobody
 * can tell how many they are (班子成员各出庭1件), it stands, and {@link #isOfUnknown} tells so.
 */
public final class NamedEach {

    /** 法官、检察官授课各: 1 the names; not 各村、各社区各, of which nobody says how many there are. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "(?:^|[，。；：（(])([^，。；：（()\\d]*[、和与及][^，。；：（()\\d、]*?)各(?![类种级项界])[^，。；：、（()\\d]{0,6}$");

    /** 班子成员各化解, behind 4名 or alone; not 各村各办结, which tells of all together. */
    private static final Pattern PERSONS =
            Pattern.compile(
                    "[^，。；：]*(?:书记|主任|主席|委员|负责人|负责同志|领导|成员|干部|律师|调解员|队员|网格员|同志|[镇乡区县所队站局科]长)(?:同志)?各(?:自|分别)?[^，。；、\\d各]{0,6}$");

    /** 小组各整改: right behind how many there are. */
    private static final Pattern COUNTED =
            Pattern.compile("[^，。；：、\\d]{1,8}各(?:自|分别)?[^，。；、\\d各]{0,6}");

    private static final Pattern SEVERAL_UNITS = Pattern.compile("[名位人个支家]");

    private static final Pattern JOINT = Pattern.compile("[、和与及]");

    private static final Pattern UNCOUNTED = Pattern.compile("等|各|每|所有|全部|全体|[两二三四五六七八九十]");

    /** 各3次、2次: as many as are told in turn, not each. */
    private static final Pattern IN_TURN = Pattern.compile("^[、和与及]?$");

    private NamedEach() {}

    /** A sentence with the counts of named ones as what they have together. */
    public static FigureSentence together(FigureSentence sentence) {
        return together(sentence, NamedEach::ofNamed);
    }

    /** The same with the counts of those counted right before as well. */
    public static FigureSentence ofAll(FigureSentence sentence) {
        return together(sentence, NamedEach::several);
    }

    private static FigureSentence together(FigureSentence sentence, Several several) {
        if (sentence.text().indexOf('各') < 0) {
            return sentence;
        }
        List<Figure> figures =
                IntStream.range(0, sentence.figures().size())
                        .mapToObj(at -> together(sentence, at, several.of(sentence, at)))
                        .toList();
        return new FigureSentence(sentence.text(), sentence.place(), figures);
    }

    private static Figure together(FigureSentence sentence, int at, OptionalInt several) {
        Figure each = sentence.figures().get(at);
        return several.isEmpty()
                ? each
                : each.counted(
                        each.value().multiply(BigDecimal.valueOf(several.getAsInt())),
                        each.mention().unit());
    }

    /** Of how many a figure is that each of them has. */
    private interface Several {

        OptionalInt of(FigureSentence sentence, int at);
    }

    private static OptionalInt ofNamed(FigureSentence sentence, int at) {
        boolean last = at + 1 == sentence.figures().size();
        return sentence.figures().get(at).isRate()
                        || !last && IN_TURN.matcher(sentence.before(at + 1)).matches()
                ? OptionalInt.empty()
                : named(sentence.before(at));
    }

    /** Empty where it is of none, or nobody can tell of how many. */
    private static OptionalInt several(FigureSentence sentence, int at) {
        return isCounted(sentence, at) && !sentence.figures().get(at).isRate()
                ? OptionalInt.of(sentence.figures().get(at - 1).value().intValue())
                : ofNamed(sentence, at);
    }

    private static boolean isCounted(FigureSentence sentence, int at) {
        return at > 0
                && COUNTED.matcher(sentence.before(at)).matches()
                && SEVERAL_UNITS.matcher(sentence.figures().get(at - 1).mention().unit()).matches();
    }

    /** How many are named before a count that each of them has: 2 in 镇长、分管副镇长各出庭. */
    public static OptionalInt named(String before) {
        Matcher names = NAMES.matcher(before);
        return names.find() && !UNCOUNTED.matcher(names.group(1)).find()
                ? OptionalInt.of(JOINT.split(names.group(1)).length)
                : OptionalInt.empty();
    }

    /** Whether a figure is what each of some persons has, and nobody can tell how many they are. */
    public static boolean isOfUnknown(FigureSentence sentence, int at) {
        return PERSONS.matcher(sentence.before(at)).find() && several(sentence, at).isEmpty();
    }
}

package org.huibian.check.rates.fractions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * The words of a rate, and what its numerator is called in the text: 持证上岗率 of those who 已取得执法资格.
 *
 * @param part what its numerator is called
 * @param beside whether the whole is the figure right before the part, or none
 * @param due whether the whole is what is said to be due (应出庭3件), or none
 */
public record RateWord(Pattern part, boolean beside, boolean due) {

    /** The noun of a rate at the end of the words before its number. */
    private static final TextPattern NOUN =
            TextPattern.compile("(\\p{IsHan}{2,10})率(?:[^率\\d，。；]{0,8})$");

    /** Rates of an opinion poll or of another base than what the sentence counts. */
    private static final TextPattern OTHER_BASE =
            TextPattern.compile(OtherBase.WORDS + "|知晓|好评|出勤");

    private record Kind(Pattern rate, Pattern part, boolean beside, boolean due) {}

    private static final List<Kind> KINDS =
            List.of(
                    kind("持证", "持证|持有|取得|领取|具有|具备|获得", true),
                    kind("办结|结案|处结|办理|处置|处理", "办结|结案|办理|处结|处理|处置|办毕", false),
                    kind("调解$", "调解(?!成功)|化解|调处|调成", false),
                    kind("化解|调处|调解|调成|成功", "化解|调处|调解|调成|成功", false),
                    kind("整改|完成|销号", "整改|完成|销号", false),
                    kind("反馈|回复|答复|办复|回应", "反馈|回复|答复|办复|回应", false),
                    kind("采纳|吸纳", "采纳|吸纳|采用", false),
                    kind("败诉|胜诉", "", true),
                    due("出庭|应诉", "出庭"),
                    due("参考|参训|到课|到会|参会|参学", "参考|参训|到课|到会|参会|参加|参学|实考|实到|实训|实际"),
                    kind("合格|通过|及格|达标|优秀|优良|签约|接种", "", true));

    private static Kind kind(String rate, String part, boolean beside) {
        return new Kind(Pattern.compile(rate), Pattern.compile(part), beside, false);
    }

    private static Kind due(String rate, String part) {
        return new Kind(Pattern.compile(rate), Pattern.compile(part), true, true);
    }

    /** The rate that the words before a percentage name; empty where nothing can be compared. */
    public static Optional<RateWord> before(String words) {
        TextMatcher noun = NOUN.matcher(words);
        if (!noun.find() || OTHER_BASE.isIn(noun.group(1))) {
            return Optional.empty();
        }
        String name = noun.group(1);
        for (Kind kind : KINDS) {
            Matcher found = kind.rate().matcher(name);
            if (found.find()) {
                Pattern part =
                        kind.part().pattern().isEmpty()
                                ? Pattern.compile(found.group())
                                : kind.part();
                return Optional.of(new RateWord(part, kind.beside(), kind.due()));
            }
        }
        String last = name.substring(name.length() - 2);
        return Optional.of(new RateWord(Pattern.compile(Pattern.quote(last)), true, false));
    }
}

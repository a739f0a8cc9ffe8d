package org.huibian.check.claims.denied;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What is said not to have happened once and is counted elsewhere: 全年无一起越级上访, and 今年仍有到市里上访3批11人次.
 * What an indicator counts is compared as a figure (V12), not here.
 */
public final class NoneClaimed {

    /** 全年未发生一起越级上访; group 1 is what. */
    private static final TextPattern NONE =
            TextPattern.compile(
                    "(?:未发生|没有发生|未出现|没有出现|无一[起例件人]|零发生|杜绝了?)(?:过|一[起例件])?(?:任何)?([\\p{IsHan}]{3,10}?)(?:事件|案件|情况|现象|行为|问题)?(?=[，。；、])");

    /** 未发生重大…, 因…引发的: none of a kind, though there may be others. */
    private static final TextPattern OF_A_KIND =
            TextPattern.compile("重大|较大|特大|重特大|恶性|因|引[发起]|导致|造成|行政(?:复议|诉讼)|败诉|纠错|撤销|民转刑|的");

    private static final TextPattern HIGHER =
            TextPattern.compile("越级[上走信]?访|(?:进京|赴京|到省|赴省|非正常)[上走]?访|进京赴省");

    /** 到市里上访3批, 越级上访2人次; group 1 is how many. */
    private static final TextPattern WENT_HIGHER =
            TextPattern.compile(
                    "(?:越级|(?:赴|到|去|进)(?:市|省|京|北京|国家)[^，。；\\d]{0,8}?|进京|赴京|非正常)(?:[上走信]访|访)[^，。；\\d]{0,6}(\\d+(?:起|批|件|人|次))");

    private static final TextPattern NOT_HAPPENED =
            TextPattern.compile("隐患|苗头|风险|可能|预防|防止|避免|上年|去年|同期|下降|减少|化解|排查|如|若|一旦|应急|演练");

    private static final String COUNTED = "[^，。；\\d]{0,6}?(\\d+(?:起|批|件|人次|人|例|次))";

    private NoneClaimed() {}

    /** Notes what a report says has not happened and counts elsewhere. */
    public static void examine(Examined report) {
        List<Passage> passages =
                report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS);
        for (Passage passage : passages) {
            for (TextMatcher none = NONE.matcher(passage.published()); none.find(); ) {
                String what = String.valueOf(none.group(1));
                if (OF_A_KIND.isIn(what)) {
                    continue;
                }
                TextPattern counted =
                        HIGHER.isIn(what) ? WENT_HIGHER : TextPattern.compile(what + COUNTED);
                List<Quote> quotes = new ArrayList<>(List.of(Quote.of(passage)));
                Optional<String> number = Optional.empty();
                for (Passage other : passages) {
                    String text = PlainNumbers.of(other.published());
                    TextMatcher count = counted.matcher(text);
                    if (number.isEmpty() && !NOT_HAPPENED.isIn(text) && count.find()) {
                        number = Optional.ofNullable(count.group(1));
                        quotes.add(Quote.of(other));
                    }
                }
                number.ifPresent(n -> report.note(Severity.WARNING, "none", quotes, what, n));
            }
        }
    }
}

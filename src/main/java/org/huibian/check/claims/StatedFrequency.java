package org.huibian.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.extract.Chapter;
import org.huibian.extract.Passage;
import org.huibian.extract.quantity.WrittenNumber;

/**
 * V06 频率与实数不符: 每季度…一次 and, in the same sentence or the next and of the same business, clearly fewer
 * or more times in the whole year. A frequency alone is never multiplied.
 */
public final class StatedFrequency extends ReportCheck {

    private static final String HOW_OFTEN =
            "(?<!\\d)(\\d{1,9}|[〇零一二两三四五六七八九十百千]{1,7})(?:次|场|期|轮|回|趟|堂|讲)([^。；，]{0,10})";

    private static final Pattern COUNT =
            Pattern.compile("(?:全年|年内|今年以来|今年|一年来|累计|本年度|年度|共|先后|总计)([^。；，]{0,14}?)" + HOW_OFTEN);

    /** ，召开例会4次 right behind the clause of the frequency. */
    private static final Pattern BARE_COUNT =
            Pattern.compile("^[，；]([^。；，\\d]{2,14}?)" + HOW_OFTEN);

    private static final Pattern NEXT = Pattern.compile("^(?:全年|年内|今年|一年来|本年度|截至|共|累计)");

    private static final Pattern UP_TO =
            Pattern.compile(
                    "(?:截[至止]|到)(?:今年|目前)?(?:20\\d\\d年)?(\\d{1,2})月|(?:1[—－-]|1月?[至到]|前)(\\d{1,2})个?月");
    private static final Pattern SINCE = Pattern.compile("(?:自|从)(\\d{1,2})月(?:份)?(?:起|以来|开始|启|后)");
    private static final double CLEARLY = 0.8;
    private static final double MORE = 1.2;
    private static final Pattern AT_LEAST =
            Pattern.compile(
                    "至少|不少于|不低于|以上|左右|平均|(?<!月)起|持续|期间|夏季|汛期|暑期|冬季|每[名位个家所支](?!月|季|星期|双)|各(?:村|社区|支部|单位|部门|网格)|分别");

    /** 从明年起改为每季度一次. */
    private static final Pattern LATER = Pattern.compile("明年|来年|下一?年|今后|改为|调整为|拟|力争");

    /** So many characters before a rhythm say no more than when: 汛期, 夏季高温期间. */
    private static final int WHEN = 6;

    /** 每月召开一次、雷打不动: four characters beside a frequency tell how, not what. */
    private static final Pattern MANNER = Pattern.compile("(?<=[次场期轮回])、\\p{IsHan}{4}$");

    /** The check. */
    public StatedFrequency() {
        super("V06");
    }

    @Override
    protected void examine(Examined report) {
        int months = upTo(report);
        List<Passage> passages = report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE);
        for (int i = 0; i < passages.size(); i++) {
            String text = PlainNumbers.of(passages.get(i).published());
            List<Quote> quotes = new ArrayList<>(List.of(Quote.of(passages.get(i))));
            List<Rhythm> rhythms = Rhythm.of(text);
            boolean noted = false;
            for (Rhythm rhythm : rhythms) {
                noted = noted || judge(report, quotes, text, text.length(), rhythm, months);
            }
            if (noted || rhythms.isEmpty() || i + 1 == passages.size()) {
                continue;
            }
            String next = PlainNumbers.of(passages.get(i + 1).published());
            if (passages.get(i + 1).section() == passages.get(i).section()
                    && NEXT.matcher(next).find()) {
                quotes.add(Quote.of(passages.get(i + 1)));
                Rhythm last = rhythms.get(rhythms.size() - 1);
                judge(report, quotes, text + next, text.length(), last, months);
            }
        }
    }

    /**
     * Whether a count contradicts a frequency; it is noted then.
     *
     * @param own where the sentence of the frequency ends: what counts behind it must name the same
     */
    private static boolean judge(
            Examined report,
            List<Quote> quotes,
            String text,
            int own,
            Rhythm rhythm,
            int reported) {
        double due = rhythm.perYear() * months(text, reported) / 12.0;
        int clauseEnd = Clause.end(text, rhythm.end());
        String subject = subject(text, rhythm);
        Matcher count = COUNT.matcher(text);
        int until = nextClause(text, rhythm);
        boolean only = own < text.length();
        String said = season(text, rhythm) + Clause.around(text, rhythm.start(), rhythm.end());
        while (count.find()) {
            boolean behind = count.start() >= rhythm.end() && count.start() < until;
            boolean ahead = count.end() <= rhythm.start();
            boolean same =
                    only
                            ? count.start() >= own && SameBusiness.shares(subject, words(count))
                            : behind
                                            && (SameBusiness.isSame(subject, words(count))
                                                    || goesOn(text, rhythm, count))
                                    || ahead && isBare(rhythm.subject());
            if (same) {
                return contradicts(
                        report,
                        quotes,
                        said + Clause.around(text, count.start(), count.end()),
                        rhythm,
                        count.group(2),
                        due);
            }
        }
        Matcher bare = BARE_COUNT.matcher(text).region(clauseEnd, text.length());
        return !only
                && bare.find()
                && SameBusiness.shares(rhythm.subject(), words(bare))
                && SameBusiness.shares(text.substring(rhythm.end(), clauseEnd), words(bare))
                && contradicts(report, quotes, said + bare.group(), rhythm, bare.group(2), due);
    }

    /** What a rhythm is of; 每月召开一次、雷打不动 speaks of what the clause before it names. */
    private static String subject(String text, Rhythm rhythm) {
        String named = MANNER.matcher(rhythm.subject()).replaceAll("");
        String own = SameBusiness.without(named).replaceAll("[一二两三\\d]|[、，]", "");
        int clause = Clause.start(text, rhythm.start());
        return own.length() >= 2 || clause == 0
                ? rhythm.subject()
                : text.substring(Clause.start(text, clause - 1), clause) + rhythm.subject();
    }

    /** Where another rhythm begins in a later clause: what is counted there is its own. */
    private static int nextClause(String text, Rhythm rhythm) {
        int clauseEnd = Clause.end(text, rhythm.end());
        return Rhythm.of(text).stream()
                .filter(other -> other.start() > clauseEnd)
                .filter(other -> !SameBusiness.shares(rhythm.subject(), other.subject()))
                .filter(other -> !isBare(other.subject()))
                .mapToInt(Rhythm::start)
                .findFirst()
                .orElse(text.length());
    }

    /** 汛期，每周巡查一次: a clause of nothing but when, before that of the rhythm. */
    private static String season(String text, Rhythm rhythm) {
        int start = Clause.start(text, rhythm.start());
        String before = start == 0 ? "" : text.substring(Clause.start(text, start - 1), start - 1);
        return before.length() <= WHEN ? before : "";
    }

    /**
     * Whether a count contradicts a frequency; it is noted then.
     *
     * @param said the clauses of the frequency and of the count
     */
    private static boolean contradicts(
            Examined report,
            List<Quote> quotes,
            String said,
            Rhythm rhythm,
            String count,
            double due) {
        OptionalInt number = WrittenNumber.of(count);
        if (number.isEmpty()) {
            return false;
        }
        if (LATER.matcher(said).find()) {
            return false;
        }
        int done = number.getAsInt();
        boolean fewer = done < due * CLEARLY;
        boolean more = done > due * MORE;
        if (AT_LEAST.matcher(said).find() && (more || said.contains("持续")) || !fewer && !more) {
            return false;
        }
        report.note(Severity.WARNING, "message", quotes, rhythm.wording(), done, Math.round(due));
        return true;
    }

    /** A frequency that its clause says nothing beside: 做到每月一次. */
    private static boolean isBare(String subject) {
        return subject.replaceAll("做到|坚持|实现|达到|基本|均|都|保持|[一二两三\\d](?:次|场)|\\p{Punct}|、", "")
                        .length()
                < 2;
    }

    private static int months(String text, int reported) {
        Matcher upTo = UP_TO.matcher(text);
        Matcher since = SINCE.matcher(text);
        int last = reported;
        if (upTo.find()) {
            last = Integer.parseInt(upTo.group(1) == null ? upTo.group(2) : upTo.group(1));
        }
        int first = since.find() ? Integer.parseInt(since.group(1)) : 1;
        return Math.max(1, Math.min(12, last) - Math.min(12, first) + 1);
    }

    private static int upTo(Examined report) {
        for (Passage passage : report.passages(Chapter.HEAD)) {
            if (UP_TO.matcher(passage.published()).find()) {
                return months(passage.published(), 12);
            }
        }
        return 12;
    }

    private static String words(Matcher count) {
        return count.group(1) + count.group(3);
    }

    /** 会前学法制度，每月学习一次，…会前学法9次: what the clause before the rhythm names is counted. */
    private static boolean goesOn(String text, Rhythm rhythm, Matcher count) {
        int clause = Clause.start(text, rhythm.start());
        return clause > 0
                && SameBusiness.shares(
                        text.substring(Clause.start(text, clause - 1), clause), words(count));
    }
}

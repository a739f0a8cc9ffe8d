package org.huibian.check.frequency.rhythm;

import org.huibian.check.Clause;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** For how many months of the year something went on: 自9月起, 截至9月底, 下半年. */
public final class YearPart {

    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;

    private static final String MONTH = "(1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])";

    /** 自4月<em>成立以来</em>, 5月<em>挂牌，每</em>周: since when there is who does it. */
    private static final String FOUNDED =
            "(?:正式|新|重新)?(?:成立|组建|建立|设立|挂牌|揭牌|建成|建好|投用|投入(?:使用|运行)|运行|运转|试行|实行|推行|开张|开业|开通)(?:运[行转]|使用|启用)?(?:至今|[以之]?[来后]|起|到|至|，(?:坚持|实行|即)?[每逐按])";

    private static final TextPattern UP_TO =
            TextPattern.compile(
                    "(?:截[至止]|到|至)(?:今年|目前)?(?:20\\d\\d年)?(?<!\\d)"
                            + MONTH
                            + "月|(?<!\\d)(?:1[—－-]|1月?[至到]|一月?至|前)"
                            + MONTH
                            + "个?月|前(三)季度");

    private static final TextPattern SINCE =
            TextPattern.compile(
                    "(?:自|从|于)?(?:今年|20\\d\\d年)?(?<!\\d)"
                            + MONTH
                            + "月(?:份|初|中旬|下旬|底|末|\\d{1,2}日)?(?:起|以来|开始|启|开[班课办讲]|后|至|到|"
                            + FOUNDED
                            + ")|(?:自|从)?第?([二三四])季度(?:起|开始|以来)");

    private static final TextPattern HALVES = TextPattern.compile("(?<![、和与])[上下]半年(?!度)|年中起");
    private static final TextPattern BOTH = TextPattern.compile("上(?:半年)?[、和与及，]?下半年|半年各");
    private static final TextPattern ONE_QUARTER =
            TextPattern.compile("(?<!前)第?[一二三四]季度(?!起|开始|以来|(?<=(?<!第)一季度)一(?!共))|暑假|寒假");

    /** What the beginning of a span ends with, before 到 and its end. */
    private static final String SPAN = "日号月份底初旬";

    /** 旅游旺季期间, 7、8两个月旅游旺季: a clause that says in which season, however long. */
    private static final TextPattern SEASON =
            TextPattern.compile(
                    "(?:期间?|[旺淡]季|季节|高峰|汛期|暑[期假]|寒假|农[闲忙]|时[段节]|(?:\\d|[两二三四五六七八九十])个?月份?)(?:内|里|当中)?$");

    /** The longest such clause. */
    private static final int LONG = 16;

    private YearPart() {}

    /**
     * How many months a text tells of.
     *
     * @param reported the months that the report covers
     */
    public static int months(String text, int reported) {
        TextMatcher upTo = UP_TO.matcher(text);
        TextMatcher since = SINCE.matcher(text);
        int last = reported;
        if (upTo.find()) {
            last =
                    upTo.group(3) != null
                            ? YEAR - QUARTER
                            : Periods.count(upTo.group(1) == null ? upTo.group(2) : upTo.group(1));
        }
        int first = 1;
        if (since.find()) {
            first =
                    since.group(2) == null
                            ? Periods.count(since.group(1))
                            : QUARTER * (Periods.count(since.group(2)) - 1) + 1;
        }
        return Math.max(1, Math.min(YEAR, last) - Math.min(YEAR, first) + 1);
    }

    /** How many months the clauses of a frequency and of its count tell of, if only a part. */
    public static int ofClauses(String clauses, int months) {
        if (HALVES.isIn(clauses) && !BOTH.isIn(clauses)) {
            return Math.min(HALF, months);
        }
        return ONE_QUARTER.isIn(clauses) ? Math.min(QUARTER, months) : months;
    }

    /** Whether a report says up to when it tells; 火险期从3月15日到6月15日 is a span of something else. */
    public static boolean isToldIn(String text) {
        TextMatcher upTo = UP_TO.matcher(text);
        return upTo.find()
                && (upTo.start() == 0 || SPAN.indexOf(text.charAt(upTo.start() - 1)) < 0);
    }

    /** The clause of a place, and the one before it where it says no more than when. */
    public static String clause(String text, int start, int end, int when) {
        String before = before(text, start);
        boolean season = when > 0 && isSeason(before);
        return (before.length() <= when || season ? before : "") + Clause.around(text, start, end);
    }

    /** The clause before that of a place, where it says no more than in which season or months. */
    static String season(String text, int start) {
        String before = before(text, start);
        return isSeason(before) ? before : "";
    }

    private static boolean isSeason(String clause) {
        return clause.length() <= LONG && SEASON.isIn(clause);
    }

    private static String before(String text, int start) {
        int from = Clause.start(text, start);
        return from == 0 ? "" : text.substring(Clause.start(text, from - 1), from - 1);
    }
}

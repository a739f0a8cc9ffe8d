package org.huibian.extract.figures.sentence;

import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.quantity.Figure;
import org.huibian.search.TextPattern;

/** What a figure says of a part of the year, or of the state before a change. */
public final class Period {

    /** Half-years, quarters and months that are not the whole year up to the report. */
    private static final TextPattern PART =
            TextPattern.compile(
                    "[上下]半年(?!(?:才|刚|新)?(?:转岗|调入|调出|入职|招录|新进|到岗|退休|离职|借调))|(?<!\\d)第?[一二三四1-4](?:[、至到和-][一二三四1-4])?(?:个)?季度(?!(?:去|来|跑|下村|到村)[一两][次回趟])|前[一二三]个?季度"
                            + "|(?<!\\d)(?:[2-9]|1[01])月(?:底|末|初|中旬)?之?以?前"
                            + "|(?<!\\d)1?\\d(?:月份?)?[-—至到~～][2-9]月份?(?!\\d)"
                            + "|(?<!\\d)[2-9](?:月份?)?[-—至到~～]1[012]月"
                            + "|(?<!\\d)1[01](?:月份?)?[-—至到~～]12月"
                            + "|(?<![提此之以])前(?:[2-9]|1[01]|[二三四五六七八九十]|十一)个月"
                            + "|(?<!十)[一二三四五六七八九](?:月份?)?[-—至到~～][二三四五六七八九]月"
                            + "|(?:其余|剩下|剩余|余下|其他|其它|另外)的?(?:[2-9]|1[01]|[二三四五六七八九十]|十一)个月");

    private static final TextPattern WHOLE =
            TextPattern.compile("全年|累计|合计|共计|总计|总共|一共|截至|截止|到年底|到\\d+月底|年底|一年来|今年以来|年内|共|平均");

    /** What every part of the year holds, to pass over sentences without one. */
    private static final TextPattern TRACE = TextPattern.compile("半年|季度|[2-9二三四五六七八九]月|1[012]月|个月");

    /** 上半年共发放5200份; 4月至6月，共检查: the sum of the part; what begins in January may be the year. */
    private static final Pattern SUM =
            Pattern.compile(
                    "(?:其余|剩下|剩余|余下|其他|其它|另外)[^；;。全年]*[共累合总]|(?:上半年|下半年|前[一二三]个?季度|(?:[2-9]|1[01])月(?:底|末|初|中旬)?之?以?前|第?[一二三四1-4]季度|[2-9二三四五六七八九](?:月份?)?[-—至到~～][^，,；;。]{1,2}月份?(?:期间)?[，,]?)[^，,；;。：:全年]{0,2}[共累合总]");

    /** A count that names nothing, of the thing told before. */
    private static final String BARE = "[0-9０-９]+\\p{IsHan}{1,2}";

    /** 专题会4次，上半年2次、下半年2次，解决问题5项: the halves told together end at the next mark. */
    private static final Pattern CLOSED =
            Pattern.compile(
                    "上半年[^，,；;。]{0,10}下半年[^，,；;。、]{0,10}[，,](?:[^；;。0-9]{0,80}[，,])?[^，,；;。]{0,24}$"
                            + "|(?:上[、和与及]?下半年|(?:第?[一二三四][、和与及至]?){2,4}(?:个)?季度)(?:均|都)?(?:各|分别)[^，,；;。、]{0,10}[，,](?:[^；;。0-9]{0,80}[，,])?[^，,；;。]{0,24}$"
                            + "|(?:上半年|前[一二三]个?季度)"
                            + BARE
                            + "[，,、](?:下半年|后[一二三]个?季度|第?[四4]季度)"
                            + BARE
                            + "[，,][^，,；;。]{0,24}$");

    /** 截至6月底，已受理540件: what there was by then, where nothing later follows. */
    private static final TextPattern BY_THEN =
            TextPattern.compile(
                    "(?:截至|截止到?|到)(?:今年|本年|20\\d\\d年)?[2-8]月(?:\\d{1,2}日|份|底|末|初|中旬|下旬|上旬)?[，,]?[^；;。年]{0,40}$");

    private static final String HOURS = "(?:法定节假日|节假日|双休日|周末|夜间|夜里|晚间|晚上|深夜|凌晨|午间|清晨)";

    /** 节假日夜间巡查开展23次: what was done in some hours, which says nothing of the others. */
    private static final TextPattern SOME_HOURS =
            TextPattern.compile(
                    "(?:^|[，,；;。：:])(?:另外?|还|并|全年|累计|共|组织|开展|坚持|实施|利用|在)*"
                            + HOURS
                            + "(?:[、和及与]?"
                            + HOURS
                            + ")*(?!(?:和|及|与)?(?:白天|日间|平时|日常))[^，,；;。：:、0-9“”]{0,12}$");

    /** How far behind a figure the one that it changed to may stand. */
    private static final int NEXT = 16;

    /** 由102个优化为108个, 从58场增加到66场. */
    private static final Pattern FROM = Pattern.compile("(?:由|从)[^，,；;。、0-9]{0,12}$");

    /** 由11月的7件增加到: when, between the word and the figure. */
    private static final Pattern MONTH = Pattern.compile("\\d{1,4}年?\\d{0,2}月份?的$");

    private static final Pattern TO =
            Pattern.compile(
                    "^[^，,；;。、0-9]{0,6}(?:增|提|升|扩|优化|整合|并|精简|调|变更|降|减|压|缩|下滑|回落|上|加|添|涨)[^，,；;。、0-9]{0,4}(?:[到至为成]|了(?=[0-9]))");

    /** 86个网格归并为72个, 网格86个并成了72个: the same without 由; nothing else may be counted behind. */
    private static final Pattern MERGED =
            Pattern.compile(
                    "^(\\p{IsHan}{0,6}?)(?:归并|合并|撤并|整合|优化|精简|压减|并)(?:调整)?[为成到至]了?[0-9]+[个名项处]?(?:\\1|(?=[，,；;。、）)]|$))");

    /** 原有86个网格，归并后为72个. */
    private static final Pattern MERGED_SINCE =
            Pattern.compile(
                    "^[^，,；;。、0-9]{0,8}[，,]?[^，,；;。、0-9]{0,6}(?:归并|合并|撤并|整合|优化|精简|调整)[后为成到至]");

    private static final Pattern ONCE = Pattern.compile("(?:原有|原来有?|原先有?)的?(?:\\p{IsHan}{0,6})$");

    /** 考试安排在第四季度，应考104人: when the one of the year was held. */
    private static final TextPattern SET_IN = TextPattern.compile("(?:安排|放|定)在$");

    private Period() {}

    /** Whether the nearest word for a time before a figure names a part of the year. */
    public static boolean isPartOfYear(String text, SentenceCues cues, Figure figure) {
        String before = text.substring(cues.start(), figure.start());
        int part = cues.namesPeriod() ? PART.lastIn(before) : -1;
        if (cues.namesPeriod() && BY_THEN.isIn(before)) {
            return true;
        }
        if (part < 0) {
            return isOfAMonth(before) || SOME_HOURS.isIn(before);
        }
        int whole = WHOLE.lastIn(before);
        boolean ofPart = whole > part && SUM.matcher(before.substring(part, whole + 1)).matches();
        return (part > whole || ofPart)
                && !SET_IN.isIn(before.substring(0, part))
                && !isOver(before, part)
                && !YearScope.isInClosedBracket(before, part, before.length())
                && !CLOSED.matcher(before).find();
    }

    /** Whether any figure of a sentence may be of a part of the year. */
    static boolean mayBeIn(String sentence) {
        return TRACE.isIn(sentence);
    }

    /** A part of the year that was named two clauses and a sentence mark ago is over. */
    private static boolean isOver(String before, int part) {
        return before.indexOf('；', part) >= 0 || before.indexOf(';', part) >= 0;
    }

    /** 降到11月的7件. */
    private static boolean isOfAMonth(String before) {
        int end = before.length() - (before.endsWith("份的") ? 2 : 1);
        return before.endsWith("的")
                && end > 1
                && before.charAt(end - 1) == '月'
                && before.charAt(end - 2) >= '0'
                && before.charAt(end - 2) <= '9';
    }

    /** Whether a figure is what there was before a change to another. */
    public static boolean isChangedFrom(String text, Clause clause, Figure figure) {
        int from = Math.max(clause.start(), figure.start());
        while (from > clause.start() && Sentence.CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String near = text.substring(from, Math.max(from, figure.start()));
        String behind = text.substring(figure.end(), Math.min(text.length(), figure.end() + NEXT));
        if (near.indexOf('由') < 0 && near.indexOf('从') < 0) {
            return MERGED.matcher(behind).lookingAt()
                    || ONCE.matcher(near).find() && MERGED_SINCE.matcher(behind).lookingAt();
        }
        near = MONTH.matcher(near).replaceFirst("的");
        return FROM.matcher(near).find() && TO.matcher(behind).lookingAt();
    }
}

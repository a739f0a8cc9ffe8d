package org.huibian.extract.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;

/** What a figure says of a part of the year, or of the state before a change. */
final class Period {

    /** Half-years, quarters and months that are not the whole year up to the report. */
    private static final Pattern PART =
            Pattern.compile(
                    "上半年|下半年|(?<!\\d)第?[一二三四1-4](?:[、至到和-][一二三四1-4])?(?:个)?季度|前[一二三]个?季度"
                            + "|(?<!\\d)1?\\d[-—至到~～](?:[2-9])月份?(?!\\d)");

    private static final Pattern WHOLE =
            Pattern.compile("全年|累计|合计|共计|总计|总共|一共|截至|截止|到年底|到\\d+月底|年底|一年来|今年以来|年内|共|平均");

    /** 上半年共发放5200份: the sum of the part. */
    private static final Pattern SUM =
            Pattern.compile("(上半年|下半年|第?[一二三四1-4]季度)[^，,；;。：:全年]{0,2}[共累合总]");

    private static final String CLAUSE_ENDS = "，,；;。：:！？!?\n";

    /** 由102个优化为108个, 从58场增加到66场. */
    private static final Pattern FROM = Pattern.compile("(?:由|从)[^，,；;。、0-9]{0,12}$");

    private static final Pattern TO =
            Pattern.compile(
                    "^[^，,；;。、0-9]{0,6}(?:增|提|升|扩|优化|调整|变更|降|减|压|缩|下滑|回落|上)[^，,；;。、0-9]{0,4}[到至为]");

    private Period() {}

    /** Whether the nearest word for a time before a figure names a part of the year. */
    static boolean isPartOfYear(String text, SentenceCues cues, Figure figure) {
        String before = text.substring(cues.start(), figure.start());
        int part = last(PART, before);
        if (part < 0) {
            return isOfAMonth(before);
        }
        int whole = last(WHOLE, before);
        boolean ofPart = whole > part && SUM.matcher(before.substring(part, whole + 1)).matches();
        return (part > whole || ofPart) && !isOver(before, part);
    }

    /** A part of the year that was named two clauses and a sentence mark ago is over. */
    private static boolean isOver(String before, int part) {
        return before.indexOf('；', part) >= 0 || before.indexOf(';', part) >= 0;
    }

    /** 降到11月的7件. */
    private static boolean isOfAMonth(String before) {
        return before.matches("(?s).*\\d月份?的$");
    }

    private static int last(Pattern pattern, String text) {
        int last = -1;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    /** Whether a figure is what there was before a change to another. */
    static boolean isChangedFrom(String text, Clause clause, Figure figure) {
        String before = text.substring(clause.start(), Math.max(clause.start(), figure.start()));
        int mark = -1;
        for (int i = 0; i < before.length(); i++) {
            mark = CLAUSE_ENDS.indexOf(before.charAt(i)) >= 0 ? i : mark;
        }
        String near = before.substring(mark + 1).replaceFirst("\\d{1,4}年?\\d{0,2}月份?的$", "的");
        String after = text.substring(figure.end(), Math.min(text.length(), figure.end() + 16));
        return FROM.matcher(near).find() && TO.matcher(after).find();
    }
}

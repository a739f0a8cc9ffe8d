package org.huibian.extract.outline.margin;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where the tail of a report begins: signature, date and what follows them. */
public final class TailLines {

    /** A date that stands alone or after the signature. */
    public static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\d年])(20\\d\\d|二[〇○Ｏ零0O][〇○Ｏ零0O一二三四五六七八九]{2})\\s?[年./-]\\s?"
                            + "(\\d{1,2}|元|正|[一二三四五六七八九十]{1,3})\\s?[月./-]\\s?"
                            + "(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?日?[）)]?$");

    /** A body that signs. */
    static final Pattern BODY =
            Pattern.compile(
                    "^(?:[（(]?(?:报告单位|单位|落款|填报单位|报送单位)[：:])?[\\p{IsHan}（）()“”、\\s]{2,40}"
                            + "(?:办事处|人民政府|政府|委员会|党工委|工委|党委|街道|镇|乡|司法所|办公室|管委会|办|局)(?:[（(](?:盖章|公章|章)[）)])?$");

    private static final Pattern FOOTER =
            Pattern.compile(
                    "^(?:[【\\[（(]?(?:打印|关闭|返回|分享|上一[篇条页]|下一[篇条页]|责任编辑|相关附件|扫一扫|主办单位|版权所有|网站标识码|此件(?:公开|依申请))"
                            + "|附件[：:0-9一二三]|抄送[：:]|联系人[：:]|（此件公开)");

    private static final int REACH = 40;

    private static final int LONGEST = 60;

    private TailLines() {}

    /**
     * The index of the first line of the tail; the number of lines where there is none.
     *
     * @param readings the lines
     * @param from no line before this one can be of the tail
     */
    public static int begin(List<String> readings, int from) {
        int size = readings.size();
        int first = size;
        int earliest = Math.max(from, size - REACH);
        boolean shortAfter = true;
        for (int i = size - 1; i >= earliest; i--) {
            String line = readings.get(i);
            boolean signature = isSignature(line);
            boolean closing =
                    (signature && (shortAfter || dateFollows(readings, i)))
                            || (isDate(line)
                                    && (shortAfter || (i > 0 && isSignature(readings.get(i - 1)))))
                            || (FOOTER.matcher(line).find() && shortAfter);
            if (closing) {
                first = i;
            }
            shortAfter = shortAfter && line.length() <= LONGEST;
        }
        return first;
    }

    private static boolean dateFollows(List<String> readings, int signature) {
        int limit = Math.min(readings.size(), signature + 3);
        for (int i = signature; i < limit; i++) {
            if (DATE.matcher(readings.get(i)).find() && readings.get(i).length() <= LONGEST) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is a signing body, with or without a date. */
    public static boolean isSignature(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String body = DATE.matcher(line).replaceFirst("").strip();
        return BODY.matcher(body).find() && !body.contains("，");
    }

    /** Whether a line is a date and nothing else. */
    public static boolean isDate(String line) {
        return line.length() <= LONGEST
                && DATE.matcher(line).replaceFirst("").replaceAll("[（(\\s]", "").isEmpty()
                && !line.isEmpty();
    }
}

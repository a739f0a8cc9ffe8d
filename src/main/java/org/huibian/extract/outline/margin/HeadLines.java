package org.huibian.extract.outline.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the lines before the first section apart: letterhead, title, web-page notes, addressee,
 * opening.
 */
public final class HeadLines {

    /** What a line of the head is. */
    public enum Kind {
        /** The issuing body above the title, document number, web-page notes. */
        NOTE,
        /** A line of the title, also where it is printed a second time. */
        TITLE,
        /** 主送机关. */
        ADDRESSEE,
        /** Running text. */
        OPENING
    }

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_ADDRESSEE = 60;

    private static final Pattern TITLE_END =
            Pattern.compile("(?:报告|总结|汇报|情况|安排|要点|计划|打算|说明|材料|年报|综述)(?:[（(].{1,14}[）)])?[*＊]?$");
    private static final Pattern TITLE_WORD = Pattern.compile("法治|法制|依法|报告|总结|汇报|年度|关于|20\\d\\d年");
    private static final Pattern SENTENCE_MARK = Pattern.compile("[。；;！!？?：:]");
    private static final Pattern BODY_NAME =
            Pattern.compile(
                    "^[\\p{IsHan}（）()“”、]{2,34}(?:办事处|人民政府|委员会|党工委|街道|镇|乡|司法所|办公室|管委会|文件|局)$");
    private static final Pattern NOTE =
            Pattern.compile(
                    "^(?:来源|信息来源|稿件来源|作者|编辑|发布|索引号|发文|文号|成文日期|公开|主题|分类|日期|时间"
                            + "|浏览|点击|阅读|字体|字号|当前位置|您现在|首页|打印|分享|视力保护|保护视力|签发人|附件|密级|名称|有效性|标题)"
                            + "|(?:发布时间|发布日期|浏览次数|阅读次数|点击数|累计次数|字体大小|信息来源)"
                            + "|[〔\\[（(]20\\d\\d[〕\\]）)]\\d{1,4}号$"
                            + "|^[（(]?20\\d\\d[-年./]\\d{1,2}[-月./]\\d{1,2}日?[）)]?(?:\\s?\\d{1,2}:\\d\\d(?::\\d\\d)?)?$"
                            + "|^(?:首页|主页).*[>》＞]");
    private static final Pattern ADDRESSEE =
            Pattern.compile(
                    "^[^。；;，]{0,40}(?:政府|委|办|局|厅|组|院|会|中心|司|机关|单位|部门|领导|同志|代表|街道|处|室|(?:组织|宣传|统战|工作|武装)部|党校|妇联)[）)”]?[：:]$");
    private static final Pattern NO_ADDRESSEE = Pattern.compile("如下|以下|方面|包括|现将|做法|情况|报告|问题");

    /** A title that does not say whose report it is. */
    private static final Pattern NAMELESS = Pattern.compile("^(?:关于|20\\d\\d|二[〇○零]|年度|法治|推进)");

    private final List<String> lines;
    private final List<Kind> kinds = new ArrayList<>();
    private String title = "";

    private HeadLines(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Tells the lines apart. */
    public static HeadLines of(List<String> lines) {
        HeadLines head = new HeadLines(lines);
        head.tellApart();
        return head;
    }

    /** What each line is. */
    public List<Kind> kinds() {
        return List.copyOf(kinds);
    }

    /** The title with its lines joined; empty where there is none. */
    public String title() {
        return title;
    }

    private void tellApart() {
        for (String line : lines) {
            kinds.add(NOTE.matcher(line).find() && line.length() < 200 ? Kind.NOTE : Kind.OPENING);
        }
        int opening = firstRunningText();
        findTitle(opening);
        for (int i = 0; i < opening; i++) {
            String line = lines.get(i);
            if (kinds.get(i) != Kind.OPENING) {
                continue;
            }
            if (isAddressee(line)) {
                kinds.set(i, Kind.ADDRESSEE);
            } else if (repeatsTitle(line)) {
                kinds.set(i, Kind.TITLE);
            } else {
                kinds.set(i, Kind.NOTE);
            }
        }
    }

    private boolean repeatsTitle(String line) {
        boolean body = BODY_NAME.matcher(line).find();
        return line.length() >= 6 && !body && squeezed(title).contains(squeezed(line));
    }

    private int firstRunningText() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean running =
                    kinds.get(i) == Kind.OPENING
                            && (line.length() > LONGEST_TITLE
                                    || (SENTENCE_MARK.matcher(line).find() && !isAddressee(line)));
            if (running) {
                return i;
            }
        }
        return lines.size();
    }

    private void findTitle(int opening) {
        for (int i = 0; i < opening; i++) {
            if (!mayBeTitle(i)) {
                continue;
            }
            int first = i;
            StringBuilder joined = new StringBuilder(lines.get(i));
            boolean complete = isTitle(joined);
            while (first > 0 && isUpperPart(first - 1, joined, lines.get(i))) {
                first--;
                joined.insert(0, lines.get(first));
                complete = isTitle(joined);
            }
            if (!complete) {
                continue;
            }
            int last = i;
            while (last + 1 < opening
                    && mayBeTitle(last + 1)
                    && isLowerPart(lines.get(last + 1), joined)) {
                last++;
                joined.append(lines.get(last));
            }
            for (int k = first; k <= last; k++) {
                kinds.set(k, Kind.TITLE);
            }
            title = joined.toString();
            return;
        }
    }

    private boolean mayBeTitle(int i) {
        String line = lines.get(i);
        return kinds.get(i) == Kind.OPENING
                && line.length() <= LONGEST_TITLE
                && !isAddressee(line)
                && !SENTENCE_MARK.matcher(line).find();
    }

    private static boolean isTitle(CharSequence text) {
        return text.length() <= LONGEST_TITLE
                && TITLE_END.matcher(text).find()
                && TITLE_WORD.matcher(text).find();
    }

    /** Whether the line above belongs to the title: not the issuing body that the title names. */
    private boolean isUpperPart(int above, CharSequence joined, String lower) {
        String line = lines.get(above);
        if (!mayBeTitle(above) || line.length() + joined.length() > LONGEST_TITLE) {
            return false;
        }
        if (isTitle(line)) {
            return false;
        }
        return !BODY_NAME.matcher(line).find()
                || (!line.endsWith("文件") && NAMELESS.matcher(lower).find());
    }

    /** A second line such as （2025年度） or 及2022年度工作安排. */
    private static boolean isLowerPart(String line, CharSequence upper) {
        if (squeezed(line).equals(squeezed(upper.toString()))) {
            return false;
        }
        return line.matches("^(?:[（(].{2,20}[）)]|[及和与暨].{4,30})$") && !NOTE.matcher(line).find();
    }

    private static boolean isAddressee(String line) {
        return line.length() <= LONGEST_ADDRESSEE
                && ADDRESSEE.matcher(line).find()
                && !NO_ADDRESSEE.matcher(line).find();
    }

    private static String squeezed(String line) {
        return line.replaceAll("[\\s　]", "");
    }
}

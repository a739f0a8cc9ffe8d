package org.huibian.extract.figures.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Of which year a figure of a sentence speaks: the last word for a year before it decides. */
public enum YearScope {
    /** The reporting year, or none is named. */
    CURRENT,
    /** An earlier year. */
    PREVIOUS,
    /** A year to come. */
    FUTURE,
    /** Several years together. */
    SEVERAL;

    private static final int TITLE = 60;

    private static final List<String> ARRIVES =
            List.of(
                    "降至", "降到", "增到", "升到", "升至", "减到", "减至", "涨到", "添到", "减少到", "减少至", "下降到",
                    "下降至", "增至", "增加到", "增加至", "提高到", "提高至", "提升到", "提升至", "整合为", "合并为", "归并为",
                    "精简为", "优化为", "优化到", "优化至", "调整为", "调整到", "扩充到", "扩充至", "压降到", "压降至", "减为",
                    "增为", "上升到", "上升至", "增长到", "增长至", "扩大到", "压减到", "调到", "调减到", "并到", "压到", "扩到",
                    "加到");

    /** 由上年的5期增加到7期，参训…: after a change it is this year again. */
    private static final Pattern ARRIVED =
            Pattern.compile("(增|提高|提升|上升|降|减|升|优化|调|扩|并|压)[^，,；;。]{0,4}[到至为][0-9０-９][^，,]*[，,]");

    private static final Pattern BESIDES =
            Pattern.compile("(同期|度)?(数)?(为|是|的|仅|只有|共|则为)?(约|近)?[0-9０-９.．,％%余多万]+[^0-9，,]{0,4}");

    /** 加上年结转7件，共325件，化解…: what is done with all of them is this year's. */
    private static final Pattern WITH_OLDER =
            Pattern.compile(
                    "度?的?\\p{IsHan}{0,6}?(?:结转|遗留|未结|跨年)[^，,；;。0-9]{0,8}[0-9]+[件起宗个项][^，,；;。]{0,4}[，,][^，,；;。0-9]{0,6}(?:共|合计|总计|累计|总数)[^，,；;。0-9]{0,6}[0-9]+[件起宗个项][^，,；;。]{0,4}[，,]");

    /**
     * 其中上年结转6件，化解85件: more than were carried over are done of all, whose count stands before them.
     */
    private static final Pattern CARRIED_IN =
            Pattern.compile(
                    "度?的?\\p{IsHan}{0,6}?(?:结转|遗留|未结|跨年)[^，,；;。0-9]{0,8}([0-9]{1,6})[件起宗个项][^，,；;。0-9]{0,4}[，,][^，,；;。0-9]{0,12}([0-9]{1,6})[件起宗个项]");

    private static final Pattern INCLUDED = Pattern.compile("(?:含|含有|其中|其中有|包括|包含)$");

    private static final Pattern SINCE = Pattern.compile("以?来|至今|起");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final String HANZI_DIGITS = "〇一二三四五六七八九";

    /** 去年11月挂牌的联系点, 去年计划打造的小院: when a thing began says nothing of what it does now. */
    private static final Pattern FOUNDED =
            Pattern.compile(
                    "[0-9一二三四五六七八九十月底初末]{0,4}新?(挂牌|成立|设立|建成|建立|启用|揭牌|组建|命名|获评|创建|启动|投用|聘请|开通|上线)的"
                            + "(?![0-9０-９一二三四五六七八九十]+[^，、])"
                            + "|(计划|谋划|承诺)[^，,；;。]{0,8}的[^，,；;。0-9]{1,16}已");

    /** 较上年的, 与上年受理451件、化解 of …438件相比. */
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?:较|比|与|同)(?:上年|去年|上一年|前一年|20\\d\\d年)(?:度|同期|全年)*(?:的[^，,；;。0-9]{0,6})?$"
                            + "|[与同和跟](?:上年|去年|上一年|20\\d\\d年)[^，,；;。]{0,24}$(?=[^，,；;。]{1,24}?相[比较])");

    /** How far before a figure what it is compared with may begin. */
    private static final int FAR = 20;

    private static final List<String> COMPARES = List.of("较", "比", "与", "同", "和", "于", "对比");

    /** 五年来, 五年间, 五年普法，. */
    private static final Pattern THROUGHOUT = Pattern.compile("以?来|间|里|下来|普法，");

    /** What lasts several years. */
    private static final Pattern TERM =
            Pattern.compile("(?:普法|任期|[四五六]”)(?:的|这|整整)?[^，,”]{1,2}年[，,共累总合]$");

    /** The year that a figure belongs to. */
    public static YearScope of(String text, SentenceCues cues, Figure figure) {
        if (ARRIVES.stream()
                .anyMatch(word -> text.startsWith(word, figure.from() - word.length()))) {
            return isArrivalToCome(text, cues.years(), figure.start()) ? FUTURE : CURRENT;
        }
        if (isWhatIsComparedWith(text, figure.start())) {
            return PREVIOUS;
        }
        CueList years = cues.years();
        for (int i = years.before(figure.start()) - 1; i >= 0; i--) {
            Cue cue = years.get(i);
            if (cue.end() > figure.start()) {
                continue;
            }
            for (YearScope scope : values()) {
                if (cue.groups().contains(scope.group())
                        && !(scope == PREVIOUS && isBeside(text, cue, figure.start()))
                        && !isInClosedBracket(text, cue.end(), figure.start())) {
                    return scope;
                }
            }
        }
        return CURRENT;
    }

    /** 明年由现有的60个调整为55个: what is to be; 由现有 names but what changes. */
    private static boolean isArrivalToCome(String text, CueList years, int figure) {
        for (int i = years.before(figure) - 1; i >= 0; i--) {
            Cue cue = years.get(i);
            boolean from = cue.start() > 0 && "由从将".indexOf(text.charAt(cue.start() - 1)) >= 0;
            if (!from) {
                return cue.groups().contains(SentenceCues.Group.FUTURE);
            }
        }
        return false;
    }

    private SentenceCues.Group group() {
        return SentenceCues.Group.valueOf(name());
    }

    /** 案件数较上年的412件下降6.3%: last year's number, while 较上年 alone tells of a difference. */
    private static boolean isWhatIsComparedWith(String text, int figure) {
        int from = Math.max(0, figure - FAR);
        return text.lastIndexOf('年', figure) >= from
                && COMPARED.matcher(text).region(from, figure).useTransparentBounds(true).find();
    }

    private static boolean isBeside(String text, Cue cue, int figure) {
        return isCompared(text, cue.start())
                || FOUNDED.matcher(text).region(cue.end(), figure).lookingAt()
                || isCarriedIn(text, cue, figure)
                || isBesides(text, cue, figure);
    }

    /** Whether a figure stands behind the number of those carried over into a count before it. */
    private static boolean isCarriedIn(String text, Cue cue, int figure) {
        if (!INCLUDED.matcher(text.substring(Math.max(0, cue.start() - 3), cue.start())).find()) {
            return false;
        }
        Matcher carried = CARRIED_IN.matcher(text).region(cue.end(), text.length());
        return carried.lookingAt()
                && carried.start(2) <= figure
                && Integer.parseInt(carried.group(2)) > Integer.parseInt(carried.group(1));
    }

    /**
     * 学法8次，上年7次；培训5期: a year that has but a number beside it says nothing of what follows, and no
     * year but one that was said to be of all that follows reaches over a semicolon.
     */
    private static boolean isBesides(String text, Cue cue, int figure) {
        String between = text.substring(cue.end(), figure);
        boolean divided = between.indexOf('；') >= 0 || between.indexOf(';') >= 0;
        if (divided || ARRIVED.matcher(between).find() || WITH_OLDER.matcher(between).lookingAt()) {
            return true;
        }
        int mark = between.indexOf('，') >= 0 ? between.indexOf('，') : between.indexOf(',');
        return mark >= 0 && BESIDES.matcher(between.substring(0, mark)).matches();
    }

    /** What a date or a number of years says of the figures after it; null for nothing. */
    static SentenceCues.@Nullable Group dated(String text, Figure date, int reportingYear) {
        if (date.kind() == Kind.DURATION) {
            boolean years = date.unit().equals("年");
            boolean since =
                    THROUGHOUT.matcher(text).region(date.end(), text.length()).lookingAt()
                            || isTermOfYears(text, date)
                            || date.from() < date.start() && text.charAt(date.from()) == '近';
            return years && since ? SentenceCues.Group.SEVERAL : null;
        }
        if (date.kind() != Kind.DATE || reportingYear == 0) {
            return null;
        }
        int year = year(text, date);
        if (year == 0
                || isCompared(text, date.start())
                || isInTitle(text, date)
                || isOfAThing(text, date.end())) {
            return null;
        }
        boolean since = SINCE.matcher(text).region(date.end(), text.length()).lookingAt();
        boolean span = year(text, date, date.start() + 5) > year;
        if (year < reportingYear) {
            return since || span ? SentenceCues.Group.SEVERAL : SentenceCues.Group.PREVIOUS;
        }
        return year > reportingYear ? SentenceCues.Group.FUTURE : SentenceCues.Group.CURRENT;
    }

    /** “八五”普法五年，共办…: not 三年行动，, which is but the name of a programme. */
    private static boolean isTermOfYears(String text, Figure date) {
        int to = Math.min(text.length(), date.end() + 1);
        return TERM.matcher(text.substring(Math.max(0, date.start() - 4), to)).find();
    }

    /** The year of a date in digits or hanzi (二〇二四), 0 where it names none. */
    private static int year(String text, Figure date) {
        return year(text, date, date.start());
    }

    private static int year(String text, Figure date, int from) {
        for (int i = from; i + 4 <= date.end(); i++) {
            if (YEAR.matcher(digits(text, i)).matches()) {
                return Integer.parseInt(digits(text, i));
            }
        }
        return 0;
    }

    /** Four signs with hanzi digits as digits. */
    private static String digits(String text, int from) {
        StringBuilder digits = new StringBuilder(4);
        for (int i = from; i < from + 4; i++) {
            char sign = text.charAt(i);
            int hanzi = "零○".indexOf(sign) >= 0 ? 0 : HANZI_DIGITS.indexOf(sign);
            digits.append(hanzi < 0 ? sign : (char) ('0' + hanzi));
        }
        return digits.toString();
    }

    /** 较上年, 比2024年: what follows is a difference. */
    private static boolean isCompared(String text, int at) {
        if (at <= 0 || text.startsWith("连同", at - 2)) {
            return false;
        }
        return COMPARES.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    /** 《…2021年工作要点》 and （2021—2025年） name documents. */
    private static boolean isInTitle(String text, Figure date) {
        int at = date.start();
        int first = Math.max(0, at - TITLE);
        while (at > first && text.charAt(at) != '《' && text.charAt(at) != '》') {
            at--;
        }
        boolean title = text.charAt(at) == '《';
        char next = date.end() < text.length() ? text.charAt(date.end()) : ' ';
        return title || next == '）' || next == ')' || next == '》';
    }

    /** 翻出1983年的山林底册，: of a thing that its clause does not count. */
    private static boolean isOfAThing(String text, int end) {
        if (!text.startsWith("的", end)) {
            return false;
        }
        for (int i = end; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("，,。；;".indexOf(c) >= 0) {
                return true;
            }
            if (Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** What a bracket says that ends before the figure is not about it: （含上年结转3件）. */
    private static boolean isInClosedBracket(String text, int at, int to) {
        for (int i = at; i < to; i++) {
            if ("（()）".indexOf(text.charAt(i)) >= 0) {
                return ")）".indexOf(text.charAt(i)) >= 0;
            }
        }
        return false;
    }
}

package org.huibian.extract.figures.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;

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

    /** How many were carried over from the year before, behind the name of that year. */
    private static final String OLDER = "度?的?\\p{IsHan}{0,6}?(?:结转|转入|遗留|未结|跨年)[^，,；;。0-9]{0,8}";

    /** 加上年结转7件，共325件，化解…; 连同上年结转7件共182件，化解…: what is done with all of them is this year's. */
    private static final Pattern WITH_OLDER =
            Pattern.compile(
                    OLDER
                            + "[0-9]+[件起宗个项][^，,；;。]{0,4}(?:[，,][^，,；;。0-9]{0,6})?(?:共|合计|总计|累计|总数)[^，,；;。0-9]{0,6}[0-9]+[件起宗个项][^，,；;。]{0,4}[，,]");

    /** 上年结转5件，新收56件，合计61件; 上年结转1件，当年立案76件: what came besides, and all of them, are this year's. */
    private static final Pattern BEFORE_NEW =
            Pattern.compile(
                    OLDER + "[0-9]+[件起宗个项][^，,；;。0-9]{0,4}[，,、](?:又|再|加上?|另)?(?:新|当年|本年|今年|年内|全年)");

    /** …当年受理394件，共405件: those of this year were told, and these are more. */
    private static final Pattern ALL =
            Pattern.compile("(?:当年|本年|今年)[^；;。]*[，,](?:合计|共|总计|总数|累计)[^，,；;。0-9]{0,6}$");

    /**
     * 其中上年结转6件，化解85件: more than were carried over are done of all, whose count stands before them.
     */
    private static final Pattern CARRIED_IN =
            Pattern.compile(
                    OLDER
                            + "([0-9]{1,6})[件起宗个项][^，,；;。0-9]{0,4}[，,][^，,；;。0-9]{0,12}([0-9]{1,6})[件起宗个项]");

    private static final Pattern INCLUDED = Pattern.compile("(?:含|含有|其中|其中有|包括|包含)$");

    /** 去年11月挂牌的联系点, 去年计划打造的小院: when a thing began says nothing of what it does now. */
    private static final Pattern FOUNDED =
            Pattern.compile(
                    "[0-9一二三四五六七八九十月底初末]{0,4}新?(挂牌|成立|设立|建成|建立|启用|揭牌|组建|命名|获评|创建|启动|投用|聘请|开通|上线)的"
                            + "(?![0-9０-９一二三四五六七八九十]+[^，、])"
                            + "|(计划|谋划|承诺)[^，,；;。]{0,8}的[^，,；;。0-9]{1,16}已");

    /** 对上一年度超期案件逐件询问，抽查…: the year is of what is dealt with, not of what is done besides. */
    private static final Pattern DEALT_WITH =
            Pattern.compile("(?:(?<!面|应)对|把|将|(?<![早成])就|针对|围绕|吸取|汲取)了?$");

    private static final Pattern ITS_CLAUSE =
            Pattern.compile(
                    "度?的?(?!同期)(?![^，,；;。0-9]*(?:回顾|总结|报告|通报|汇报|说明|如下))[^，,；;。0-9]{2,24}[，,]");

    /** 较上年的, 与上年受理451件、化解 of …438件相比. */
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?:较|比|与|同)(?:上年|去年|上一年|前一年|20\\d\\d年)(?:度|同期|全年)*(?:的[^，,；;。0-9]{0,6})?$"
                            + "|[与同和跟](?:上年|去年|上一年|20\\d\\d年)[^，,；;。]{0,24}$(?=[^，,；;。]{1,24}?相[比较])");

    /** How far before a figure what it is compared with may begin. */
    private static final int FAR = 20;

    private static final List<String> COMPARES = List.of("较", "比", "与", "同", "和", "于", "对比");

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
        return switch (this) {
            case CURRENT -> SentenceCues.Group.CURRENT;
            case PREVIOUS -> SentenceCues.Group.PREVIOUS;
            case FUTURE -> SentenceCues.Group.FUTURE;
            case SEVERAL -> SentenceCues.Group.SEVERAL;
        };
    }

    /** 案件数较上年的412件下降6.3%: last year's number, while 较上年 alone tells of a difference. */
    private static boolean isWhatIsComparedWith(String text, int figure) {
        int from = Math.max(0, figure - FAR);
        return text.lastIndexOf('年', figure) >= from
                && COMPARED.matcher(text).region(from, figure).useTransparentBounds(true).find();
    }

    private static boolean isBeside(String text, Cue cue, int figure) {
        return isCompared(text, cue.start())
                || isDealtWith(text, cue, figure)
                || FOUNDED.matcher(text).region(cue.end(), figure).lookingAt()
                || LastYearsPlan.isNamed(text, cue, figure)
                || isCarriedIn(text, cue, figure)
                || isBesides(text, cue, figure);
    }

    private static boolean isDealtWith(String text, Cue cue, int figure) {
        String before = text.substring(Math.max(0, cue.start() - 3), cue.start());
        return DEALT_WITH.matcher(before).find()
                && ITS_CLAUSE.matcher(text).region(cue.end(), figure).lookingAt();
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
        if (divided
                || ARRIVED.matcher(between).find()
                || WITH_OLDER.matcher(between).lookingAt()
                || BEFORE_NEW.matcher(between).lookingAt() && !ALL.matcher(between).find()) {
            return true;
        }
        int mark = between.indexOf('，') >= 0 ? between.indexOf('，') : between.indexOf(',');
        return mark >= 0 && BESIDES.matcher(between.substring(0, mark)).matches();
    }

    /** 较上年, 比2024年: what follows is a difference. */
    static boolean isCompared(String text, int at) {
        if (at <= 0 || text.startsWith("连同", at - 2)) {
            return false;
        }
        return COMPARES.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    /** What a bracket says that ends before the figure is not about it: （含上年结转3件）. */
    static boolean isInClosedBracket(String text, int at, int to) {
        for (int i = at; i < to; i++) {
            if ("（()）".indexOf(text.charAt(i)) >= 0) {
                return ")）".indexOf(text.charAt(i)) >= 0;
            }
        }
        return false;
    }
}

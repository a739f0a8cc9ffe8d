package org.huibian.check.frequency.held;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a count is: what one of several chaired, heard or attended is a part of what was held; only
 * where the first responsible is said to have held the very meeting, or hears of all that were held
 * in the year, is it of all of them.
 */
public final class Chaired {

    /** What one of several did himself. */
    private static final Pattern ONE_OF_THEM =
            Pattern.compile(
                    "书记|主任|镇长|乡长|主要负责(?:人|同志)|主要领导|班子成员|分管|副职|带头|带队|亲自|主持|参加|出席|列席|邀请|受邀|配合|协助|旁听|观摩");

    /** 书记全年主持召开: he holds it, and does no more than that. */
    private static final Pattern CHAIR =
            Pattern.compile(
                    "^[^，。；、和与]{0,8}?(?:书记|主任|镇长|乡长|主要负责(?:人|同志)|主要领导)(?!和|与|、)[^，。；、参列出]{0,8}?主持(?:召开|举行)?[^，。；、]{4,}$");

    /** ，全年主持召开: of him whom the sentence begins with. */
    private static final Pattern GOES_ON = Pattern.compile("^(?:全年|年内|今年|一年来)?(?:共|先后)?主持");

    private static final Pattern LEADER =
            Pattern.compile(
                    "^[^，。；、和与]{0,8}?(?:书记|主任|镇长|乡长|主要负责(?:人|同志)|主要领导)(?!和|与|、|带领|[^，。；]{0,6}(?:分别|共同))");

    /** 每两个月召开一次，由主要负责人主持: who the frequency says holds it. */
    private static final Pattern HELD_BY =
            Pattern.compile("由[^，。；、和与]{0,8}?(书记|主任|镇长|乡长|主要负责(?:人|同志)|主要领导)(?:亲自)?主持(?:召开)?");

    /** Others hold it too. */
    private static final Pattern BY_TURNS = Pattern.compile("轮流|轮值|分别|分头|委托|各自|召集|主持|牵头|组织实施|共同");

    /** 听取<em>全年</em>三次案卷评查的汇报: of all that were held, whoever hears of them. */
    private static final Pattern HEARS_OF =
            Pattern.compile("(?:听取|审阅|通报|审议|讲评|点评|总结)[^，。；]{0,6}(?:全年|一年来?|本年度|年度)的?$");

    private static final Pattern WHAT_CAME_OF_THEM =
            Pattern.compile("^[^，。；]{2,14}(?:汇报|报告|情况|结果)");

    private static final Pattern MEETING =
            Pattern.compile("会议?$|例会|专题会|议法$|研究(?:法治|依法)\\p{IsHan}{0,6}$");

    private Chaired() {}

    /** Whether a count may be of all that was held, by the sentences of both. */
    public static boolean isOfAll(String sentence, String clause, String told, TimesHeld held) {
        return ONE_OF_THEM
                        .matcher(held.clause())
                        .results()
                        .allMatch(one -> isNamed(clause, one.group()))
                || isOfAllYear(held)
                || isChaired(sentence, told, held);
    }

    private static boolean isOfAllYear(TimesHeld held) {
        int behind = held.before().length() + held.end() - held.start();
        return HEARS_OF.matcher(held.before()).find()
                && behind < held.clause().length()
                && WHAT_CAME_OF_THEM.matcher(held.clause().substring(behind)).find();
    }

    /** 领导干部 are 班子成员. */
    private static boolean isNamed(String clause, String one) {
        return clause.contains(one) || one.equals("班子成员") && clause.contains("领导");
    }

    /** Of a dozen meetings the first responsible may hold two, of four hardly fewer than half. */
    public static boolean mayBeOfAll(String told, TimesHeld held, double due) {
        return !CHAIR.matcher(whoHeld(told, held)).find() || 2 * held.times() >= due;
    }

    /** The clause before a count, with him whom its sentence begins with where it names nobody. */
    private static String whoHeld(String told, TimesHeld held) {
        Matcher leader = LEADER.matcher(told);
        return GOES_ON.matcher(held.before()).find() && leader.find()
                ? leader.group() + held.before()
                : held.before();
    }

    /** The sentence of a frequency without that he holds it whom the count names too. */
    private static String withoutHim(String sentence, String told) {
        Matcher by = HELD_BY.matcher(sentence);
        return by.find() && told.contains(by.group(1)) ? by.replaceFirst("") : sentence;
    }

    private static boolean isChaired(String sentence, String told, TimesHeld held) {
        return CHAIR.matcher(whoHeld(told, held)).find()
                && MEETING.matcher(held.before()).find()
                && !BY_TURNS.matcher(withoutHim(sentence, told)).find()
                && !BY_TURNS.matcher(told.replaceFirst("主持", "")).find();
    }
}

package org.huibian.summary.digest.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence gives as a cause, without the words that lead up to it. */
public final class Causes {

    /** The shortest cause that says something, with its mark. */
    private static final int SHORTEST = 10;

    /** 每季度只来1次；原因是…; 产生上述问题的主要原因，是…; 究其原因，主要是…; 以上问题的根本原因在于…; 原因，…; 原因是… */
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:(?:主要|根本|直接|深层次?)(?:的)?原因(?:就?是|在于|有：?|：)[：:，,]?"
                            + "|[^；]*；(?:主要|根本|直接)?原因(?:主要)?(?:就?是|在于)[：:，,]?"
                            + "|(?:分析|剖析|探究)(?:主要|深层次?)?原因[，,：:]?(?:主要|根本)?(?:在于|就?是|有|：)[：:，,]?"
                            + "|原因(?:主要)?(?:就?是|在于)?[：:，,]|原因(?:主要|就)?(?:是|在于?)"
                            + "|原因(?:主要|大致)?有[一二两三四五几](?:个?方面|条|点)?[：:，,]"
                            + "|(?:(?:究|探|剖析|分析)其(?:主要|根本|深层次?)?"
                            + "|(?:(?:产生|造成|导致|存在|形成|出现)(?:了|的)?)?(?:上述|以上|这些|此类|问题|不足)[^，。；是]{0,8}的(?:主要|根本|深层次?)?)"
                            + "(?:原因|根源)[，,：:]?(?:主要|根本)?(?:在于|就?是|有|：)[：:，,]?)");

    private Causes() {}

    /** The cause alone; the sentence where it begins with one, or too little would be left. */
    public static String of(String sentence) {
        Matcher lead = LEAD.matcher(sentence);
        if (!lead.find()) {
            return sentence;
        }
        String cause = sentence.substring(lead.end());
        return cause.length() < SHORTEST ? sentence : cause;
    }

    /** Whether a sentence can be quoted for its cause. */
    public static boolean standAlone(String sentence) {
        String cause = of(sentence);
        return cause.equals(sentence)
                ? new Sentence(sentence).standsAlone()
                : new Sentence(cause).standsAlone(SHORTEST);
    }
}

package org.huibian.check.claims.all;

import java.util.regex.Pattern;

/** What is said to be done in time (按期, 3个工作日内), and what to have come late (超时, 逾期). */
public final class InTime {

    /** What a claim says of the time in which all was done. */
    private static final Pattern IN_TIME =
            Pattern.compile("按时|按期|及时|如期|限时|期限内|时限内|(?:工作日|[日天周月]|小时|分钟)之?内");

    /** What was done late all the same. */
    private static final Pattern LATE =
            Pattern.compile(
                    "超时|超期|拖(?:过|了|延|到)|隔了|过了$|过了?(?:期限|时限)|逾期|(?<!批准|依法|申请|规定|同意|程序)延期|延误|迟[到交报]|过期|超过?(?:了)?[^，。；]{0,8}(?:时限|期限|[日天]内?)|才(?:上传|公[示开]|答复|办[结复]|回应|回复|响应|反馈|到场|录入|送达|处置)");

    private InTime() {}

    /** Whether a claim says that all was done in time. */
    public static boolean isSaid(String claim) {
        return IN_TIME.matcher(claim).find();
    }

    /** Whether some words say that it was not. */
    public static boolean isMissed(String words) {
        return LATE.matcher(words).find();
    }

    /**
     * Whether a claim says of all that they were in time, and words beside a number that they were
     * late.
     */
    public static boolean areDenied(String claim, String words) {
        return isSaid(claim) && isMissed(words);
    }
}

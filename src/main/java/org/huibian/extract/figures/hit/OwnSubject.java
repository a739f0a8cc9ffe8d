package org.huibian.extract.figures.hit;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The subject that a clause without a number brings with it, so that the numbers behind it are of
 * nothing that an earlier sentence told: what is held, a group that is formed, who keeps watch.
 */
final class OwnSubject {

    /** 干部听法课，办4期: a clause that names what is held, which is then nothing of a sentence before. */
    private static final Pattern EVENT =
            Pattern.compile(
                    "[\\p{IsHan}“”]{2,}(?:(?<![授上讲开听备])课|课堂|讲堂|讲座|培训班|(?<![社机委领理协商常工学照参开到与列上赶])会|演练|考试|夜校)");

    /** 老支书们组了个“板凳队”，共22人: those counted next are the group's. */
    private static final Pattern GROUP =
            Pattern.compile(
                    ".*(?:组建?|组成|成立|拉起|凑)(?:了|起)?(?:个|支|一支|一个)?“?[\\p{IsHan}]{2,10}(?:队|团|组|社)”?");

    /** 实行领导带班，全年值班365次: who keeps watch is named, and no adviser of a sentence before. */
    private static final List<String> WATCH = List.of("带班", "值守", "备勤", "值班制");

    private static final List<String> ADVISERS = List.of("律师", "顾问");

    private OwnSubject() {}

    /** Whether a clause names one. */
    static boolean isNamedIn(String clause) {
        return endsIn(clause, "课堂座班会练试校") && EVENT.matcher(clause).matches()
                || endsIn(clause, "队团组社”") && GROUP.matcher(clause).matches()
                || WATCH.stream().anyMatch(clause::contains) && !areAdvisers(clause);
    }

    /** Whether some words are of legal advisers, who sit in and keep no watch. */
    static boolean areAdvisers(String words) {
        return ADVISERS.stream().anyMatch(words::contains);
    }

    private static boolean endsIn(String text, String characters) {
        return !text.isEmpty() && characters.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}

package org.huibian.check.frequency;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Kinds;
import org.huibian.check.told.words.NamedPlaces;

/**
 * One business that a frequency and a count of another place call by one name: “柳下夜话”, 巡回审判,
 * 流动服务点出摊. What stands right before the number must be what the frequency is of.
 */
final class SameName {

    /** So many characters in common are a name. */
    private static final int NAME = 4;

    /** What is in quotes is a name even of so many. */
    private static final int QUOTED = 3;

    private static final int PAIR = 2;

    private static final Pattern QUOTES = Pattern.compile("“([^”]{" + QUOTED + ",12})”");

    /** When, and how surely; it names nothing. */
    private static final Pattern HOW =
            Pattern.compile(
                    "全年(?:度|里|内)?|年内|今年以来|今年|[这那]?一年(?:来|里|下来|到头|(?=[只才也就总共]))|20\\d\\d年|本年度?|累计|合计|总计|总共|拢共|一共|共(?![建同治享产青识])计?|先后|陆续|实际|如期|按期|按时|满打满算|说到底|算下来|数下来|实打实|仅仅?|只有?|才|了|组织|开展|召开|举行|举办|安排|主持|做到|坚持|定期|集中|\\P{IsHan}");

    /** That it was held says nothing of what it was. */
    private static final Pattern HELD =
            Pattern.compile("(?:开[讲课诊庭门场放班张展]|出摊|完成|进行|[开办搞做上讲设摆出放有])+$");

    /** What many things are called. */
    private static final Pattern GENERIC =
            Pattern.compile(
                    "矛盾|纠纷|法治|法律|行政|综合|执法|人民|公共|普法|业务|专题|工作|建设|服务|宣传|会议|培训|学习|检查|排查|巡查|走访|讲座|活动|群众|居民|村民|社区|干部|案件|接待|咨询|解答|调解|化解");

    /** Where or for whom; where the frequency does not speak of them, the count is of a part. */
    private static final Pattern PLACE =
            Pattern.compile("(?:在|进|(?<!达)到|赴|为|向|给|面向|围绕|针对|对)(\\p{IsHan}{2})");

    /** 集上<em>的</em>咨询摊, 圩场<em>上的</em>服务摊. */
    private static final Pattern WHERE = Pattern.compile("[上里]?的");

    /** <em>班子成员开展</em>集中下访: who does it is no kind of it. */
    private static final Pattern BY_WHOM =
            Pattern.compile("^.*(?:开展|组织|召开|举行|举办|进行)(?=\\p{IsHan}{2})");

    private SameName() {}

    /** Some words without what tells when and how surely it was done. */
    static String withoutHow(String words) {
        return HOW.matcher(words).replaceAll("");
    }

    /** Whether the words of a frequency name what stands before a count. */
    static boolean isOfOne(String subject, String before) {
        String named = withoutHow(subject);
        String counted = withoutHow(before);
        String what = HELD.matcher(counted).replaceFirst("");
        return endsWith(named, what)
                || endsWith(named, counted)
                || isDone(named, counted)
                || isAnywhere(named, what)
                || isQuoted(subject, before);
    }

    /**
     * Whether a count is of no place or kind, and for nobody, of whom the frequency does not speak.
     */
    static boolean mayBeAllOver(String named, String counted) {
        return Kinds.in(BY_WHOM.matcher(counted).replaceFirst("")).stream()
                        .allMatch(named::contains)
                && NamedPlaces.in(counted).stream().allMatch(named::contains)
                && PLACE.matcher(counted)
                        .results()
                        .map(one -> one.group(1))
                        .allMatch(named::contains);
    }

    /** 公益诉讼巡访: the count ends with a name that the frequency bears. */
    private static boolean endsWith(String named, String what) {
        for (int from = 0; from + NAME <= what.length(); from++) {
            String name = what.substring(from);
            if (named.contains(name)) {
                return isSpecial(name);
            }
        }
        return false;
    }

    /** 老林调解室每周二开门议事, 老林调解室开门议事: who does it and what he does. */
    private static boolean isDone(String named, String counted) {
        int deed = counted.length() - PAIR;
        if (deed < NAME
                || !isSpecial(counted.substring(deed))
                || !named.contains(counted.substring(deed))) {
            return false;
        }
        for (int from = 0; from + NAME <= deed; from++) {
            if (named.contains(counted.substring(from, from + NAME))) {
                return isKnown(named, counted.substring(from));
            }
        }
        return false;
    }

    /** 每月在集上摆一回法律咨询摊, 集上的咨询摊摆: what it is and where, in the words of the frequency. */
    private static boolean isAnywhere(String named, String what) {
        return isPut(named, WHERE.matcher(what).replaceAll(""))
                || isPut(named, what.replace("的", ""));
    }

    private static boolean isPut(String named, String words) {
        return words.length() > NAME
                && isSpecial(words)
                && named.contains(words.substring(words.length() - QUOTED))
                && unknown(named, words) == 0;
    }

    /**
     * Whether pairs of a frequency make up some words, but for one character: 公章外借核查 tells more.
     */
    private static boolean isKnown(String named, String words) {
        return unknown(named, words) <= 1;
    }

    private static int unknown(String named, String words) {
        int unknown = 0;
        int known = 0;
        for (int at = 0; at < words.length(); at++) {
            if (at + PAIR <= words.length() && named.contains(words.substring(at, at + PAIR))) {
                known = at + PAIR;
            }
            unknown += at < known ? 0 : 1;
        }
        return unknown;
    }

    /** “板凳会”: nothing but that it was held stands between the name and the number. */
    private static boolean isQuoted(String subject, String before) {
        Matcher name = QUOTES.matcher(before);
        MatchResult last = name.results().reduce((one, next) -> next).orElse(null);
        if (last == null || !subject.contains(last.group())) {
            return false;
        }
        String behind = HOW.matcher(before.substring(last.end())).replaceAll("");
        return HELD.matcher(behind).replaceFirst("").isEmpty();
    }

    private static boolean isSpecial(String name) {
        return GENERIC.matcher(name).replaceAll("").length() >= PAIR;
    }
}

package org.huibian.check.stages.things;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A thing that was counted before and is named again behind what some of them did:
 * 签订承诺书的<em>茶厂</em>, of which 茶叶加工厂32家 were counted.
 *
 * @param name what it is called now
 */
public record ThingAgain(String name) {

    /** 入选展播的作品, behind which only its number follows. */
    private static final TextPattern NAMED =
            TextPattern.compile("[^，。；]{2,}的(\\p{IsHan}{2,5}?)(?:有|是|达到?|共|计|共有|则是|却有)?$");

    /** 危房户共, 全镇有农资店: all that there are of something, and nothing that was done with them. */
    private static final Pattern ALL_THERE_ARE =
            Pattern.compile(
                    "^(?:目前|辖区内?|境内|域内|全[镇乡街区]道?|街道|[镇乡]里|现)*(?:(?:共|现|设)?有(?<first>\\p{IsHan}{2,8})|(?<name>\\p{IsHan}{2,8}?)(?:总共|一共|合计|共计|总数[为是]?|共|有|现有))$");

    /** 茶叶加工<em>厂</em>: a place, whose name is cut short; persons with a longer name are others. */
    private static final String PLACES = "厂场店站所院馆室库塘园点校铺房坊吧部";

    private static final Pattern FIRM = Pattern.compile("(?:公司|企业|单位|商户|门店)");

    /** So much of a longer name may be left out. */
    private static final int LEFT_OUT = 4;

    /** What the clause before a number names behind what was done. */
    public static Optional<ThingAgain> of(String before) {
        TextMatcher named = NAMED.matcher(before);
        return named.find() ? Optional.of(new ThingAgain(named.group(1))) : Optional.empty();
    }

    /** Whether some words name it, in full or by a longer name. */
    public boolean isNamedIn(String words) {
        return words.contains(name) || otherwise().matcher(words).find();
    }

    /** Whether the clause before a number says no more than how many of them there are. */
    public boolean areAllCounted(String before) {
        Matcher all = ALL_THERE_ARE.matcher(before);
        if (!all.find()) {
            return false;
        }
        String first = all.group("first");
        // 有 ends at a name with its attributes; 检查茶厂共32家 is no name.
        return first == null
                ? all.group("name").equals(name) || otherwise().matcher(all.group("name")).matches()
                : isNamedAtTheEnd(first);
    }

    private boolean isNamedAtTheEnd(String words) {
        return words.endsWith(name) || words.matches("\\p{IsHan}*" + otherwise().pattern());
    }

    /** 茶叶加工厂 for 茶厂, 物业公司 for 物业企业; nothing where its name is not cut short. */
    private Pattern otherwise() {
        int last = name.length() - 1;
        Matcher firm = FIRM.matcher(name);
        if (firm.find() && firm.start() > 0 && firm.end() == name.length()) {
            return Pattern.compile(name.substring(0, firm.start()) + FIRM.pattern());
        }
        return PLACES.indexOf(name.charAt(last)) < 0
                ? Pattern.compile(Pattern.quote(name))
                : Pattern.compile(
                        name.substring(0, last)
                                + "\\p{IsHan}{1,"
                                + LEFT_OUT
                                + "}"
                                + name.charAt(last));
    }
}

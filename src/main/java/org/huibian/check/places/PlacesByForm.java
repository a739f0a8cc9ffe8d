package org.huibian.check.places;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.huibian.check.Clause;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Names of places that no list has, told by their form and by what a report says of them as of its
 * own: 石岭镇已实现, 根据滨泽市委依法治市办统一安排, 为云浦区居民解答, 建设美丽新澄阳. Of whom the sentence tells that they work with
 * us, come to us or live elsewhere is none.
 */
final class PlacesByForm {

    /** 贯彻落实南州市石浦区委、区政府部署要求: a district with its city, whom a clause obeys. */
    private static final TextPattern OBEYED =
            TextPattern.compile(
                    "(?:贯彻落实|贯彻执行|在|按照|根据|围绕|落实|贯彻|服从|对照|紧扣|对标|针对|聚焦|依据|遵照|执行|响应|接受)(?:了)?(?:中共)?(?:[\\p{IsHan}]{2,3}(?:省|自治区))?([\\p{IsHan}&&[^省市区县委、和]]{2,4})(?:市|自治州|盟)([\\p{IsHan}&&[^省市区县委、和]]{2,4})(区|县|市|旗)(?:委(?![员托])|政府|人民政府|法治|依法治|司法局|人大|政法委|党委|年度)[^，。；]{0,24}(?:领导|指导|部署|要求|安排|意见|反馈|通知|方案|精神|要点|规定|决定|督[察查导])");

    /** 积极融入平安南州建设大局, where nothing before tells of others. */
    private static final TextPattern RULED =
            TextPattern.compile("(?:法治|平安)([\\p{IsHan}]{2,3})()(?=(?:建设|创建))");

    /** 紧扣法治青禾县建设目标, 为建设平安青禾县贡献力量: a county that no list need have; 示范县 is none. */
    private static final TextPattern COUNTY =
            TextPattern.compile(
                    "(?:法治|平安)(?!示范|先行|先进|试[验点]|模范|标杆|样板|引领|创新|合格|优秀|一流|全国|全[省市]|特色|开发|高新|工业|旅游|生态|教育|实践|幸福|美丽|和美|和谐|富强|富裕|文明|强)([\\p{IsHan}&&[^区县市旗社小园景校老新主城港牧矿库林渔滨边岸心]]{2,3})([县区旗])(?=建设|创建|贡献|作出|做出|提供)");

    /** 让云浦人民的获得感更加充实. */
    private static final TextPattern GAINED =
            TextPattern.compile("[让使]([\\p{IsHan}]{2})(人民|群众|百姓|市民)的?(?:获得感|幸福感|安全感|日子|生活)");

    /** 印发《石岭镇2025年普法责任清单》. */
    private static final TextPattern RULES =
            TextPattern.compile(
                    "(?:编制|印发|制定|出台|修订|公布|发布|起草|执行|落实)(?:了|并[\\p{IsHan}]{2})?《([\\p{IsHan}]{2,3})(街道|镇|乡)(?:20\\d\\d|法治|普法|重大|综合|矛盾|网格|行政|关于|人民政府|党|领导|权责|年度|合法|规范)");

    /** 为建设富强文明美丽新澄阳贡献力量. */
    private static final TextPattern NEW =
            TextPattern.compile(
                    "(?:美丽|幸福|富强|富裕|文明|和谐|现代化|平安|法治|活力|魅力|宜居|生态|善治|高质量发展|大美|实力)的?新([\\p{IsHan}]{2})(?:[区县市镇乡]|街道)?(?=贡献|建设|作出|做出|提供|增|添|注入|奠定|保驾|目标|而|的|，|。|；|$)");

    private final KnownPlaces known;
    private final NoNames noNames;
    private final UnitRoles roles;

    /** With the lists of known places and of what is none. */
    PlacesByForm(KnownPlaces known, NoNames noNames) {
        this.known = known;
        this.noNames = noNames;
        this.roles = UnitRoles.standard(known, noNames);
    }

    /**
     * The first in a text without what it quotes.
     *
     * @param own whether a name is that of the report's own place, a neighbour's or allowed
     */
    Optional<String> in(String text, Predicate<String> own) {
        if (UnitRoles.isOfOthers(text)) {
            return Optional.empty();
        }
        return named(text, GAINED, name -> own.test(name) || !known.isPlace(name))
                .or(() -> renewed(text, own));
    }

    /** Whom or what a clause serves, whatever the sentence goes on to tell of others. */
    Optional<String> served(String text, Predicate<String> own) {
        for (TextMatcher one = OBEYED.matcher(text); one.find(); ) {
            String city = Objects.requireNonNull(one.group(1));
            String name = Objects.requireNonNull(one.group(2));
            boolean named = isName(name) && isName(city);
            if (named && !own.test(name) && !own.test(city) && isUntold(text, one)) {
                return Optional.of(city + "市" + name + one.group(3));
            }
        }
        for (TextMatcher one = RULED.matcher(text); one.find(); ) {
            String name = Objects.requireNonNull(one.group(1));
            if (known.isPlace(name) && !own.test(name) && isUntold(text, one)) {
                return Optional.of(name);
            }
        }
        for (TextMatcher one = COUNTY.matcher(text); one.find(); ) {
            String name = Objects.requireNonNull(one.group(1));
            if (isName(name) && !own.test(name) && isUntold(text, one)) {
                return Optional.of(name + one.group(2));
            }
        }
        return roles.in(text, own);
    }

    private boolean isName(String word) {
        return known.names().contains(word) || !noNames.isIn(word);
    }

    /** Whether nothing up to the end of its clause tells of work with others. */
    private static boolean isUntold(String text, TextMatcher one) {
        return !UnitRoles.isOfOthers(text.substring(0, Clause.end(text, one.end())));
    }

    /** Another's rules as one's own, in a text with what it quotes. */
    Optional<String> rules(String text, Predicate<String> own) {
        return UnitRoles.isOfOthers(text) ? Optional.empty() : named(text, RULES, own);
    }

    private Optional<String> named(String text, TextPattern pattern, Predicate<String> own) {
        for (TextMatcher one = pattern.matcher(text); one.find(); ) {
            String name = Objects.requireNonNull(one.group(1));
            if (!noNames.isIn(name) && !own.test(name)) {
                return Optional.of(name + one.group(2));
            }
        }
        return Optional.empty();
    }

    private Optional<String> renewed(String text, Predicate<String> own) {
        for (TextMatcher one = NEW.matcher(text); one.find(); ) {
            String name = Objects.requireNonNull(one.group(1));
            if (known.isPlace(name) && !own.test(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}

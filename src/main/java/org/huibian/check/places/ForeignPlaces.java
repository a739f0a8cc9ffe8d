package org.huibian.check.places;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Places outside the district of which a report speaks as if they were its own: 法治安吉, 余杭高质量发展,
 * 青山县委, 城南镇党委. A place that is visited, learnt from or worked with is none.
 */
final class ForeignPlaces {

    /** What stands before a place that a report praises as its own. */
    private static final String PRAISED =
            "(?:法治|平安|美丽|数字|幸福|清廉|信用|善治|智慧|文明|富裕|活力|和谐|清朗|书香|健康|品质|魅力|最美)";

    private static final TextPattern RULED = TextPattern.compile("(?:法治|平安)([\\p{IsHan}]{2,3})建设");

    private static final TextPattern PRAISE = TextPattern.compile(PRAISED + "(?=\\p{IsHan}{2})");

    private static final TextPattern RULE = TextPattern.compile("(?:法治|平安)(?=\\p{IsHan}{2})");

    /** What a report says of its own place only. */
    private static final TextPattern OWN =
            TextPattern.compile(
                    "^(?:首[批个家创]|唯一|率先|试点|示范|先行|高质量|经济社会|社会(?:主义|治理|大局)|法治(?!报|日报|讲堂)|平安|现代化|乡村|人民(?!法院|检察|医院|大学|路|出版|政府)|群众|百姓|居民(?!\\p{IsHan}{2,3}(?:因|与))|市民|实践|样板|品牌|答卷|力量|篇章|新篇|特色|振兴|实际|大地|全域|全境|城市|营商|基层|发展|建设|治理|名片|各(?:镇|街道|乡|部门|单位|级)|的(?:高质量|法治|发展|核心|经济|社会|平安|营商|基层|乡村|城市|生态|每))");

    private static final TextPattern KIND = TextPattern.compile("^[区县市州旗]");

    /** What stands before a name: 为余杭区; not 结合山区, nor 创新和基层治理 (新和). */
    private static final TextPattern APART =
            TextPattern.compile(
                    "(?:^|[^\\p{IsHan}]|[让为在把使对是全将与和以从向由到给及的代化]|(?:提[升高]|谱写|书写|推[动进]|助[力推]|建设|打造|服务|促进|保障|护航|赋能|擦亮|树立|展[示现]|讲好|绘就|绘制|塑造|加快|实现|营造|维护|贡献|引领|支撑|激发|开创|彰显|走进|立足|围绕|聚焦|结合|符合|契合|适应|凝聚|提供|增强|满足|树牢|擦靓|深化|奋力|描绘|构建|共建|争创|创建|夯实|筑牢|守护|确保|落实|续写|开启|点亮|体现|凸显|创造|探索|跑出|领跑|铸就|奏响|唱响|勾勒|增添|赓续|厚植|具有|富有|贴近|着眼|把握|迈向|见证|作为|成为)了?)$");

    /** What a sentence is about that may name others. */
    private static final TextPattern ELSEWHERE =
            TextPattern.compile(
                    "联合|学习|同行|交流|商会|[籍赴]|前往|务工|大学|学院|律师事务所|公司|集团|企业家|招商|引进|对口|协作|帮扶|支援|来自|返乡|会议|论坛|大赛|比赛|大会|高速|铁路|公路|机场|航班|客商|游客|经验|做法|案件|案例|法院|检察院|仲裁|起源|发源|毗邻|相邻|交界|流域|沿线|市场|产的|产品|银行|户籍|人士");

    /** 北浦区委, 青山县人民政府: an authority of a place, where a clause names one. */
    private static final TextPattern AUTHORITY =
            TextPattern.compile(
                    "(?:^|[，。；：、“（在由对向与和为经被按受]|按照|根据|落实|贯彻|围绕|执行|获得?|报送|接受|服从|报请|提请|传达|响应|纳入|列入)([\\p{IsHan}]{2,3}?)(区|县|市)(?:委(?!托)|政府|人民政府|司法局|人大常委会|综合(?:行政)?执法|纪委|政法委|信访局)");

    /** 在高桥区委的坚强领导下: whom one obeys is one's own, whatever the list knows. */
    private static final TextPattern OBEYED =
            TextPattern.compile(
                    "(?:在|按照|根据|围绕|落实|贯彻|服从)(?:中共)?([\\p{IsHan}&&[^省市区县委、和]]{2,4})(区|县|市)(?:委|政府|人民政府)[^，。；]{0,12}(?:领导下|指导下|统一部署|总体部署|部署要求|工作安排)");

    /** “平安柳溪”建设. */
    private static final TextPattern SLOGAN =
            TextPattern.compile("“" + PRAISED + "([\\p{IsHan}]{2,3})”(?:建设|创建|品牌|行动|工程|工作|活动|考评)");

    /** A preposition that stands before a name and is none of its hanzi. */
    private static final String PREPOSITIONS = "在由对向与和为经被按受";

    /** 城南镇党委高度重视: a sub-district that no roster has speaks of itself. */
    private static final TextPattern SUB_DISTRICT =
            TextPattern.compile(
                    "(?:^|[，。；：、“（]|在|由)([\\p{IsHan}]{2,3}?)(街道|镇|乡)(?:党工委|党委|办事处|人民政府|政府|党政)[^，。；]{0,4}(?:坚持|高度|严格|认真|始终|全面|积极|扎实|不断|充分|切实|深入|紧紧|将|把|以|的(?:坚强|正确)?领导|领导)");

    /** 丰陵县全县上下: only a name stands before a kind that is said twice. */
    private static final TextPattern WHOLE =
            TextPattern.compile(
                    "(?:^|[，。；：、“（在为让使])([\\p{IsHan}]{2,3})(县|区|市|镇|乡|街道)全\\2(?!\\p{IsHan}?域)");

    /** 法治滨洲区: a name between a praise and a kind; 法治漫画区 has none. */
    private static final TextPattern PRAISED_PLACE =
            TextPattern.compile("法治([\\p{IsHan}]{2})([区县])(?![域内级民直块间位属划])");

    /** 法治示范区, 法治先行县: what it is, no name. */
    private static final String RANKS = "示范|先行|试点|标杆|样板|引领|模范";

    /** 为更高水平的法治滨洲区贡献力量: what nobody says of a corner of a park. */
    private static final TextPattern SERVED_PLACE =
            TextPattern.compile(
                    "[为让使](?:[^，。；]{0,14}(?:高水平|高质量|新时代)的?)?(?:法治|平安)(?!示范|先行|试点|标杆|样板|引领|模范|[社园城街景校片小新林港])([\\p{IsHan}]{2})([区县])(?:建设)?(?=作出|做出|贡献|提供|注入|增添|增光|添|奠定|谱写|保驾|[的再])");

    /** 法治湖东县建设取得新成效: a county or a city by a name of two hanzi, which is no kind of them. */
    private static final TextPattern BUILT_PLACE =
            TextPattern.compile(
                    "(?:法治|平安)(?!"
                            + RANKS
                            + "|先进|达标|创新|百强|特色|幸福|美丽|富民|平安|和谐|文明|优秀|创建|建设|政府|社会|[社园城街景校片小新林港强名大各全本我])([\\p{IsHan}]{2})(?<!城)([县市])(?=建设|创建)");

    private final KnownPlaces known = KnownPlaces.standard();
    private final NoNames noNames = NoNames.standard();
    private final PlacesByForm form = new PlacesByForm(known, noNames);

    /**
     * The first of them in a text without what it quotes.
     *
     * @param common whether the sentence tells of work with others
     * @param own whether a name is that of the report's own place, or allowed
     */
    Optional<String> in(String text, boolean common, Predicate<String> own) {
        if (common || text.contains("联合") || text.contains("学习")) {
            return form.served(text, own);
        }
        return form.served(text, own)
                .or(() -> named(text, RULED, "", n -> isRuled(n) && !own.test(n)))
                .or(() -> named(text, OBEYED, "12", n -> !noNames.isIn(n) && !own.test(n)))
                .or(() -> named(text, AUTHORITY, "12", n -> known.isNamed(n) && !own.test(n)))
                .or(() -> named(text, SUB_DISTRICT, "12", n -> !noNames.isIn(n) && !own.test(n)))
                .or(() -> named(text, WHOLE, "12", n -> !noNames.isIn(n) && !own.test(n)))
                .or(() -> named(text, PRAISED_PLACE, "12", n -> known.isPlace(n) && !own.test(n)))
                .or(() -> named(text, SERVED_PLACE, "12", n -> !noNames.isIn(n) && !own.test(n)))
                .or(() -> named(text, BUILT_PLACE, "12", n -> !noNames.isIn(n) && !own.test(n)))
                .or(() -> form.in(text, own))
                .or(() -> praised(text, PRAISE, own))
                .or(() -> ELSEWHERE.isIn(text) ? Optional.empty() : claimed(text, own));
    }

    /**
     * Another unit in the part of our own: 为云浦区法治建设作出贡献, 推动了沙湾镇依法治理. A city may have districts
     * under it and be the one above ours; and what is no name for certain is none here, whatever it
     * looks like.
     */
    Optional<String> instead(String text, String district, Predicate<String> own) {
        String kinds = district.endsWith("市") ? "镇|乡|街道" : "区|县|镇|乡|街道";
        return form.served(text, n -> own.test(n) || noNames.isIn(n))
                .filter(name -> name.matches(".{2,}(?:" + kinds + ")"));
    }

    /**
     * A city or county of the country that a report calls its own, where job.yml does not say which
     * may occur: 建设更高水平的法治宁波, 在余杭区委的坚强领导下. A province may be the one above ours, and one of the
     * same province may be our city.
     */
    Optional<String> claimedAlone(String text, String district, Predicate<String> own) {
        String stem = district.substring(0, Math.max(0, district.length() - 1));
        Predicate<String> foreign =
                name ->
                        known.isListed(name)
                                && !known.provinces().contains(name)
                                && known.areApart(name, stem)
                                && !own.test(name);
        return text.contains("联合") || text.contains("学习")
                ? Optional.empty()
                : praised(text, RULE, name -> !foreign.test(name))
                        .or(() -> named(text, OBEYED, "12", foreign));
    }

    /** A place in a slogan, or in the name of rules, of a text with what it quotes. */
    Optional<String> slogan(String text, Predicate<String> own) {
        return named(text, SLOGAN, "", n -> known.isPlace(n) && !own.test(n))
                .or(() -> form.rules(text, own));
    }

    /** 法治河北建设 is of the province, though 河北 is the north of any river. */
    private boolean isRuled(String name) {
        return known.isPlace(name) || known.provinces().contains(name);
    }

    private static Optional<String> named(
            String text, TextPattern pattern, String kind, Predicate<String> foreign) {
        for (TextMatcher one = pattern.matcher(text); one.find(); ) {
            String name = Objects.requireNonNull(one.group(1));
            if (name.length() > 2 && PREPOSITIONS.indexOf(name.charAt(0)) >= 0) {
                name = name.substring(1);
            }
            if (foreign.test(name)) {
                return Optional.of(kind.isEmpty() ? name : name + one.group(2));
            }
        }
        return Optional.empty();
    }

    /** 让法治安吉成为现实. */
    private Optional<String> praised(String text, TextPattern praise, Predicate<String> own) {
        for (TextMatcher one = praise.matcher(text); one.find(); ) {
            Optional<String> name = known.at(text, one.end()).filter(place -> !own.test(place));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** 成为余杭高质量发展的核心竞争力. */
    private Optional<String> claimed(String text, Predicate<String> own) {
        for (int at = 0; at + 2 < text.length(); at++) {
            Optional<String> name = known.at(text, at).filter(place -> !own.test(place));
            if (name.isPresent() && APART.isIn(text.substring(0, at))) {
                String rest = text.substring(at + name.get().length());
                if (OWN.isIn(KIND.isIn(rest) ? rest.substring(1) : rest)) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }
}

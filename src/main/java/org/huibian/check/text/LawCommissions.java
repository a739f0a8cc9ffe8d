package org.huibian.check.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * The commissions for law-based government: each level has its own (市委全面依法治市委员会), named after what
 * it governs. One that is of two levels (区委全面依法治县委员会), of another kind than the district, or of
 * none (全面法治政府建设委员会) is wrong.
 */
final class LawCommissions {

    private static final TextPattern NONE =
            TextPattern.compile(
                    "全面(?:法治|依法|依规)(?!治[国省市区县街镇乡州盟旗疆藏村桂宁])\\p{IsHan}{1,10}?委员会(?:办公室)?");

    private static final TextPattern ONE =
            TextPattern.compile(
                    "(中央|自治区党委|[省市区县州旗盟]委|[镇乡]党委|街道党工委|党工委)?(全面)?(?:依法|法治)治(国|省|市|区|县|州|旗|盟|街道?|镇|乡|社区|村)(?:委员会|办公室|办(?![理法案事好学结实]))");

    /** Whose commission governs what. */
    private static final Map<String, List<String>> GOVERNS =
            Map.of(
                    "中央", List.of("国"),
                    "自治区党委", List.of("区"),
                    "省委", List.of("省"),
                    "市委", List.of("市"),
                    "区委", List.of("区"),
                    "县委", List.of("县"),
                    "州委", List.of("州"),
                    "旗委", List.of("旗"),
                    "盟委", List.of("盟"));

    /** Kinds of districts: a report goes to one of them. */
    private static final List<String> KINDS = List.of("区", "县", "旗");

    private static final List<String> SUB_KINDS = List.of("街道", "街", "镇", "乡");

    private final String district;
    private final String subDistrict;

    /** Of a report of a sub-district to a district. */
    LawCommissions(String district, String subDistrict) {
        this.district = district;
        this.subDistrict = subDistrict;
    }

    /** Tells those in a text that there are not. */
    void eachWrong(String text, Consumer<String> wrong) {
        if (text.indexOf('治') < 0) {
            return;
        }
        for (TextMatcher one = NONE.matcher(text); one.find(); ) {
            wrong.accept(one.group());
        }
        for (TextMatcher one = ONE.matcher(text); one.find(); ) {
            String by = Objects.requireNonNullElse(one.group(1), "");
            String what = Objects.requireNonNull(one.group(3));
            boolean named =
                    !by.isEmpty()
                            || one.group(2) != null
                            || KINDS.contains(what) && !what.equals("区");
            String before = text.substring(0, one.start());
            boolean ofGovernment = one.group(2) != null && before.endsWith("政府");
            if (ofGovernment || named && isWrong(by, what, before)) {
                wrong.accept(one.group());
            }
        }
    }

    private boolean isWrong(String by, String what, String before) {
        List<String> governed = GOVERNS.get(by);
        if (governed != null && !governed.contains(what)) {
            return true;
        }
        if (KINDS.contains(what)) {
            boolean ofProvince = what.equals("区") && before.endsWith("自治区") || by.startsWith("自治区");
            boolean ofOther = by.isEmpty() && before.endsWith(what);
            boolean known = KINDS.stream().anyMatch(district::endsWith) || isCity();
            return governed == null && known && !district.endsWith(what) && !ofProvince && !ofOther;
        }
        boolean ofSub = SUB_KINDS.contains(what);
        return ofSub
                && SUB_KINDS.stream().anyMatch(subDistrict::endsWith)
                && !subDistrict.contains(what)
                && !before.endsWith(what);
    }

    private boolean isCity() {
        return district.endsWith("市");
    }
}

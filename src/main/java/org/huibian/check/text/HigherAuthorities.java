package org.huibian.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.job.merge.Level;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * T04 上级机构名不合层级: a report to a district speaks of its county or the other way round, names a
 * commission that there is not, or speaks of itself as of another kind of sub-district. One finding
 * for the wrong names of a sort, with the first sentences.
 */
public final class HigherAuthorities extends ReportCheck {

    /** What a county or a district has: its committee, its government, its offices. */
    private static final String BODIES =
            "(?:委(?!书记的(?:好?榜样|楷模))|政府|人民政府|人大|人民代表大会|政协|纪委|监委|法院|人民法院|检察院|人民检察院|直各?(?:机关|部门|单位)|级(?:机关|部门|单位|领导|有关|(?:法治|平安|文明|普法|行政执法)?(?:示范|先进|优秀|荣誉|表彰|督察|考核))|综合(?:行政)?执法|依法治|普法办|法治办|法学会|司法局?|信访局?|公安局?|里(?:先后|统一|组织|安排|部署|要求|召开|印发|下发|的)|总工会|妇联|"
                    + "(?:(?!街道|社区)[\\p{IsHan}]){2,8}?局)(?![员托])";

    private static final TextPattern OF_COUNTY = TextPattern.compile(Bare.BEFORE + "县" + BODIES);

    /** 州委, 盟委, 旗政府: none is set over a district of a city. */
    private static final TextPattern OF_OTHERS =
            TextPattern.compile(
                    Bare.BEFORE + "(?:(?:[州盟旗]|自治[县州旗])" + BODIES + "|地委(?![员托派])|行署(?!名))");

    /** 赴对口协作的澄阳县: the sentence tells of another county. */
    private static final TextPattern OTHER_COUNTY =
            TextPattern.compile("该县|对口(?:协作|帮扶|支援|援)|(?:赴|前往|来自|结对)[^，。；]{0,10}县|外(?:省|市|县)");

    private static final TextPattern OF_DISTRICT = TextPattern.compile(Bare.BEFORE + "区" + BODIES);

    /** 区直机关, 区人大: may be those of the autonomous region that a banner is in. */
    private static final TextPattern OF_REGION =
            TextPattern.compile("^区(?:[直级里]|人大|人民代表大会|政协|纪委|监委|总工会|妇联|法学会|普法办|法治办)");

    /** 我县, 全县工作: the report speaks of itself as part of one. */
    private static final TextPattern OUR_COUNTY =
            TextPattern.compile(
                    "(?:我|本)县(?!域)|市、?县(?:两级|联动)|县[街镇乡](?:两级|联动)|(?<![周各])全县(?=上下|各|范围|依法|法治|人民|干部|第|率先|前列|工作|统一|推广|通报|表彰|先进)");

    private static final TextPattern OUR_DISTRICT = TextPattern.compile("我区(?![域别分位间])");

    /** 撤县设区前的棠川县: what it was called. */
    private static final TextPattern FORMER =
            TextPattern.compile("原|撤|前身|历史|更名|旧|县志|区志|以前|时期|年代|曾");

    /** A city and a county in it often share a name: those are not held against each other. */
    private static final Map<String, String> OTHER_KIND = Map.of("区", "县", "县", "区", "市", "县");

    private static final int MOST_QUOTES = 3;

    /** The check. */
    public HigherAuthorities() {
        super("T04");
    }

    @Override
    protected void examine(Examined report) {
        String district = report.district().job().district();
        Map<String, Quote> wrong = new LinkedHashMap<>();
        Map<String, Quote> ofOthers = new LinkedHashMap<>();
        TextPattern other = OtherKinds.thanOf(report);
        LawCommissions commissions = new LawCommissions(district, report.subDistrict());
        boolean ofCity =
                district.endsWith("市") && report.district().job().level() == Level.DISTRICT;
        List<Quote> texts = new ArrayList<>(report.addressee().stream().toList());
        texts.addAll(report.texts());
        for (Quote quote : texts) {
            commissions.eachWrong(quote.text(), words -> wrong.putIfAbsent(words, quote));
            find(other, quote, ofOthers);
            if (report.district().job().level() == Level.DISTRICT) {
                misnamed(district, quote, wrong);
            }
            // Most sentences name neither: the expressions are tried at each of their characters.
            boolean county = quote.text().indexOf('县') >= 0;
            boolean ward = quote.text().indexOf('区') >= 0;
            if (county && hasNoCounty(district, ofCity)) {
                if (!OTHER_COUNTY.isIn(quote.text())) {
                    find(OF_COUNTY, quote, wrong);
                }
                find(OUR_COUNTY, quote, wrong);
            }
            if (district.endsWith("区") && !OTHER_COUNTY.isIn(quote.text())) {
                find(OF_OTHERS, quote, wrong);
            }
            if (ward && (ofCity || district.endsWith("县"))) {
                find(OF_DISTRICT, quote, wrong);
                find(OUR_DISTRICT, quote, wrong);
            }
            if (ward && district.endsWith("旗")) {
                Map<String, Quote> ofWard = new LinkedHashMap<>();
                find(OF_DISTRICT, quote, ofWard);
                ofWard.keySet().removeIf(OF_REGION::isIn);
                ofWard.forEach(wrong::putIfAbsent);
            }
        }
        note(report, "message", wrong, district);
        note(report, "kind", ofOthers, report.subDistrict());
    }

    private static boolean hasNoCounty(String district, boolean ofCity) {
        return ofCity
                || district.endsWith("旗")
                || district.endsWith("区") && !district.endsWith("社区");
    }

    /** 棠川县委 in a report to 棠川区: the right name with the wrong kind. */
    private static void misnamed(String district, Quote quote, Map<String, Quote> wrong) {
        String own = district.substring(district.length() - 1);
        String kind = OTHER_KIND.getOrDefault(own, "");
        if (district.length() <= 2 || kind.isEmpty() || FORMER.isIn(quote.text())) {
            return;
        }
        String name = district.substring(0, district.length() - 1) + kind;
        int at = quote.text().indexOf(name);
        if (at >= 0 && !quote.text().startsWith("域", at + name.length())) {
            wrong.putIfAbsent(name, quote);
        }
    }

    private static void note(Examined report, String kind, Map<String, Quote> wrong, String unit) {
        List<Quote> quotes = wrong.values().stream().distinct().limit(MOST_QUOTES).toList();
        if (!quotes.isEmpty()) {
            report.note(Severity.WARNING, kind, quotes, String.join("、", wrong.keySet()), unit);
        }
    }

    private static void find(TextPattern pattern, Quote quote, Map<String, Quote> wrong) {
        TextMatcher matcher = pattern.matcher(quote.text());
        while (matcher.find()) {
            wrong.putIfAbsent(matcher.group(), quote);
        }
    }
}

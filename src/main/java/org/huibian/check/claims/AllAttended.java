package org.huibian.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.wholes.each.NamedEach;
import org.huibian.extract.Observation;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * That all were there, beside numbers that tell otherwise: 出庭应诉率100% of 3 in 4 cases, 执法人员培训全覆盖 of
 * 22 where the report has 26.
 */
final class AllAttended {

    /** 行政诉讼案件4件，负责人出庭应诉3件，出庭应诉率100%. */
    private static final TextPattern IN_COURT =
            TextPattern.compile(
                    "(?:诉讼|应诉)(?:案件|案)?(\\d+)(?:件|起)[^。；\\d]{0,24}?出庭(?:应诉)?(\\d+)(?:件|起|次)[^。；\\d]{0,16}?出庭(?:应诉)?率[^。；，\\d]{0,4}100%");

    /** Behind it stands how many were attended. */
    private static final Pattern NUMBER = Pattern.compile("出庭(?:应诉)?(?=\\d)");

    private static final Pattern EACH = Pattern.compile("各(?:自|分别)?出庭(?:应诉)?$");

    private static final TextPattern NOT_HEARD =
            TextPattern.compile("开庭|书面审|撤诉|撤回|未审|待审|尚未|正在|应出庭|无需|分别出庭");

    /** What a kind of persons is called → the indicator of how many of them there are. */
    private static final Map<String, String> STAFF =
            Map.of(
                    "执法人员", "enforcement_officers",
                    "法律明白人", "law_literate_persons",
                    "人民调解员", "mediators",
                    "网格员", "grid_workers");

    /** 执法人员培训全覆盖，全年共有22名执法人员参加. */
    private static final TextPattern TRAINED =
            TextPattern.compile(
                    "(执法人员|法律明白人|人民调解员|网格员)[^。；，\\d]{0,8}(?:培训|轮训|考核|测试|学法)[^。；，\\d]{0,4}(?:全覆盖|全员)(?![^。；\\d]{0,12}(?:选派|推荐|抽调|其中|新))[^。；\\d]{0,16}?(\\d+)(?:名|人)(?!次)(?:\\1)?(?:[^。；，\\d]{0,4}(?:参加|参训|参与|完成|接受|受训))");

    private AllAttended() {}

    /** Whether a sentence with plain digits tells so; it is noted then. */
    static boolean noted(Examined report, Quote quote, String text) {
        TextMatcher court = IN_COURT.matcher(text);
        if (court.find() && !NOT_HEARD.isIn(text)) {
            BigDecimal there = there(text, court);
            if (there.compareTo(number(court.group(1))) < 0) {
                report.note(
                        Severity.WARNING,
                        "court",
                        List.of(quote),
                        there.toPlainString(),
                        court.group(1));
                return true;
            }
        }
        TextMatcher trained = TRAINED.matcher(text);
        if (!trained.find()) {
            return false;
        }
        String kind = String.valueOf(trained.group(1));
        BigDecimal there = number(trained.group(2));
        Optional<Observation> all =
                report.report()
                        .observation(String.valueOf(STAFF.get(kind)))
                        .filter(staff -> staff.quantity().qualifier() == Qualifier.EXACT)
                        .filter(staff -> MostOfAll.are(there, staff.quantity().amount()));
        all.ifPresent(
                staff ->
                        report.note(
                                Severity.WARNING,
                                "all",
                                List.of(quote, Quote.of(staff)),
                                staff.quantity().amount().toPlainString() + "名" + kind,
                                there.toPlainString() + "名"));
        return all.isPresent();
    }

    /** How many were attended: 2 for 主任、副主任各出庭1件; all where nobody can tell how many did. */
    private static BigDecimal there(String text, TextMatcher court) {
        BigDecimal told = number(court.group(2));
        Matcher number = NUMBER.matcher(text).region(court.start(), court.end());
        if (!number.find() || !EACH.matcher(text.substring(0, number.end())).find()) {
            return told;
        }
        OptionalInt persons = NamedEach.named(text.substring(0, number.end()));
        return persons.isPresent()
                ? told.multiply(BigDecimal.valueOf(persons.getAsInt()))
                : number(court.group(1));
    }

    private static BigDecimal number(@org.jspecify.annotations.Nullable String digits) {
        return new BigDecimal(String.valueOf(digits));
    }
}

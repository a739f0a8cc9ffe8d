package org.huibian.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.job.SubDistrict;

/**
 * T03 异地名: another sub-district of the roster is named where the report should speak of itself.
 * Common work with a neighbour, visits, cases, honours and the places that job.yml allows are none.
 */
public final class OtherPlaces extends ReportCheck {

    private static final Pattern COMMON =
            Pattern.compile(
                    "联合|联动|联调|联防|共建|结对|相邻|毗邻|邻近|接壤|交界|跨[街镇乡区界]|借鉴|学习考察|考察|观摩|交流|取经|移送|移交|转办|案例|表彰|荣获|评为|相比|之间|两地|三地|协作|周边|户籍|来自|迁|调任|原[\\p{IsHan}]{0,4}(?:街道|镇|乡)");
    private static final Pattern BODY = Pattern.compile("^(?:派出所|人民法庭|法庭|中心校|中学|小学|医院|卫生院|大道|路|站)");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|《[^》]*》");
    private static final String WITH = "与和同、及到赴在从向由被";

    /** The check. */
    public OtherPlaces() {
        super("T03");
    }

    @Override
    protected void examine(Examined report) {
        List<String> own = names(report, true);
        List<String> others = names(report, false);
        for (Quote quote : report.texts()) {
            String text = QUOTED.matcher(quote.text()).replaceAll("“”");
            for (String name : own) {
                text = text.replace(name, "我".repeat(name.length()));
            }
            for (String place : report.district().job().places()) {
                text = text.replace(place, "它".repeat(place.length()));
            }
            Optional<String> other = first(text, others);
            if (other.isPresent()) {
                report.note(Severity.ERROR, quote, other.get(), report.subDistrict());
            }
        }
    }

    private static Optional<String> first(String text, List<String> names) {
        if (COMMON.matcher(text).find()) {
            return Optional.empty();
        }
        for (String name : names) {
            int at = text.indexOf(name);
            boolean joined = at > 0 && WITH.indexOf(text.charAt(at - 1)) >= 0;
            if (at >= 0 && !joined && !BODY.matcher(text.substring(at + name.length())).find()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The names that tell a sub-district: bare stems such as 云岫 may be anything. */
    private static List<String> names(Examined report, boolean own) {
        List<String> names = new ArrayList<>();
        for (SubDistrict one : report.district().job().roster().subDistricts()) {
            if (one.name().equals(report.subDistrict()) == own) {
                names.add(one.name());
                one.aliases().stream()
                        .filter(
                                alias ->
                                        own
                                                || alias.matches(
                                                        ".{2,}(?:街道|街|镇|乡|苏木|办事处|人民政府|党工委|党委)"))
                        .forEach(names::add);
            }
        }
        if (own) {
            names.addAll(report.report().metadata().selfNames());
            names.removeIf(String::isEmpty);
        }
        names.sort((a, b) -> Integer.compare(b.length(), a.length()));
        return names;
    }
}

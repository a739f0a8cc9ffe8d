package org.huibian.check.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.job.JobSettings;

/**
 * S05 主送机关: where job.yml asks for one, a report that names none, another one, or writes it with
 * half-width marks; and always one that is addressed to those below, of another place or of another
 * business.
 */
public final class Addressees extends ReportCheck {

    private static final Pattern HALF_WIDTH = Pattern.compile("[,;:]");

    /** Villages and offices of a sub-district's own, to which it sends notices. */
    private static final Pattern BELOW =
            Pattern.compile(
                    "各(?:行政)?(?:村|社区|居|站所|所|中队|办公室|科室|片区|网格)|(?:镇|乡|街道?)(?:直|属|机关)?各(?:单位|部门|科室|办|站|所)|(?:村|居)(?:民)?委员会|(?:村|居)委会");

    /**
     * Who receives reports on law-based government: the party committee, the government, those for
     * law.
     */
    private static final Pattern RECEIVES =
            Pattern.compile(
                    "(?:[省市区县州旗盟]|中共[\\p{IsHan}]{2,9})委(?:$|[、，,和及与：]|办公室|全面依法|依法|法治|政法委)|政府(?:$|[^\\p{IsHan}]|[和及与]|办公[室厅]|法制|法治)|依法治|法治|司法[局厅]|人大|普法|普治|党工委|管委会|党委|领导小组|各(?:位|级)|有关");

    /** Those that have a business of their own. */
    private static final Pattern OF_OTHER_BUSINESS =
            Pattern.compile(
                    "[局院会部]$|(?:局|中心|集团|公司|学校|办公室|大队|支队|委员会|党校|总工会|妇联|团委|纪委(?:监委)?)(?=$|[：、，])");

    /** 北塘区委, 江浦市人民政府: whose authority it is. */
    private static final Pattern OF_PLACE =
            Pattern.compile(
                    "(?:^|[、，,和及]|中共|省|自治区|市)(?!中共)([\\p{IsHan}&&[^省市区县委、和及]]{2,4})([区县旗市])(?=委|人民?政府|政府|人大|司法|依法|法治|全面依法)");

    /** The check. */
    public Addressees() {
        super("S05");
    }

    @Override
    protected void examine(Examined report) {
        List<String> wanted = report.district().job().merging().addressees();
        boolean form = report.report().passages().isEmpty();
        if (form) {
            return;
        }
        if (wanted.isEmpty()) {
            report.addressee().ifPresent(addressee -> unasked(report, addressee));
            return;
        }
        String names = String.join("、", wanted);
        report.addressee()
                .ifPresentOrElse(
                        addressee -> {
                            if (isAnother(addressee.text(), wanted)) {
                                report.note(
                                        Severity.WARNING,
                                        "message",
                                        List.of(addressee),
                                        names,
                                        addressee.text());
                            }
                        },
                        () ->
                                report.note(
                                        Severity.WARNING,
                                        "absent",
                                        report.texts().stream().limit(1).toList(),
                                        names));
    }

    /**
     * Who receives no report whatever is asked for: those below, elsewhere, or of other business.
     */
    private static void unasked(Examined report, Quote addressee) {
        String text = addressee.text().replaceAll("[\\s：:]", "");
        String kind = "";
        if (BELOW.matcher(text).find()) {
            kind = "below";
        } else if (isElsewhere(report, text)) {
            kind = "elsewhere";
        } else if (OF_OTHER_BUSINESS.matcher(text).find() && !RECEIVES.matcher(text).find()) {
            kind = "business";
        }
        if (!kind.isEmpty()) {
            report.note(
                    "",
                    Severity.WARNING,
                    kind,
                    "belowAction",
                    List.of(addressee),
                    addressee.text());
        }
    }

    /** 北塘区委 in a report to another district, where the places are listed that may occur. */
    private static boolean isElsewhere(Examined report, String text) {
        JobSettings job = report.district().job();
        Matcher place = OF_PLACE.matcher(text);
        while (place.find()) {
            String name = place.group(1);
            boolean own =
                    job.district().contains(name)
                            || job.places().stream().anyMatch(one -> one.contains(name));
            boolean told =
                    !place.group(2).equals("市")
                            || job.places().stream().anyMatch(one -> one.endsWith("市"));
            if (!own && told) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnother(String addressee, List<String> wanted) {
        return HALF_WIDTH.matcher(addressee).find()
                || wanted.stream().map(Addressees::plain).noneMatch(plain(addressee)::equals);
    }

    /** Without the mark at its end; 区政府 is another way to write than 区人民政府. */
    private static String plain(String addressee) {
        return addressee.replaceAll("[\\s：]", "").replace('，', '、');
    }
}

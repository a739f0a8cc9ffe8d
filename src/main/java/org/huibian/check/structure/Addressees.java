package org.huibian.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;

/**
 * S05 主送机关: where job.yml asks for one, a report that names none, another one, or writes it with
 * half-width marks; and always one that is addressed to those below.
 */
public final class Addressees extends ReportCheck {

    private static final Pattern HALF_WIDTH = Pattern.compile("[,;:]");

    /** Villages and offices of a sub-district's own, to which it sends notices. */
    private static final Pattern BELOW =
            Pattern.compile(
                    "各(?:行政)?(?:村|社区|居|站所|所|中队|办公室|科室|片区|网格)|(?:镇|乡|街道?)(?:直|属|机关)?各(?:单位|部门|科室|办|站|所)|(?:村|居)(?:民)?委员会|(?:村|居)委会");

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
            downward(report);
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

    /** 各村民委员会、镇直各单位: a report goes to who is above, whoever that is. */
    private static void downward(Examined report) {
        report.addressee()
                .filter(addressee -> BELOW.matcher(addressee.text()).find())
                .ifPresent(
                        addressee ->
                                report.note(
                                        "",
                                        Severity.WARNING,
                                        "below",
                                        "belowAction",
                                        List.of(addressee),
                                        addressee.text()));
    }

    private static boolean isAnother(String addressee, List<String> wanted) {
        return HALF_WIDTH.matcher(addressee).find()
                || wanted.stream().map(Addressees::plain).noneMatch(plain(addressee)::equals);
    }

    /** 区人民政府 and 区政府 are the same. */
    private static String plain(String addressee) {
        return addressee.replace("人民政府", "政府").replaceAll("[\\s：]", "").replace('，', '、');
    }
}

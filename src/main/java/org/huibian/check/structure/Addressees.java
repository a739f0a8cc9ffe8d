package org.huibian.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;

/**
 * S05 主送机关: where job.yml asks for one, a report that names none, another one, or writes it with
 * half-width marks.
 */
public final class Addressees extends ReportCheck {

    private static final Pattern HALF_WIDTH = Pattern.compile("[,;:]");

    /** The check. */
    public Addressees() {
        super("S05");
    }

    @Override
    protected void examine(Examined report) {
        List<String> wanted = report.district().job().merging().addressees();
        boolean form = report.report().passages().isEmpty();
        if (wanted.isEmpty() || form) {
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

    private static boolean isAnother(String addressee, List<String> wanted) {
        return HALF_WIDTH.matcher(addressee).find()
                || wanted.stream().map(Addressees::plain).noneMatch(plain(addressee)::equals);
    }

    /** 区人民政府 and 区政府 are the same. */
    private static String plain(String addressee) {
        return addressee.replace("人民政府", "政府").replaceAll("[\\s：]", "").replace('，', '、');
    }
}

package org.huibian.check;

import java.util.List;
import java.util.TreeSet;
import org.huibian.message.Fault;
import org.huibian.message.Message;

/**
 * What is found where a check breaks off by a fault of the program (未查完): an error that names the
 * check and the place of the fault, so that a fault takes neither the report of the district with
 * it nor goes unseen. What the fault itself says may hold words of a report and is not told.
 */
final class Unfinished {

    private Unfinished() {}

    /** Of a check of one report. */
    static Finding of(Examined report, Throwable failure) {
        return finding(
                report.check(),
                report.subDistrict(),
                List.of(report.report().file()),
                Message.of(Check.class, "unfinished.message", report.check(), Fault.of(failure)),
                Message.of(Check.class, "unfinished.action", report.check()));
    }

    /** Of a check that looks at the whole district. */
    static Finding of(Check check, Throwable failure) {
        TreeSet<String> ids = new TreeSet<>(check.ids());
        String named = String.join("、", ids);
        return finding(
                ids.first(),
                "",
                List.of(),
                Message.of(Check.class, "unfinished.district", named, Fault.of(failure)),
                Message.of(Check.class, "unfinished.district.action", named));
    }

    private static Finding finding(
            String check,
            String subDistrict,
            List<String> places,
            Message message,
            Message action) {
        return new Finding(
                check, Severity.ERROR, subDistrict, "", places, List.of(), message, action);
    }
}

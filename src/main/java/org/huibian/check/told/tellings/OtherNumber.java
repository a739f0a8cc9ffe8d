package org.huibian.check.told.tellings;

import java.util.ArrayList;
import java.util.List;
import org.huibian.check.told.tellings.subject.OneSubject;
import org.huibian.check.told.tellings.subject.Telling;
import org.huibian.check.told.twice.SaidTwice;
import org.huibian.extract.Extraction;

/**
 * One thing told in two paragraphs by words that say the same, with two numbers: 中心组年内专题学法6次, and
 * among the leaders' duties 主持中心组专题学法8次.
 */
public final class OtherNumber {

    private OtherNumber() {}

    /** Those of a report; each count told again once. */
    public static List<SaidTwice> in(Extraction report) {
        List<Telling> tellings = Telling.of(report);
        List<SaidTwice> found = new ArrayList<>();
        for (int at = 0; at < tellings.size(); at++) {
            Telling again = tellings.get(at);
            tellings.subList(0, at).stream()
                    .filter(first -> OneSubject.mayDiffer(first, again))
                    .filter(
                            first ->
                                    OneSubject.isToldOtherwise(first, again)
                                            || BareName.isToldOtherwise(first, again, tellings))
                    .findFirst()
                    .ifPresent(first -> found.add(twice(first, again)));
        }
        return found;
    }

    private static SaidTwice twice(Telling first, Telling again) {
        return new SaidTwice(first.figure(), first.sentence(), again.figure(), again.sentence());
    }
}

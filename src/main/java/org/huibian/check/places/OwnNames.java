package org.huibian.check.places;

import java.util.ArrayList;
import java.util.List;
import org.huibian.check.Examined;
import org.huibian.extract.Metadata;
import org.huibian.job.roster.SubDistrict;

/**
 * The names by which a report speaks of itself: its own in the roster, and what its head and tail
 * call it. Another of the roster that its opening names is none of them where its title or its
 * signature has its own (北榆街道是由乡镇改制而来 in the report of 丹枫街道).
 */
final class OwnNames {

    private OwnNames() {}

    /** The longest first. */
    static List<String> of(Examined report, PlaceNames roster) {
        List<String> own = new ArrayList<>();
        for (SubDistrict one : roster.roster().subDistricts()) {
            if (one.name().equals(report.subDistrict())) {
                own.add(one.name());
                own.addAll(one.aliases());
            }
        }
        Metadata head = report.report().metadata();
        boolean named =
                own.stream()
                        .anyMatch(name -> (head.title() + "\n" + head.signature()).contains(name));
        head.selfNames().stream()
                .filter(name -> !named || roster.in(name, report.subDistrict()).isEmpty())
                .forEach(own::add);
        own.removeIf(String::isEmpty);
        own.sort((a, b) -> Integer.compare(b.length(), a.length()));
        return own;
    }
}

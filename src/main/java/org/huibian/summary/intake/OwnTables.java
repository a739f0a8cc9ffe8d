package org.huibian.summary.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;

/**
 * Tables of a sub-district's own making: one on enforcement and one on publicity both count, two
 * that give figures for the same indicator are rivals.
 */
final class OwnTables {

    private OwnTables() {}

    /**
     * Files of one sub-district and kind, those apart that are rivals of none; other files than
     * tables all are rivals of each other.
     */
    static List<List<InboxCase>> ofOneMatter(List<InboxCase> files) {
        if (!files.stream().allMatch(OwnTables::isTable)) {
            return List.of(files);
        }
        List<List<InboxCase>> matters = new ArrayList<>();
        for (InboxCase file : files) {
            List<InboxCase> same = new ArrayList<>();
            matters.removeIf(
                    matter ->
                            matter.stream().anyMatch(other -> haveCommonIndicator(file, other))
                                    && same.addAll(matter));
            same.add(file);
            matters.add(same);
        }
        return matters;
    }

    private static boolean isTable(InboxCase file) {
        return file.reading()
                .extraction()
                .filter(found -> found.kind() == Extraction.Kind.TABLE)
                .isPresent();
    }

    private static boolean haveCommonIndicator(InboxCase one, InboxCase other) {
        Set<String> common = new HashSet<>(indicators(one));
        common.retainAll(indicators(other));
        return !common.isEmpty();
    }

    private static Set<String> indicators(InboxCase file) {
        return file.reading().extraction().stream()
                .flatMap(found -> found.observations().stream())
                .map(Observation::indicator)
                .collect(Collectors.toSet());
    }
}

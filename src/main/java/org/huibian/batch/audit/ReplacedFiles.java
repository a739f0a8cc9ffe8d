package org.huibian.batch.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huibian.ledger.revision.RevisionState;
import org.huibian.message.Message;
import org.huibian.report.Inline;
import org.huibian.report.Lineage;
import org.huibian.source.Location;

/**
 * Check A03: no figure and no sentence comes from a file that is not used. A sheet of several
 * sub-districts may be used for one of them and not for another.
 */
final class ReplacedFiles {

    private final RevisionState state;

    /** File → the sub-districts that it has a row for. */
    private final Map<String, Set<String>> known = new HashMap<>();

    /** File → those of them that it is used for. */
    private final Map<String, Set<String>> used = new HashMap<>();

    ReplacedFiles(RevisionState state) {
        this.state = state;
        for (CSVRecord row : state.submissions()) {
            known.computeIfAbsent(row.get("file"), file -> new HashSet<>())
                    .add(row.get("sub_district"));
            if (row.get("status").equals("used")) {
                used.computeIfAbsent(row.get("file"), file -> new HashSet<>())
                        .add(row.get("sub_district"));
            }
        }
    }

    /** Of a row of figures.csv. */
    List<Message> complaints(CSVRecord figure) {
        List<Message> complaints = new ArrayList<>();
        replaced(
                complaints,
                "figures.csv",
                figure.get("sub_district"),
                figure.get("sub_district") + "，" + figure.get("indicator"),
                figure.get("source"));
        return complaints;
    }

    /** Of the report. */
    List<Message> complaints() {
        List<Message> complaints = new ArrayList<>();
        for (Lineage lineage : state.report().lineages().values()) {
            // What is compared with the year before leads to that year's files.
            if (lineage.id().indexOf('.') < 0) {
                lineage.parts()
                        .forEach(
                                part ->
                                        replaced(
                                                complaints,
                                                "report.xml",
                                                part.subDistrict(),
                                                part.subDistrict() + "，" + lineage.name(),
                                                part.source()));
            }
        }
        for (Inline.Quote quote : new PrintedTexts(state.report()).quotes()) {
            replaced(complaints, "report.xml", "", quote.text(), quote.source());
        }
        return complaints;
    }

    /**
     * Complains of the sources that lie in a file that is not used.
     *
     * @param name the sub-district that it is said of; empty where that is not known
     */
    private void replaced(
            List<Message> complaints, String table, String name, String what, String sources) {
        for (String source : sources.split(Location.JOINT)) {
            if (isReplaced(source, name)) {
                complaints.add(
                        Message.of(RevisionAudit.class, "audit.replaced", table, what, source));
            }
        }
    }

    private boolean isReplaced(String source, String name) {
        String file = file(source);
        Set<String> whose = used.getOrDefault(file, Set.of());
        return known.getOrDefault(file, Set.of()).contains(name)
                ? !whose.contains(name)
                : known.containsKey(file) && whose.isEmpty();
    }

    /**
     * The file of a place; a name may hold the marks that end it, the longest that is known is
     * meant.
     */
    private String file(String source) {
        for (int end = source.length() - 1; end > 0; end--) {
            char mark = source.charAt(end);
            if ((mark == '#' || mark == '/') && known.containsKey(source.substring(0, end))) {
                return source.substring(0, end);
            }
        }
        return "";
    }
}

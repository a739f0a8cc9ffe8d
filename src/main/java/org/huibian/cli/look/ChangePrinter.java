package org.huibian.cli.look;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.cli.console.Console;
import org.huibian.ledger.change.Change;
import org.huibian.ledger.change.ChangeWords;
import org.huibian.ledger.revision.RevisionState;

/** Prints what changes from one revision to another: inputs → figures → totals → sentences. */
final class ChangePrinter {

    private final Console console;

    /** Indicator → its name. */
    private final Map<String, String> names = new HashMap<>();

    /**
     * With the names that indicators have in revisions; what they do not name is told by its id.
     */
    ChangePrinter(Console console, List<Path> revisions) {
        this.console = console;
        for (Path revision : revisions) {
            RevisionState.totals(revision)
                    .ifPresent(
                            rows ->
                                    rows.forEach(
                                            row ->
                                                    names.put(
                                                            row.get("indicator"),
                                                            row.get("name"))));
        }
    }

    void print(List<Change> changes) {
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> ofKind = changes.stream().filter(c -> c.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                console.say("change.head." + kind.code(), ofKind.size());
                ofKind.forEach(this::print);
            }
        }
    }

    private void print(Change change) {
        String indicator = names.getOrDefault(change.indicator(), change.indicator());
        String subject =
                String.join(" ", change.subDistrict(), indicator, ChangeWords.file(change)).strip();
        console.say(
                change.before().isEmpty()
                        ? "change.new"
                        : change.after().isEmpty() ? "change.gone" : "change.moved",
                subject.isEmpty() ? "" : subject.replaceAll(" +", " ") + " ",
                ChangeWords.before(change),
                ChangeWords.after(change));
        if (change.kind() != Change.Kind.INPUT) {
            console.say("change.cause", change.cause());
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", change.kind().code());
        fields.put("sub_district", change.subDistrict());
        fields.put("indicator", change.indicator());
        fields.put("before", change.before());
        fields.put("after", change.after());
        fields.put("cause", change.cause());
        console.event("change", fields);
    }
}

package org.huibian.cli.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.cli.console.Console;
import org.huibian.ledger.change.Change;

/** Prints what changes from one revision to another: inputs → figures → totals → sentences. */
final class ChangePrinter {

    private final Console console;

    ChangePrinter(Console console) {
        this.console = console;
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
        String subject = (change.subDistrict() + " " + change.indicator()).strip();
        console.say(
                change.before().isEmpty()
                        ? "change.new"
                        : change.after().isEmpty() ? "change.gone" : "change.moved",
                subject.isEmpty() ? "" : subject + " ",
                change.before(),
                change.after());
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

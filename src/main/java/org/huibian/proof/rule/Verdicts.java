package org.huibian.proof.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.huibian.message.Message;

/**
 * Collects verdicts on one file: the first few failures of each rule, one verdict where none is.
 */
public final class Verdicts {

    /** A broken margin is broken on every line: so many places tell enough. */
    private static final int MOST = 10;

    private final Map<Integer, List<Verdict>> failed = new HashMap<>();
    private final Map<Integer, Verdict> held = new HashMap<>();

    /** Notes whether a rule holds at a place. */
    public void check(
            int rule,
            boolean ok,
            String required,
            Supplier<String> measured,
            Supplier<Message> place) {
        if (ok) {
            if (!held.containsKey(rule)) {
                held.put(rule, verdict(rule, true, required, measured, place));
            }
            return;
        }
        List<Verdict> places = failed.computeIfAbsent(rule, key -> new ArrayList<>());
        if (places.size() < MOST) {
            places.add(verdict(rule, false, required, measured, place));
        }
    }

    /** Notes whether a length is as required, within a tolerance. */
    public void length(
            int rule, double found, double required, double within, Supplier<Message> place) {
        boolean ok = Math.abs(found - required) <= within;
        if (ok && held.containsKey(rule)) {
            return;
        }
        check(
                rule,
                ok,
                number(required) + " ± " + number(within) + " mm",
                () -> number(found) + " mm",
                place);
    }

    /** All verdicts, by number of rule. */
    public List<Verdict> list() {
        List<Verdict> all = new ArrayList<>();
        for (FormatRule rule : FormatRule.list()) {
            if (failed.containsKey(rule.number())) {
                all.addAll(failed.get(rule.number()));
            } else if (held.containsKey(rule.number())) {
                all.add(held.get(rule.number()));
            }
        }
        return all;
    }

    /** A number with two decimals. */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static Verdict verdict(
            int rule,
            boolean ok,
            String required,
            Supplier<String> measured,
            Supplier<Message> place) {
        return new Verdict(FormatRule.of(rule), ok, required, measured.get(), place.get());
    }
}

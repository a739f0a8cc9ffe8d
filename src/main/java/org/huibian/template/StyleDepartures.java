package org.huibian.template;

import java.util.ArrayList;
import java.util.List;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.huibian.setup.YamlMap;

/**
 * Where a style.yml departs from the lengths of the standard, which the program's own copy holds:
 * the likely reason why a finished report breaks a format rule, told where the office wrote it.
 */
final class StyleDepartures {

    private final YamlMap own;
    private final YamlMap standard;

    StyleDepartures(TemplateFolder folder, TemplateFolder packed) {
        this.own = YamlMap.parse(folder.file("style.yml"));
        this.standard = YamlMap.parse(packed.file("style.yml"));
    }

    /** Lengths of the page and of head and imprint; type sizes where none of those departs. */
    List<SetupException> list() {
        List<SetupException> departures = new ArrayList<>();
        add("page", own.map("page"), standard.map("page"), departures);
        add("issued", own.map("issued"), standard.map("issued"), departures);
        if (departures.isEmpty()) {
            YamlMap types = own.map("types");
            for (String part : types.keys()) {
                add(part, types.map(part), standard.map("types").map(part), departures);
            }
        }
        return departures;
    }

    private static void add(
            String group, YamlMap written, YamlMap required, List<SetupException> departures) {
        for (String key : written.keys()) {
            String is = written.text(key);
            String should = required.text(key);
            if (!same(is, should)) {
                departures.add(
                        written.complaint(
                                key,
                                Message.of(
                                        StyleDepartures.class,
                                        "style.departs",
                                        group,
                                        key,
                                        is,
                                        should)));
            }
        }
    }

    private static boolean same(String one, String other) {
        String number = "\\d+(\\.\\d+)?";
        return one.matches(number) && other.matches(number)
                ? Double.parseDouble(one) == Double.parseDouble(other)
                : one.equalsIgnoreCase(other);
    }
}

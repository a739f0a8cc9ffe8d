package org.huibian.job.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.message.Message;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/**
 * The sub-districts that are to report (名册), in the order in which the report names them.
 *
 * @param subDistricts at least one
 */
public record Roster(List<SubDistrict> subDistricts) {

    /** Copies. */
    public Roster {
        subDistricts = List.copyOf(subDistricts);
    }

    /** Parses sub-districts.csv: code, name, kind, aliases separated by {@code ;}. */
    public static Roster parse(SetupFile file) {
        CsvTable table = CsvTable.parse(file, List.of("code", "name", "kind"), List.of("aliases"));
        List<SubDistrict> subDistricts = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            SubDistrict subDistrict =
                    new SubDistrict(
                            row.required("code"),
                            row.required("name"),
                            row.required("kind"),
                            aliases(row));
            if (!codes.add(subDistrict.code())) {
                throw row.complaint(Message.of(Roster.class, "roster.code", subDistrict.code()));
            }
            Set<String> ownNames = new LinkedHashSet<>(subDistrict.aliases());
            ownNames.add(subDistrict.name());
            for (String name : ownNames) {
                if (!names.add(name)) {
                    throw row.complaint(Message.of(Roster.class, "roster.name", name));
                }
            }
            subDistricts.add(subDistrict);
        }
        if (subDistricts.isEmpty()) {
            throw new org.huibian.setup.SetupException(
                    file.name(), 0, Message.of(Roster.class, "roster.empty"));
        }
        return new Roster(subDistricts);
    }

    /** How many are to report. */
    public int size() {
        return subDistricts.size();
    }

    /** The sub-district of a name. */
    public Optional<SubDistrict> find(String name) {
        return subDistricts.stream()
                .filter(subDistrict -> subDistrict.name().equals(name))
                .findFirst();
    }

    /** Their kinds in the order of the roster, each once: “街道、镇”. */
    public String kinds() {
        return subDistricts.stream()
                .map(SubDistrict::kind)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static List<String> aliases(CsvTable.Row row) {
        return Arrays.stream(row.text("aliases").split("[;；]"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }
}

package org.huibian.check.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibian.job.Roster;
import org.huibian.job.SubDistrict;

/**
 * The names that tell the sub-districts of a roster, found in a text in time that does not grow
 * with the roster. Bare stems such as 云岫 may be anything and are none.
 *
 * @param roster the roster
 * @param all every name, the longest first, then in the order of the roster
 * @param owners whose the name at the same place is
 * @param places the places in that order, by the first two characters of the name
 * @param first what the names begin with
 */
record PlaceNames(
        Roster roster,
        List<String> all,
        List<String> owners,
        Map<String, List<Integer>> places,
        BitSet first) {

    private static final String NAME = ".{2,}(?:街道|街|镇|乡|苏木|办事处|人民政府|党工委|党委)";
    private static final int KEY = 2;

    private record Name(String text, String owner) {}

    /** Of a roster. */
    static PlaceNames of(Roster roster) {
        List<Name> names = new ArrayList<>();
        for (SubDistrict one : roster.subDistricts()) {
            names.add(new Name(one.name(), one.name()));
            one.aliases().stream()
                    .filter(alias -> alias.matches(NAME))
                    .forEach(alias -> names.add(new Name(alias, one.name())));
        }
        names.sort(Comparator.comparing(name -> -name.text().length()));
        Map<String, List<Integer>> places = new HashMap<>();
        BitSet first = new BitSet();
        for (int i = 0; i < names.size(); i++) {
            String text = names.get(i).text();
            first.set(text.charAt(0));
            places.computeIfAbsent(
                            text.substring(0, Math.min(KEY, text.length())),
                            key -> new ArrayList<>())
                    .add(i);
        }
        return new PlaceNames(
                roster,
                names.stream().map(Name::text).toList(),
                names.stream().map(Name::owner).toList(),
                places,
                first);
    }

    /** The names of others than one sub-district that occur in a text, each once. */
    List<String> in(String text, String own) {
        Map<Integer, String> found = new TreeMap<>();
        for (int at = 0; at < text.length(); at++) {
            if (!first.get(text.charAt(at))) {
                continue;
            }
            for (int width = 1; width <= KEY && at + width <= text.length(); width++) {
                for (int place : places.getOrDefault(text.substring(at, at + width), List.of())) {
                    if (text.startsWith(all.get(place), at) && !owners.get(place).equals(own)) {
                        found.put(place, all.get(place));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }
}

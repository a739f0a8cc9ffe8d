package org.huibian.check.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huibian.job.roster.Roster;
import org.huibian.job.roster.SubDistrict;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * The names that tell the sub-districts of a roster, found in a text in time that does not grow
 * with the roster. Bare stems such as 云岫 may be anything and are none, save behind 法治 and 平安.
 *
 * @param roster the roster
 * @param names every name, the longest first, then in the order of the roster
 * @param places the places in that order, by the first two characters of the name
 * @param first what the names begin with
 */
record PlaceNames(
        Roster roster, List<Name> names, Map<String, List<Integer>> places, BitSet first) {

    private static final String NAME = ".{2,}(?:街道|街|镇|乡|苏木|办事处|人民政府|党工委|党委)";
    private static final int KEY = 2;

    private static final Pattern KIND = Pattern.compile("(?:街道|镇|乡)$");

    /** Words that stand before the name of a place that prides itself. */
    private static final TextPattern PRIDE = TextPattern.compile("法治|平安");

    /** Names of sub-districts that are words too: 新城街道, and 打造法治新城. */
    private static final Pattern WORD =
            Pattern.compile(
                    "[新老古江山水海湖]城|城[关区东西南北中]|中心|幸福|文明|和谐|和平|平安|团结|友好|友谊|友爱|光明|光荣|希望|城市|社会|政府|乡村|文化|广场|公园|新[村区港时代]{1,2}|校园|家园|花园|港湾|开发|高新|工业|农场|人民|建设|胜利|前进|先锋|民主|自由|公正|民生|创新|振兴|兴[旺盛隆]|东方|红旗|解放|青年|长安|永安|安[定宁康]|康乐");

    /**
     * A name of the roster.
     *
     * @param text the name
     * @param owner whose it is
     * @param place grows with that of its owner in the roster
     * @param stem the name without its kind, empty where that is a word
     */
    record Name(String text, String owner, int place, String stem) {

        private static Name of(SubDistrict one, int place) {
            String stem = KIND.matcher(one.name()).replaceFirst("");
            boolean isWord = stem.length() < KEY || WORD.matcher(stem).matches();
            return new Name(one.name(), one.name(), place, isWord ? "" : stem);
        }
    }

    /** Of a roster. */
    static PlaceNames of(Roster roster) {
        List<Name> names = new ArrayList<>();
        for (SubDistrict one : roster.subDistricts()) {
            Name name = Name.of(one, names.size());
            names.add(name);
            one.aliases().stream()
                    .filter(alias -> alias.matches(NAME))
                    .forEach(alias -> names.add(new Name(alias, one.name(), name.place(), "")));
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
        return new PlaceNames(roster, List.copyOf(names), places, first);
    }

    /** Whether it is part of any name. */
    boolean hold(String part) {
        return names.stream().anyMatch(name -> name.text().contains(part));
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
                    Name name = names.get(place);
                    if (text.startsWith(name.text(), at) && !name.owner().equals(own)) {
                        found.put(place, name.text());
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The stems of others than one sub-district, and where each begins in a text. */
    Map<Integer, String> stemsIn(String text, String own) {
        Map<Integer, String> found = new TreeMap<>();
        for (int at = 0; at + KEY <= text.length(); at++) {
            if (!first.get(text.charAt(at))) {
                continue;
            }
            for (int place : places.getOrDefault(text.substring(at, at + KEY), List.of())) {
                Name name = names.get(place);
                if (!name.stem().isEmpty()
                        && !name.owner().equals(own)
                        && text.startsWith(name.stem(), at)) {
                    found.putIfAbsent(at, name.stem());
                }
            }
        }
        return found;
    }

    /** The stems that a text prides itself of (法治柳塘), in the order of the roster. */
    List<String> praisedIn(String text) {
        Map<Integer, String> found = new TreeMap<>();
        for (TextMatcher pride = PRIDE.matcher(text); pride.find(); ) {
            int at = pride.end();
            String key = text.substring(at, Math.min(at + KEY, text.length()));
            for (int place : places.getOrDefault(key, List.of())) {
                Name name = names.get(place);
                if (!name.stem().isEmpty() && text.startsWith(name.stem(), at)) {
                    found.put(name.place(), name.stem());
                }
            }
        }
        return List.copyOf(found.values());
    }
}

package org.huibian.job.roster;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A sub-district (街道、镇、乡) of the roster, or a district where a city compiles.
 *
 * @param code its code, unique in the roster
 * @param name its name as the report writes it, unique in the roster
 * @param kind 街道, 镇, 乡, 民族乡 … any word
 * @param aliases other names it goes by
 */
public record SubDistrict(String code, String name, String kind, List<String> aliases) {

    private static final Pattern AUTHORITY = Pattern.compile("(?:办事处|人民政府)$");

    /** Copies the aliases. */
    public SubDistrict {
        aliases = List.copyOf(aliases);
    }

    /**
     * Its name in full, as a letter addresses it: the first alias that holds its name and ends as
     * an authority does; else its name.
     */
    public String fullName() {
        return aliases.stream()
                .filter(alias -> alias.contains(name) && AUTHORITY.matcher(alias).find())
                .findFirst()
                .orElse(name);
    }
}

package org.huibian.job;

import java.util.List;

/**
 * A sub-district (街道、镇、乡) of the roster, or a district where a city compiles.
 *
 * @param code its code, unique in the roster
 * @param name its name as the report writes it, unique in the roster
 * @param kind 街道, 镇, 乡, 民族乡 … any word
 * @param aliases other names it goes by
 */
public record SubDistrict(String code, String name, String kind, List<String> aliases) {

    /** Copies the aliases. */
    public SubDistrict {
        aliases = List.copyOf(aliases);
    }
}

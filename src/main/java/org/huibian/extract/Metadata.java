package org.huibian.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report says about itself.
 *
 * @param title its title, lines joined; empty where it has none
 * @param year the year it reports on, by title, opening or first heading
 * @param addressee 主送机关 without colon; empty where it has none
 * @param signature the body that signs; empty where it is unsigned
 * @param date the date of signature
 * @param opening the first paragraphs' wording, for finding the sub-district; personal data
 *     replaced
 * @param selfNames what the report calls itself or its sub-district, most telling first
 */
public record Metadata(
        String title,
        Optional<Integer> year,
        String addressee,
        String signature,
        Optional<LocalDate> date,
        String opening,
        List<String> selfNames) {

    /** Copies. */
    public Metadata {
        selfNames = List.copyOf(selfNames);
    }
}

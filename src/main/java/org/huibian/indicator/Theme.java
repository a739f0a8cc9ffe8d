package org.huibian.indicator;

import java.util.List;

/**
 * The key of a theme (主题): disputes, publicity … Titles and order of the chapters stand in the
 * template, so that another outline needs no Java.
 *
 * @param code lower-case letters
 */
public record Theme(String code) {

    /** What belongs to no theme. */
    public static final Theme OTHER = new Theme("other");

    /** The codes of the themes that the program has names for, in the usual order of a report. */
    public static final List<String> NAMED =
            List.of(
                    "basics",
                    "leadership",
                    "function",
                    "decision",
                    "enforcement",
                    "emergency",
                    "disputes",
                    "oversight",
                    "publicity",
                    "services",
                    "grassroots",
                    "digital",
                    OTHER.code());

    /** Refuses anything but lower-case letters. */
    public Theme {
        if (code.isEmpty() || !code.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            throw new IllegalArgumentException("theme " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}

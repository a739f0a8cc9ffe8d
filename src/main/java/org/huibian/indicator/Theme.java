package org.huibian.indicator;

/**
 * The key of a theme (主题): disputes, publicity … Titles and order of the chapters stand in the
 * template, so that another outline needs no Java.
 *
 * @param code lower-case letters
 */
public record Theme(String code) {

    /** What belongs to no theme. */
    public static final Theme OTHER = new Theme("other");

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

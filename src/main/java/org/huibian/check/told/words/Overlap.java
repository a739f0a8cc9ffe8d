package org.huibian.check.told.words;

/** What two contents have in common, in whatever order: stretches of at least two hanzi. */
public final class Overlap {

    private static final int SHORTEST = 2;

    private Overlap() {}

    /** How many hanzi of the one stand in the other too, in stretches of two and more. */
    public static int of(String one, String other) {
        int common = 0;
        int at = 0;
        while (at + SHORTEST <= one.length()) {
            int end = at + SHORTEST;
            if (!other.contains(one.substring(at, end))) {
                at++;
                continue;
            }
            while (end < one.length() && other.contains(one.substring(at, end + 1))) {
                end++;
            }
            common += end - at;
            at = end;
        }
        return common;
    }

    /** The longest stretch of the one that the other has too, in hanzi. */
    public static int longest(String one, String other) {
        int longest = 0;
        for (int from = 0; from < one.length(); from++) {
            int length = longest + 1;
            while (from + length <= one.length()
                    && other.contains(one.substring(from, from + length))) {
                longest = length++;
            }
        }
        return longest;
    }

    /** How many hanzi of the one stand nowhere in the other. */
    public static int unsaid(String one, String other) {
        return (int) one.chars().filter(c -> other.indexOf(c) < 0).count();
    }

    /** Whether each hanzi of the one stands somewhere in the other. */
    public static boolean isWithin(String one, String other) {
        return one.chars().allMatch(c -> other.indexOf(c) >= 0);
    }
}

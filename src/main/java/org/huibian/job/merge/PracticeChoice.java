package org.huibian.job.merge;

import java.util.List;
import org.huibian.message.Message;
import org.huibian.setup.YamlMap;

/**
 * Which sentences of sub-districts the office wants quoted (做法摘引), by its own choice.
 *
 * <p>An entry is a stretch of the sentence, at least six characters, or a sub-district for a theme:
 * {@code disputes 东榆街道}; a name of the roster alone stands for all themes.
 *
 * @param use quoted before all others
 * @param avoid never quoted
 */
public record PracticeChoice(List<String> use, List<String> avoid) {

    /** By the program alone. */
    public static final PracticeChoice FREE = new PracticeChoice(List.of(), List.of());

    private static final int SHORTEST = 3;

    /** Copies. */
    public PracticeChoice {
        use = List.copyOf(use);
        avoid = List.copyOf(avoid);
    }

    /** Whether the office wants a sentence quoted. */
    public boolean isUsed(String theme, String subDistrict, String sentence) {
        return use.stream().anyMatch(entry -> means(entry, theme, subDistrict, sentence));
    }

    /** Whether the office names a sentence itself, not only whose. */
    public boolean isSentence(String sentence) {
        return use.stream()
                .anyMatch(entry -> entry.length() > SHORTEST && sentence.contains(entry));
    }

    /** Whether the office wants a sentence left out. */
    public boolean isAvoided(String theme, String subDistrict, String sentence) {
        return avoid.stream().anyMatch(entry -> means(entry, theme, subDistrict, sentence));
    }

    private static boolean means(String entry, String theme, String subDistrict, String sentence) {
        return entry.equals(subDistrict)
                || entry.equals(theme + " " + subDistrict)
                || (entry.length() > SHORTEST && sentence.contains(entry));
    }

    static PracticeChoice parse(YamlMap job) {
        YamlMap entries = job.map("practices");
        entries.allow(List.of("use", "avoid"));
        PracticeChoice choice = new PracticeChoice(entries.texts("use"), entries.texts("avoid"));
        for (String entry : choice.use()) {
            if (entry.length() < SHORTEST) {
                throw entries.complaint(
                        "use", Message.of(PracticeChoice.class, "practices.short", entry));
            }
        }
        for (String entry : choice.avoid()) {
            if (entry.length() < SHORTEST) {
                throw entries.complaint(
                        "avoid", Message.of(PracticeChoice.class, "practices.short", entry));
            }
        }
        return choice;
    }
}

package org.huibian.summary.digest.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** The words that the choice of sentences goes by, as listed in {@code wording.properties}. */
public final class Wording {

    private static final Properties LISTS = load();

    /** What a sentence begins with that leans on the one before it. */
    static final List<String> LEANING = list("leaning");

    /** What a sentence holds that points elsewhere in its report. */
    static final List<String> ELSEWHERE = list("elsewhere");

    /** What a sentence holds that is no result. */
    static final List<String> UNFIT = list("unfit");

    /** Words of a cause. */
    public static final List<String> CAUSE = list("cause");

    /** Names that are the nation's, not a sub-district's own. */
    static final List<String> NATIONAL = list("national");

    /** Words of doing something new. */
    static final List<String> DOING = list("doing");

    /** Words of making something, which do not tell alone that it is new. */
    static final List<String> MAKING = list("making");

    /** What a way of working is told by in plain words. */
    static final List<String> WAY = list("way");

    /** What tells a story of one case or one day. */
    static final List<String> STORY = list("story");

    /** What tells what a sub-district is, or speaks as we. */
    public static final List<String> SELF = list("self");

    /** Words of the first responsible. */
    public static final List<String> LEADER = list("leader");

    /** Set political wording. */
    public static final List<String> SOLEMN = list("solemn");

    /** Words of what is lacking. */
    static final List<String> LACKING = list("lacking");

    /** Words of legal services, apart from other services to the public. */
    public static final List<String> LEGAL = list("legal");

    /** What an office does not say of people in public. */
    static final List<String> GUARDED = list("guarded");

    private Wording() {}

    /** Whether a text holds one of some words. */
    public static boolean holds(String text, List<String> words) {
        // Asked of every sentence: a loop needs no object for each.
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> list(String key) {
        return Arrays.stream(LISTS.getProperty(key).split("\\s+")).toList();
    }

    private static Properties load() {
        Properties lists = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream("wording.properties")) {
            if (in == null) {
                throw new IllegalStateException("wording.properties is not packed");
            }
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}

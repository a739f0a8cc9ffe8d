package org.huibian.summary.digest.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.huibian.search.WordIndex;

/** The words that the choice of sentences goes by, as listed in {@code wording.properties}. */
public final class Wording {

    private static final Properties LISTS = load();

    /** What a sentence begins with that leans on the one before it. */
    static final WordIndex LEANING = index("leaning");

    /** What a sentence holds that points elsewhere in its report. */
    static final WordIndex ELSEWHERE = index("elsewhere");

    /** What a sentence holds that is no result. */
    static final WordIndex UNFIT = index("unfit");

    /** Words of a cause. */
    public static final WordIndex CAUSE = index("cause");

    /** Names that are the nation's, not a sub-district's own. */
    static final Set<String> NATIONAL = Set.of(list("national"));

    /** Words of doing something new. */
    static final WordIndex DOING = index("doing");

    /** Words of making something, which do not tell alone that it is new. */
    static final WordIndex MAKING = index("making");

    /** What a way of working is told by in plain words. */
    static final WordIndex WAY = index("way");

    /** What tells a story of one case or one day. */
    static final WordIndex STORY = index("story");

    /** What tells what a sub-district is, or speaks as we. */
    public static final WordIndex SELF = index("self");

    /** Words of the first responsible. */
    public static final WordIndex LEADER = index("leader");

    /** Set political wording. */
    public static final WordIndex SOLEMN = index("solemn");

    /** Words of what is lacking. */
    static final WordIndex LACKING = index("lacking");

    /** Words of legal services, apart from other services to the public. */
    public static final WordIndex LEGAL = index("legal");

    /** What an office does not say of people in public. */
    static final WordIndex GUARDED = index("guarded");

    private Wording() {}

    /** Whether a text holds one of some words. */
    public static boolean holds(String text, WordIndex words) {
        return words.isIn(text);
    }

    private static WordIndex index(String key) {
        return new WordIndex(List.of(list(key)));
    }

    private static String[] list(String key) {
        return LISTS.getProperty(key).split("\\s+");
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

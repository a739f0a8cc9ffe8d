package org.huibian.check.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Wording;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Finds in a sentence whom an office watches and how (对5名骨干安排信息员贴靠, watched.csv); the guarding of
 * places, floods and fires is none.
 */
final class Watched {

    /** How far apart the persons and what is done to them may stand. */
    private static final int REACH = 28;

    /** Watching against these is a duty that everybody may know. */
    private static final TextPattern DUTY =
            TextPattern.compile(
                    "防火|火灾|火源|防汛|洪水|洪涝|汛期|台风|山洪|地质灾害|溺水|野泳|疫情|隔离|防疫|强降雨|森林|禁烧|燃放|地下车库|隐患点|险段|水库|堤|电动车|工地|河道");

    private static final List<Kind> KINDS =
            Wording.rows(Watched.class, "watched.csv", "who", "what").stream()
                    .map(
                            row ->
                                    new Kind(
                                            TextPattern.compile(row.text("who")),
                                            TextPattern.compile(row.text("what"))))
                    .toList();

    private static final PatternIndex<Kind> INDEX = new PatternIndex<>(KINDS, Kind::who);

    /**
     * People who are watched.
     *
     * @param who what they are called
     * @param what what is done to such people and is not published
     */
    private record Kind(TextPattern who, TextPattern what) {}

    /**
     * A stretch of a text.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     */
    record Stretch(int start, int end) {}

    private Watched() {}

    /** From the persons to what is done, or the other way round; empty where nobody is watched. */
    static Optional<Stretch> in(String text) {
        for (Kind kind : INDEX.candidates(text)) {
            if (!kind.who().isIn(text) || !kind.what().isIn(text) || DUTY.isIn(text)) {
                continue;
            }
            List<Stretch> doings = all(kind.what(), text);
            for (Stretch who : all(kind.who(), text)) {
                for (Stretch what : doings) {
                    int start = Math.min(who.start(), what.start());
                    int end = Math.max(who.end(), what.end());
                    boolean near =
                            Math.max(who.start(), what.start()) - Math.min(who.end(), what.end())
                                    <= REACH;
                    if (near
                            && text.substring(start, end)
                                    .chars()
                                    .noneMatch(c -> "。；！？".indexOf(c) >= 0)) {
                        return Optional.of(new Stretch(start, end));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Stretch> all(TextPattern pattern, String text) {
        List<Stretch> found = new ArrayList<>();
        TextMatcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Stretch(matcher.start(), matcher.end()));
        }
        return found;
    }
}

package org.huibian.check.frequency.held;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.frequency.rhythm.Rhythm;
import org.huibian.check.told.words.Level;

/**
 * On which level something is done how often: <em>镇</em>每月、<em>村</em>每周排查, of which 镇级排查12次 is of
 * the first only.
 */
public final class Levels {

    private static final String ANY = "(?:" + Level.NAMES + ")";

    /** 镇 of 镇每月. */
    private static final Pattern OFTEN = Pattern.compile("(?<![全各本我])(" + ANY + ")级?$");

    /** 镇级排查, 街道研判; not 全镇排查, nor 镇村. */
    private static final Pattern HELD =
            Pattern.compile("(?:^|[，、；年内共计])(" + ANY + ")(?:级|(?!" + ANY + "))");

    /** <em>各社区</em>每季度演练: of each of them. */
    private static final Pattern OF_EACH =
            Pattern.compile("^(?:全[镇乡街]|辖区内?)?[各每]一?个?(" + ANY + ")(?!工委)");

    /** Whose meetings are those of the sub-district. */
    private static final Pattern OFFICE = Pattern.compile("党工?委|(?<!两委)班子|办事处");

    /** 、村 of 镇每月、村每周排查: another level does the same as often as said behind it. */
    private static final Pattern NEXT = Pattern.compile("[、和及]" + ANY + "级?");

    private Levels() {}

    /** The rhythm of the next level, which names what all of them do; empty where none is. */
    public static Optional<Rhythm> next(String text, Rhythm rhythm) {
        return Rhythm.of(text).stream()
                .filter(one -> one.start() > rhythm.end())
                .filter(one -> NEXT.matcher(text.substring(rhythm.end(), one.start())).matches())
                .findFirst();
    }

    /** Whether a rhythm and a count each name a level, and not the same. */
    public static boolean differ(String text, Rhythm rhythm, TimesHeld count) {
        int clause = Clause.start(text, rhythm.start());
        Optional<Level> often =
                last(OFTEN, text.substring(0, rhythm.start()))
                        .or(() -> last(OF_EACH, text.substring(clause, rhythm.start())));
        Optional<Level> held =
                last(HELD, count.before())
                        .or(
                                () ->
                                        OFFICE.matcher(count.before()).find()
                                                ? Optional.of(Level.SUB_DISTRICT)
                                                : Optional.empty());
        return often.isPresent() && held.isPresent() && !often.equals(held);
    }

    private static Optional<Level> last(Pattern words, String text) {
        return words.matcher(text)
                .results()
                .reduce((one, next) -> next)
                .map(found -> Level.of(found.group(1)));
    }
}

package org.huibian.check.told.words;

import java.util.List;
import java.util.stream.Collectors;
import org.huibian.check.Wording;
import org.huibian.indicator.phrase.OtherNames;
import org.huibian.search.TextPattern;

/**
 * What words say of a thing that is counted: without who of the office saw to it, that it was of
 * the year, and that it was done or is there (unsaid.csv). 党工委书记推动全年拆除违法建设 and 拆除的违法建设 say the
 * same.
 */
public final class Content {

    private static final TextPattern UNSAID =
            TextPattern.compile(
                    Wording.rows(Content.class, "unsaid.csv", "kind", "words").stream()
                            .map(row -> row.required("words"))
                            .collect(Collectors.joining("|")));

    /** Apart from the words, which are then tried only where one may begin. */
    private static final TextPattern NO_HANZI = TextPattern.compile("\\P{IsHan}+");

    private record Alike(String name, TextPattern words) {}

    /** What offices call by several names, and the one it is compared by (alike.csv). */
    private static final List<Alike> ALIKE =
            Wording.rows(Content.class, "alike.csv", "name", "words").stream()
                    .map(
                            row ->
                                    new Alike(
                                            row.required("name"),
                                            TextPattern.compile(row.required("words"))))
                    .toList();

    /** 参训, 受训, 轮训: one was taught, whatever it is called. */
    private static final TextPattern TAUGHT = TextPattern.compile("[参受轮集培]训");

    private Content() {}

    /** The hanzi of some words that say something. */
    public static String of(String words) {
        return NO_HANZI.replaceAll(UNSAID.replaceAll(named(words), ""), "");
    }

    /** Whether two contents have two hanzi in a row in common. */
    public static boolean haveCommon(String one, String other) {
        return Overlap.of(one, other) > 0;
    }

    /** Some words, each thing in them by the name that it is compared by. */
    public static String named(String words) {
        String named = TAUGHT.replaceAll(OtherNames.inCommon(words), "训");
        for (Alike one : ALIKE) {
            named = one.words().replaceAll(named, one.name());
        }
        return named;
    }
}

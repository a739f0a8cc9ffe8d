package org.huibian.check.claims.denied;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What a report may say has not happened to it, by the names of claims and counts; those that go by
 * several names are rows of events.csv.
 *
 * @param name what it is called
 * @param claimed what a claim calls it
 * @param counted how many there were; the first group that matches is the count
 * @param excused what the clause of a count says of it that counts none of our own
 */
record Event(String name, TextPattern claimed, TextPattern counted, TextPattern excused) {

    /** How many, with what they are counted in; none at all is no count. */
    static final String COUNT = "(?<![\\d.])[1-9]\\d*(?:起|批|件|人次|人|例|宗|次)";

    private static final TextPattern DENIED = TextPattern.compile("[无没未零]|不曾");

    private static final TextPattern NOTHING = TextPattern.compile("(?!)");

    private static final List<Event> ALL =
            Wording.rows(Event.class, "events.csv", "event", "claimed", "counted", "excused")
                    .stream()
                    .map(
                            row ->
                                    new Event(
                                            row.required("event"),
                                            TextPattern.compile(row.required("claimed")),
                                            TextPattern.compile(
                                                    row.required("counted").replace("#", COUNT)),
                                            TextPattern.compile(row.required("excused"))))
                    .toList();

    /** The one that a claim names, the last of several: 行政诉讼败诉 is of those lost. */
    static Optional<Event> of(String claim) {
        return ALL.stream().filter(one -> one.claimed().isIn(claim)).reduce((first, next) -> next);
    }

    /** Of one name only: 安全生产事故1起, 1起安全生产事故. */
    static Event named(String name) {
        String quoted = Pattern.quote(name);
        return new Event(
                name,
                NOTHING,
                TextPattern.compile(
                        quoted
                                + "[^，。；、\\d]{0,6}?("
                                + COUNT
                                + ")|(?:发生|出现|有|仍有|收到|查出|因)("
                                + COUNT
                                + ")(?:一般|较大|重大)?"
                                + quoted),
                NOTHING);
    }

    /** How many of them a sentence with plain digits counts. */
    Optional<String> countedIn(String text) {
        TextMatcher count = counted.matcher(text);
        while (count.find()) {
            int group = 1;
            while (count.group(group) == null) {
                group++;
            }
            // 326件没有一件转化为刑事案件: it counts what never came to that.
            String clause = Clause.around(text, count.start(), count.end());
            if (!DENIED.isIn(count.group()) && !excused.isIn(clause)) {
                return Optional.ofNullable(count.group(group));
            }
        }
        return Optional.empty();
    }
}

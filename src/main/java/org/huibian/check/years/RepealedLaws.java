package org.huibian.check.years;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Laws and regulations that were repealed before the reporting year (laws.csv: the last year in
 * which each was in force, and what took its place) and that a sentence names as if they were in
 * force.
 */
final class RepealedLaws {

    private static final TextPattern TITLE =
            TextPattern.compile(
                    "《(?:中华人民共和国|国务院|全国)?(\\p{IsHan}{3,14})》(?![^，。；]{0,6}(?:废止|失效|施行前|被))");

    /** 原《合同法》, 从《物权法》到《民法典》: what is known to be past. */
    private static final TextPattern PAST =
            TextPattern.compile(
                    "原《|旧《|[已同]?时?废止|失效|取代|替代|代替|历史|修订前|施行前|衔接|对比|当时|从《[^》]{2,10}》到《民法典》");

    /**
     * A law that is no longer in force.
     *
     * @param name its name, as it stands in a title
     * @param until the last year in which it was in force
     * @param by what took its place
     */
    record Law(String name, int until, String by) {}

    private final Map<String, Law> laws =
            Wording.rows(RepealedLaws.class, "laws.csv", "name", "until", "by").stream()
                    .map(
                            row ->
                                    new Law(
                                            row.required("name"),
                                            Integer.parseInt(row.required("until")),
                                            row.required("by")))
                    .collect(Collectors.toMap(Law::name, law -> law));

    /** The first that a sentence of a year's report names. */
    Optional<Law> in(String text, int year) {
        if (text.indexOf('《') < 0 || PAST.isIn(text)) {
            return Optional.empty();
        }
        for (TextMatcher title = TITLE.matcher(text); title.find(); ) {
            Optional<Law> law =
                    Optional.ofNullable(laws.get(String.valueOf(title.group(1))))
                            .filter(one -> year > one.until());
            if (law.isPresent()) {
                return law;
            }
        }
        return Optional.empty();
    }
}

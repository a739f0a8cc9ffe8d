package org.huibian.check.rates.fractions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Wording;
import org.huibian.check.arithmetic.FigureSentence;

/**
 * What a rate is a rate of, whatever its numerator is called: 整改率 of those 改好, 化解率 of those who
 * 握手言和; rows of rates.csv.
 *
 * @param part what stands beside the numerator
 * @param left what stands beside what it leaves of the whole
 */
public record RateKind(Pattern part, Pattern left) {

    private record Row(Pattern rate, RateKind kind) {}

    private static final List<Row> ALL =
            Wording.rows(RateKind.class, "rates.csv", "rate", "part", "left").stream()
                    .map(
                            row ->
                                    new Row(
                                            Pattern.compile(row.required("rate")),
                                            new RateKind(
                                                    Pattern.compile(row.required("part")),
                                                    Pattern.compile(row.required("left")))))
                    .toList();

    private static final Pattern BEFORE =
            Pattern.compile(
                    "([\\p{IsHan}（）()“”]{2,16}?)(?:率|度|比例|比重|占比|面)(?:则|也|均|已|仍|保持在?|稳定在|维持在|高?达到?|达|为|是|约为|只有|仅|升至|[”）)]|由上年[^，。；]{0,8}升至)*$");

    /** 办结率再上新台阶，达到. */
    private static final Pattern APART =
            Pattern.compile(
                    "(\\p{IsHan}{2,12}?)(?:率|度|比例)[^，。；\\d率]{0,12}，(?:目前|现|已|更是|一举|并)?(?:高达|达到?|升至|为|提高到|上升到)了?$");

    private static final Pattern BEHIND = Pattern.compile("^的(\\p{IsHan}{2,12})率");

    private static final Pattern OTHER_BASE =
            Pattern.compile(OtherBase.WORDS + "|[该此这]类|计划|目标|要求|首次|当场|上年|去年");

    /** The kind of the rate that a percentage of a sentence is; empty where it is none of these. */
    public static Optional<RateKind> of(FigureSentence sentence, int at) {
        String words = sentence.before(at);
        String clause =
                words.substring(Math.max(words.lastIndexOf('。'), words.lastIndexOf('；')) + 1);
        Matcher before =
                BEFORE.matcher(
                        clause.substring(
                                Math.max(
                                                clause.lastIndexOf('，'),
                                                Math.max(
                                                        clause.lastIndexOf('：'),
                                                        clause.lastIndexOf('、')))
                                        + 1));
        Matcher behind =
                BEHIND.matcher(sentence.text().substring(sentence.figures().get(at).end()));
        Matcher apart = APART.matcher(clause);
        String name =
                apart.find()
                        ? apart.group(1)
                        : before.find() ? before.group(1) : behind.find() ? behind.group(1) : "";
        return name.isEmpty() || OTHER_BASE.matcher(name).find() ? Optional.empty() : last(name);
    }

    /** The kind of which some words say that it is done. */
    public static Optional<RateKind> saidOf(String words) {
        return ALL.stream()
                .map(Row::kind)
                .filter(kind -> kind.part().matcher(words).find())
                .filter(kind -> !kind.left().matcher(words).find())
                .findFirst();
    }

    /** The kind that a name names last. */
    private static Optional<RateKind> last(String name) {
        Optional<RateKind> last = Optional.empty();
        int end = 0;
        for (Row row : ALL) {
            Matcher found = row.rate().matcher(name);
            while (found.find()) {
                if (found.end() > end) {
                    end = found.end();
                    last = Optional.of(row.kind());
                }
            }
        }
        return end < name.length() - 2 ? Optional.empty() : last;
    }
}

package org.huibian.check.stages.things;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.check.Wording;
import org.huibian.check.memory.Lately;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** What things some words name, and by whom they are done; rows of things.csv. */
public final class CountedThing {

    private record Thing(String name, TextPattern words) {}

    private static final List<Thing> THINGS =
            Wording.rows(CountedThing.class, "things.csv", "thing", "words").stream()
                    .map(
                            row ->
                                    new Thing(
                                            row.required("thing"),
                                            TextPattern.compile(row.required("words"))))
                    .toList();

    /** 镇村两级: the office with all that are below it. */
    private static final String ALL_LEVELS =
            "(?:[镇乡][、和与]?村|街道?[、和与]?社区?|[镇乡][、和与]?社区)(?:（社区）)?[两二]级(?:调委会|调解组织)?";

    /** 到县法院出庭应诉: where one went, not who did it. */
    private static final TextPattern WHERE =
            TextPattern.compile("[到去赴][\\p{IsHan}]{0,3}法[院庭](?=出庭|应诉|旁听)|" + ALL_LEVELS);

    /** 督促商户整改到位: who is to do it is not what is counted. */
    private static final TextPattern TOLD_TO =
            TextPattern.compile(
                    "(?:督促|责令|要求|指导|敦促|监督)\\p{IsHan}{0,4}(?:商户|企业|单位|业主|经营[户者]|店[主铺]|场所|门店|公司)");

    private static final TextPattern OF_ALL_LEVELS = TextPattern.compile(ALL_LEVELS);

    /** Others than the office itself. */
    private static final TextPattern OTHERS =
            TextPattern.compile(
                    "(?<!被)(?:各?(?:社区|村)(?=[^，。；]{0,6}(?:受理|化解|调|处置|办|就地|自行|工作者|干部))|调委会|派出所|法院|法庭|检察|司法所|物业(?:公司|企业)|志愿|联合|专班|中队|区级|市级|省级|区里|就地|自行|自办|自主|本级|其他|另(?!案)|网络|网上|线上|协助|配合|每|人均|[东西南北中新老城上下]{1,2}片|[春夏秋冬]季|调任|转任|军转|挂职|借调)");

    private static final Lately<Set<String>> NAMED = new Lately<>(CountedThing::in);

    private CountedThing() {}

    /** Whether the words beside one figure may be of what those beside another are of. */
    public static boolean mayBeOne(String context, String clause) {
        if (isOfOthers(context, clause)) {
            return false;
        }
        Set<String> named = NAMED.of(clause);
        return named.isEmpty() || !Collections.disjoint(named, NAMED.of(context));
    }

    /**
     * Whether some words say that others than the office did it, of whom some other words do not
     * speak.
     */
    public static boolean isOfOthers(String context, String clause) {
        TextMatcher other = OTHERS.matcher(WHERE.replaceAll(clause, "·"));
        while (other.find()) {
            if (!context.contains(other.group())) {
                return true;
            }
        }
        return false;
    }

    /** Whether some words say that the office did it with all that are below it. */
    public static boolean isOfAllLevels(String clause) {
        return OF_ALL_LEVELS.isIn(clause);
    }

    /** Whether some words name a thing at all. */
    public static boolean isNamed(String words) {
        return THINGS.stream().anyMatch(thing -> thing.words().isIn(words));
    }

    /** Whether both name a thing and it is the same. */
    public static boolean areOne(String one, String other) {
        return !Collections.disjoint(NAMED.of(one), NAMED.of(other));
    }

    private static Set<String> in(String words) {
        String done = TOLD_TO.replaceAll(words, "");
        return THINGS.stream()
                .filter(thing -> thing.words().isIn(done))
                .map(Thing::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.huibian.check.claims.all;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who gave the opinions (意见、建议) that a sentence speaks of: those who review, 听证, deputies, the
 * people.
 */
public final class OpinionGivers {

    private static final Pattern OPINIONS = Pattern.compile("意见|建议|提案|提示");

    /** The families of those who give them; advisers review what is to be decided. */
    private static final List<Pattern> GIVERS =
            List.of(
                    Pattern.compile("审查|审核|顾问|律师|法律意见|司法所"),
                    Pattern.compile("听证|座谈"),
                    Pattern.compile("代表|委员(?!会)|人大|政协|提案"),
                    Pattern.compile("群众|居民|村民|公众|市民|企业|商户|征求|征集|公示"),
                    Pattern.compile("检察|法院|司法建议"),
                    Pattern.compile("评查|督[查察导]|巡[察视]|审计|纪[检委]"));

    private OpinionGivers() {}

    /** Whether two sentences speak of opinions, each of others' than the other. */
    public static boolean differ(String one, String other) {
        if (!OPINIONS.matcher(one).find() || !OPINIONS.matcher(other).find()) {
            return false;
        }
        Set<Integer> givers = of(one);
        Set<Integer> others = of(other);
        return !givers.isEmpty()
                && !others.isEmpty()
                && givers.stream().noneMatch(others::contains);
    }

    private static Set<Integer> of(String sentence) {
        return IntStream.range(0, GIVERS.size())
                .filter(family -> GIVERS.get(family).matcher(sentence).find())
                .boxed()
                .collect(Collectors.toSet());
    }
}

package org.huibian.check.told.words;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Places that are called by their names (桥东社区, 东片), not 各社区 or 社区矫正. */
public final class NamedPlaces {

    private static final Pattern PLACE =
            Pattern.compile(
                    "[\\p{IsHan}&&[^的各该个每全本辖接由在和与及]][\\p{IsHan}&&[^的各该个每全本辖接由在和与及驻进入到去]](?:社区(?!康复|矫正|干部|工作|服务|居民|治理|党|民警|书记)|村(?![民规居级里委务组干]))|\\p{IsHan}片(?=[区网\\P{IsHan}])");

    private NamedPlaces() {}

    /** Those that some words name. */
    public static Set<String> in(String words) {
        return PLACE.matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }
}

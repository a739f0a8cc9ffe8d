package org.huibian.extract.figures.hit.reach;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.exclude.ExcludeScope;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Phrase;
import org.huibian.indicator.phrase.PhraseIndex;

/**
 * An indicator that has addends.
 *
 * @param indicator the whole
 * @param before its other objects ahead of a figure: 会议纪要12件
 * @param after the same behind a figure: 12件会议纪要
 * @param item an item of a list that ends in one: 各类文件
 * @param closing what closes a list and names one: 等各类文件
 * @param verbs what is done to its parts: 审查
 */
public record Whole(
        Indicator indicator,
        Pattern before,
        Pattern after,
        Pattern item,
        Pattern closing,
        Set<String> verbs) {

    /** Verbs, and what may be done to a document besides, which is no review of it. */
    private static final Pattern VERB =
            Pattern.compile(
                    ExcludeScope.VERB.pattern()
                            + "|退回|暂缓|否决|叫停|撤回|清理|修订|修改|废止|备案|归档|公示|移送|评估|纠正|发现|涉及");

    /** One of a vocabulary. */
    static Whole of(Indicator indicator, IndicatorCatalog catalog) {
        String objects =
                indicator.addends().objects().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(joining("|", "(", ")"))
                        .replace("()", "(?!)");
        Set<String> verbs = new HashSet<>();
        for (String part : indicator.addends().indicators()) {
            for (Phrase phrase : catalog.indicator(part).phrases()) {
                Matcher verb = ExcludeScope.VERB.matcher(phrase.text());
                while (verb.find()) {
                    verbs.add(verb.group());
                }
            }
        }
        return new Whole(
                indicator,
                Pattern.compile(objects + "(各?类|等|[共合累总]?计|共|各)*$"),
                Pattern.compile("^的?[^、]{0,8}?" + objects + "(?=[等的进开作予实提逐依经均都全、和及与]|$)"),
                Pattern.compile(objects + "(等|类)*$"),
                Pattern.compile("^等[^、]{0,6}?" + objects),
                verbs);
    }

    public boolean includes(Indicator other) {
        return indicator.addends().indicators().contains(other.id());
    }

    /** Whether a hit counts something else than the whole and its parts. */
    public boolean isForeign(Hit hit) {
        return !concerns(hit);
    }

    boolean concerns(Hit hit) {
        return hit.indicator().equals(indicator) || includes(hit.indicator());
    }

    /** Whether the last verb of some words, if any, is one of what is done to the parts. */
    boolean isFree(String words) {
        Matcher verb = VERB.matcher(words);
        boolean free = true;
        while (verb.find()) {
            free = verbs.contains(verb.group());
        }
        return free;
    }

    /**
     * Whether the words around a figure, which is one character in them, name one of its objects.
     */
    boolean names(String own) {
        int place = own.indexOf(PhraseIndex.NUMBER);
        return place >= 0
                && (before.matcher(own.substring(0, place)).find()
                        || after.matcher(own.substring(place + 1)).find());
    }

    boolean hasVerb(String words) {
        return verbs.stream().anyMatch(words::contains);
    }
}

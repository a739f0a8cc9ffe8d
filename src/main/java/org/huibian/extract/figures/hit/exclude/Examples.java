package org.huibian.extract.figures.hit.exclude;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseIndex.Match;

/**
 * The list that an excluded word stands in, ahead of what is counted: 信访、邻里等各类矛盾纠纷.
 *
 * @param items where its items begin and end in the clause
 * @param open whether it ends in 等 and is not of persons: a kind then stands for others
 */
record Examples(List<int[]> items, boolean open) {

    /** What may stand before the first item of a list. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "(开展|参与|参加|举办|组织|提供|面向|对|为|给|向|针对|围绕|聚焦|紧扣|解决|化解|排查|调处|受理|办理|利用|通过|依托|结合"
                            + "|接待|解答|发放|推送|公开|反馈|发现|巡察|督察|督查|研究|邀请|召集|涉及|包括|培训|听取|上报|处置|设立|联合|会同)");

    /** 组织机关干部、企业负责人培训: whom it is for needs no word to end the list. */
    private static final Pattern AUDIENCE = Pattern.compile("(组织|面向|对|为|给|向|邀请|召集)$");

    private static final Pattern MARK = Pattern.compile("、|以及|(?<![普涉])及|(?<!参)与|和(?![谐解平睦])");

    private static final Examples NONE = new Examples(List.of(), false);

    /**
     * The list around an exclude, up to the object that is counted; without items if there is none.
     */
    static Examples around(String text, Match exclude, int object) {
        int start = start(text, exclude.start());
        int end = end(text, exclude.end(), object);
        boolean persons = AUDIENCE.matcher(text.substring(0, start)).find();
        if (end < 0 && persons) {
            end = object;
        }
        boolean verb = ExcludeScope.SHARING.matcher(exclude.phrase().text()).matches();
        if (end < 0 || verb) {
            return NONE;
        }
        List<int[]> items = items(text, start, end);
        return items.size() > 1 && items.stream().anyMatch(item -> isIn(exclude, item))
                ? new Examples(items, !persons && text.startsWith("等", end))
                : NONE;
    }

    private static boolean isIn(Match exclude, int[] item) {
        return item[0] <= exclude.start() && exclude.end() <= item[1];
    }

    /** Whether an item is not excluded, so that the list is of more than what does not count. */
    boolean hasOther(Match exclude, List<Match> matches) {
        return items.stream().anyMatch(item -> isFree(item, exclude, matches));
    }

    /** Where a list that goes on behind an exclude is closed: by 等, 的 or the verb; -1 if not. */
    private static int end(String text, int from, int at) {
        Matcher verb =
                ExcludeScope.VERB.matcher(text).region(from, Math.min(text.length(), at + 2));
        int end = -1;
        while (end < 0 && verb.find() && verb.start() <= at) {
            boolean noun =
                    verb.end() < text.length() && "、等和及与的".indexOf(text.charAt(verb.end())) >= 0;
            end = noun ? -1 : verb.start();
        }
        for (int i = from; i < at; i++) {
            if ((text.charAt(i) == '等' || text.charAt(i) == '的') && (end < 0 || i < end)) {
                return i;
            }
        }
        return end;
    }

    private static int start(String text, int to) {
        int start = to;
        while (start > 0 && !PhraseIndex.isNumber(text.charAt(start - 1))) {
            start--;
        }
        Matcher lead = LEAD.matcher(text).region(start, to);
        while (lead.find()) {
            start = lead.end();
        }
        return start;
    }

    private static List<int[]> items(String text, int start, int end) {
        List<int[]> items = new ArrayList<>();
        Matcher mark = MARK.matcher(text).region(start, end);
        int from = start;
        while (mark.find()) {
            items.add(new int[] {from, mark.start()});
            from = mark.end();
        }
        items.add(new int[] {from, end});
        items.removeIf(item -> item[0] >= item[1]);
        return items;
    }

    private static boolean isFree(int[] item, Match exclude, List<Match> matches) {
        return matches.stream()
                .noneMatch(
                        match ->
                                match.excludes()
                                        && match.indicator().equals(exclude.indicator())
                                        && match.start() < item[1]
                                        && match.end() > item[0]);
    }
}

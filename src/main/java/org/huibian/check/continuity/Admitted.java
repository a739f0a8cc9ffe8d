package org.huibian.check.continuity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.check.Examined.Quote;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.search.TextPattern;

/**
 * A problem that a report admits: its item's title and the sentences that tell it, without why it
 * is so.
 *
 * @param told what tells it, the title first
 */
record Admitted(List<Quote> told) {

    private static final int SHORTEST = 10;

    /** 造成这些问题的原因，既有…; 主要原因是…; 问题的根源在于…: it is called so. */
    private static final String NAMED =
            "(?:[^，。；]{0,10}(?:这些|上述|以上|此类|存在|产生|造成|出现|导致|形成|[究其])[^，。；]{0,10}|(?:问题|主要|根本|深层次?|直接|客观|主观|还有|另|一个|重要|的)*)"
                    + "(?:原因|根源|症结|根子)(?:[，：]|(?:主要|归纳起来|大体|[还也就既])*(?:是|有|在于|包括|来自))";

    private static final String THESE =
            "(?:上述|以上|这些|此类|出现(?:上述|以上|这些|此类|这)|之所以)[^，。；]{0,14}(?:问题|情况|现象|不足|短板|局面|差距)";

    /** 主要是夜间有空档, 有人手不足的原因; not 有的楼栋没有整改, 在夜间尤其多. */
    private static final String BECAUSE =
            "(?:主要|根本上?|归根结底|关键|究其|一方面|既)*(?:是|在于|由于|因为|源于|缘于|从(?:[主客]观|根本|根源|深层|源头|思想|原因)|有(?![的些])[^。；]{0,24}(?:原因|因素))";

    /** 上述问题的存在，主要是…; not 这些问题中，…, which tells more of them. */
    private static final String OF_THESE = THESE + "(?![之当]?[中里])[^，。；]{0,6}，" + BECAUSE;

    /** 究其根本…; 深入分析，…: it is looked for. */
    private static final String SOUGHT =
            "(?:究其|深究|归根结底|归结起来|追根溯源|分析(?:起来|来看)|(?:深入|认真|仔细)?(?:分析|剖析|反思)(?:起来|其原因|原因|根源)?，)";

    /** 从主观上看，…; 客观上，… */
    private static final String SIDE = "从?[主客]观(?:上|方面|原因|因素)?(?:[看讲说]|来[看讲说]|分析)?，";

    private static final TextPattern REASON =
            TextPattern.compile("^(?:" + String.join("|", NAMED, OF_THESE, SOUGHT, SIDE) + ")");

    private static final TextPattern OF_REASONS =
            TextPattern.compile("^(?:主要|产生|形成|存在|问题|的|深层次?)*(?:原因|根源)(?:分析|剖析)?$");

    /** The problems of a report, in its order; a sentence outside items is one of its own. */
    static List<Admitted> in(Extraction report) {
        Map<String, List<Quote>> problems = new LinkedHashMap<>();
        for (Passage passage : report.passages()) {
            Section section = report.sections().get(passage.section());
            boolean own = section.level() < 2;
            if (passage.chapter() == Chapter.PROBLEMS && !isOfReasons(report, section)) {
                List<Quote> told =
                        problems.computeIfAbsent(
                                own ? passage.place().toString() : "" + section.index(),
                                key -> new ArrayList<>());
                if (told.isEmpty() && !own && !passage.published().startsWith(section.title())) {
                    add(told, Quote.of(section));
                }
                add(told, Quote.of(passage));
            }
        }
        return problems.values().stream()
                .filter(told -> !told.isEmpty())
                .map(Admitted::new)
                .toList();
    }

    /** Whether it stands below （二）原因分析; the chapter itself may be 问题原因. */
    private static boolean isOfReasons(Extraction report, Section section) {
        Section one = section;
        while (one.level() >= 2 && !OF_REASONS.isIn(one.title())) {
            one = report.sections().get(one.parent());
        }
        return one.level() >= 2;
    }

    private static void add(List<Quote> told, Quote quote) {
        boolean first = told.isEmpty() && quote.text().length() >= SHORTEST / 2;
        if ((first || quote.text().length() >= SHORTEST) && !REASON.isIn(quote.text())) {
            told.add(quote);
        }
    }

    /** Whether this year's report speaks of it; what is said in general words is not looked for. */
    boolean isTakenUpIn(Extraction report) {
        List<Quote> telling =
                told.stream().filter(one -> !LastYear.saysLittle(one.text())).toList();
        return telling.isEmpty()
                || telling.stream().anyMatch(one -> LastYear.isTakenUp(one.text(), report));
    }
}

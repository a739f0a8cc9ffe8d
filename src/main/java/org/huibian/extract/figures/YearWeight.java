package org.huibian.extract.figures;

import java.util.List;
import java.util.Optional;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Nature;

/** How much a figure speaks for the whole year: 全年、累计 more than a single event on a named day. */
final class YearWeight {

    private static final List<String> WHOLE_YEAR =
            List.of("全年", "累计", "共", "总计", "合计", "今年以来", "截至", "截止", "一年来", "今年来", "年来");

    /** Words that leave a single event behind. */
    private static final List<String> WHOLE = List.of("全年", "累计", "合计", "一年来");

    private static final List<String> EVENT =
            List.of(
                    "期间", "当天", "当日", "活动中", "现场", "之际", "活动月", "宣传周", "宣传月", "活动上", "本次", "此次",
                    "首场");

    /** 班子成员带头包保积案5件: what some persons took on is part of what was done. */
    private static final List<String> OF_LEADERS = List.of("包保", "包案", "领办", "领衔", "挂包", "认领");

    private static final List<String> STANDING =
            List.of("累计", "现有", "共有", "总数", "已有", "共建", "目前", "已建", "达到", "已达", "增至", "增加到", "拥有");
    private static final List<String> ADDED = List.of("新建", "新增", "增设", "新设", "其中", "新打造", "新培");
    private static final String CLAUSE_ENDS = "，,；;、。：:";

    private YearWeight() {}

    /** 2 for the whole year, 1 plain, 0 for a single event; rates are plain. */
    static int of(String text, Sentence sentence, Figure figure, Optional<Hit> hit) {
        String before = text.substring(sentence.start(), figure.start());
        if (hit.map(h -> h.indicator().nature() == Nature.STOCK).orElse(false)) {
            return isStanding(before) ? 2 : 1;
        }
        if (hit.map(h -> h.indicator().nature() != Nature.FLOW).orElse(true)) {
            return 1;
        }
        int whole = last(WHOLE, before);
        boolean event =
                EVENT.stream().anyMatch(word -> before.lastIndexOf(word) > whole)
                        || OF_LEADERS.stream().anyMatch(lastClause(before)::contains);
        for (Figure date : sentence.figures()) {
            if (date.start() < sentence.start() + whole) {
                // 1月受理31件，全年受理312件.
                continue;
            }
            boolean day = date.kind() == Kind.DATE && date.end() <= figure.start();
            event |=
                    day && isDay(text, date)
                            || date.kind() == Kind.FESTIVAL && date.end() <= figure.start();
        }
        if (event) {
            return 0;
        }
        return WHOLE_YEAR.stream().anyMatch(before::contains) ? 2 : 1;
    }

    private static int last(List<String> words, String text) {
        int last = -1;
        for (String word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return last;
    }

    /** 累计建成13处, 现有13处: all there are by now, not what was added. */
    static boolean isStanding(String before) {
        String clause = lastClause(before);
        return STANDING.stream().anyMatch(clause::contains)
                && ADDED.stream().noneMatch(clause::contains);
    }

    private static String lastClause(String before) {
        int mark = -1;
        for (int i = 0; i < CLAUSE_ENDS.length(); i++) {
            mark = Math.max(mark, before.lastIndexOf(CLAUSE_ENDS.charAt(i)));
        }
        return before.substring(mark + 1);
    }

    /** A month or day that is not the end of a count: 5月, but not 截至11月底 or 1至11月. */
    private static boolean isDay(String text, Figure date) {
        String words = text.substring(date.start(), date.end());
        boolean until =
                text.startsWith("截至", date.start() - 2)
                        || text.startsWith("截止", date.start() - 2)
                        || text.startsWith("至", date.start() - 1)
                        || text.startsWith("到", date.start() - 1)
                        || text.startsWith("止", date.end())
                        || words.matches(".*月.?[-—至~～到].*月.*")
                        || words.startsWith("1-")
                        || words.startsWith("1至")
                        || words.startsWith("1—");
        return words.indexOf('月') >= 0 && !until;
    }
}

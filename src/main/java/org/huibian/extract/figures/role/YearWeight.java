package org.huibian.extract.figures.role;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Nature;
import org.huibian.search.WordIndex;

/** How much a figure speaks for the whole year: 全年、累计 more than a single event on a named day. */
public final class YearWeight {

    private static final List<String> WHOLE_YEAR =
            List.of("全年", "累计", "共", "总计", "合计", "今年以来", "截至", "截止", "一年来", "今年来", "年来");

    /** Words that leave a single event behind. */
    private static final List<String> WHOLE =
            List.of(
                    "全年", "累计", "合计", "合起来", "四个季度", "一年来", "等时机", "等节点", "等时间节点", "等重要节点", "等契机",
                    "等节日", "等重大节日", "等重要时间节点");

    private static final List<String> EVENT =
            List.of(
                    "期间", "当天", "当日", "活动中", "现场", "之际", "活动月", "宣传周", "宣传月", "活动上", "本次", "此次",
                    "首场");

    /** 班子成员带头包保积案5件: what some persons took on is part of what was done. */
    private static final List<String> OF_LEADERS = List.of("包保", "包案", "领办", "领衔", "挂包", "认领");

    /** 书记、主任讲授法治课2堂: what the leaders did themselves is part of what was done. */
    private static final Pattern LEADERS =
            Pattern.compile(
                    "(街道|镇|乡)?(党工委|党委|办事处|政府|党政|领导)?(书记|主任|镇长|乡长|主要负责人|主要领导|领导干部|班子成员|领导班子成员)(?!办公|会议|接待|工程|项目|信箱|热线)");

    /** 书记推动全镇开展宣传活动47场: what all did, whoever led them. */
    private static final Pattern OF_ALL = Pattern.compile("(?<![安健完齐])全(?:街道|街|镇|乡|办)(?!域)");

    /** 全街道检查586次, but not 全乡79个网格: words say what all did. */
    private static final Pattern ALL_DID = Pattern.compile(OF_ALL + "(?!共|现)\\p{IsHan}{2}");

    static final List<String> STANDING =
            List.of(
                    "累计", "现有", "共有", "总数", "已有", "共建", "目前", "已建", "达到", "已达", "增至", "增加到", "拥有",
                    "在册", "构成");

    private static final List<String> ADDED =
            Stream.concat(OfStock.NEW.stream(), Stream.of("其中")).toList();
    private static final Pattern MONTHS = Pattern.compile(".*月.?[-—至~～到].*月.*");
    private static final Pattern SINCE = Pattern.compile("份?(?:底|初|中旬|上旬|下旬)?(?:以来|起(?!草)|开始)");
    private static final String CLAUSE_ENDS = "，,；;、。：:";

    private static final WordIndex WHOLE_WORDS = new WordIndex(WHOLE);
    private static final WordIndex EVENT_WORDS = new WordIndex(EVENT);
    private static final WordIndex WHOLE_YEAR_WORDS = new WordIndex(WHOLE_YEAR);

    private final String text;
    private final Sentence sentence;
    private final WordPlaces whole;
    private final WordPlaces events;
    private final WordPlaces wholeYear;

    /** Where the dates of single events stand. */
    private final WordPlaces days = new WordPlaces();

    public YearWeight(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.whole = WordPlaces.of(text, sentence, WHOLE_WORDS);
        this.events = WordPlaces.of(text, sentence, EVENT_WORDS);
        this.wholeYear = WordPlaces.of(text, sentence, WHOLE_YEAR_WORDS);
        for (Figure date : sentence.figures()) {
            if (date.kind() == Kind.FESTIVAL || date.kind() == Kind.DATE && isDay(text, date)) {
                days.add(date.start(), date.end());
            }
        }
    }

    /**
     * 3 for the whole place, 2 for the whole year, 1 plain, 0 for a single event; rates are plain.
     */
    public int of(Figure figure, Optional<Hit> hit) {
        if (hit.map(h -> h.indicator().nature() != Nature.FLOW).orElse(true)) {
            boolean stock = hit.map(h -> h.indicator().nature() == Nature.STOCK).orElse(false);
            return stock && isStanding(text, sentence.start(), figure.start()) ? 2 : 1;
        }
        int at = figure.start();
        // 1月受理31件，全年受理312件: the words of the whole year leave an event behind.
        int since = whole.last(at);
        boolean event =
                events.last(at) > since
                        || days.last(at) >= Math.max(since, sentence.start())
                        || isOfLeaders(at) && !isOfAll(at)
                        || since < 0 && isByLeaders(hit) && !isOfAll(at);
        if (event) {
            return 0;
        }
        // 夜市每周检查两次，全年共104次。全街道检查586次: the place holds its parts, however long they took.
        boolean all = ALL_DID.matcher(lastClause(text, sentence.start(), at)).find();
        return all ? 3 : wholeYear.last(at) >= 0 ? 2 : 1;
    }

    private boolean isByLeaders(Optional<Hit> hit) {
        return hit.map(h -> !h.indicator().theme().code().equals("leadership")).orElse(false)
                && LEADERS.matcher(text).region(sentence.start(), sentence.end()).lookingAt();
    }

    private boolean isOfLeaders(int figure) {
        String clause = lastClause(text, sentence.start(), figure);
        return OF_LEADERS.stream().anyMatch(clause::contains);
    }

    private boolean isOfAll(int figure) {
        return OF_ALL.matcher(lastClause(text, sentence.start(), figure)).find();
    }

    /** 累计建成13处, 现有13处: all there are by now, not what was added. */
    public static boolean isStanding(String text, int from, int figure) {
        String clause = lastClause(text, from, figure);
        return STANDING.stream().anyMatch(clause::contains)
                && ADDED.stream().noneMatch(clause::contains);
    }

    /** What stands between a figure and the mark before it, back to a place at most. */
    private static String lastClause(String text, int from, int figure) {
        int begin = figure;
        while (begin > from && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return text.substring(begin, figure);
    }

    /** A month or day that no count ends or begins with: 5月, but not 截至11月底, 7月以来 or 1至11月. */
    private static boolean isDay(String text, Figure date) {
        String words = text.substring(date.start(), date.end());
        boolean until =
                text.startsWith("截至", date.start() - 2)
                        || text.startsWith("截止", date.start() - 2)
                        || text.startsWith("至", date.start() - 1)
                        || text.startsWith("到", date.start() - 1)
                        || text.startsWith("止", date.end())
                        || SINCE.matcher(text).region(date.end(), text.length()).lookingAt()
                        || MONTHS.matcher(words).matches()
                        || words.startsWith("1-")
                        || words.startsWith("1至")
                        || words.startsWith("1—");
        return words.indexOf('月') >= 0 && !until;
    }
}

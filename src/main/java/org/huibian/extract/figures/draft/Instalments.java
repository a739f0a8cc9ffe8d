package org.huibian.extract.figures.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Mention;
import org.huibian.extract.Role;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.Section;
import org.huibian.extract.outline.Stretch;
import org.huibian.indicator.Nature;
import org.huibian.search.TextPattern;

/**
 * A report told month by month or quarter by quarter (分时段叙述): what is under 二季度, in the paragraph
 * of May or said of 当月 is of that time, and no figure of the year.
 */
public final class Instalments {

    private static final String MONTH = "(?:1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])";

    private static final String TIME =
            "(?:20\\d\\d年)?(第?[一二三四1-4]季度|[上下]半年|(?!1[^0-9月]{1,2}12|一.十二)(?:"
                    + MONTH
                    + "月?份?[、至到—–~-]{1,2})?"
                    + MONTH
                    + "月份?)";

    /** 二季度：强执法, 5月, 三季度盘点. */
    private static final Pattern TITLE =
            Pattern.compile(
                    "\\s*" + TIME + "(?=\\s*(?:$|[：:，,、·—（( ]|盘点|小结|情况|工作|纪事|大事|重点|主要|抓|的))");

    private static final TextPattern PLANNED = TextPattern.compile("全年|计划|打算|安排|至今|以来");

    /** 5月，…: how a paragraph of a month begins. */
    private static final Pattern LEAD = Pattern.compile("\\s*" + TIME + "\\s*[，,：:。]");

    /** 二季度盘点：, 上半年合账：: what follows is all of that time. */
    private static final Pattern SUMMED =
            Pattern.compile(
                    "\\s*" + TIME + "[，,]?(?:的?(?:盘点|小结|汇总|合账|算账|结账|账本|晒单|成绩单|数据|台账|统计))[：:，,。]");

    /** 当月受理31件, 季末在办5件; not 当月清完. */
    private static final TextPattern OF_THAT_TIME =
            TextPattern.compile(
                    "(?:^|(?<=[，,。；;：:、（(]))(?:其中|另)?(?:[当本该]月|[当本该]季度?|这个?月|这个?季度)(?!清|办[结完]|整|完|销|结|到|就|即|内|全|底|末)"
                            + "|(?<!半年度?)(?:季末|(?<![一二三四1-4]个?)季度末|月末|当月底|当季末)(?=[^，,。；;0-9]{0,8}$)");

    /** What is of the year again: 四个季度合起来; not 全年最多的一个月. */
    private static final TextPattern OF_THE_YEAR =
            TextPattern.compile(
                    "全年(?!最|第|各|任务|目标|计划|的?[\\d.]+%)|一年来|一年|年内|本年度|年末|年底|12月底|(?:[四4]个?季度?|(?:12|十二)个月)(?=[合加累总共]|一共|拢共)");

    private static final TextPattern UP_TO_NOW = TextPattern.compile("累计|截[至止]|今年以来|合计");

    /** With which the year ends: 四季度, 12月. */
    private static final Pattern LAST = Pattern.compile("第?[四4]季度|下半年|.*(?:12|十二)月份?");

    /** What comes once in a year and is told in its month: 述法, 学法考试, the findings of a 督察. */
    private static final TextPattern ONCE =
            TextPattern.compile("述法|考试|督[察查]|巡[察视]|指出|反馈问题|决策|复议|诉讼|出庭|人大代表|政协");

    /** So many paragraphs one after the other make a telling by months. */
    private static final int SEVERAL = 3;

    /** A stretch of a part of the year and which of the drafts are its. */
    private record Part(String time, boolean summed, int from, int to) {}

    private final Outline outline;
    private final List<Boolean> dated;
    private final List<Part> parts = new ArrayList<>();

    /** For an outline. */
    public Instalments(Outline outline) {
        this.outline = outline;
        this.dated = dated(outline.stretches());
    }

    /** Which stretches are of a row of paragraphs that begin with their months. */
    private static List<Boolean> dated(List<Stretch> stretches) {
        List<Boolean> dated = new ArrayList<>();
        int row = 0;
        for (Stretch stretch : stretches) {
            boolean leads = LEAD.matcher(stretch.reading()).lookingAt();
            row = leads ? row + 1 : 0;
            dated.add(false);
            for (int at = dated.size() - row; row >= SEVERAL && at < dated.size(); at++) {
                dated.set(at, true);
            }
        }
        return dated;
    }

    /**
     * Takes note of a stretch that has been read.
     *
     * @param at which one it is
     * @param from its first draft
     * @param to the draft after its last
     */
    public void note(int at, int from, int to) {
        Stretch stretch = outline.stretches().get(at);
        String text = stretch.reading();
        Optional<String> summed = time(SUMMED, text);
        Optional<String> time = summed;
        if (time.isEmpty() && Boolean.TRUE.equals(dated.get(at))) {
            time = time(LEAD, text);
        }
        if (time.isEmpty()) {
            time = titled(stretch.section());
        }
        parts.add(new Part(time.orElse(""), summed.isPresent(), from, to));
    }

    private static Optional<String> time(Pattern pattern, String text) {
        Matcher time = pattern.matcher(text);
        return time.lookingAt() ? Optional.of(time.group().strip()) : Optional.empty();
    }

    /** The part of the year that a section or one above it is called after. */
    private Optional<String> titled(int index) {
        for (int at = index; at >= 0; at = outline.sections().get(at).parent()) {
            Section section = outline.sections().get(at);
            Optional<String> time = time(TITLE, section.title());
            if (time.isPresent() && !PLANNED.isIn(section.title())) {
                return time;
            }
        }
        return Optional.empty();
    }

    /**
     * Sets aside what is of a part of the year; what is told but once may be all that there was.
     */
    public void setAside(List<Draft> drafts) {
        Map<String, Set<Part>> tellings = new HashMap<>();
        for (Part part : parts) {
            drafts.subList(part.from(), part.to()).stream()
                    .filter(draft -> draft.hit().isPresent() && isACount(draft))
                    .forEach(
                            draft ->
                                    tellings.computeIfAbsent(
                                                    draft.indicator(), id -> new HashSet<>())
                                            .add(part));
        }
        for (Part part : parts) {
            for (int at = part.from(); at < part.to(); at++) {
                Draft draft = drafts.get(at);
                if (isACount(draft) && isOf(part, draft, tellings)) {
                    drafts.set(at, draft.as(Role.PART, Mention.OF_PART_OF_YEAR).alone());
                }
            }
        }
    }

    /** Neither a stock, which is there all the year, nor what is no number of this year anyway. */
    private static boolean isACount(Draft draft) {
        return draft.figure().kind().counts()
                && draft.figure().value().isPresent()
                && draft.role() != Role.PLAN
                && draft.role() != Role.RULE
                && draft.role() != Role.PREVIOUS
                && draft.role() != Role.CASE
                && draft.hit().map(hit -> hit.indicator().nature() != Nature.STOCK).orElse(true);
    }

    private static boolean isOf(Part part, Draft draft, Map<String, Set<Part>> tellings) {
        String sentence = draft.wording();
        String before = sentence.substring(0, Math.max(0, draft.figure().start() - draft.start()));
        int year = OF_THE_YEAR.lastIn(before);
        if (OF_THAT_TIME.lastIn(before) > year) {
            return true;
        }
        boolean ended = LAST.matcher(part.time()).lookingAt() && UP_TO_NOW.isIn(before);
        return !part.time().isEmpty()
                && year < 0
                && !ended
                && (part.summed() || !ONCE.isIn(sentence) && !isToldOnce(draft, tellings));
    }

    /** Of what no indicator counts nobody can tell how often it is told. */
    private static boolean isToldOnce(Draft draft, Map<String, Set<Part>> tellings) {
        return draft.hit().isPresent() && tellings.get(draft.indicator()).size() == 1;
    }
}

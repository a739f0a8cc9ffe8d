package org.huibian.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Metadata;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * T07 截断: the text or a paragraph of it ends within a sentence, the signature or its date is
 * missing, the plan has fewer points than it announces, or but one or two. Web pages as a rule
 * leave the signature out: for information there.
 */
public final class CutOffReports extends ReportCheck {

    private static final TextPattern ENDED =
            TextPattern.compile(
                    "[。！？!?.；;][”’）)》」]*$|^[（(].*[）)]$|此致$|敬礼$|^附[件表录]?[\\d一二三四五]*[：:]|^[附续]?表\\s*[\\d一二三四五六七八九十]+(?:[-—.－]\\d+)?[\\s:：、.．]*[^，。；]{2,40}$");
    private static final TextPattern ANNOUNCED =
            TextPattern.compile(
                    "(?:以下|如下|下列|下面)(?:重点)?([一二两三四五六七八九十]|\\d)(?:个|项|点|方面|大|件)|([一二两三四五六七八九十]|\\d)(?:个方面|项|点|件)[^。；，]{0,6}工作[：:]$");

    private static final TextPattern OPEN = TextPattern.compile("[\\p{IsHan}，、]$");

    /** 面向青少年、老年人、: after these marks something follows, however short the paragraph. */
    private static final TextPattern MARK =
            TextPattern.compile("\\p{IsHan}{2}[，、]$|[。；，][一二三四五六七八九]是$");

    /** 开展了以下几个方面的工作：, where neither text nor table can be meant. */
    private static final TextPattern COLON =
            TextPattern.compile(
                    "^(?!.*(?:如下|下[表图]|附[表件]|如图|见表|统计)[^，]{0,8}$).*(?:方面|工作|措施|做法|实事|举措|问题|原因|任务|体现在?|经验|要求|建议)[：:]$");

    /** A paragraph of this length with a comma in it is no heading. */
    private static final int PARAGRAPH = 20;

    private static final int FEW_POINTS = 2;
    private static final int SHORT_CHAPTER = 600;

    /** The check. */
    public CutOffReports() {
        super("T07");
    }

    @Override
    protected void examine(Examined report) {
        List<Passage> passages = report.passages();
        if (passages.isEmpty()) {
            return;
        }
        Optional<Quote> cut = cut(report, passages);
        Metadata end = report.report().metadata();
        if (cut.isPresent() && end.signature().isEmpty() && end.date().isEmpty()) {
            // What is gone took signature and date with it: one finding for both.
            report.note(Severity.WARNING, "cut", List.of(cut.get()));
        } else {
            cut.ifPresent(last -> report.note(Severity.WARNING, "message", List.of(last)));
            signature(report);
        }
        for (int i = 0; i + 1 < passages.size(); i++) {
            if (isCutWithin(report, passages.get(i), passages.get(i + 1))) {
                report.note(Severity.WARNING, "within", List.of(Quote.of(passages.get(i))));
            }
        }
        report.report().sections().stream()
                .filter(section -> section.number().endsWith("是") && section.title().isBlank())
                .filter(section -> passages.stream().noneMatch(p -> p.section() == section.index()))
                .forEach(section -> report.note(Severity.WARNING, "within", upTo(section, report)));
        Optional<Passage> announced = announced(report);
        announced.ifPresentOrElse(passage -> fewer(report, passage), () -> points(report));
    }

    /** A bare 三是, behind the items of its paragraph: 一是…；二是…；三是. */
    private static List<Quote> upTo(Section bare, Examined report) {
        StringBuilder paragraph = new StringBuilder();
        for (Section item : report.report().sections()) {
            if (item.place().location().equals(bare.place().location())) {
                paragraph.append(item.number());
                report.passages().stream()
                        .filter(passage -> passage.section() == item.index())
                        .forEach(passage -> paragraph.append(passage.published()));
            }
        }
        return List.of(new Quote(Quote.of(bare).place(), paragraph.toString()));
    }

    /** The last sentence or heading, where the text ends within it. */
    private static Optional<Quote> cut(Examined report, List<Passage> passages) {
        Quote last = Quote.of(passages.get(passages.size() - 1));
        return bareEnd(report, passages)
                .map(Quote::of)
                .or(() -> Optional.of(last).filter(end -> !ENDED.matcher(end.text()).find()));
    }

    /** A sentence that is left unfinished, or the last of a chapter whose end is lost. */
    private static boolean isCutWithin(Examined report, Passage one, Passage next) {
        String text = one.published();
        boolean lastOfChapter =
                one.section() != next.section()
                        && one.chapter() != Chapter.HEAD
                        && !one.place().location().equals(next.place().location())
                        && (text.length() >= PARAGRAPH && text.contains("，") && OPEN.isIn(text)
                                || MARK.isIn(text)
                                || COLON.isIn(text) && isOver(report, one, next));
        return lastOfChapter || UnfinishedSentences.are(text);
    }

    /** Whether nothing stands under the heading of a sentence but what stands before it. */
    private static boolean isOver(Examined report, Passage one, Passage next) {
        List<Section> sections = report.report().sections();
        return one.section() >= 0
                && one.section() < sections.size()
                && sections.stream()
                        .filter(section -> section.index() > one.section())
                        .filter(section -> section.index() <= next.section())
                        .noneMatch(section -> section.parent() == one.section());
    }

    /** 将做好以下四项工作 and fewer follow. */
    private static Optional<Passage> announced(Examined report) {
        return report.passages(Chapter.PLAN).stream()
                .filter(passage -> ANNOUNCED.matcher(passage.published()).find())
                .filter(passage -> number(passage) > pointsOf(report))
                .findFirst();
    }

    private static void fewer(Examined report, Passage passage) {
        List<Quote> quotes = new ArrayList<>(List.of(Quote.of(passage)));
        List<Section> plan =
                report.headings().stream().filter(s -> s.chapter() == Chapter.PLAN).toList();
        plan.stream()
                .filter(section -> section.level() > 1)
                .forEach(section -> quotes.add(report.quote(section)));
        report.note(Severity.WARNING, "fewer", quotes, number(passage), pointsOf(report));
    }

    private static int number(Passage passage) {
        TextMatcher announced = ANNOUNCED.matcher(passage.published());
        if (!announced.find()) {
            return 0;
        }
        String number = announced.group(1) == null ? announced.group(2) : announced.group(1);
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : "零一二三四五六七八九十".indexOf(number.replace('两', '二'));
    }

    /**
     * The points of the plan: the most that any level numbers, or the sentences where none does.
     */
    private static int pointsOf(Examined report) {
        Map<Integer, Integer> levels = new HashMap<>();
        report.headings().stream()
                .filter(section -> section.chapter() == Chapter.PLAN && section.level() > 1)
                .forEach(section -> levels.merge(section.level(), 1, Integer::sum));
        return levels.values().stream()
                .max(Integer::compareTo)
                .orElse(report.passages(Chapter.PLAN).size() - 1);
    }

    /**
     * The last heading, where nothing stands under it although something stands under the one
     * before.
     */
    private static Optional<Section> bareEnd(Examined report, List<Passage> passages) {
        List<Section> headings = report.headings();
        int last = headings.size() - 1;
        int written = passages.get(passages.size() - 1).section();
        boolean bare =
                last > 0
                        && headings.get(last).index() > written
                        && headings.get(last - 1).index() == written;
        return bare ? Optional.of(headings.get(last)) : Optional.empty();
    }

    private static void signature(Examined report) {
        Metadata metadata = report.report().metadata();
        boolean web =
                report.report().format().equals("html")
                        || !report.problems(Problem.Kind.WEB_LINE).isEmpty();
        if (metadata.signature().isEmpty() && metadata.date().isEmpty()) {
            unsigned(report, web, "unsigned", List.of());
        } else if (metadata.date().isEmpty()) {
            Optional<Section> tail =
                    report.report().sections().stream()
                            .filter(section -> section.chapter() == Chapter.TAIL)
                            .findFirst();
            String place =
                    tail.map(section -> section.place().location().toString())
                            .orElse(report.report().file());
            unsigned(report, web, "undated", List.of(new Quote(place, metadata.signature())));
        }
    }

    private static void unsigned(Examined report, boolean web, String kind, List<Quote> quotes) {
        if (web) {
            report.inform(kind, "web", quotes);
        } else {
            report.note(Severity.WARNING, kind, quotes);
        }
    }

    /** A plan of one or two numbered points, and short. */
    private static void points(Examined report) {
        List<Section> plan =
                report.headings().stream().filter(s -> s.chapter() == Chapter.PLAN).toList();
        if (plan.isEmpty() || plan.stream().filter(section -> section.level() == 1).count() != 1) {
            return;
        }
        // （十）我乡做好五件事, and below it 一是 to 五是: what is divided is no point of its own.
        Set<Integer> divided = plan.stream().map(Section::parent).collect(Collectors.toSet());
        long points =
                plan.stream()
                        .filter(section -> section.level() > 1)
                        .filter(section -> !divided.contains(section.index()))
                        .count();
        int length =
                report.passages(Chapter.PLAN).stream().mapToInt(p -> p.published().length()).sum();
        if (points > 0 && points <= FEW_POINTS && length < SHORT_CHAPTER) {
            report.note(
                    Severity.WARNING, "points", plan.stream().map(report::quote).toList(), points);
        }
    }
}

package org.huibian.extract.figures.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.extract.figures.sentence.SentenceCues;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;

/**
 * Whether the figures being read are parts of one before them: from 其中 on, until words of the whole
 * year or a verb with an object of its own. Keeps the parts that count something.
 */
final class PartScope {

    /** 其中讲座19场，派发宣传单2万份: a verb with an object of its own ends the list of parts. */
    private static final Pattern ANOTHER =
            Pattern.compile(
                    "^(同时|还|并|另|另外|此外|共|共计|先后|集中|免费|累计|全年|今年)?"
                            + "(派发|发放|分发|印发|印制|制作|悬挂|张贴|推送|播放|举办|组织|召开|建成|新建|打造|培育|培养|聘请|选聘|设立|出动"
                            + "|开展|解答|发布|刊发|编发|邀请|拆除|出具|罚款|罚没)");

    private static final List<String> WHOLE_YEAR = List.of("全年", "累计", "共计", "一年来");

    /** 村里9场，学校4场: of whom or where a part is. */
    private static final Pattern KIND =
            Pattern.compile(
                    "(?:上级|国家|全国|省|市|区|县|乡|镇|街道|本|村|社区|居|学校|校园|企业|机关|单位|窗口|大厅|网上|线上|线下|网站|微信|公众号"
                            + "|公示栏|现场|集市|工地|市场|商户|城区|农村)(?:级|本级|里|上|内)?(?<deed>交办|受理|排查|调处|举办|开展|发放|办理|公开)?(?:为|有)?");

    private static final Pattern PERIOD = Pattern.compile("上半年|下半年|前三个?季度|第?([一二三四1-4])季度");

    /** The halves and the quarters that make a year between them. */
    private static final List<Set<String>> YEARS =
            List.of(
                    Set.of("上半年", "下半年"),
                    Set.of("一", "二", "三", "四"),
                    Set.of("1", "2", "3", "4"),
                    Set.of("前三季度", "四"));

    private static final String MARKS = "，,；;、：:";

    /** Where the lists of parts begin among those of a sentence. */
    private static final int LISTS = 500;

    private final String text;
    private final Sentence sentence;
    private final SentenceCues words;
    private final List<Draft> parts = new ArrayList<>();
    private boolean open;

    PartScope(String text, Sentence sentence, SentenceCues words) {
        this.text = text;
        this.sentence = sentence;
        this.words = words;
    }

    /** Whether the figure last entered is a part. */
    boolean holds() {
        return open;
    }

    /** Keeps a part that counts something. */
    void add(Draft part) {
        parts.add(part);
    }

    /** …其中邻里纠纷20件；调解成功90件: what comes after the semicolon is no part. */
    void enter(Clause clause, List<List<Hit>> hits) {
        boolean divided =
                clause.start() > sentence.start()
                        && "；;".indexOf(text.charAt(clause.start() - 1)) >= 0;
        if (divided && open && !hits.isEmpty()) {
            open = hits.stream().flatMap(List::stream).anyMatch(this::goesOn);
        }
    }

    private boolean goesOn(Hit hit) {
        return parts.stream().anyMatch(part -> part.indicator().equals(hit.indicator().id()));
    }

    /** Begins or ends the parts by the words before a figure. */
    void enter(Clause clause, int k) {
        String before = clause.before(k);
        if (isThisYear(clause, clause.figures().get(k))) {
            open = false;
        } else if (before.contains("其中") || before.endsWith("含") || before.contains("包括")) {
            parts.clear();
            open = true;
        } else if (k == 0 && ANOTHER.matcher(clause.text()).lookingAt()) {
            open = false;
        } else if (WHOLE_YEAR.stream().anyMatch(before::contains)) {
            open = false;
        }
    }

    /** 五年来讲座140场，其中2025年31场: this year's of several years is no part of this year's. */
    private boolean isThisYear(Clause clause, Figure figure) {
        String before = text.substring(clause.start(), figure.start());
        int part = before.lastIndexOf("其中");
        int now = words.last(SentenceCues.Group.CURRENT, figure.start());
        return part >= 0
                && now >= clause.start() + part
                && words.last(SentenceCues.Group.SEVERAL, figure.start()) >= 0;
    }

    /** 其中简易程序罚款2.7万元；普通程序罚款294.65万元: parts of an indicator without a whole. */
    void addUp(SentenceDrafts drafts) {
        addUpKinds(drafts);
        addUpPeriods(drafts);
        for (Draft part : parts) {
            List<Draft> same =
                    parts.stream()
                            .filter(draft -> draft.indicator().equals(part.indicator()))
                            .toList();
            if (same.size() > 1 && !part.hit().orElseThrow().indicator().isRate()) {
                int list = drafts.list(LISTS + parts.indexOf(same.get(0)));
                drafts.replace(part, part.inList(list));
            }
        }
    }

    /** 法治讲座：村里9场，学校4场: parts of what stands before the colon, each of a kind. */
    private void addUpKinds(SentenceDrafts drafts) {
        int colon =
                Math.max(text.indexOf('：', sentence.start()), text.indexOf(':', sentence.start()));
        if (colon < 0 || colon >= sentence.end()) {
            return;
        }
        List<Draft> items =
                drafts.all().stream()
                        .filter(draft -> draft.figure().kind() == Kind.COUNT)
                        .sorted(Draft.READING_ORDER)
                        .toList();
        List<Hit> hits = items.stream().flatMap(item -> item.hit().stream()).distinct().toList();
        boolean listed =
                items.size() > 1
                        && items.get(0).isTotal()
                        && items.stream().allMatch(item -> isOfKind(item, colon, items.get(0)))
                        && hits.stream().allMatch(hit -> isUnder(hit, hits.get(0)));
        for (int i = 0; listed && i < items.size(); i++) {
            Draft item = items.get(i);
            drafts.replace(
                    item,
                    item.counting(item.hit().orElse(hits.get(0))).inList(drafts.list(LISTS - 1)));
        }
    }

    /** Whether a later item has no name of its own; the first may have that ahead of the colon. */
    private static boolean isUnder(Hit hit, Hit first) {
        return (hit.carried() || hit == first)
                && hit.indicator().equals(first.indicator())
                && !first.indicator().isRate();
    }

    private boolean isOfKind(Draft item, int colon, Draft first) {
        Figure figure = item.figure();
        boolean ends =
                figure.end() >= sentence.end() || "，,；;、。".indexOf(text.charAt(figure.end())) >= 0;
        return figure.start() > colon
                && ends
                && figure.unit().equals(first.figure().unit())
                && deed(figure).isPresent()
                && deed(figure).equals(deed(first.figure()));
    }

    /**
     * What those of a kind did, empty words for nothing; no words where none of a kind is named.
     */
    private Optional<String> deed(Figure figure) {
        Matcher kind = KIND.matcher(words(figure));
        return kind.matches()
                ? Optional.of(
                        Optional.ofNullable(kind.group("deed")).orElse("").replace("交办", "受理"))
                : Optional.empty();
    }

    /** 一季度31次，二季度40次，三季度38次，四季度47次: the year, where nothing else states it. */
    private void addUpPeriods(SentenceDrafts drafts) {
        Map<String, List<Draft>> byIndicator = new LinkedHashMap<>();
        for (Draft draft : drafts.all()) {
            if (!draft.indicator().isEmpty()) {
                byIndicator.computeIfAbsent(draft.indicator(), id -> new ArrayList<>()).add(draft);
            }
        }
        for (List<Draft> same : byIndicator.values()) {
            List<String> periods = same.stream().map(draft -> period(draft.figure())).toList();
            boolean year =
                    same.stream().allMatch(draft -> draft.role() == Role.PART && draft.list() < 0)
                            && !same.get(0).hit().orElseThrow().indicator().isRate()
                            && YEARS.contains(Set.copyOf(periods))
                            && Set.copyOf(periods).size() == periods.size();
            if (year) {
                same.forEach(draft -> drafts.replace(draft, draft.inList(drafts.list(LISTS - 2))));
            }
        }
    }

    /** The part of the year that the words of a figure name, empty where none or several. */
    private String period(Figure figure) {
        Matcher period = PERIOD.matcher(words(figure));
        if (!period.find()) {
            return "";
        }
        return period.group(1) == null ? period.group().replace("个", "") : period.group(1);
    }

    /** The words between a figure and the mark before it. */
    private String words(Figure figure) {
        int from = figure.start();
        while (from > sentence.start() && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, figure.start());
    }
}

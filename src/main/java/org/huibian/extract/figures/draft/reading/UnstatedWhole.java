package org.huibian.extract.figures.draft.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.draft.beside.Months;
import org.huibian.extract.figures.draft.beside.NamedKinds;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Nature;

/**
 * The parts of an indicator whose whole a sentence does not state: each of a kind below a common
 * name, or each of a part of the year.
 */
final class UnstatedWhole {

    /** 村里9场，学校4场: of whom or where a part is. */
    private static final Pattern KIND =
            Pattern.compile(
                    "(?:上级|国家|全国|省|市|区|县|乡|镇|街道|本|村|社区|居|学校|校园|企业|机关|单位|窗口|大厅|网上|线上|线下|网站|微信|公众号"
                            + "|公示栏|现场|集市|工地|市场|商户|城区|农村)(?:级|本级|里|上|内)?(?<deed>交办|受理|排查|调处|举办|开展|发放|办理|公开)?(?:为|有)?");

    /** 12月累计118件: what there was by then. */
    private static final List<String> UP_TO_THEN = List.of("累计", "全年", "共", "合计");

    private static final String MARKS = "，,；;、：:";

    /** The lists that are made here, among those of a sentence. */
    private static final int KINDS = 499;

    private static final int PERIODS = 498;

    private static final int BARE = 497;

    private final String text;
    private final Sentence sentence;
    private final SentenceDrafts drafts;

    UnstatedWhole(String text, Sentence sentence, SentenceDrafts drafts) {
        this.text = text;
        this.sentence = sentence;
        this.drafts = drafts;
    }

    /** Settles the sentence, all of whose figures have been read. */
    void settle() {
        addUpKinds();
        addUpBareKinds();
        addUpPeriods();
    }

    /** 法治讲座：村里9场，学校4场: parts of what stands before the colon, each of a kind. */
    private void addUpKinds() {
        int colon = colon();
        if (colon < 0) {
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
                    item, item.counting(item.hit().orElse(hits.get(0))).inList(drafts.list(KINDS)));
        }
    }

    /** 微信120条，抖音30条: of the names of a row the vocabulary may know but some. */
    private void addUpBareKinds() {
        List<Draft> counts =
                drafts.all().stream()
                        .filter(draft -> draft.figure().kind() == Kind.COUNT)
                        .sorted(Draft.READING_ORDER)
                        .toList();
        for (Draft known : counts) {
            if (known.counts()
                    && known.hit().orElseThrow().indicator().nature() == Nature.FLOW
                    && counts.stream()
                            .filter(other -> other.indicator().equals(known.indicator()))
                            .filter(Draft::counts)
                            .allMatch(same -> NamedKinds.isOfRow(text, same.figure()))) {
                addUpBareKinds(known, counts);
                return;
            }
        }
    }

    private void addUpBareKinds(Draft known, List<Draft> counts) {
        List<Draft> row =
                counts.stream().filter(one -> one == known || isBareBeside(known, one)).toList();
        boolean closed =
                row.size() > 1
                        && counts.indexOf(row.get(row.size() - 1)) - counts.indexOf(row.get(0))
                                == row.size() - 1
                        && row.stream().anyMatch(one -> one.hit().isEmpty());
        int list = known.list() >= 0 ? known.list() : drafts.list(BARE);
        for (Draft one : closed ? row : List.<Draft>of()) {
            drafts.replace(one, one.counting(known.hit().orElseThrow()).inList(list));
        }
    }

    private boolean isBareBeside(Draft known, Draft other) {
        boolean open =
                other.hit().isEmpty() && (other.role() == Role.OTHER || other.role() == Role.PART)
                        || other.indicator().equals(known.indicator());
        return open
                && other.figure().unit().equals(known.figure().unit())
                && NamedKinds.areBeside(text, known.figure(), other.figure());
    }

    /** Where the sentence has its first colon, -1 where it has none. */
    private int colon() {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if ("：:".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
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
        // What those above hand over (交办) the office takes in (受理).
        return kind.matches()
                ? Optional.of(
                        Optional.ofNullable(kind.group("deed")).orElse("").replace("交办", "受理"))
                : Optional.empty();
    }

    /** 一季度31次，二季度40次，三季度38次，四季度47次: the year, where nothing else states it. */
    private void addUpPeriods() {
        Map<String, List<Draft>> byIndicator = new LinkedHashMap<>();
        for (Draft draft : drafts.all()) {
            if (draft.hit().filter(hit -> !hit.indicator().isRate()).isPresent()) {
                byIndicator.computeIfAbsent(draft.indicator(), id -> new ArrayList<>()).add(draft);
            }
        }
        for (List<Draft> same : byIndicator.values()) {
            if (same.stream().anyMatch(UnstatedWhole::isOfAPeriod)) {
                addUpPeriods(same);
            }
        }
    }

    private void addUpPeriods(List<Draft> same) {
        List<Months> months =
                same.stream().flatMap(draft -> months(draft.figure()).stream()).toList();
        boolean year =
                months.size() == same.size()
                        && same.stream().allMatch(draft -> draft.list() < 0 && isOfTheYear(draft))
                        && Months.areOneYear(months);
        for (Draft draft : same) {
            if (year) {
                drafts.replace(draft, draft.inList(drafts.list(PERIODS)));
            } else if (draft.isTotal() && isOfSomeMonths(draft.figure())) {
                // 1至9月41件，10月又13件: the second is of a part of the year like the first.
                drafts.replace(draft, draft.as(Role.PART, "部分时段的数"));
            }
        }
    }

    private static boolean isOfTheYear(Draft draft) {
        return draft.role() == Role.PART || draft.isTotal();
    }

    private static boolean isOfAPeriod(Draft draft) {
        return draft.role() == Role.PART && draft.list() < 0;
    }

    private boolean isOfSomeMonths(Figure figure) {
        return months(figure).isPresent() && UP_TO_THEN.stream().noneMatch(words(figure)::contains);
    }

    /** The part of the year that the words of a figure name, empty where none or several. */
    private Optional<Months> months(Figure figure) {
        return Months.named(words(figure));
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

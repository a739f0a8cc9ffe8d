package org.huibian.extract.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Chapter;
import org.huibian.extract.Role;
import org.huibian.extract.Stretch;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.QuantityScanner;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Nature;
import org.huibian.source.SourceText;

/**
 * Reads the figures of running text, sentence by sentence, each with what it counts and its role.
 */
final class DraftReader {

    /** 其中讲座19场，派发宣传单2万份: a verb with an object of its own ends the list of parts. */
    private static final Pattern ANOTHER =
            Pattern.compile(
                    "^(同时|还|并|另|另外|此外|共|共计|先后|集中|免费|累计|全年|今年)?"
                            + "(派发|发放|分发|印发|印制|制作|悬挂|张贴|推送|播放|举办|组织|召开|建成|新建|打造|培育|培养|聘请|选聘|设立|出动"
                            + "|开展|解答|发布|刊发|编发|邀请|拆除|出具|罚款|罚没)");

    private final QuantityScanner scanner;
    private final MentionClassifier classifier;

    DraftReader(QuantityScanner scanner, MentionClassifier classifier) {
        this.scanner = scanner;
        this.classifier = classifier;
    }

    /** Adds the figures of a stretch in reading order. */
    void read(Stretch stretch, Chapter chapter, int year, List<Draft> found) {
        read(stretch.text(), stretch.start(), stretch.reading(), chapter, year, found);
    }

    /** Adds the figures of a text that begins at an offset of a reading. */
    void read(
            SourceText source,
            int offset,
            String text,
            Chapter chapter,
            int year,
            List<Draft> found) {
        List<Figure> figures = scanner.scan(text);
        RoleCues cues = new RoleCues(text, chapter);
        ClauseHeads heads = new ClauseHeads();
        int order = found.isEmpty() ? 0 : found.get(found.size() - 1).order();
        for (Sentence sentence : Sentence.split(text, figures)) {
            order++;
            Reading reading = new Reading(source, offset, text, sentence, order, cues, year);
            List<Draft> drafts = reading.drafts(heads);
            drafts.sort(FigureReader.READING_ORDER);
            found.addAll(drafts);
        }
    }

    /** One sentence being read. */
    private final class Reading {
        private final SourceText source;
        private final int offset;
        private final String text;
        private final Sentence sentence;
        private final int order;
        private final RoleCues cues;
        private final SentenceCues words;
        private final List<Draft> drafts = new ArrayList<>();
        private final Map<String, Draft> totals = new HashMap<>();
        private final List<Draft> parts = new ArrayList<>();
        private boolean inPart;

        Reading(
                SourceText source,
                int offset,
                String text,
                Sentence sentence,
                int order,
                RoleCues cues,
                int year) {
            this.words = SentenceCues.of(text, sentence, year);
            this.source = source;
            this.offset = offset;
            this.text = text;
            this.sentence = sentence;
            this.order = order;
            this.cues = cues;
        }

        List<Draft> drafts(ClauseHeads heads) {
            heads.nextSentence();
            for (Clause clause : sentence.clauses()) {
                clause(clause, heads);
            }
            for (Figure figure : sentence.figures()) {
                if (!figure.kind().counts()) {
                    RoleCues.Judgement judged = cues.uncounted(figure);
                    drafts.add(draft(figure, Optional.empty(), judged.role(), judged.reason()));
                }
            }
            addUpParts();
            return drafts;
        }

        /** 其中简易程序罚款2.7万元；普通程序罚款294.65万元: parts of an indicator without a whole. */
        private void addUpParts() {
            for (Draft part : List.copyOf(parts)) {
                List<Draft> same =
                        parts.stream()
                                .filter(draft -> draft.indicator().equals(part.indicator()))
                                .toList();
                if (same.size() > 1 && !part.hit().orElseThrow().indicator().isRate()) {
                    int list = order * 1000 + 500 + parts.indexOf(same.get(0));
                    drafts.replaceAll(draft -> draft == part ? draft.inList(list) : draft);
                }
            }
        }

        private void clause(Clause clause, ClauseHeads heads) {
            List<List<Hit>> hits =
                    clause.figures().isEmpty()
                            ? List.of()
                            : classifier.classify(clause, heads.ofThisSentenceFirst());
            boolean hit = false;
            for (int k = 0; k < hits.size(); k++) {
                hit |= !hits.get(k).isEmpty();
                figure(clause, k, hits);
            }
            heads.remember(clause, hits, hit);
        }

        private void figure(Clause clause, int k, List<List<Hit>> hits) {
            Figure figure = clause.figures().get(k);
            String before = clause.before(k);
            if (before.contains("其中") || before.endsWith("含") || before.contains("包括")) {
                inPart = true;
            } else if (k == 0 && ANOTHER.matcher(clause.text()).find()) {
                inPart = false;
            } else if (before.contains("全年") || before.contains("累计") || before.contains("共计")) {
                inPart = false;
            }
            if (hits.get(k).isEmpty()) {
                drafts.add(uncalled(clause, figure));
                return;
            }
            for (Hit hit : hits.get(k)) {
                drafts.add(called(clause, k, figure, hit, hits));
            }
        }

        private Draft uncalled(Clause clause, Figure figure) {
            Optional<RoleCues.Judgement> against =
                    cues.against(words, clause, figure, Optional.empty());
            if (against.isPresent()) {
                return draft(
                        figure, Optional.empty(), against.get().role(), against.get().reason());
            }
            if (figure.kind() == Kind.COUNT && (inPart || isPartOfTotal(figure))) {
                return draft(figure, Optional.empty(), Role.PART, "其中数");
            }
            String reason = figure.kind() == Kind.COUNT ? "不在指标之列" : figure.kind().reason();
            return draft(figure, Optional.empty(), Role.OTHER, reason);
        }

        /** 受理54件，…转交21件: less than a total of the sentence in the same unit. */
        private boolean isPartOfTotal(Figure figure) {
            return totals.values().stream()
                    .anyMatch(
                            total ->
                                    total.figure().unit().equals(figure.unit())
                                            && less(figure, total.figure()));
        }

        private static boolean less(Figure figure, Figure other) {
            return figure.value().orElseThrow().compareTo(other.value().orElseThrow()) < 0;
        }

        private Draft called(Clause clause, int k, Figure figure, Hit hit, List<List<Hit>> hits) {
            Optional<RoleCues.Judgement> against =
                    cues.against(words, clause, figure, Optional.of(hit));
            if (against.isPresent()) {
                return draft(
                        figure, Optional.of(hit), against.get().role(), against.get().reason());
            }
            String id = hit.indicator().id();
            if (inPart && classifier.refusesPart(hit.indicator(), clause, k)) {
                return draft(figure, Optional.of(hit), Role.PART, "其中数");
            }
            Draft total = totals.get(id);
            boolean rate = hit.indicator().isRate();
            if (inPart && total == null && hasSibling(k, hit, hits) && !rate) {
                return draft(figure, Optional.of(hit), Role.PART, "其中数");
            }
            if (total != null && !rate) {
                boolean same = figure.value().equals(total.figure().value());
                boolean whole = isStanding(figure, hit) && less(total.figure(), figure);
                boolean part = !same && (hit.carried() || less(figure, total.figure()));
                if (!whole && (inPart || part)) {
                    return draft(figure, Optional.of(hit), Role.PART, "其中数");
                }
            }
            if (isListItem(clause, k, hit, hits)) {
                return draft(figure, Optional.of(hit), Role.TOTAL, "")
                        .inList(order * 1000 + sentence.clauses().indexOf(clause));
            }
            Draft draft = draft(figure, Optional.of(hit), Role.TOTAL, "");
            if (inPart) {
                parts.add(draft);
            } else {
                totals.putIfAbsent(id, draft);
            }
            return draft;
        }

        /** 新建1处，累计建成13处: of a stock, what there is counts and not what was added. */
        private boolean isStanding(Figure figure, Hit hit) {
            String before = text.substring(sentence.start(), figure.start());
            return hit.indicator().nature() == Nature.STOCK && YearWeight.isStanding(before);
        }

        private boolean hasSibling(int k, Hit hit, List<List<Hit>> hits) {
            for (int other = 0; other < hits.size(); other++) {
                if (other != k
                        && hits.get(other).stream()
                                .anyMatch(h -> h.indicator().equals(hit.indicator()))) {
                    return true;
                }
            }
            return false;
        }

        /** 12个行政村、5个社区: several figures of one list for one indicator. */
        private boolean isListItem(Clause clause, int k, Hit hit, List<List<Hit>> hits) {
            boolean adds =
                    hit.shared()
                            || !hit.indicator().isRate()
                                    && !(hit.indicator().aggregation() instanceof Aggregation.Ratio)
                                    && figureKindsAdd(clause, hits);
            boolean listed = clause.isListed(k) || k + 1 < hits.size() && clause.isListed(k + 1);
            return adds && (listed || hit.shared()) && hasSibling(k, hit, hits);
        }

        private boolean figureKindsAdd(Clause clause, List<List<Hit>> hits) {
            return clause.figures().size() == hits.size()
                    && clause.figures().stream().allMatch(f -> f.kind() != Kind.WHOLE);
        }

        private Draft draft(Figure figure, Optional<Hit> hit, Role role, String reason) {
            return new Draft(
                    source,
                    offset,
                    figure,
                    sentence.start(),
                    sentence.end(),
                    order,
                    -1,
                    hit,
                    YearWeight.of(text, sentence, figure, hit),
                    role,
                    reason);
        }
    }
}

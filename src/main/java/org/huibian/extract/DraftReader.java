package org.huibian.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.QuantityScanner;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Nature;
import org.huibian.indicator.PhraseIndex;
import org.huibian.source.SourceText;

/**
 * Reads the figures of running text, sentence by sentence, each with what it counts and its role.
 */
final class DraftReader {

    private static final int HEADS = 4;
    private static final int HEAD = 30;
    private static final List<String> WHOLE_YEAR =
            List.of("全年", "累计", "共", "总计", "合计", "今年以来", "截至", "截止", "一年来", "今年来", "年来");
    private static final List<String> EVENT =
            List.of(
                    "期间", "当天", "当日", "活动中", "现场", "之际", "活动月", "宣传周", "宣传月", "活动上", "本次", "此次",
                    "首场");

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
        RoleCues cues = new RoleCues(text, chapter, year);
        List<String> heads = new ArrayList<>();
        int order = found.isEmpty() ? 0 : found.get(found.size() - 1).order();
        for (Sentence sentence : Sentence.split(text, figures)) {
            order++;
            Reading reading = new Reading(source, offset, text, sentence, order, cues);
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
        private final List<Draft> drafts = new ArrayList<>();
        private final Map<String, Draft> totals = new HashMap<>();
        private boolean inPart;

        Reading(
                SourceText source,
                int offset,
                String text,
                Sentence sentence,
                int order,
                RoleCues cues) {
            this.source = source;
            this.offset = offset;
            this.text = text;
            this.sentence = sentence;
            this.order = order;
            this.cues = cues;
        }

        List<Draft> drafts(List<String> heads) {
            for (Clause clause : sentence.clauses()) {
                clause(clause, heads);
            }
            for (Figure figure : sentence.figures()) {
                if (!figure.kind().counts()) {
                    RoleCues.Judgement judged = cues.uncounted(sentence, figure);
                    drafts.add(draft(figure, Optional.empty(), judged.role(), judged.reason()));
                }
            }
            return drafts;
        }

        private void clause(Clause clause, List<String> heads) {
            List<List<Hit>> hits =
                    clause.figures().isEmpty() ? List.of() : classifier.classify(clause, heads);
            boolean hit = false;
            for (int k = 0; k < hits.size(); k++) {
                hit |= !hits.get(k).isEmpty();
                figure(clause, k, hits);
            }
            remember(clause, hits, hit, heads);
        }

        /** What later clauses may be about: 受理矛盾纠纷54件，化解50件. */
        private void remember(
                Clause clause, List<List<Hit>> hits, boolean hit, List<String> heads) {
            if (clause.bracket() || !clause.figures().isEmpty() && !hit) {
                return;
            }
            int k = 0;
            while (hit && hits.get(k).isEmpty()) {
                k++;
            }
            String words =
                    hit ? clause.text().substring(clause.left(k), clause.right(k)) : clause.text();
            StringBuilder head = new StringBuilder();
            words.chars()
                    .filter(c -> !PhraseIndex.isNumber((char) c))
                    .forEach(c -> head.append((char) c));
            if (head.length() < 3) {
                return;
            }
            int from = hit ? 0 : Math.max(0, head.length() - HEAD);
            heads.add(0, head.substring(from, Math.min(head.length(), from + 2 * HEAD)));
            if (heads.size() > HEADS) {
                heads.remove(HEADS);
            }
        }

        private void figure(Clause clause, int k, List<List<Hit>> hits) {
            Figure figure = clause.figures().get(k);
            String before = clause.before(k);
            if (before.contains("其中") || before.endsWith("含") || before.contains("包括")) {
                inPart = true;
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
                    cues.against(sentence, clause, figure, Optional.empty());
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
                    cues.against(sentence, clause, figure, Optional.of(hit));
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
                if (inPart || !same && (hit.carried() || less(figure, total.figure()))) {
                    return draft(figure, Optional.of(hit), Role.PART, "其中数");
                }
            }
            if (isListItem(clause, k, hit, hits)) {
                return draft(figure, Optional.of(hit), Role.TOTAL, "")
                        .inList(order * 1000 + sentence.clauses().indexOf(clause));
            }
            Draft draft = draft(figure, Optional.of(hit), Role.TOTAL, "");
            totals.putIfAbsent(id, draft);
            return draft;
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
            return adds && hasSibling(k, hit, hits);
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
                    weight(figure, hit),
                    role,
                    reason);
        }

        private int weight(Figure figure, Optional<Hit> hit) {
            if (hit.map(h -> h.indicator().nature() != Nature.FLOW).orElse(true)) {
                return 1;
            }
            String before = text.substring(sentence.start(), figure.start());
            boolean event = EVENT.stream().anyMatch(before::contains);
            for (Figure date : sentence.figures()) {
                boolean day = date.kind() == Kind.DATE && date.end() <= figure.start();
                event |=
                        day && isDay(date)
                                || date.kind() == Kind.FESTIVAL && date.end() <= figure.start();
            }
            if (event) {
                return 0;
            }
            return WHOLE_YEAR.stream().anyMatch(before::contains) ? 2 : 1;
        }

        /** A month or day that is not the end of a count: 5月, but not 截至11月底 or 1至11月. */
        private boolean isDay(Figure date) {
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
}

package org.huibian.extract.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.Section;
import org.huibian.extract.Stretch;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.QuantityScanner;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Nature;
import org.huibian.indicator.PhraseText;
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

    /** 4．15个村: the number of an item before a count of what has no halves. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*[0-9０-９]{1,2}[.．](?=[0-9０-９]+(?:余|多)?[个件名人场次份条处家户项起宗])");

    /** How much before a bracket may say what it is about. */
    private static final int LABEL = 14;

    private static final Pattern BESIDES = Pattern.compile("^(另有|另设有?|还有|此外还有)");

    /** The list of a sentence that 另有 makes; clauses number theirs from nought. */
    private static final int FURTHER = 900;

    /** 全部办结, 均已化解: what was done with all that were counted before. */
    private static final Pattern ALL_DONE = Pattern.compile("(办结|结案|化解|调解成功|调处成功)$");

    private static final String NUMBERS = "[\\uE000-\\uF000]";

    private static final List<String> ACHIEVED = List.of("整改", "办结", "化解", "解决");

    private static final Pattern SUM = Pattern.compile("(共|合计|总计|总数|总人数|总量|累计|全年|一共)[^、，]{0,6}$");

    private final QuantityScanner scanner;
    private final MentionClassifier classifier;

    DraftReader(QuantityScanner scanner, MentionClassifier classifier) {
        this.scanner = scanner;
        this.classifier = classifier;
    }

    /** Adds the figures of a stretch in reading order. */
    void read(Stretch stretch, Section section, int year, List<Draft> found) {
        read(stretch.text(), stretch.start(), stretch.reading(), Heading.of(section), year, found);
    }

    /** Adds the figures of a text that begins at an offset of a reading. */
    void read(
            SourceText source,
            int offset,
            String text,
            Heading heading,
            int year,
            List<Draft> found) {
        List<Figure> figures = scanner.scan(withoutNumber(text));
        RoleCues cues = new RoleCues(text, heading.chapter());
        ClauseHeads heads = new ClauseHeads();
        int order = found.isEmpty() ? 0 : found.get(found.size() - 1).order();
        for (Sentence sentence : Sentence.split(text, figures)) {
            order++;
            Reading reading =
                    new Reading(source, offset, text, sentence, order, cues, year, heading);
            List<Draft> drafts = reading.drafts(heads);
            drafts.sort(FigureReader.READING_ORDER);
            found.addAll(drafts);
        }
    }

    /** The same text with the number of an item blank. */
    private static String withoutNumber(String text) {
        Matcher number = NUMBERED.matcher(text);
        return number.lookingAt() ? " ".repeat(number.end()) + text.substring(number.end()) : text;
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
        private final Heading heading;
        private final List<Draft> drafts = new ArrayList<>();
        private final Map<String, Draft> totals = new HashMap<>();
        private final List<Draft> parts = new ArrayList<>();
        private boolean inPart;
        private Optional<Draft> counted = Optional.empty();
        private String countedWords = "";

        Reading(
                SourceText source,
                int offset,
                String text,
                Sentence sentence,
                int order,
                RoleCues cues,
                int year,
                Heading heading) {
            this.heading = heading;
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
                            : classifier.classify(clause, heads(clause, heads));
            endParts(clause, hits);
            boolean hit = false;
            for (int k = 0; k < hits.size(); k++) {
                hits.get(k).removeIf(h -> h.weak() && !heading.suits(h.indicator()));
                hit |= !hits.get(k).isEmpty();
                figure(clause, k, hits);
                allDone(clause, k);
                countCases(clause, k);
            }
            boolean label =
                    clause.end() < text.length() && "：:".indexOf(text.charAt(clause.end())) >= 0;
            heads.remember(clause, hits, hit, label);
        }

        private void countCases(Clause clause, int k) {
            Draft last = drafts.get(drafts.size() - 1);
            boolean cases =
                    last.isTotal()
                            && last.figure().kind() == Kind.COUNT
                            && last.hit().orElseThrow().indicator().unit().equals("件");
            boolean other =
                    last.figure() == clause.figures().get(k)
                            && last.figure().kind() == Kind.COUNT
                            && counted.map(c -> c.figure().unit())
                                    .equals(Optional.of(last.figure().unit()));
            if (!cases && other) {
                counted = Optional.empty();
            }
            boolean handedOver = other && isWholeNext(clause, k);
            if (cases || handedOver) {
                counted = Optional.of(last);
                String words = clause.text().substring(clause.left(k), clause.right(k));
                countedWords = words.replaceFirst("(全部|均).*", "").replaceAll(NUMBERS, "");
            }
        }

        /** 交办积案4件全部化解: what follows is said of this figure. */
        private static boolean isWholeNext(Clause clause, int k) {
            return k + 1 < clause.figures().size()
                    && clause.figures().get(k + 1).kind() == Kind.WHOLE;
        }

        /** 办理行政处罚案件18件，全部办结: eighteen were closed. */
        private void allDone(Clause clause, int k) {
            Figure whole = clause.figures().get(k);
            Matcher done = ALL_DONE.matcher(text.substring(whole.start(), whole.end()));
            if (whole.kind() != Kind.WHOLE || counted.isEmpty() || !done.find()) {
                return;
            }
            Draft all = counted.orElseThrow();
            Figure count =
                    new Figure(
                            Kind.WHOLE,
                            whole.start(),
                            whole.end(),
                            whole.from(),
                            whole.to(),
                            all.figure().value(),
                            all.figure().unit(),
                            all.figure().qualifier());
            Optional<Hit> hit = classifier.ofAllDone(countedWords, done.group(), count);
            if (hit.isEmpty()
                    || hit.get().indicator().id().equals(all.indicator())
                    || totals.containsKey(hit.get().indicator().id())
                    || cues.against(words, clause, count, hit).isPresent()) {
                return;
            }
            drafts.removeIf(draft -> draft.figure() == whole && draft.hit().isEmpty());
            Draft draft = draft(count, hit, Role.TOTAL, "");
            drafts.add(draft);
            totals.put(hit.get().indicator().id(), draft);
        }

        /** 中心组学法（8次）、专题会议（4次）: what is in brackets is of the words before them. */
        private List<String> heads(Clause clause, ClauseHeads heads) {
            if (!clause.bracket()) {
                return heads.ofThisSentenceFirst();
            }
            int to = Math.max(sentence.start(), clause.start() - 1);
            int from = to;
            while (from > sentence.start()
                    && to - from < LABEL
                    && "，,；;、。：:）)".indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            List<String> all = new ArrayList<>();
            String label = PhraseText.normal(text.substring(from, to));
            if (label.length() > 1 && label.chars().noneMatch(Character::isDigit)) {
                all.add(label + ClauseHeads.LABEL);
            }
            all.addAll(heads.ofThisSentenceFirst());
            return all;
        }

        /** …其中邻里纠纷20件；调解成功90件: what comes after the semicolon is no part. */
        private void endParts(Clause clause, List<List<Hit>> hits) {
            boolean divided =
                    clause.start() > sentence.start()
                            && "；;".indexOf(text.charAt(clause.start() - 1)) >= 0;
            if (!divided || !inPart || hits.isEmpty()) {
                return;
            }
            boolean goesOn =
                    hits.stream()
                            .flatMap(List::stream)
                            .anyMatch(
                                    hit ->
                                            parts.stream()
                                                    .anyMatch(
                                                            part ->
                                                                    part.indicator()
                                                                            .equals(
                                                                                    hit.indicator()
                                                                                            .id())));
            inPart = goesOn;
        }

        private void figure(Clause clause, int k, List<List<Hit>> hits) {
            Figure figure = clause.figures().get(k);
            String before = clause.before(k);
            if (isThisYear(clause, figure)) {
                inPart = false;
            } else if (before.contains("其中") || before.endsWith("含") || before.contains("包括")) {
                parts.clear();
                inPart = true;
            } else if (k == 0 && ANOTHER.matcher(clause.text()).find()) {
                inPart = false;
            } else if (before.contains("全年")
                    || before.contains("累计")
                    || before.contains("共计")
                    || before.contains("一年来")) {
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

        /** 五年来讲座140场，其中2025年31场: this year's of several years is no part of this year's. */
        private boolean isThisYear(Clause clause, Figure figure) {
            String before = text.substring(clause.start(), figure.start());
            int part = before.lastIndexOf("其中");
            int now = words.last(SentenceCues.Group.CURRENT, figure.start());
            return part >= 0
                    && now >= clause.start() + part
                    && words.last(SentenceCues.Group.SEVERAL, figure.start()) >= 0;
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
            if (total != null && !inPart && isFurther(clause, k, hit, total)) {
                int list = order * 1000 + FURTHER;
                Draft first = total.inList(list);
                drafts.replaceAll(draft -> draft == total ? first : draft);
                totals.put(id, first);
                return draft(figure, Optional.of(hit), Role.TOTAL, "").inList(list);
            }
            boolean rate = hit.indicator().isRate();
            if (inPart && total == null && hasSibling(k, hit, hits) && !rate) {
                return draft(figure, Optional.of(hit), Role.PART, "其中数");
            }
            if (total != null && !inPart && total.list() < 0 && isDone(hit, total)) {
                drafts.replaceAll(
                        draft -> draft == total ? total.as(Role.PART, "其中已办成的另有数，取已办成的") : draft);
                Draft draft = draft(figure, Optional.of(hit), Role.TOTAL, "");
                totals.put(id, draft);
                return draft;
            }
            boolean surer = total != null && !hit.weak() && total.hit().orElseThrow().weak();
            if (total != null && !rate && !surer) {
                boolean same = figure.value().equals(total.figure().value());
                boolean whole =
                        less(total.figure(), figure)
                                && (isStanding(figure, hit) || isSum(clause, k));
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

        /** 发现问题31个，已整改29个: of what an indicator names as done, what was done counts. */
        private boolean isDone(Hit hit, Draft total) {
            String name = hit.indicator().name();
            return ACHIEVED.stream()
                    .anyMatch(
                            word ->
                                    name.contains(word)
                                            && hit.literal().contains(word)
                                            && !total.hit().orElseThrow().literal().contains(word));
        }

        /** 9名班子成员、15名书记述法，共24人: the sum of what was said before. */
        private boolean isSum(Clause clause, int k) {
            return SUM.matcher(clause.before(k)).find();
        }

        /** 新建1处，累计建成13处: of a stock, what there is counts and not what was added. */
        private boolean isStanding(Figure figure, Hit hit) {
            String before = text.substring(sentence.start(), figure.start());
            return hit.indicator().nature() == Nature.STOCK && YearWeight.isStanding(before);
        }

        /** 辖12个行政村，另有社区2个: what there is besides, named by its own words, is added. */
        private boolean isFurther(Clause clause, int k, Hit hit, Draft total) {
            return BESIDES.matcher(clause.before(k)).find()
                    && hit.indicator().nature() == Nature.STOCK
                    && !hit.carried()
                    && !hit.weak()
                    && total.list() < 0;
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

        private int year(Figure figure, Optional<Hit> hit) {
            return YearWeight.of(text, sentence, figure, hit);
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
                    hit.map(h -> heading.weight(h, year(figure, hit)))
                            .orElseGet(() -> year(figure, hit)),
                    role,
                    reason);
        }
    }
}

package org.huibian.check.replaced;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huibian.check.Wording;
import org.huibian.search.TextPattern;

/**
 * Ordinary words that hold a word for a kind of place, office or meeting (镇, 乡, 村, 县, 市, 局, 区, 街,
 * 办, 政府, 会) and what becomes of them when somebody replaces that word by another throughout a file:
 * 镇长 → 街道长, 农村 → 农社区, 社会组织 → 社会议组织. Whatever is a word of its own (城乡, 区长) or may be the meeting of
 * two (街道 长期, 合格 街道; kind-edges.csv) is none.
 */
final class KindWords {

    /** What is put in place of a kind that has none of its own (by), the longest first. */
    private static final List<String> REPLACEMENTS =
            List.of("办事处", "街道", "社区", "嘎查", "苏木", "镇", "乡", "村", "区", "县", "市", "街");

    /** What a banner has in place of only one kind: 下乡 is no 下嘎查. */
    private static final Map<String, String> OF_BANNERS = Map.of("嘎查", "村", "苏木", "乡");

    /** After what a single hanzi is no end of a name: 对集街道, but not 李集街道. */
    private static final TextPattern FREE =
            TextPattern.compile(
                    "(?:^|[，。；：、“（对在为将把的和与及以等进到]|开展|推进|推动|加快|加强|强化|规范|提升|改善|抓好|实施|围绕|深化|聚焦|统筹|促进|完善|优化|参与|服务|管理|整治|巡查|做好|助力|特色|繁荣)$");

    private static final int SHORT = 2;

    /**
     * What a word has become.
     *
     * @param written as it stands
     * @param change what was replaced by what: 政府→街道
     * @param weak whether it may be wording of its own, unless the change is found elsewhere
     */
    record Trace(String written, String change, boolean weak) {}

    /** A hanzi that stands beside a replacement, what it belongs to otherwise, and for which. */
    private record Edge(boolean free, String unless, String also) {}

    private final Map<String, BrokenWords> words = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Map<String, Edge> before = new HashMap<>();
    private final Map<String, Edge> after = new HashMap<>();

    /** All that is put in place of a kind, the longest first, and what they begin with. */
    private final List<String> replacements;

    private final BitSet first = new BitSet();

    /** Reads the lists that come with the program. */
    KindWords() {
        Wording.rows(KindWords.class, "kind-edges.csv", "side", "edge", "unless", "also")
                .forEach(
                        row ->
                                (row.text("side").equals("before") ? before : after)
                                        .put(
                                                row.text("edge"),
                                                new Edge(
                                                        row.text("unless").equals("free"),
                                                        row.text("unless"),
                                                        row.text("also"))));
        Map<String, List<String>> kinds = new HashMap<>();
        Map<String, String> by = new HashMap<>();
        Wording.rows(KindWords.class, "kind-words.csv", "kind", "words", "own", "by")
                .forEach(
                        row -> {
                            List<String> words = Arrays.asList(row.text("words").split(";"));
                            kinds.put(row.text("kind"), words);
                            by.put(row.text("kind"), row.text("by"));
                            words.forEach(word -> own.add(word.replaceAll("[!?]", "")));
                            own.addAll(Arrays.asList(row.text("own").split(";")));
                        });
        Map<String, Set<BrokenWord>> broken = new HashMap<>();
        kinds.forEach(
                (kind, list) -> {
                    String only = by.getOrDefault(kind, "");
                    List<String> instead = only.isEmpty() ? REPLACEMENTS : List.of(only);
                    list.forEach(word -> replace(kind, word, instead, broken));
                });
        broken.forEach((replacement, list) -> words.put(replacement, BrokenWords.of(list)));
        replacements =
                words.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        replacements.forEach(one -> first.set(one.charAt(0)));
    }

    private void replace(
            String kind, String word, List<String> instead, Map<String, Set<BrokenWord>> words) {
        BrokenWord broken = BrokenWord.of(word, kind);
        for (String replacement : instead) {
            Set<BrokenWord> list = words.computeIfAbsent(replacement, r -> new LinkedHashSet<>());
            if (!replacement.equals(kind)
                    && OF_BANNERS.getOrDefault(replacement, kind).equals(kind)
                    && !isWord(broken, replacement)
                    && isTold(broken, replacement)) {
                list.add(broken);
            }
        }
    }

    /** Whether a word comes of it again: 城镇 → 城乡, 乡长 → 区长. */
    private boolean isWord(BrokenWord broken, String replacement) {
        for (int from = 0; from < broken.before().length(); from++) {
            if (own.contains(broken.before().substring(from) + replacement)) {
                return true;
            }
        }
        for (int to = 1; to <= broken.after().length(); to++) {
            if (own.contains(replacement + broken.after().substring(0, to))) {
                return true;
            }
        }
        return own.contains(broken.before() + replacement + broken.after());
    }

    /** One hanzi beside a replacement may be anything, where no edge says that it is not. */
    private boolean isTold(BrokenWord broken, String replacement) {
        if (broken.before().length() + broken.after().length() > 1) {
            return true;
        }
        Edge edge =
                broken.before().isEmpty() ? after.get(broken.after()) : before.get(broken.before());
        boolean single = replacement.length() == 1;
        return edge != null && (!single || edge.also().contains(replacement));
    }

    /**
     * The traces in a text.
     *
     * @param names of the roster: what stands in one is no trace
     */
    List<Trace> in(String text, Collection<String> names) {
        List<Trace> traces = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (!first.get(text.charAt(at))) {
                continue;
            }
            for (String replacement : replacements) {
                if (text.startsWith(replacement, at)) {
                    at(text, at, replacement, names, traces);
                    at += replacement.length() - 1;
                    break;
                }
            }
        }
        return traces;
    }

    private void at(
            String text, int at, String replacement, Collection<String> names, List<Trace> traces) {
        int end = at + replacement.length();
        BrokenWords broken = Objects.requireNonNull(words.get(replacement));
        for (BrokenWord one :
                broken.mayStand(text, at, end) ? broken.all() : List.<BrokenWord>of()) {
            int start = at - one.before().length();
            if (start >= 0
                    && text.startsWith(one.before(), start)
                    && text.startsWith(one.after(), end)
                    && stands(text, start, end, one, replacement)
                    && (start == at
                            || names.stream().noneMatch(name -> covers(name, text, start, end)))) {
                traces.add(
                        new Trace(
                                text.substring(start, end + one.after().length()),
                                one.kind() + "→" + replacement,
                                one.weak()));
                return;
            }
        }
    }

    /** Whether a broken word is no meeting of two others. */
    private boolean stands(String text, int start, int end, BrokenWord one, String replacement) {
        if (one.before().isEmpty() && replacement.length() == 1 && joins(text, start)) {
            return false;
        }
        if (one.after().isEmpty() && replacement.length() == 1 && joins(text, end)) {
            return false;
        }
        if (one.marked()) {
            return true;
        }
        if (one.before().length() == 1) {
            Edge edge = before.get(one.before());
            return edge == null
                    || (edge.free()
                            ? FREE.isIn(text.substring(0, start))
                            : start == 0 || edge.unless().indexOf(text.charAt(start - 1)) < 0);
        }
        int behind = end + one.after().length();
        Edge edge =
                one.before().isEmpty() && one.after().length() == 1 ? after.get(one.after()) : null;
        return edge == null
                || behind == text.length()
                || edge.unless().indexOf(text.charAt(behind)) < 0;
    }

    /** Whether the characters on both sides of a place are one word: 社|区. */
    private boolean joins(String text, int at) {
        return at > 0
                && at < text.length()
                && own.contains(text.substring(at - 1, Math.min(text.length(), at - 1 + SHORT)));
    }

    /** Whether a name ends with the replacement and begins with the word or before it. */
    private static boolean covers(String name, String text, int start, int end) {
        return end - name.length() <= start && text.startsWith(name, end - name.length());
    }
}

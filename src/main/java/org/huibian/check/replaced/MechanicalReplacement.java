package org.huibian.check.replaced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.job.roster.Roster;
import org.huibian.job.roster.SubDistrict;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * T05 机械替换痕迹: ordinary words with a kind replaced in them, a collocation that no dictionary has, as
 * often as its row in collocations.csv says, words that are at once repeated, and words that stand
 * where another belongs (StrangeWords, TornFrames).
 */
public final class MechanicalReplacement extends ReportCheck {

    /** Wording that is a replacement where it stands so often. */
    private record Row(TextPattern pattern, int times) {}

    /**
     * What a replacement has torn: the words, the sentences with them, and what was put for what.
     */
    private record Torn(Set<String> wordings, List<Quote> quotes, Set<String> changes) {}

    private final KindWords kinds = new KindWords();
    private final StrangeWords words = new StrangeWords();
    private final TornFrames torn = TornFrames.standard();
    private final TornFrames bound = TornFrames.bound();

    private final List<Row> rows =
            Wording.rows(MechanicalReplacement.class, "collocations.csv", "pattern", "times")
                    .stream()
                    .map(
                            row ->
                                    new Row(
                                            TextPattern.compile(row.text("pattern")),
                                            Integer.parseInt(row.text("times"))))
                    .toList();

    private final PatternIndex<Row> index = new PatternIndex<>(rows, Row::pattern);

    /** The check. */
    public MechanicalReplacement() {
        super("T05");
    }

    @Override
    protected void examine(Examined report) {
        Torn torn = replacedKinds(report);
        OwnNameInside.in(report)
                .forEach(
                        (word, quotes) -> {
                            torn.wordings().add(word);
                            torn.quotes().addAll(quotes);
                        });
        collocations(report, torn);
        if (!torn.quotes().isEmpty()) {
            note(report, torn);
        }
        Set<String> noted = new LinkedHashSet<>(torn.wordings());
        Set<Quote> quoted = new LinkedHashSet<>(torn.quotes());
        RepeatedWords.doubled(report, noted)
                .forEach(
                        (words, quotes) -> {
                            if (!quoted.containsAll(quotes)) {
                                note(report, new Torn(Set.of(words), quotes, Set.of()));
                                quoted.addAll(quotes);
                            }
                        });
        strange(report, noted, quoted);
    }

    /** Adds what no dictionary has, as often as its row says. */
    private void collocations(Examined report, Torn torn) {
        Map<Row, List<Quote>> candidates = new HashMap<>();
        for (Quote quote : report.texts()) {
            for (Row row : index.candidates(quote.text())) {
                candidates.computeIfAbsent(row, r -> new ArrayList<>()).add(quote);
            }
        }
        Set<Quote> kinds = Set.copyOf(torn.quotes());
        for (Row row : rows) {
            List<Quote> quotes = new ArrayList<>();
            Set<String> wordings = new LinkedHashSet<>();
            for (Quote quote : candidates.getOrDefault(row, List.of())) {
                for (TextMatcher one = row.pattern().matcher(quote.text()); one.find(); ) {
                    quotes.add(quote);
                    wordings.add(one.group());
                }
            }
            quotes.removeIf(kinds::contains);
            if (quotes.size() >= row.times()) {
                torn.wordings().addAll(wordings);
                torn.quotes().addAll(quotes);
            }
        }
    }

    /** Notes the words that stand where another belongs: 防止台账激化. */
    private void strange(Examined report, Set<String> noted, Set<Quote> quoted) {
        Roster roster = report.district().job().roster();
        List<String> names = new ArrayList<>(report.district().job().places());
        names.add(report.district().job().district());
        for (SubDistrict one : roster.subDistricts()) {
            names.add(one.name());
            names.addAll(one.aliases());
        }
        List<String> texts = new ArrayList<>();
        for (Quote quote : report.texts()) {
            texts.add(StrangeWords.plain(quote.text()));
        }
        List<StrangeWords.Strange> found = new ArrayList<>(words.in(texts, names));
        found.addAll(torn.in(texts));
        found.addAll(bound.in(texts));
        for (StrangeWords.Strange one : found) {
            List<Quote> quotes = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                if (texts.get(i).contains(one.word())) {
                    quotes.add(report.texts().get(i));
                }
            }
            boolean told = noted.stream().anyMatch(words -> words.contains(one.word()));
            if (!told && !quoted.containsAll(quotes)) {
                report.note(
                        Severity.WARNING,
                        "word",
                        quotes,
                        one.word(),
                        Integer.toString(one.times()),
                        one.other());
                quoted.addAll(quotes);
            }
        }
    }

    /** All words with a kind replaced in them: whoever replaces one replaces it throughout. */
    private Torn replacedKinds(Examined report) {
        Roster roster = report.district().job().roster();
        List<String> names = roster.subDistricts().stream().map(SubDistrict::name).toList();
        Map<KindWords.Trace, List<Quote>> traces = new LinkedHashMap<>();
        for (Quote quote : report.texts()) {
            for (KindWords.Trace trace : kinds.in(bare(quote.text(), report), names)) {
                traces.computeIfAbsent(trace, t -> new ArrayList<>()).add(quote);
            }
        }
        Torn torn = new Torn(new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>());
        traces.keySet().stream()
                .filter(trace -> !trace.weak())
                .forEach(trace -> torn.changes().add(trace.change()));
        traces.forEach(
                (trace, quotes) -> {
                    if (torn.changes().contains(trace.change())) {
                        torn.wordings().add(trace.written());
                        torn.quotes().addAll(quotes);
                    }
                });
        return torn;
    }

    /** 东榆街道长 → 街道长: a name that was put in is read as its kind. */
    private static String bare(String text, Examined report) {
        String name = report.subDistrict();
        for (String kind : List.of("街道", "镇", "乡")) {
            if (name.length() > kind.length() && name.endsWith(kind)) {
                return text.replace(name, kind);
            }
        }
        return text;
    }

    private static void note(Examined report, Torn torn) {
        report.note(
                Severity.WARNING,
                torn.changes().size() == 1 ? "changed" : "message",
                torn.quotes(),
                String.join("、", torn.wordings()),
                torn.quotes().size(),
                String.join("、", torn.changes()));
    }
}

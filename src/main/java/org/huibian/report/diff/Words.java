package org.huibian.report.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;
import org.huibian.report.Inline;

/**
 * Words of a text: a number, a word in Latin letters, or one character; a figure with its unit is
 * one word.
 */
public final class Words {

    private static final Pattern WORD =
            Pattern.compile("\\d+(?:[.,]\\d+)*|[A-Za-z]+|.", Pattern.DOTALL);

    /** Between two changes, so few characters that stayed are no help to a reader. */
    private static final int FEW = 2;

    private Words() {}

    /**
     * A word with the stretch it stands in.
     *
     * @param text its wording
     * @param origin the stretch
     */
    private record Word(String text, Inline origin) {}

    /**
     * A word beside its counterpart, one of them null for something new or gone.
     *
     * @param before in the earlier text
     * @param after in the later text
     */
    private record Pair(
            @org.jspecify.annotations.Nullable Word before,
            @org.jspecify.annotations.Nullable Word after) {

        boolean isKept() {
            return before != null && after != null;
        }
    }

    /** How alike two texts are, from 0 to 1: twice the common words over all words. */
    static double likeness(String one, String other) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (Word word : of(new Inline.Text(one))) {
            counts.merge(word.text(), 1, Integer::sum);
            all++;
        }
        int common = 0;
        for (Word word : of(new Inline.Text(other))) {
            all++;
            Integer left = counts.get(word.text());
            if (left != null && left > 0) {
                counts.put(word.text(), left - 1);
                common++;
            }
        }
        return all == 0 ? 1 : 2.0 * common / all;
    }

    /** Both texts in one, with a mark on every stretch that is not in both. */
    static List<Inline> merged(List<Inline> before, List<Inline> after, Marks marks) {
        List<Word> old = words(before);
        List<Word> current = words(after);
        List<Pair> pairs = new ArrayList<>();
        int[] at = new int[2];
        CommandVisitor<String> walk =
                new CommandVisitor<>() {
                    @Override
                    public void visitInsertCommand(String added) {
                        pairs.add(new Pair(null, current.get(at[1]++)));
                    }

                    @Override
                    public void visitKeepCommand(String kept) {
                        pairs.add(new Pair(old.get(at[0]++), current.get(at[1]++)));
                    }

                    @Override
                    public void visitDeleteCommand(String removed) {
                        pairs.add(new Pair(old.get(at[0]++), null));
                    }
                };
        new SequencesComparator<>(
                        old.stream().map(Word::text).toList(),
                        current.stream().map(Word::text).toList())
                .getScript()
                .visit(walk);
        return written(pairs, marks);
    }

    private static List<Inline> written(List<Pair> pairs, Marks marks) {
        List<Inline> inlines = new ArrayList<>();
        List<Word> gone = new ArrayList<>();
        List<Word> come = new ArrayList<>();
        for (int i = 0; i < pairs.size(); ) {
            int end = i;
            int length = 0;
            while (end < pairs.size() && pairs.get(end).isKept()) {
                length += pairs.get(end++).after().text().length();
            }
            boolean between = i > 0 && end < pairs.size();
            if (end > i && !(between && length <= FEW)) {
                flush(gone, come, inlines, marks);
                add(
                        pairs.subList(i, end).stream().map(Pair::after).toList(),
                        Mark.KEPT,
                        inlines,
                        marks);
                i = end;
                continue;
            }
            Pair pair = pairs.get(i++);
            if (pair.before() != null) {
                gone.add(pair.before());
            }
            if (pair.after() != null) {
                come.add(pair.after());
            }
        }
        flush(gone, come, inlines, marks);
        return inlines;
    }

    private static void flush(List<Word> gone, List<Word> come, List<Inline> inlines, Marks marks) {
        add(gone, Mark.DELETED, inlines, marks);
        add(come, Mark.INSERTED, inlines, marks);
        gone.clear();
        come.clear();
    }

    /** One stretch for the words of each stretch they come from. */
    private static void add(List<Word> words, Mark mark, List<Inline> inlines, Marks marks) {
        for (int i = 0; i < words.size(); ) {
            Inline origin = words.get(i).origin();
            StringBuilder text = new StringBuilder();
            while (i < words.size() && words.get(i).origin() == origin) {
                text.append(words.get(i++).text());
            }
            Inline part =
                    mark == Mark.DELETED
                            ? new Inline.Text(text.toString())
                            : origin.accept(new Shortened(text.toString()));
            marks.put(part, mark);
            inlines.add(part);
        }
    }

    private static List<Word> words(List<Inline> inlines) {
        List<Word> words = new ArrayList<>();
        inlines.forEach(inline -> words.addAll(of(inline)));
        return words;
    }

    private static List<Word> of(Inline inline) {
        if (inline instanceof Inline.Figure) {
            return List.of(new Word(inline.text(), inline));
        }
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(inline.text());
        while (matcher.find()) {
            words.add(new Word(matcher.group(), inline));
        }
        return words;
    }

    /** The same stretch with less text. */
    private record Shortened(String words) implements Inline.Visitor<Inline> {
        @Override
        public Inline text(Inline.Text text) {
            return new Inline.Text(words);
        }

        @Override
        public Inline figure(Inline.Figure figure) {
            return new Inline.Figure(words, figure.lineage());
        }

        @Override
        public Inline quote(Inline.Quote quote) {
            return new Inline.Quote(words, quote.source());
        }
    }
}

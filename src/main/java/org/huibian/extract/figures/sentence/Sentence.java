package org.huibian.extract.figures.sentence;

import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.phrase.PhraseIndex;
import org.huibian.indicator.phrase.PhraseText;

/**
 * A sentence of a stretch.
 *
 * @param start where it begins in the stretch
 * @param end where it ends, exclusive, its mark included
 * @param clauses its clauses in order
 * @param figures all that looks like a figure in it, in order
 */
public record Sentence(int start, int end, List<Clause> clauses, List<Figure> figures) {

    private static final String ENDS = "。！？!?\n";

    /** The marks that end a clause. */
    static final String CLAUSE_ENDS = "，,；;：:。！？!?\n";

    private static final String PARTS = "其中";

    private static final int BRACKET = 80;

    /** Where a text without full stops is cut, so that time stays linear in it. */
    private static final int LONG = 600;

    private static final int LONGEST = 160;

    /** Copies. */
    public Sentence {
        clauses = List.copyOf(clauses);
        figures = List.copyOf(figures);
    }

    /**
     * The sentences of a text that have figures in them, each after the one that leads up to it.
     */
    public static List<Sentence> split(String text, List<Figure> figures) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int next = 0;
        int mark = 0;
        int before = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends =
                    i == text.length()
                            || ENDS.indexOf(text.charAt(i)) >= 0
                            || i - start > LONG && CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0
                            || i - Math.max(start, mark) > LONGEST;
            mark = i < text.length() && CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0 ? i : mark;
            if (!ends) {
                continue;
            }
            int end = Math.min(text.length(), i + 1);
            while (end < text.length() && "”’\"）)」".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            for (int f = next; f < figures.size() && figures.get(f).from() < end; f++) {
                end = Math.max(end, figures.get(f).to());
            }
            int first = next;
            while (next < figures.size() && figures.get(next).start() < end) {
                next++;
            }
            if (end > start && next > first) {
                if (before >= 0) {
                    sentences.add(sentence(text, before, start, List.of(), true));
                }
                sentences.add(sentence(text, start, end, figures.subList(first, next), false));
            }
            before = next > first ? -1 : start;
            start = end;
            i = Math.max(i, end - 1);
        }
        return sentences;
    }

    private static Sentence sentence(
            String text, int start, int end, List<Figure> figures, boolean whole) {
        List<Clause> clauses = new ArrayList<>();
        if (whole || figures.stream().anyMatch(figure -> figure.kind().counts())) {
            new Builder(text, figures, clauses).build(start, end, false);
            clauses.sort((a, b) -> Integer.compare(a.start(), b.start()));
        }
        return new Sentence(start, end, clauses, figures);
    }

    /** Builds the clauses of one sentence. */
    private static final class Builder {
        private final String text;
        private final List<Figure> figures;
        private final List<Clause> clauses;
        private int next;

        Builder(String text, List<Figure> figures, List<Clause> clauses) {
            this.text = text;
            this.figures = figures;
            this.clauses = clauses;
        }

        void build(int start, int end, boolean bracket) {
            StringBuilder words = new StringBuilder();
            List<Figure> placed = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            int from = start;
            int at = start;
            while (at < end) {
                while (next < figures.size() && figures.get(next).end() <= at) {
                    next++;
                }
                Figure figure = next < figures.size() ? figures.get(next) : null;
                if (figure != null && figure.kind().counts() && at >= figure.from()) {
                    at = place(figure, at, words, placed, places);
                    continue;
                }
                if (figure != null && at >= figure.start() && at < figure.end()) {
                    // Dates are no words of any phrase and would only lengthen its gaps.
                    if (figure.kind() != Kind.DATE) {
                        append(words, text.charAt(at));
                    }
                    at++;
                    continue;
                }
                char c = text.charAt(at);
                if ((c == '（' || c == '(') && !bracket) {
                    int close = close(at, end);
                    if (close > at && hasCount(at, close)) {
                        int resume = close + 1;
                        build(at + 1, close, true);
                        at = resume;
                        continue;
                    }
                }
                boolean mark = CLAUSE_ENDS.indexOf(c) >= 0 && !leadsIn(c, at);
                if (mark
                        && (PARTS.contentEquals(words)
                                || placed.isEmpty() && NoughtTopic.is(words, text, at, figure))) {
                    // 其中，邻里纠纷51件; 民转刑案件，一件也没有: the mark is but a breath.
                    at++;
                    continue;
                }
                if (mark) {
                    add(from, at, words, placed, places, bracket);
                    from = at + 1;
                } else {
                    append(words, c);
                }
                at++;
            }
            add(from, end, words, placed, places, bracket);
        }

        /** Figures in words keep their wording, so that phrases may name it. */
        private int place(
                Figure figure,
                int at,
                StringBuilder words,
                List<Figure> placed,
                List<Integer> places) {
            if (figure.kind() != Kind.COUNT) {
                for (int i = at; i < figure.end(); i++) {
                    append(words, text.charAt(i));
                }
            }
            places.add(words.length());
            placed.add(figure);
            words.append((char) (PhraseIndex.NUMBER + Math.min(placed.size() - 1, 4000)));
            next++;
            return Math.max(figure.to(), at + 1);
        }

        /** “矛盾纠纷：54件” is one clause. */
        private boolean leadsIn(char c, int at) {
            return (c == '：' || c == ':')
                    && next < figures.size()
                    && figures.get(next).from() <= at + 2
                    && figures.get(next).start() > at;
        }

        private void add(
                int from,
                int to,
                StringBuilder words,
                List<Figure> placed,
                List<Integer> places,
                boolean bracket) {
            if (words.length() > 0) {
                clauses.add(new Clause(from, to, words.toString(), placed, places, bracket));
            }
            words.setLength(0);
            placed.clear();
            places.clear();
        }

        private int close(int open, int end) {
            for (int i = open + 1; i < Math.min(end, open + BRACKET); i++) {
                if (text.charAt(i) == '）' || text.charAt(i) == ')') {
                    return i;
                }
            }
            return -1;
        }

        private boolean hasCount(int from, int to) {
            for (int i = next; i < figures.size() && figures.get(i).start() < to; i++) {
                if (figures.get(i).kind().counts() && figures.get(i).start() > from) {
                    return true;
                }
            }
            return false;
        }

        private static void append(StringBuilder words, char c) {
            char normal = PhraseText.normal(c);
            if (normal != 0) {
                words.append(normal);
            }
        }
    }
}

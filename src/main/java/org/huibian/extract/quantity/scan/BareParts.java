package org.huibian.extract.quantity.scan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;

/**
 * 立案37件，办结35件，简易22、普通15: numbers of a list that leave out their unit have that of the count before
 * them to which they add up. Where they add up to none, nobody can tell what they are.
 */
final class BareParts {

    /** What stands between one number of such a list and the next: a mark and a name. */
    private static final Pattern NAME =
            Pattern.compile("(?:[，,、；;：:（(]|[（(：:，,]其中[：:，,]?|和|及|与)?(?:其中)?\\p{IsHan}{1,10}[:：]?");

    private static final String ENDS = "，,、；;。）)和及与";
    private static final String SENTENCE_ENDS = "。！!？?\n";

    private BareParts() {}

    /** The figures of a text, such lists with their unit. */
    static List<Figure> withUnit(String text, List<Figure> figures) {
        List<Figure> named = figures;
        int at = 0;
        while (at < figures.size()) {
            int end = at;
            while (end < figures.size() && isPart(text, figures, end)) {
                end++;
            }
            if (end - at > 1) {
                Optional<Figure> whole = whole(text, figures, at, end);
                if (whole.isPresent()) {
                    named = named == figures ? new ArrayList<>(figures) : named;
                    for (int i = at; i < end; i++) {
                        Figure part = figures.get(i);
                        named.set(i, counted(part, whole.get().unit()));
                    }
                }
            }
            at = Math.max(at + 1, end);
        }
        return named;
    }

    private static boolean isPart(String text, List<Figure> figures, int i) {
        Figure figure = figures.get(i);
        return figure.kind() == Kind.BARE
                && i > 0
                && (figure.end() == text.length() || ENDS.indexOf(text.charAt(figure.end())) >= 0)
                && NAME.matcher(text).region(figures.get(i - 1).end(), figure.start()).matches();
    }

    /** The nearest count of the sentence that is as much as the parts together. */
    private static Optional<Figure> whole(String text, List<Figure> figures, int from, int to) {
        BigDecimal sum =
                figures.subList(from, to).stream()
                        .map(part -> part.value().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = from - 1; i >= 0; i--) {
            Figure figure = figures.get(i);
            if (isParted(text, figure.end(), figures.get(i + 1).start())) {
                return Optional.empty();
            }
            if (figure.kind() == Kind.COUNT && figure.value().orElseThrow().compareTo(sum) == 0) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    private static boolean isParted(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }

    private static Figure counted(Figure part, String unit) {
        return new Figure(
                Kind.COUNT,
                part.start(),
                part.end(),
                part.from(),
                part.to(),
                part.value(),
                unit,
                part.qualifier());
    }
}

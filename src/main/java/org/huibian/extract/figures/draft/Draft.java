package org.huibian.extract.figures.draft;

import java.util.Comparator;
import java.util.Optional;
import org.huibian.extract.Role;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.quantity.Figure;
import org.huibian.indicator.Indicator;
import org.huibian.source.Excerpt;
import org.huibian.source.SourceText;

/**
 * A figure on its way to becoming a mention.
 *
 * @param text the text it stands in
 * @param offset where the stretch begins in the reading of that text
 * @param figure the figure, counted from the beginning of the stretch
 * @param start where its sentence begins in the stretch
 * @param end where its sentence ends
 * @param order number of its sentence in the report
 * @param list number of the list it is part of, -1 for none
 * @param hit what it counts
 * @param weight how much it speaks for all: 3 全镇, 2 全年、累计, 1 plain, 0 a single event
 * @param role what it is there for
 * @param reason why
 */
public record Draft(
        SourceText text,
        int offset,
        Figure figure,
        int start,
        int end,
        int order,
        int list,
        Optional<Hit> hit,
        int weight,
        Role role,
        String reason) {
    /** The list of what is part of none. */
    public static final int NO_LIST = -1;

    /** No sentence has more lists. */
    private static final int LISTS = 1000;

    /** Drafts in reading order. */
    public static final Comparator<Draft> READING_ORDER =
            Comparator.comparingInt(draft -> draft.figure().start());

    /** Number of a list of a sentence; each list of the report has its own. */
    public static int listNumber(int sentence, int within) {
        return sentence * LISTS + within;
    }

    /** The same in another role. */
    public Draft as(Role other, String why) {
        return with(figure, list, hit, other, why);
    }

    /** The same counting something else. */
    public Draft counting(Hit other) {
        return with(figure, list, Optional.of(other), role, reason);
    }

    /** The same as a whole of an indicator, told by the words of another draft. */
    public Draft countedWith(Draft other, Indicator indicator) {
        return counting(other.hit().orElseThrow().as(indicator)).as(Role.TOTAL, "");
    }

    /** The same counting nothing that is known. */
    public Draft countingNothing(String why) {
        return with(figure, NO_LIST, Optional.empty(), Role.OTHER, why);
    }

    /** The same as an item of a list that is to be added up. */
    public Draft inList(int number) {
        return with(figure, number, hit, Role.PART, "并列分项，相加计入");
    }

    /** The same as part of no list. */
    public Draft alone() {
        return with(figure, NO_LIST, hit, role, reason);
    }

    /** A number of which nobody can tell what it was, and which counts nothing. */
    Draft unknown(String why) {
        return with(figure.unknown(), NO_LIST, Optional.empty(), Role.OTHER, why);
    }

    private Draft with(Figure read, int number, Optional<Hit> counted, Role other, String why) {
        return new Draft(
                text, offset, read, start, end, order, number, counted, weight, other, why);
    }

    /** Its sentence as submitted. */
    public Excerpt sentence() {
        return text.excerpt(offset + start, offset + end);
    }

    /** Whether it stands in the same sentence of the same text as another. */
    public boolean isBeside(Draft other) {
        return order == other.order && text == other.text;
    }

    /** Its sentence as it is read. */
    public String wording() {
        return text.reading().substring(offset + start, offset + end);
    }

    /** What its sentence says before it, as it is read. */
    public String before() {
        return text.reading().substring(offset + start, offset + figure.start());
    }

    /** What stands between it and one behind it in its sentence, as it is read. */
    public String between(Draft behind) {
        return text.reading().substring(offset + figure.end(), offset + behind.figure().start());
    }

    /** What its sentence says behind it, as it is read. */
    public String after() {
        return text.reading().substring(offset + figure.end(), offset + end);
    }

    /** What its text says behind its sentence, as it is read. */
    public String behindSentence() {
        return text.reading().substring(offset + end);
    }

    /** Id of the indicator it counts, empty where none. */
    public String indicator() {
        return hit.map(found -> found.indicator().id()).orElse("");
    }

    /** Whether it counts for an indicator: as its total, or as an item of what is added up. */
    public boolean counts() {
        return isTotal() || list != NO_LIST && role == Role.PART && hit.isPresent();
    }

    /** Whether it is a total of an indicator. */
    public boolean isTotal() {
        return role == Role.TOTAL && hit.isPresent();
    }
}

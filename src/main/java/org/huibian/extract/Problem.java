package org.huibian.extract;

import java.util.List;
import org.huibian.source.Excerpt;

/**
 * Something noticed while a report was read, for the checks to judge.
 *
 * @param kind what it is
 * @param subject what it concerns: an indicator's id, the kind of personal data …; may be empty
 * @param places where
 * @param quotes the sentences concerned, as submitted, personal data replaced; as many as places
 */
public record Problem(Kind kind, String subject, List<Excerpt> places, List<String> quotes) {

    /** Copies; refuses quotes that do not pair with the places. */
    public Problem {
        places = List.copyOf(places);
        quotes = List.copyOf(quotes);
        if (places.size() != quotes.size()) {
            throw new IllegalArgumentException(
                    places.size() + " places, " + quotes.size() + " quotes");
        }
    }

    /** The same with its sentences in other words. */
    public Problem quoted(List<String> words) {
        return new Problem(kind, subject, places, words);
    }

    /** What was noticed. */
    public enum Kind {
        /** Two totals for one indicator that differ. */
        CONTRADICTION,
        /** A total in the form and another one in the words; the form's stands first. */
        FORM_DIFFERS,
        /** A row or column of totals that is not the sum of its parts; the subject is that sum. */
        TABLE_SUM,
        /**
         * A row or column of a table that closes more than it took in; the subject names it, the
         * four places are what was closed, what was taken in, and the heads of both.
         */
        CLOSED_BEYOND,
        /**
         * A row of a table whose rate its counts do not give; the places are rate, part and whole.
         */
        RATE_IN_ROW,
        /**
         * A row or column of a table whose difference or growth its two years do not give; the
         * subject is what it states, a growth with %, the places are that, this and last year.
         */
        CHANGE_IN_ROW,
        /** Numbers of a sheet that were typed as text. */
        NUMBER_AS_TEXT,
        /** Formulas of a sheet whose results were not saved or are errors. */
        NOT_COMPUTED,
        /** Formulas of a sheet that come to another number than was saved; the subject is that. */
        STALE_FORMULA,
        /**
         * Figures of a sheet whose unit is said nowhere; the subject is their head if all others
         * have one.
         */
        UNIT_MISSING,
        /** Rates of a sheet written as fractions, which may be parts of one or of a hundred. */
        RATE_AS_FRACTION,
        /** Figures of a sheet that nobody sees who opens it: on a hidden sheet, row or column. */
        HIDDEN_FIGURE,
        /** A stroke or 无 in a sheet where a number should stand; the subject is its row. */
        NOT_FILLED_IN,
        /** Pages that are pictures without text and were not read; the subject names them. */
        PAGES_UNREAD,
        /** A sentence in which reading broke off by a fault of the program; the subject is that. */
        SENTENCE_UNREAD,
        /** The name of a petitioner, party, minor or person under correction (P01). */
        PERSON,
        /** An identity card, phone, bank account or plate number, a home address (P04). */
        PERSONAL_NUMBER,
        /** The name of a lawyer, of somebody honoured or to be asked, kept in the text (P02). */
        NAMED_PERSON,
        /** The name of a principal leader, kept in the text (P03). */
        NAMED_LEADER,
        /** The title printed twice. */
        REPEATED_TITLE,
        /** A sentence torn by a line break. */
        BROKEN_LINE,
        /** A line that only a web page has: source, time of publication, number of visits. */
        WEB_LINE,
        /** Sentences and cells with a character that was lost (T08). */
        LOST_CHARACTERS,
        /** A figure of a revision of the level below for an indicator unknown here. */
        UNKNOWN_INDICATOR,
        /** A figure of such a revision in a unit that cannot be converted into the indicator's. */
        UNLIKE_UNIT
    }
}

package org.huibian.extract.figures.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.message.Fault;
import org.huibian.source.SourceText;

/**
 * A sentence in which reading broke off by a fault of the program. Its numbers count nothing; the
 * finding that quotes it is an error, so that nobody takes the sum without it for the whole.
 *
 * @param text where it stands
 * @param start where it begins in the reading of that
 * @param end where it ends, exclusive
 * @param fault the kind of the fault and where it lies, no word of the report
 */
public record UnreadSentence(SourceText text, int start, int end, String fault) {

    private static final String REASON = "程序读这一句时出错";

    /** Of a sentence of a text. */
    static UnreadSentence of(DraftReader.Reading text, Sentence sentence, Throwable failure) {
        return new UnreadSentence(
                text.source(),
                text.offset() + sentence.start(),
                text.offset() + sentence.end(),
                Fault.of(failure));
    }

    /** The numbers of a sentence as they stand, which count nothing. */
    static List<Draft> numbers(DraftReader.Reading text, Sentence sentence, int order) {
        List<Draft> drafts = new ArrayList<>();
        sentence.figures()
                .forEach(
                        figure ->
                                drafts.add(
                                        new Draft(
                                                text.source(),
                                                text.offset(),
                                                figure,
                                                sentence.start(),
                                                sentence.end(),
                                                order,
                                                Draft.NO_LIST,
                                                Optional.empty(),
                                                1,
                                                Role.OTHER,
                                                REASON)));
        return drafts;
    }
}

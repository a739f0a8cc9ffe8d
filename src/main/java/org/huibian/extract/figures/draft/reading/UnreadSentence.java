package org.huibian.extract.figures.draft.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.sentence.Sentence;

/**
 * A sentence in which reading broke off by a fault of the program: its numbers count nothing, and
 * their reason tells the fault, so that the report keeps all its other figures and a finding quotes
 * the sentence.
 */
public final class UnreadSentence {

    private static final String REASON = "程序读这一句时出错：";

    private UnreadSentence() {}

    /** What is read, or the numbers of the sentence as they stand where reading breaks off. */
    static List<Draft> or(
            Supplier<List<Draft>> reading, DraftReader.Reading text, Sentence sentence, int order) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError failure) {
            // A fault in one sentence must not take the figures of the report with it. Nothing is
            // hidden: the finding that quotes the sentence is an error.
            return numbers(text, sentence, order, REASON + fault(failure));
        }
    }

    private static List<Draft> numbers(
            DraftReader.Reading text, Sentence sentence, int order, String reason) {
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
                                                reason)));
        return drafts;
    }

    /** The kind of the fault and where in the program it lies; what it says may hold words. */
    private static String fault(Throwable failure) {
        String where =
                Stream.of(failure.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.huibian."))
                        .findFirst()
                        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                        .orElse("?");
        return failure.getClass().getSimpleName() + ", " + where;
    }

    /** The fault by which a number was not read; empty where it was. */
    public static Optional<String> fault(Draft draft) {
        return Optional.of(draft.reason())
                .filter(reason -> reason.startsWith(REASON))
                .map(reason -> reason.substring(REASON.length()));
    }
}

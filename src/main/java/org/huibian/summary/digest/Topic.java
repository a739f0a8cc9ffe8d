package org.huibian.summary.digest;

import java.util.Optional;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Theme;
import org.huibian.summary.digest.sentence.Wording;

/**
 * What sentences are chosen for.
 *
 * @param chapter the chapter they stand in
 * @param code what the office calls it by: a theme or a chapter
 * @param ask what a sentence must tell to be chosen for it
 */
record Topic(Chapter chapter, String code, Ask ask) {

    /** What is asked of a sentence. */
    enum Ask {
        /** That it names a practice, or states figures of one. */
        PRACTICE,
        /** That it tells in plain words how the work is done. */
        WAY,
        /** That it speaks of the matter. */
        WORDS
    }

    /** What the first responsible did. */
    static final Topic LEADERS =
            new Topic(Chapter.FIRST_RESPONSIBLE, "first-responsible", Ask.WORDS);

    /** Why there are problems. */
    static final Topic CAUSES = new Topic(Chapter.PROBLEMS, "problems", Ask.WORDS);

    /** What a sentence may be chosen for. */
    static Optional<Topic> of(Passage passage) {
        return switch (passage.chapter()) {
            case RESULTS -> Optional.of(results(Placing.of(passage.theme(), passage.published())));
            case FIRST_RESPONSIBLE ->
                    Optional.of(LEADERS)
                            .filter(t -> Wording.holds(passage.published(), Wording.LEADER));
            case PROBLEMS ->
                    Optional.of(CAUSES)
                            .filter(t -> Wording.holds(passage.published(), Wording.CAUSE));
            default -> Optional.empty();
        };
    }

    /** What was done on a theme. */
    static Topic results(Theme theme) {
        return new Topic(Chapter.RESULTS, theme.code(), Ask.PRACTICE);
    }

    /** The same where nobody names a practice. */
    Topic ways() {
        return new Topic(chapter, code, Ask.WAY);
    }

    /** The same where nobody says how it is done either. */
    Topic plain() {
        return new Topic(chapter, code, Ask.WORDS);
    }

    /** Whether a sentence must name a practice, or state figures of one. */
    boolean substantial() {
        return ask == Ask.PRACTICE;
    }
}

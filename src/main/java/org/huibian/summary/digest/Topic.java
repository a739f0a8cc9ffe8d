package org.huibian.summary.digest;

import java.util.Optional;
import org.huibian.extract.Chapter;
import org.huibian.extract.Passage;
import org.huibian.indicator.Theme;

/**
 * What sentences are chosen for.
 *
 * @param chapter the chapter they stand in
 * @param code what the office calls it by: a theme or a chapter
 * @param substantial whether they must name a practice, or state figures of one
 */
record Topic(Chapter chapter, String code, boolean substantial) {

    /** What the first responsible did. */
    static final Topic LEADERS = new Topic(Chapter.FIRST_RESPONSIBLE, "first-responsible", false);

    /** Why there are problems. */
    static final Topic CAUSES = new Topic(Chapter.PROBLEMS, "problems", false);

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
        return new Topic(Chapter.RESULTS, theme.code(), true);
    }

    /** The same where nobody names a practice. */
    Topic plain() {
        return new Topic(chapter, code, false);
    }
}

package org.huibian.summary.digest.sentence;

/**
 * Why a sentence was chosen, in points; the parts add up.
 *
 * @param named for a practice with a name of its own: “网格+调解”
 * @param figures for figures in it; taken off where there are so many that they are a list
 * @param doing for a word of doing something new (创新, 组建) or of a way of working (每周, 轮流)
 * @param novelty for saying what the other sub-districts do not; 0 to 300
 * @param length for a length that reads well
 * @param solemn taken off for set political wording
 * @param spread taken off for each sentence of the same sub-district chosen before
 * @param office for being wanted by the office
 */
public record Score(
        int named,
        int figures,
        int doing,
        int novelty,
        int length,
        int solemn,
        int spread,
        int office) {

    /** What one more sentence of the same sub-district costs. */
    private static final int AGAIN = 150;

    /** What the office wants comes before all else. */
    private static final int WANTED = 10_000;

    /** The sum of the parts. */
    public int total() {
        return named + figures + doing + novelty + length + solemn + spread + office;
    }

    /** The same sentence after some others of its sub-district were chosen. */
    public Score after(int chosen) {
        return new Score(named, figures, doing, novelty, length, solemn, -AGAIN * chosen, office);
    }

    /** The same sentence where the office wants it. */
    public Score wanted(boolean byOffice) {
        return new Score(
                named, figures, doing, novelty, length, solemn, spread, byOffice ? WANTED : 0);
    }
}

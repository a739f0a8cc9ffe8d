package org.huibian.check.frequency.rhythm;

/**
 * How many times in twelve months something is done, with a range where the wording leaves one:
 * 每月1—2次 is 12 to 24.
 *
 * @param least at least so many
 * @param most at most so many
 */
public record Often(double least, double most) {

    /** Fewer than so many of what is due are clearly fewer: 3 of 4, not 5 of 6. */
    private static final double CLEARLY = 0.8;

    /** The same where more than a dozen are due: 20 of 24, not 44 of 52. */
    private static final double CLEARLY_OF_MANY = 0.84;

    /** More than so many of what is due are clearly more. */
    private static final double MORE = 1.2;

    private static final int MONTHS = 12;

    /** Exactly so many. */
    static Often of(double times) {
        return new Often(times, times);
    }

    /** So many times as often: 每月两次, 17个小区每季度各一场. */
    public Often times(Often more) {
        return new Often(least * more.least, most * more.most);
    }

    /** So many times as often. */
    public Often times(double more) {
        return times(of(more));
    }

    /**
     * Whether a count is clearly below: by a fifth or by two of a dozen or fewer, by a sixth of
     * more.
     */
    public boolean isMoreThan(int done) {
        return least > MONTHS
                ? done < least * CLEARLY_OF_MANY
                : done <= least - 2 || done < least * CLEARLY;
    }

    /**
     * Whether a count is clearly above: one more than every quarter is no wonder, two more than
     * every month are.
     */
    boolean isLessThan(int done) {
        return done >= most + 2 && (most <= MONTHS || done > most * MORE);
    }

    /** Whether a count agrees with it. */
    public boolean fits(int done) {
        return !isMoreThan(done) && !isLessThan(done);
    }
}

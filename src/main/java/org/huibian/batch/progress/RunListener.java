package org.huibian.batch.progress;

import org.huibian.message.Message;

/** Is told how a run goes on; for progress on a terminal and lines in a log. */
public interface RunListener {

    /** A step of the run begins: receive, extract, summarize, compose, write, publish. */
    void step(String name);

    /**
     * A file has been dealt with.
     *
     * @param file its path below the inbox
     * @param readable whether it could be read
     * @param done how many have been dealt with in this run
     * @param total how many are to be
     */
    void read(String file, boolean readable, int done, int total);

    /**
     * The first file of a sub-district has been read.
     *
     * @param name its name
     * @param done of how many sub-districts a file has been read in this run
     * @param expected how many are in the roster
     */
    default void subDistrict(String name, int done, int expected) {
        // Most listeners count files.
    }

    /** Something that the clerk should know, though nothing needs to be done about it. */
    default void note(Message message) {
        // Most listeners follow the progress only.
    }

    /** A listener that does nothing. */
    RunListener NONE =
            new RunListener() {
                @Override
                public void step(String name) {
                    // Nobody listens.
                }

                @Override
                public void read(String file, boolean readable, int done, int total) {
                    // Nobody listens.
                }
            };
}

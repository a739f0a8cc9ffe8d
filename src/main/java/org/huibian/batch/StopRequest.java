package org.huibian.batch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Asks a run to stop (停止), from any thread; the next run takes it up where it stopped. */
final class StopRequest {

    private final List<Runnable> consequences = new CopyOnWriteArrayList<>();
    private volatile boolean made;

    void make() {
        made = true;
        consequences.forEach(Runnable::run);
    }

    boolean isMade() {
        return made;
    }

    /** What happens when it is made, or at once where it was made already. */
    void then(Runnable consequence) {
        consequences.add(consequence);
        if (made) {
            consequence.run();
        }
    }
}

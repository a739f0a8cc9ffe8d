package org.huibian.batch.part;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Asks a run to stop (停止), from any thread; the next run takes it up where it stopped. */
public final class StopRequest {

    private final List<Runnable> consequences = new CopyOnWriteArrayList<>();
    private volatile boolean made;

    /** Makes it. */
    public void make() {
        made = true;
        consequences.forEach(Runnable::run);
    }

    /** Whether it was made. */
    public boolean isMade() {
        return made;
    }

    /** What happens when it is made, or at once where it was made already. */
    public void then(Runnable consequence) {
        consequences.add(consequence);
        if (made) {
            consequence.run();
        }
    }
}

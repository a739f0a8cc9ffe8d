package org.huibian.batch.step;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.huibian.batch.cluster.SharedRun;
import org.huibian.batch.plan.RunPlan;
import org.huibian.batch.progress.RunListener;
import org.huibian.message.Message;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;

/**
 * The files of a run as workers read them.
 *
 * @param plan what the run is about
 * @param files its files
 * @param listener is told how it goes on
 */
record SharedFiles(RunPlan plan, RunFiles files, RunListener listener) implements SharedRun {

    @Override
    public String digest() {
        return plan.identity().digest();
    }

    @Override
    public String build() {
        return plan.build();
    }

    @Override
    public String reader() {
        return plan.identity().reader();
    }

    @Override
    public byte[] task() {
        return files.task();
    }

    @Override
    public List<Submission> all() {
        return files.all();
    }

    @Override
    public Set<Submission> unread() throws SQLException {
        return files.unread();
    }

    @Override
    public boolean isWithinLimits(Submission submission) {
        try {
            plan.job().limits().check(submission);
            return true;
        } catch (UnreadableDocumentException e) {
            return false;
        }
    }

    @Override
    public byte[] bytes(Submission submission) throws IOException {
        return files.bytes(submission);
    }

    @Override
    public void read(Submission submission, long millis) throws SQLException {
        files.read(submission, millis);
    }

    @Override
    public void note(Message message) {
        listener.note(message);
    }
}

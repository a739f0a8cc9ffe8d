package org.huibian.batch;

import java.util.Map;
import java.util.Optional;
import org.huibian.batch.cluster.ClusterSession;
import org.huibian.batch.cluster.database.DatabaseTrouble;
import org.huibian.batch.part.ReadingParts;
import org.huibian.batch.plan.RunPlan;
import org.huibian.batch.step.LocalReading;
import org.huibian.batch.step.RemoteReading;
import org.huibian.message.Message;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The shared database of several machines; files are read by workers. Revisions of a level below,
 * of which there are few, are read by threads of this process.
 *
 * @param session this run's hold on it
 * @param plan what the run is about
 */
record SharedRunDatabase(ClusterSession session, RunPlan plan) implements RunDatabase {

    @Override
    public Map<String, Object> properties() {
        return session.properties(2 * ReadingParts.threads() + 2);
    }

    @Override
    public Class<?> reading() {
        return plan.job().level().compilesRevisions() ? LocalReading.class : RemoteReading.class;
    }

    @Override
    public void register(GenericApplicationContext starting) {
        starting.registerBean(
                ClusterSession.class,
                () -> session,
                // Closed by the one who opened it.
                definition -> definition.setDestroyMethodName(""));
        starting.registerBean(RunPlan.class, () -> plan);
    }

    /** It is not this run's to be made anew. */
    @Override
    public Optional<DamagedDatabaseException> damage(Throwable failure) {
        return Optional.empty();
    }

    @Override
    public Optional<Message> trouble(Throwable failure) {
        return DatabaseTrouble.of(failure);
    }
}

package org.huibian.batch.step;

import javax.sql.DataSource;
import org.huibian.batch.cluster.ClusterSession;
import org.huibian.batch.cluster.RemoteParts;
import org.huibian.batch.plan.RunPlan;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Has the files of a run read by workers. */
@Configuration(proxyBeanMethods = false)
@Profile("cluster")
public class RemoteReading {

    @Bean
    PartitionHandler parts(
            CompileJobConfiguration.Steps steps,
            RunPlan plan,
            ClusterSession session,
            DataSource database)
            throws Exception {
        Compilation compilation = steps.compilation();
        return new RemoteParts(
                new SharedFiles(plan, compilation.files(), compilation.listener()),
                session,
                steps.repository(),
                database);
    }
}

package org.huibian.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.huibian.batch.SmallJob;
import org.huibian.setup.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The group {@code cluster} of job.yml: an address, never a password. */
class SharedDatabaseKeysTest {

    private static final String ADDRESS = "jdbc:postgresql://10.1.2.3:5432/huibian";

    @TempDir private Path temp;

    @Test
    void jobWithoutTheGroupIsOneOfOneMachine() throws Exception {
        assertThat(JobFolder.at(SmallJob.in(temp).folder()).cluster()).isEmpty();
    }

    @Test
    void groupNamesDatabaseUserAndSchema() throws Exception {
        Cluster cluster = cluster("database: " + ADDRESS, "user: sifa", "schema: tangchuan_2025");

        assertThat(cluster.database()).isEqualTo(ADDRESS);
        assertThat(cluster.user()).contains("sifa");
        assertThat(cluster.schema()).isEqualTo("tangchuan_2025");
        assertThat(cluster("database: " + ADDRESS).schema()).isEqualTo("huibian");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/huibian?user=a&password=geheim",
                "jdbc:postgresql://db/huibian?sslmode=require&PASSWORD=geheim",
                "jdbc:postgresql://a:geheim@db/huibian"
            })
    void addressWithAPasswordIsRefusedAndNotRepeated(String address) {
        assertThatThrownBy(() -> Cluster.of(address, Optional.empty(), Optional.empty()))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("PGPASSWORD")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> cluster("database: \"" + address + "\""))
                .hasMessageContaining("job.yml:12: ")
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "database: jdbc:hsqldb:mem:x",
                "database: 10.1.2.3",
                "database: jdbc:postgresql://db/huibian\n  schema: public; drop",
                "database: jdbc:postgresql://db/huibian\n  schema: Tangchuan",
                "database: jdbc:postgresql://db/huibian\n  port: 5432",
                "user: sifa"
            })
    void whatIsNoSharedDatabaseIsRefusedWithItsLine(String lines) {
        assertThatThrownBy(() -> cluster(lines))
                .isInstanceOfSatisfying(
                        SetupException.class,
                        e -> {
                            assertThat(e.line()).isBetween(11, 13);
                            assertThat(e.text(Locale.ENGLISH)).contains("job.yml");
                        });
    }

    private Cluster cluster(String... lines) throws Exception {
        SmallJob job = SmallJob.in(temp);
        job.configure("cluster:\n  " + String.join("\n  ", lines) + "\n");
        return JobFolder.at(job.folder()).cluster().orElseThrow();
    }
}

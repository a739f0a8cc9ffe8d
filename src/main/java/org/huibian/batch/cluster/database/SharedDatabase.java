package org.huibian.batch.cluster.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.huibian.job.Cluster;
import org.huibian.message.Message;
import org.postgresql.Driver;

/**
 * How a process signs in to the shared database: its password comes from the environment ({@value
 * #PASSWORD}) or from the file that PostgreSQL's own programs use (.pgpass), never from a file of
 * the job or the command line.
 *
 * @param cluster the database
 * @param name what the database knows the process by, at most 63 characters
 */
public record SharedDatabase(Cluster cluster, String name) {

    private static final String PASSWORD = "PGPASSWORD";

    /** So long PostgreSQL keeps names of sessions. */
    private static final int LONGEST_NAME = 63;

    /**
     * A machine that lost its power says no goodbye: after half a minute without a sign its
     * sessions end, and what it was about is done by another one.
     */
    private static final String KEEP_ALIVE =
            "-c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

    public SharedDatabase {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /**
     * A session of its own.
     *
     * @throws org.huibian.setup.SetupException if the database cannot be reached
     */
    public Connection connect() {
        Properties properties = new Properties();
        properties.putAll(parameters());
        cluster.user().ifPresent(user -> properties.put("user", user));
        password().ifPresent(password -> properties.put("password", password));
        try {
            Connection connection = new Driver().connect(cluster.database(), properties);
            return Objects.requireNonNull(connection, "no address of PostgreSQL");
        } catch (SQLException e) {
            throw cluster.complaint(
                    Message.of(
                            SharedDatabase.class,
                            "cluster.unreachable",
                            cluster.database(),
                            String.valueOf(e.getMessage()).strip()));
        }
    }

    /** Sessions for several threads. */
    public HikariDataSource pool(int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(cluster.database());
        config.setDriverClassName(Driver.class.getName());
        cluster.user().ifPresent(config::setUsername);
        password().ifPresent(config::setPassword);
        parameters().forEach(config::addDataSourceProperty);
        config.setMaximumPoolSize(size);
        config.setPoolName("requests");
        return new HikariDataSource(config);
    }

    /** The same for Spring Boot's own pool. */
    public Map<String, Object> properties(int size) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", cluster.database());
        properties.put("spring.datasource.driver-class-name", Driver.class.getName());
        cluster.user().ifPresent(user -> properties.put("spring.datasource.username", user));
        password().ifPresent(word -> properties.put("spring.datasource.password", word));
        properties.put("spring.datasource.hikari.maximum-pool-size", String.valueOf(size));
        parameters()
                .forEach(
                        (key, value) ->
                                properties.put(
                                        "spring.datasource.hikari.data-source-properties." + key,
                                        value));
        properties.put("spring.batch.jdbc.initialize-schema", "never");
        properties.put("spring.batch.job.enabled", "false");
        properties.put("spring.profiles.active", "cluster");
        return properties;
    }

    private Map<String, String> parameters() {
        return Map.of(
                "currentSchema",
                cluster.schema(),
                "ApplicationName",
                name,
                "tcpKeepAlive",
                "true",
                "options",
                KEEP_ALIVE);
    }

    private static Optional<String> password() {
        return Optional.ofNullable(System.getenv(PASSWORD));
    }
}

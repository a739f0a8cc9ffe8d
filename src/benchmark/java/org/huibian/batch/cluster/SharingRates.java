package org.huibian.batch.cluster;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.huibian.batch.cluster.database.SharedTables;
import org.huibian.job.Cluster;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.integration.channel.QueueChannel;
import org.springframework.integration.jdbc.store.JdbcChannelMessageStore;
import org.springframework.integration.jdbc.store.channel.PostgresChannelMessageStoreQueryProvider;
import org.springframework.integration.store.MessageGroupQueue;
import org.springframework.integration.support.MessageBuilder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the shared database does by itself: requests put and taken, each in its transaction, and
 * bytes of documents handed over by it and by a folder.
 */
public final class SharingRates {

    private static final int REQUESTS = 2000;
    private static final int DOCUMENTS = 500;

    private SharingRates() {}

    /** Measures and prints. */
    public static void print(String address, String user, Map<String, String> environment)
            throws IOException, SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address + "?currentSchema=rates");
        config.setUsername(user);
        config.setPassword(environment.get("PGPASSWORD"));
        config.setMaximumPoolSize(2);
        try (HikariDataSource database = new HikariDataSource(config)) {
            try (Connection connection = database.getConnection()) {
                SharedTables.create(
                        connection,
                        Cluster.of(
                                address,
                                java.util.Optional.of(user),
                                java.util.Optional.of("rates")));
            }
            queue(database);
            for (int kilobytes : new int[] {24, 500}) {
                handOver(database, kilobytes * 1024);
            }
        }
    }

    private static void queue(HikariDataSource database) {
        JdbcChannelMessageStore store = new JdbcChannelMessageStore(database);
        store.setChannelMessageStoreQueryProvider(new PostgresChannelMessageStoreQueryProvider());
        store.afterPropertiesSet();
        QueueChannel channel = new QueueChannel(new MessageGroupQueue(store, "rates"));
        long begun = System.nanoTime();
        for (int i = 0; i < REQUESTS; i++) {
            channel.send(
                    MessageBuilder.withPayload(new StepExecutionRequest("part", (long) i)).build());
        }
        double put = seconds(begun);
        begun = System.nanoTime();
        TransactionTemplate transaction =
                new TransactionTemplate(new DataSourceTransactionManager(database));
        for (int i = 0; i < REQUESTS; i++) {
            transaction.executeWithoutResult(status -> channel.receive(0));
        }
        System.out.printf(
                Locale.ROOT,
                "queue: %,.0f requests put a second, %,.0f taken a second, one thread%n",
                REQUESTS / put,
                REQUESTS / seconds(begun));
    }

    private static void handOver(HikariDataSource database, int bytes)
            throws IOException, SQLException {
        byte[] document = new byte[bytes];
        new Random(1).nextBytes(document);
        Path folder = Files.createTempDirectory("huibian-rates");
        long begun = System.nanoTime();
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.write(folder.resolve(String.valueOf(i)), document);
        }
        for (int i = 0; i < DOCUMENTS; i++) {
            if (Files.readAllBytes(folder.resolve(String.valueOf(i))).length != bytes) {
                throw new IOException("not all there");
            }
        }
        double byFolder = seconds(begun);
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.delete(folder.resolve(String.valueOf(i)));
        }
        Files.delete(folder);
        begun = System.nanoTime();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("TRUNCATE reading_file");
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "INSERT INTO reading_file (position, file, sha256, bytes, content)"
                                    + " VALUES (?, ?, ?, ?, ?)")) {
                for (int i = 0; i < DOCUMENTS; i++) {
                    insert.setInt(1, i);
                    insert.setString(2, "f" + i);
                    insert.setString(3, "h" + i);
                    insert.setLong(4, bytes);
                    insert.setBytes(5, document);
                    insert.executeUpdate();
                }
            }
            connection.commit();
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT content FROM reading_file WHERE sha256 = ?")) {
                for (int i = 0; i < DOCUMENTS; i++) {
                    query.setString(1, "h" + i);
                    try (ResultSet row = query.executeQuery()) {
                        if (!row.next() || row.getBytes(1).length != bytes) {
                            throw new IOException("not all there");
                        }
                    }
                }
            }
            connection.commit();
        }
        System.out.printf(
                Locale.ROOT,
                "a document of %,d bytes there and back: %.2f ms by a folder of this machine, %.2f"
                        + " ms by the database%n",
                bytes,
                byFolder * 1000 / DOCUMENTS,
                seconds(begun) * 1000 / DOCUMENTS);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

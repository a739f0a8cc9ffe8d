package org.huibian.batch.cluster;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Consumer;
import org.huibian.batch.cluster.database.SharedDatabase;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.integration.channel.QueueChannel;
import org.springframework.integration.jdbc.store.JdbcChannelMessageStore;
import org.springframework.integration.jdbc.store.channel.PostgresChannelMessageStoreQueryProvider;
import org.springframework.integration.store.MessageGroupQueue;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.messaging.Message;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The queue of the parts that are to be read (读取请求), in the shared database: a request is taken in
 * a transaction that lasts until its part has been read, and is there again when that ends
 * otherwise. Only processes of one build of the program see each other's requests.
 *
 * <p>It has sessions of its own, for its transactions last longer than any other.
 */
final class Requests implements AutoCloseable {

    private static final String GROUP = "parts";

    private final HikariDataSource sessions;
    private final TransactionTemplate transaction;
    private final QueueChannel channel;

    /**
     * Opens the queue.
     *
     * @param takers so many take requests at the same time
     */
    Requests(SharedDatabase database, String build, int takers) {
        this.sessions = database.pool(takers);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(sessions));
        JdbcChannelMessageStore store = new JdbcChannelMessageStore(sessions);
        store.setChannelMessageStoreQueryProvider(new PostgresChannelMessageStoreQueryProvider());
        store.setRegion(build);
        // Whoever can write into the database gets nothing else made here.
        store.addAllowedPatterns(
                "org.springframework.batch.integration.partition.StepExecutionRequest",
                "org.springframework.messaging.*",
                "org.springframework.integration.*",
                "java.lang.*",
                "java.util.*");
        store.afterPropertiesSet();
        this.channel = new QueueChannel(new MessageGroupQueue(store, GROUP));
    }

    QueueChannel channel() {
        return channel;
    }

    /**
     * Takes a request, if there is one, and has it answered, all in one transaction: whatever ends
     * it before it has been answered gives the request back.
     *
     * @return whether there was one
     */
    boolean take(Consumer<StepExecutionRequest> answer) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        status -> {
                            Message<?> message = channel.receive(0);
                            if (message != null) {
                                answer.accept((StepExecutionRequest) message.getPayload());
                            }
                            return message != null;
                        }));
    }

    @Override
    public void close() {
        sessions.close();
    }
}

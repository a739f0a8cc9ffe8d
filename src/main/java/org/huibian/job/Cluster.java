package org.huibian.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.huibian.setup.YamlMap;

/**
 * The shared database (共用数据库) through which several machines work on one job: the group {@code
 * cluster} of job.yml. Nothing of it changes a result.
 *
 * @param database its address, {@code jdbc:postgresql://host:port/name}; no name of a user, no
 *     password
 * @param user who signs in; empty for the user of the operating system
 * @param schema the schema that belongs to this job alone
 * @param file the file that says so, or the command line
 * @param line the line there, 0 for none
 */
public record Cluster(
        String database, Optional<String> user, String schema, String file, int line) {

    static final String GROUP = "cluster";

    /** The schema where none is named. */
    public static final String SCHEMA = "huibian";

    private static final String DATABASE = "database";
    private static final String USER = "user";
    private static final String SCHEMA_KEY = "schema";

    private static final String ADDRESS =
            "jdbc:postgresql://[A-Za-z0-9._:,\\[\\]-]+/[A-Za-z0-9._-]+(\\?[^\\s]*)?";

    /** Parameters that would show a password to whoever looks at the file or the process. */
    private static final String SECRET = "(?i).*[?&](ssl)?(user|password)=.*|.*@.*";

    private static final String NAME = "[a-z][a-z0-9_]{0,39}";

    static Optional<Cluster> parse(YamlMap job) {
        if (!job.has(GROUP) && !job.keys().contains(GROUP)) {
            return Optional.empty();
        }
        YamlMap group = job.map(GROUP);
        group.allow(List.of(DATABASE, USER, SCHEMA_KEY));
        Cluster cluster =
                new Cluster(
                        group.text(DATABASE),
                        group.optionalText(USER),
                        group.optionalText(SCHEMA_KEY).orElse(SCHEMA),
                        job.file(),
                        group.line(DATABASE));
        return Optional.of(cluster.checked());
    }

    /**
     * As the command line names it.
     *
     * @throws SetupException if it is no address, or holds a password
     */
    public static Cluster of(String database, Optional<String> user, Optional<String> schema) {
        return new Cluster(database, user, schema.orElse(SCHEMA), database, 0).checked();
    }

    /** The address of a database as it may be shown and typed: without user and password. */
    public static String shown(String address) {
        return address.replaceFirst("//[^/]*@", "//")
                .replaceAll("(?i)(?<=[?&])(ssl)?(user|password)=[^&]*&?", "")
                .replaceFirst("[?&]$", "");
    }

    private Cluster checked() {
        if (database.matches(SECRET)) {
            throw new SetupException(
                    line == 0 ? "jdbc:postgresql" : file,
                    line,
                    Message.of(Cluster.class, "cluster.secret"));
        }
        if (!database.matches(ADDRESS)) {
            throw complaint(Message.of(Cluster.class, "cluster.database", database));
        }
        if (!schema.matches(NAME)) {
            throw complaint(Message.of(Cluster.class, "cluster.schema", schema));
        }
        return this;
    }

    /** How a worker is started for it: the verb and its arguments. */
    public List<String> worker() {
        List<String> words = new ArrayList<>(List.of("worker", database));
        user.ifPresent(name -> words.addAll(List.of("--user", name)));
        if (!schema.equals(SCHEMA)) {
            words.addAll(List.of("--schema", schema));
        }
        return words;
    }

    /** A complaint about the database. */
    public SetupException complaint(Message message) {
        return new SetupException(file, line, message);
    }
}

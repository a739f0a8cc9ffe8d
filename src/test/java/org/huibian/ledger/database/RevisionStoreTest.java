package org.huibian.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionStoreTest {

    private static final Manifest MANIFEST =
            new Manifest(
                    1,
                    null,
                    "d",
                    Map.of(),
                    "b",
                    0,
                    "indicators.csv",
                    "annual-report",
                    List.of(new Manifest.Input("a.txt", "0".repeat(64), 1, "used", "东榆街道")),
                    List.of(),
                    Map.of());

    @TempDir Path temp;

    @Test
    void revisionWhoseTablesFailInAnyWayIsNotKeptByHalf() throws Exception {
        Path gone;
        try (FileSystem zip =
                FileSystems.newFileSystem(temp.resolve("a.zip"), Map.of("create", "true"))) {
            gone = Files.createDirectory(zip.getPath("/0001"));
        }
        try (Connection connection = LedgerDatabase.open(new OutputFolder(temp))) {
            RevisionStore store = new RevisionStore(connection);
            store.createTables();

            assertThatThrownBy(() -> store.keep(MANIFEST, gone))
                    .isInstanceOf(ClosedFileSystemException.class);
            assertThat(store.revisions()).isEmpty();
            assertThat(connection.getAutoCommit()).isTrue();

            assertThat(store.keep(MANIFEST, temp.resolve("0001"))).isEmpty();
            assertThat(store.revisions()).containsExactly(1);
        }
    }
}

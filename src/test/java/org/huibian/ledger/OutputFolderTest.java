package org.huibian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.huibian.ledger.inbox.Archive;
import org.huibian.ledger.inbox.Inbox;
import org.huibian.ledger.lock.LockHolder;
import org.huibian.ledger.lock.RunLock;
import org.huibian.ledger.plain.Hash;
import org.huibian.ledger.plain.Json;
import org.huibian.source.Submission;
import org.huibian.source.signature.Stub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir private Path temp;

    private OutputFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = new OutputFolder(temp.resolve("out"));
        folder.create();
    }

    @Test
    void logsOfOneSecondStandInTheOrderOfTheirRuns() throws IOException {
        Path first = folder.newLog("2026-01-15T02:00:00Z");
        Files.createDirectories(first.getParent());
        Files.createFile(first);
        Path second = folder.newLog("2026-01-15T02:00:00Z");

        assertThat(second).isNotEqualTo(first).isGreaterThan(first);
    }

    @Test
    void secondRunIsRefusedWhileTheFirstHoldsTheLock() throws IOException {
        try (RunLock first = RunLock.acquire(folder).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(RunLock.acquire(folder)).isEmpty();
            assertThat(RunLock.holder(folder).orElseThrow().process())
                    .isEqualTo(ProcessHandle.current().pid());
        }
        try (RunLock next = RunLock.acquire(folder).orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void lockFileOfADeadProcessLocksNothing() throws IOException {
        LockHolder self = LockHolder.self();
        LockHolder dead =
                new LockHolder(
                        self.process(),
                        self.user(),
                        self.host(),
                        "2020-01-01T00:00:00Z",
                        "2020-01-01T00:00:00Z");
        Files.writeString(folder.lock(), Json.LINE.writeValueAsString(dead));
        assertThat(RunLock.holder(folder)).isEmpty();
        try (RunLock lock = RunLock.acquire(folder).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(RunLock.holderText(folder).text())
                    .contains("进程 " + self.process(), "主机 " + self.host())
                    .doesNotContain("2020");
        }
        assertThat(RunLock.holder(folder)).isEmpty();
    }

    @Test
    void holderOnAnotherMachineIsTakenToLive() throws IOException {
        LockHolder far = new LockHolder(1, "wang", "远方", "2026-01-15T02:00:00Z", "");
        Files.writeString(folder.lock(), Json.LINE.writeValueAsString(far));
        assertThat(RunLock.holder(folder)).contains(far);
    }

    @Test
    void lockFileOfAnEarlierVersionIsNobodys() throws IOException {
        Files.writeString(folder.lock(), "pid 1, 2020-01-01T00:00:00Z");
        assertThat(RunLock.holder(folder)).isEmpty();
        assertThat(RunLock.holderText(folder).text()).contains("占用者不明");
    }

    @Test
    void fileHeldOpenByWordIsReplacedOnceItIsClosed() throws IOException {
        int[] refusals = {3};
        Renaming.persistently(
                folder.latest(),
                () -> {
                    if (refusals[0]-- > 0) {
                        throw new AccessDeniedException("latest.json");
                    }
                },
                5,
                () -> {});
        assertThat(refusals[0]).isEqualTo(-1);
    }

    @Test
    void fileHeldOpenToTheEndSaysWhatToClose() {
        assertThatThrownBy(
                        () ->
                                Renaming.persistently(
                                        folder.latest(),
                                        () -> {
                                            throw new AccessDeniedException("latest.json");
                                        },
                                        5,
                                        () -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("latest.json")
                .hasMessageContaining("Word");
    }

    @Test
    void whatWasSignedOffStaysSoWhenALaterRevisionAppears() throws IOException {
        prepared("d1").publish();
        LatestRevision.approve(folder, 1);
        LatestRevision.point(folder, 1);
        assertThat(LatestRevision.of(folder).orElseThrow().approved()).contains(1);
    }

    @Test
    void revisionAppearsOnlyWhenPublished() throws IOException {
        Publication publication = prepared("d1");
        assertThat(folder.revision(1)).doesNotExist();
        assertThat(LatestRevision.of(folder)).isEmpty();

        publication.publish();

        assertThat(folder.revision(1)).isDirectoryContaining("glob:**/report.pdf");
        LatestRevision latest = LatestRevision.of(folder).orElseThrow();
        assertThat(latest.revision()).isEqualTo(1);
        assertThat(latest.manifest().digest()).isEqualTo("d1");
        assertThat(folder.workplace()).doesNotExist();
    }

    @Test
    void manifestNamesEveryOutputWithRoleHashAndPages() throws IOException {
        prepared("d1").publish();
        List<Manifest.Output> outputs =
                LatestRevision.of(folder).orElseThrow().manifest().outputs();
        assertThat(outputs)
                .containsExactly(
                        new Manifest.Output(
                                "internal",
                                "figures.csv",
                                Hash.of("a,b\r\n".getBytes(StandardCharsets.UTF_8)),
                                5,
                                null),
                        new Manifest.Output(
                                "public", "report.pdf", Hash.of(new byte[] {1, 2, 3}), 3, 7));
    }

    @Test
    void killBetweenRenameAndPointerIsTakenUp() throws IOException {
        Publication publication = prepared("d1");
        Files.createDirectories(folder.revision(1).getParent());
        Files.move(folder.workplace().resolve("0001"), folder.revision(1));

        Publication again = new Publication(folder, 1);
        assertThat(again.prepared("d1", List.of("report.pdf", "manifest.json"))).isTrue();
        again.publish();

        assertThat(LatestRevision.of(folder).orElseThrow().revision()).isEqualTo(1);
        assertThat(publication).isNotSameAs(again);
    }

    @Test
    void preparedRevisionOfOtherInputsIsNotTakenForThisOne() throws IOException {
        prepared("d1");
        assertThat(new Publication(folder, 1).prepared("d2", List.of("report.pdf"))).isFalse();
        assertThat(new Publication(folder, 1).prepared("d1", List.of("report.docx"))).isFalse();
    }

    @Test
    void nestedFilesAreListedWithTheirFolderAndAreInternal() throws IOException {
        Publication publication = new Publication(folder, 1);
        publication.begin();
        publication.put("returns/东海街道.docx", out -> OptionalInt.empty());
        publication.put("returns/report.docx", "x");
        publication.put("changes.csv", "kind\r\n");
        assertThat(publication.outputs())
                .extracting(Manifest.Output::path)
                .containsExactly("changes.csv", "returns/report.docx", "returns/东海街道.docx");
        assertThat(publication.outputs())
                .extracting(Manifest.Output::role)
                .containsOnly("internal");
    }

    @Test
    void nothingIsWrittenOutsideTheRevision() {
        assertThatThrownBy(() -> new Publication(folder, 1).put("../../latest.json", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void revisionThatLostAFileOfItsManifestIsNotTakenAsPrepared() throws IOException {
        prepared("d1");
        Files.delete(folder.workplace().resolve("0001").resolve("figures.csv"));
        assertThat(new Publication(folder, 1).prepared("d1", List.of("report.pdf"))).isFalse();
    }

    @Test
    void beginningThrowsAwayWhatAnInterruptedRunLeft() throws IOException {
        Publication publication = prepared("d1");
        publication.begin();
        assertThat(publication.outputs()).isEmpty();
    }

    @Test
    void archiveKeepsBytesUnderTheirHashAndNeverLeavesItsFolder() throws IOException {
        byte[] bytes = "报告".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(temp.resolve("报告.txt"), bytes);
        Archive archive = new Archive(folder);
        Submission submission = new Submission("报告.do/../../x", Hash.of(bytes), bytes.length);
        archive.keep(submission, file);
        archive.keep(submission, file);
        assertThat(archive.bytes(submission)).isEqualTo(bytes);
        try (var files = Files.list(folder.archive())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void damagedCopyInTheArchiveIsMended() throws IOException {
        Path file = Files.writeString(temp.resolve("报告.txt"), "新稿");
        Submission submission =
                new Submission("报告.txt", Hash.of(Files.readAllBytes(file)), Files.size(file));
        Archive archive = new Archive(folder);
        archive.keep(submission, file);
        try (var kept = Files.list(folder.archive())) {
            Files.writeString(kept.findFirst().orElseThrow(), "旧稿");
        }
        archive.keep(submission, file);
        assertThat(archive.bytes(submission)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void fileThatChangesWhileItIsReceivedIsNotKept() throws IOException {
        Path file = Files.writeString(temp.resolve("报告.txt"), "新稿");
        Submission submission = new Submission("报告.txt", Hash.of(new byte[] {1}), 1);
        assertThatThrownBy(() -> new Archive(folder).keep(submission, file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("报告.txt");
        assertThat(folder.archive()).isEmptyDirectory();
    }

    @Test
    void inboxPassesOverOnlyWhatSystemsLeaveBehind() throws IOException {
        Path inbox = temp.resolve("inbox");
        Files.createDirectories(inbox.resolve("补交"));
        for (String name :
                List.of(
                        ".DS_Store",
                        "Thumbs.db",
                        "desktop.ini",
                        "~$报告.docx",
                        "乙.txt",
                        "补交/甲.xyz",
                        ".隐藏")) {
            Files.writeString(inbox.resolve(name), name);
        }
        assertThat(new Inbox(inbox).submissions())
                .extracting(Submission::file)
                .containsExactly(".隐藏", "乙.txt", "补交/甲.xyz");
    }

    @Test
    void inboxNeverReadsOutsideItselfAndTellsOfLinks() throws IOException {
        Path inbox = Files.createDirectories(temp.resolve("inbox"));
        Files.writeString(temp.resolve("secret.txt"), "x");
        Files.createSymbolicLink(inbox.resolve("link.txt"), temp.resolve("secret.txt"));
        Files.createSymbolicLink(inbox.resolve("环"), inbox);
        Inbox read = new Inbox(inbox);
        assertThat(read.submissions())
                .extracting(Submission::file)
                .containsExactly("link.txt", "环");
        for (Submission link : read.submissions()) {
            assertThat(read.bytes(link)).isEqualTo(Stub.LINK.bytes(link.file()));
        }
        assertThatThrownBy(() -> read.file(new Submission("../secret.txt", "", 1)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void inboxMayItselfBeALink() throws IOException {
        Files.createDirectories(temp.resolve("elsewhere"));
        Files.writeString(temp.resolve("elsewhere/甲.txt"), "x");
        Path inbox = Files.createSymbolicLink(temp.resolve("inbox"), temp.resolve("elsewhere"));
        assertThat(new Inbox(inbox).submissions())
                .extracting(Submission::file)
                .containsExactly("甲.txt");
    }

    @Test
    void partsOfAHashCannotBeShiftedIntoEachOther() {
        assertThat(new Hash().with("a", "bc").hex()).isNotEqualTo(new Hash().with("ab", "c").hex());
        assertThat(new Hash().with("a", "b").with("c", "d").hex())
                .isNotEqualTo(new Hash().with("a", "bcd").hex());
    }

    private Publication prepared(String digest) throws IOException {
        Publication publication = new Publication(folder, 1);
        publication.begin();
        publication.put("figures.csv", "a,b\r\n");
        publication.put(
                "report.pdf",
                out -> {
                    out.write(new byte[] {1, 2, 3});
                    return OptionalInt.of(7);
                });
        publication.manifest(
                new Manifest(
                        1,
                        null,
                        digest,
                        Map.of("template", "a"),
                        "build",
                        0,
                        "jobs/indicators.csv",
                        "templates/annual-report",
                        List.of(),
                        publication.outputs(),
                        Map.of()));
        return publication;
    }
}

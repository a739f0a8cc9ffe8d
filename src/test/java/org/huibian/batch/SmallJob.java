package org.huibian.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.job.JobFolder;
import org.huibian.ledger.OutputFolder;

/** A job of three sub-districts in a temporary folder: two have reported, 云岫乡 has not. */
public final class SmallJob {

    private static final String JOB =
            """
            district: 棠川区
            year: 2025
            title: 棠川区2025年度法治政府建设情况报告
            issuer: 棠川区人民政府
            addressee: 市人民政府
            signed: 2026-02-10
            deadline: 2026-01-15
            roster: sub-districts.csv
            inbox: inbox
            template: annual-report
            """;

    private static final String ROSTER =
            """
            code,name,kind,aliases
            01,东榆街道,街道,东榆街
            02,白苇镇,镇,
            03,云岫乡,乡,
            """;

    private final Path folder;

    private SmallJob(Path folder) {
        this.folder = folder;
    }

    /** Writes the job below a folder. */
    public static SmallJob in(Path parent) throws IOException {
        SmallJob job = new SmallJob(Files.createDirectories(parent.resolve("任务")));
        job.write("job.yml", JOB);
        job.write("sub-districts.csv", ROSTER);
        job.submit("东榆街道.txt", report("东榆街道", 2025, 316, 302));
        job.submit("白苇镇.txt", report("白苇镇", 2025, 84, 80));
        return job;
    }

    /** A sound report with two figures of disputes. */
    public static String report(String name, int year, int handled, int resolved) {
        return """
                %1$s%2$d年法治政府建设情况报告

                %2$d年，%1$s扎实推进法治政府建设，现将有关情况报告如下：

                一、主要举措和成效

                （一）化解矛盾纠纷。全年共受理矛盾纠纷%3$d件，化解%4$d件，群众的烦心事在家门口得到解决。

                （二）深化普法宣传。组织“夜话普法”小分队进院落，全年开展普法宣传活动20余场。

                二、存在的不足和原因

                一是法律专业力量薄弱。人员编制少，学习培训不够系统。

                三、党政主要负责人履行推进法治建设第一责任人职责情况

                党政主要负责人带头学法，全年主持召开法治建设专题会议4次。

                四、下一年度主要安排

                一是加强法治队伍建设。全年举办培训不少于6期。

                %1$s
                %5$d年1月8日
                """
                .formatted(name, year, handled, resolved, year + 1);
    }

    /** The folder of the job. */
    public Path folder() {
        return folder;
    }

    /** A file of the job folder. */
    public String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** Puts a file of the job folder in place. */
    public void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Adds lines to job.yml. */
    public void configure(String lines) throws IOException {
        write("job.yml", JOB + lines);
    }

    /** Puts a file into the inbox. */
    public void submit(String name, String text) throws IOException {
        submit(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Puts a file into the inbox. */
    public void submit(String name, byte[] content) throws IOException {
        Path file = folder.resolve("inbox").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Takes a file out of the inbox. */
    public void withdraw(String name) throws IOException {
        Files.delete(folder.resolve("inbox").resolve(name));
    }

    /** Runs the job. */
    public RunOutcome run(Path output) throws IOException {
        return run(output, false, RunListener.NONE);
    }

    /** Runs the job. */
    public RunOutcome run(Path output, boolean strict, RunListener listener) throws IOException {
        JobFolder job = JobFolder.at(folder);
        return new Compiler(job, job.settings(), new OutputFolder(output), strict, listener).run();
    }

    /** A file of a revision, as text. */
    public static String text(Path output, int revision, String name) throws IOException {
        return Files.readString(new OutputFolder(output).revision(revision).resolve(name));
    }

    /** An output folder as it is, elsewhere: what several tests begin with is made once. */
    public static Path copied(Path output, Path copy) throws IOException {
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.toList()) {
                Files.copy(file, copy.resolve(output.relativize(file).toString()));
            }
        }
        return copy;
    }

    /** The files of a folder and below, relative, sorted. */
    public static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk
                    .filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}

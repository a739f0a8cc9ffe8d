package org.huibian.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huibian.benchmark.district.MadeUpDistrict;
import org.huibian.benchmark.floor.PlainOffice;

/**
 * A program to be measured.
 *
 * @param name in the table
 * @param command starts it
 * @param output the folder it writes to; emptied before
 * @param runsJob whether it leaves a revision whose totals are looked at
 */
record Contestant(String name, List<String> command, Path output, boolean runsJob) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** The floors first, then the program in the ways it can be started. */
    static List<Contestant> all(
            RunOptions options, MadeUpDistrict district, int size, Path emptyJob) {
        Path results = options.work().resolve("out-" + size);
        Path revision = results.resolve("jar/revisions/0001");
        Path launcher = options.jar().resolveSibling("huibian");
        List<Contestant> all = new ArrayList<>();
        all.add(
                floor(
                        "empty job",
                        java("-jar", emptyJob.toString(), "" + results.resolve("empty/db/job")),
                        results.resolve("empty")));
        all.add(
                floor(
                        "plain POI: open and write report.docx",
                        plain("word", revision.resolve("report.docx"), results.resolve("w/w.docx")),
                        results.resolve("w")));
        all.add(
                floor(
                        "plain OpenPDF: write the text of report.docx",
                        plain("pdf", revision.resolve("report.docx"), results.resolve("p/p.pdf")),
                        results.resolve("p")));
        all.add(
                floor(
                        "plain PDFTextStripper: report.pdf",
                        plain("strip", revision.resolve("report.pdf"), results.resolve("s/s.txt")),
                        results.resolve("s")));
        all.add(
                floor(
                        "plain readers: the inbox",
                        plain("read", district.folder().resolve("inbox"), results.resolve("r/r.t")),
                        results.resolve("r")));
        List<String> jar = new ArrayList<>(List.of(JAVA));
        jar.addAll(options.flags());
        jar.addAll(List.of("-jar", options.jar().toString()));
        all.add(job("huibian.jar", jar, district, results.resolve("jar")));
        if (Files.exists(launcher)) {
            all.add(
                    job(
                            "launcher huibian",
                            List.of(launcher.toString()),
                            district,
                            results.resolve("launcher")));
        }
        return all;
    }

    private static Contestant floor(String name, List<String> command, Path output) {
        return new Contestant(name, command, output, false);
    }

    private static Contestant job(
            String name, List<String> start, MadeUpDistrict district, Path output) {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of("run", district.folder().toString(), "--output", output.toString()));
        return new Contestant(name, command, output, true);
    }

    private static List<String> plain(String what, Path in, Path out) {
        return java(
                "-cp",
                System.getProperty("java.class.path"),
                PlainOffice.class.getName(),
                what,
                in.toString(),
                out.toString());
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(List.of(arguments));
        return command;
    }
}

package org.huibian.benchmark;

import java.io.IOException;
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
 * @param fresh whether the folder is emptied before
 */
record Contestant(String name, List<String> command, Path output, boolean runsJob, boolean fresh) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** The floors first, then the program in the ways it can be started. */
    static List<Contestant> all(
            RunOptions options, MadeUpDistrict district, int size, Path emptyJob)
            throws IOException {
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
        addJobs(all, "huibian.jar", jar, district, results.resolve("jar"));
        if (Files.exists(launcher)) {
            addJobs(
                    all,
                    "launcher huibian",
                    List.of(launcher.toString()),
                    district,
                    results.resolve("launcher"));
        }
        return all;
    }

    private static Contestant floor(String name, List<String> command, Path output) {
        return new Contestant(name, command, output, false, true);
    }

    /** The job run, run again with nothing changed, and the verbs that only look. */
    private static void addJobs(
            List<Contestant> all,
            String name,
            List<String> start,
            MadeUpDistrict district,
            Path output)
            throws IOException {
        String folder = district.folder().toString();
        List<String> again = words(start, "run", folder, "--output", output.toString());
        all.add(new Contestant(name, again, output, true, true));
        all.add(new Contestant(name + ", nothing changed", again, output, true, false));
        Path report = district.folder().resolve("inbox").resolve(district.firstFile());
        all.add(
                new Contestant(
                        name + ", read",
                        words(start, "read", report.toString()),
                        output,
                        false,
                        false));
        all.add(
                new Contestant(
                        name + ", explain",
                        words(
                                start,
                                "explain",
                                folder,
                                "leadership_meetings",
                                "--output",
                                output.toString()),
                        output,
                        false,
                        false));
    }

    private static List<String> words(List<String> start, String... rest) {
        List<String> words = new ArrayList<>(start);
        words.addAll(List.of(rest));
        return words;
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

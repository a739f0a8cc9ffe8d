package org.huibian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * LibreOffice, where it is at hand, with the faces of the program and no others: what it draws does
 * not depend on the fonts of the machine, and on a machine without a Chinese font it still draws
 * hanzi.
 */
public final class Office {

    private static final Path FACES = Path.of("src/main/resources/org/huibian/pdf/fonts");

    /** Name that our .docx gives a face, and the family of the file that stands for it here. */
    private static final List<List<String>> STAND_INS =
            List.of(
                    List.of("仿宋_GB2312", "FandolFang"),
                    List.of("仿宋", "FandolFang"),
                    List.of("楷体_GB2312", "FandolKai"),
                    List.of("楷体", "FandolKai"),
                    List.of("方正小标宋简体", "Noto Serif SC"),
                    List.of("宋体", "Noto Serif SC"),
                    List.of("黑体", "Noto Sans SC"),
                    List.of("Times New Roman", "Liberation Serif"));

    private static final String LINE = "one-line-to-try";

    private Office() {}

    /**
     * Converts files; the test is skipped with a message where LibreOffice is not there or makes no
     * such file of a line of text either, and fails where it does and makes none of one of these.
     *
     * @param work folder for its settings and its log; the results lie in its sub-folder of the
     *     format's name
     * @param format ending of the results: pdf, docx, doc …
     * @param files what to convert
     * @param options further options of the command
     * @return the folder of the results
     */
    public static Path convert(Path work, String format, List<Path> files, String... options)
            throws IOException {
        Path results = work.resolve(format);
        List<String> command = new ArrayList<>();
        command.add("soffice");
        command.add("-env:UserInstallation=" + work.resolve("office").toUri());
        command.add("--headless");
        command.addAll(List.of(options));
        command.addAll(List.of("--convert-to", format, "--outdir", results.toString()));
        Path line = Files.writeString(work.resolve(LINE + ".txt"), "一行");
        command.add(line.toString());
        files.forEach(file -> command.add(file.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(work.resolve("office.log").toFile());
        builder.environment().put("FONTCONFIG_FILE", fonts(work).toString());
        try {
            Process office = builder.start();
            if (!office.waitFor(300, TimeUnit.SECONDS)) {
                office.destroyForcibly();
            }
        } catch (IOException e) {
            Assumptions.abort("LibreOffice (soffice) is not here: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String log = Files.readString(work.resolve("office.log"));
        Assumptions.assumeTrue(
                Files.deleteIfExists(results.resolve(LINE + "." + format)),
                "LibreOffice makes no ." + format + " here: " + log);
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            assertThat(results.resolve(name + "." + format))
                    .as("what LibreOffice made: %s", log)
                    .isNotEmptyFile();
        }
        return results;
    }

    private static Path fonts(Path work) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<fontconfig>\n");
        xml.append("<dir>").append(FACES.toAbsolutePath()).append("</dir>\n");
        xml.append("<cachedir>").append(work.resolve("font-cache")).append("</cachedir>\n");
        for (List<String> pair : STAND_INS) {
            xml.append("<alias binding=\"same\"><family>")
                    .append(pair.get(0))
                    .append("</family><prefer><family>")
                    .append(pair.get(1))
                    .append("</family></prefer></alias>\n");
        }
        xml.append("</fontconfig>\n");
        return Files.writeString(work.resolve("fonts.conf"), xml, StandardCharsets.UTF_8);
    }
}

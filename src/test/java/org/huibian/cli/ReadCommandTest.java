package org.huibian.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibian.batch.SmallJob;
import org.huibian.batch.reading.HostileFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A sub-district's own check of what it is about to submit. */
class ReadCommandTest {

    @TempDir private Path temp;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(temp.resolve(name), content);
    }

    @Test
    void reportIsToldAsOutlineFiguresAndWhatIsNotCounted() throws IOException {
        byte[] report = SmallJob.report("云岫乡", 2025, 80, 85).getBytes(Charset.forName("GB18030"));

        Typed read = Typed.command("read", file("云岫乡.txt", report).toString());

        assertThat(read.exit()).isZero();
        assertThat(read.err()).isEmpty();
        assertThat(read.out())
                .contains("《云岫乡2025年法治政府建设情况报告》，报告 2025 年")
                .contains("主要举措和成效")
                .contains("全年共受理矛盾纠纷80件")
                .contains("V03");
        assertThat(Typed.command("read", "--lang", "en", temp.resolve("云岫乡.txt").toString()).out())
                .contains("figures")
                .doesNotContain("疑点");
    }

    @Test
    void reportByItselfIsNeverLate() throws IOException {
        String report = SmallJob.report("云岫乡", 2025, 80, 85);
        byte[] dated = (report + "\n云岫乡人民政府\n2026年1月9日\n").getBytes(UTF_8);

        Typed read = Typed.command("read", file("云岫乡.txt", dated).toString());

        assertThat(read.out()).contains("V03").doesNotContain("S02");
    }

    @Test
    void everyHostileFileIsToldInWordsAndTheSoundOneBesideThemIsRead() throws IOException {
        List<String> words = new ArrayList<>(List.of("read", "--json"));
        int count = 0;
        Map<String, byte[]> all = HostileFiles.all();
        // These compute until their minute is over; HostileInboxTest has them, with less.
        assertThat(all.keySet().removeAll(List.of("指数.pdf", "流炸弹.pdf", "一行.txt"))).isTrue();
        for (Map.Entry<String, byte[]> hostile : all.entrySet()) {
            String ending = hostile.getKey().replaceFirst(".*(?=\\.)", "");
            words.add(file("报告" + count++ + ending, hostile.getValue()).toString());
        }
        byte[] sound = SmallJob.report("云岫乡", 2025, 80, 75).getBytes("UTF-8");
        words.add(file("云岫乡.txt", sound).toString());

        Typed read = Typed.command(words.toArray(String[]::new));

        assertThat(read.exit()).isZero();
        assertThat(read.events("document").size() + read.events("unreadable").size())
                .isEqualTo(count + 1);
        assertThat(read.events("unreadable")).hasSizeGreaterThan(15);
        for (JsonNode refused : read.events("unreadable")) {
            assertThat(refused.get("reason").asString())
                    .as(refused.toString())
                    .doesNotContain("Exception")
                    .doesNotContain("java.")
                    .containsPattern("[；，。]|请");
        }
        assertThat(read.out()).doesNotContain(Files.readString(Path.of("/etc/hostname")).strip());
        assertThat(read.events("figure"))
                .extracting(figure -> figure.get("indicator").asString())
                .contains("disputes_handled");
    }

    @Test
    void fileThatIsNotThereIsWrongUsage() {
        Typed read = Typed.command("read", temp.resolve("没有.docx").toString());
        assertThat(read.exit()).isEqualTo(2);
        assertThat(read.out() + read.err()).contains("没有.docx").contains("请检查路径");
    }
}

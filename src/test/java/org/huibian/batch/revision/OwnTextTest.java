package org.huibian.batch.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huibian.batch.SmallJob;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.job.JobFolder;
import org.huibian.setup.SetupException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office writes itself and what it chooses. */
class OwnTextTest {

    private static final String OWN = "全区建成“一站式”调处中心，<b>不收费</b>、=1+1、${year}。";

    @TempDir private Path temp;

    private SmallJob job;
    private Path output;

    @BeforeEach
    void writeJob() throws IOException {
        job = SmallJob.in(temp);
        output = temp.resolve("结果");
        Files.createDirectories(job.folder().resolve("own-text"));
    }

    @Test
    void ownParagraphsStandInTheirChapterWordForWordAndStayInTheNextRevision() throws IOException {
        job.write("own-text/disputes.md", "第一段，\n接着写。\n\n" + OWN + "\n");
        assertThat(job.run(output).end()).isEqualTo(RunOutcome.End.PUBLISHED);
        String report = SmallJob.text(output, 1, "report.xml");
        assertThat(report)
                .contains("第一段，接着写。")
                .contains("&lt;b&gt;不收费&lt;/b&gt;、=1+1、${year}。")
                .contains("own-text/disputes.md#第4行");
        assertThat(report.indexOf("接着写"))
                .isBetween(report.indexOf("化解矛盾纠纷"), report.indexOf("普法宣传和"));
        job.submit("云岫乡.txt", SmallJob.report("云岫乡", 2025, 41, 39));
        assertThat(job.run(output).revision()).isEqualTo(2);
        assertThat(SmallJob.text(output, 2, "report.xml")).contains("第一段，接着写。");
    }

    @Test
    void changedParagraphMakesANewRevision() throws IOException {
        job.write("own-text/opening.md", OWN);
        job.run(output);
        assertThat(job.run(output).end()).isEqualTo(RunOutcome.End.UNCHANGED);
        job.write("own-text/opening.md", OWN + "又一句。");
        assertThat(job.run(output).revision()).isEqualTo(2);
    }

    @Test
    void unknownChapterIsRefusedWithTheNamesThatAreKnown() throws IOException {
        job.write("own-text/结语.md", OWN);
        assertThatThrownBy(() -> JobFolder.at(job.folder()).settings())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("结语.md")
                .hasMessageContaining("opening results")
                .hasMessageContaining("disputes");
    }

    @Test
    void officeChoosesAndForbidsSentences() throws IOException {
        String own = "组建“银杏树下”调解队，全年上门说和邻里纠纷46件，老人不出巷子就能把事办成。" + "银杏里的老住户如今遇事先找楼组长商量着办，很少再去找社区。";
        job.submit(
                "东榆街道.txt",
                SmallJob.report("东榆街道", 2025, 316, 302)
                        .replace("群众的烦心事在家门口得到解决。", "群众的烦心事在家门口得到解决。" + own));
        String quoted = "组建‘银杏树下’调解队";
        job.run(output);
        assertThat(SmallJob.text(output, 1, "report.xml")).contains(quoted);
        job.configure("practices:\n  avoid: [银杏树下]\n");
        assertThat(job.run(output).revision()).isEqualTo(2);
        assertThat(SmallJob.text(output, 2, "report.xml")).doesNotContain(quoted);
        job.configure("practices:\n  avoid: [disputes 东榆街道]\n");
        assertThat(job.run(output).revision()).isEqualTo(3);
        assertThat(SmallJob.text(output, 3, "report.xml")).doesNotContain(quoted);
        job.configure("practices:\n  use: [遇事先找楼组长]\n");
        assertThat(job.run(output).revision()).isEqualTo(4);
        assertThat(SmallJob.text(output, 4, "report.xml")).contains("遇事先找楼组长商量着办，很少再去找社区</quote>");
    }
}

package org.huibian.ledger.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huibian.ledger.OutputFolder;
import org.huibian.report.Lineage;
import org.huibian.report.Report;
import org.huibian.report.xml.ReportXml;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

    private static final String SENTENCE = "全年受理矛盾纠纷84件。";

    @TempDir Path temp;

    private Path folder;

    @BeforeEach
    void publish() throws IOException {
        folder = Files.createDirectories(new OutputFolder(temp).revision(1));
        write("submissions.csv", "sub_district,file,status", "白苇镇,a.txt,used");
        write("figures.csv", "sub_district,indicator,source,basis", "白苇镇,handled,a.txt#第3行,stated");
        write("totals.csv", "indicator,name,reporting,expected", "handled,受理,1,1");
    }

    @Test
    void findingAboutTheSentenceDoubtsTheFigure() throws IOException {
        assertThat(doubts(SENTENCE, "受理矛盾纠纷84件")).containsExactly("V03");
        assertThat(doubts(SENTENCE, SENTENCE + "化解80件。")).containsExactly("V03");
        assertThat(doubts(SENTENCE, "办理信访9件")).isEmpty();
    }

    @Test
    void findingOrFigureWithoutASentenceIsAboutNoOther() throws IOException {
        assertThat(doubts(SENTENCE, "")).isEmpty();
        assertThat(doubts(SENTENCE, "　")).isEmpty();
        assertThat(doubts("", "办理信访9件")).isEmpty();
    }

    private List<String> doubts(String sentence, String quote) throws IOException {
        write(
                "findings.csv",
                "check,severity,sub_district,source,quote,message,action",
                "V03,error,白苇镇,a.txt#第3行," + quote + ",不符,请核对");
        Lineage lineage =
                new Lineage(
                        "handled",
                        "受理",
                        "相加",
                        "84件",
                        List.of(new Lineage.Part("白苇镇", "84件", "a.txt#第3行", sentence)));
        try (OutputStream out = Files.newOutputStream(folder.resolve("report.xml"))) {
            ReportXml.write(
                    new Report("报告", "区", "2026-02-10", List.of(), Map.of("handled", lineage)),
                    out);
        }
        return Explanation.all(new OutputFolder(temp), 1).orElseThrow().get(0).doubts().stream()
                .map(Explanation.Doubt::check)
                .toList();
    }

    private void write(String file, String... rows) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\r\n", rows) + "\r\n");
    }
}

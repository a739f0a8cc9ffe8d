package org.huibian.batch.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibian.job.roster.Roster;
import org.huibian.job.roster.SubDistrict;
import org.junit.jupiter.api.Test;

class NoticeFilesTest {

    @Test
    void ordinaryNameIsTheFileName() {
        assertThat(files("东海街道")).containsEntry("东海街道", "returns/东海街道.docx");
    }

    @Test
    void nameNeverLeavesTheFolder() {
        for (String name :
                List.of("../../latest", "a/b", "c:\\d", "..", ".", "~$x", "甲\u0000\n乙")) {
            String file = files(name).get(name);
            assertThat(file.substring("returns/".length()))
                    .doesNotContain("/", "\\", ":", "\u0000", "\n")
                    .doesNotStartWith(".")
                    .endsWith(".docx");
        }
    }

    @Test
    void namesOfDevicesAreAltered() {
        assertThat(files("CON", "lpt1.镇", "nul", "CONGHUA").values())
                .containsExactly(
                        "returns/CON_.docx",
                        "returns/lpt1_.镇.docx",
                        "returns/nul_.docx",
                        "returns/CONGHUA.docx");
    }

    @Test
    void namesThatBecomeTheSameAreToldApartByTheirCode() {
        assertThat(files("A/镇", "a:镇").values())
                .containsExactly("returns/A_镇.docx", "returns/a_镇-02.docx");
    }

    @Test
    void longNameFitsIntoADirectoryEntry() {
        String file = files("镇𠮷".repeat(200)).values().iterator().next();
        assertThat(file.getBytes(StandardCharsets.UTF_8).length).isLessThan(255);
    }

    private static Map<String, String> files(String... names) {
        List<SubDistrict> all = new ArrayList<>();
        for (String name : names) {
            all.add(new SubDistrict("0" + (all.size() + 1), name, "镇", List.of()));
        }
        return NoticeFiles.of(new Roster(all));
    }
}

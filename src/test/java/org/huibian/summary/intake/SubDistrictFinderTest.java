package org.huibian.summary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibian.extract.Metadata;
import org.huibian.summary.intake.SubDistrictFinder.Assignment;
import org.huibian.summary.intake.SubDistrictFinder.Candidate;
import org.huibian.summary.intake.SubDistrictFinder.Standing;
import org.junit.jupiter.api.Test;

class SubDistrictFinderTest {

    private static final List<Candidate> ROSTER =
            List.of(
                    new Candidate("东湾街道", List.of("东湾街道办事处")),
                    new Candidate("新东湾街道", List.of("新东湾街道办事处")),
                    new Candidate("惠安街道", List.of("惠安街道办事处", "澄州市武水区惠安街道办事处")),
                    new Candidate("石渡镇", List.of("石渡镇人民政府", "石渡")));

    private static Assignment assign(String title, String signature, String opening, String file) {
        Metadata metadata =
                new Metadata(
                        title,
                        Optional.of(2025),
                        "",
                        signature,
                        Optional.empty(),
                        opening,
                        List.of());
        return new SubDistrictFinder(ROSTER).assign(metadata, file);
    }

    @Test
    void titleTellsFirst() {
        assertThat(assign("东湾街道2025年法治政府建设报告", "", "", "石渡.txt"))
                .extracting(Assignment::name, Assignment::standing)
                .containsExactly("东湾街道", Standing.DISPUTED);
        assertThat(assign("东湾街道2025年法治政府建设报告", "石渡镇人民政府", "", "a.txt"))
                .extracting(Assignment::name, Assignment::standing)
                .containsExactly("东湾街道", Standing.DISPUTED);
        assertThat(assign("东湾街道2025年法治政府建设报告", "", "我办依法行政。", "a.txt"))
                .extracting(Assignment::name, Assignment::standing)
                .containsExactly("东湾街道", Standing.SURE);
    }

    @Test
    void onlyNameInTheTextTellsWhereNothingElseDoes() {
        SubDistrictFinder finder =
                new SubDistrictFinder(
                        List.of(
                                new Candidate("望雁堡镇", List.of()),
                                new Candidate("石渡镇", List.of()),
                                new Candidate("东湾街道", List.of())));
        assertThat(finder.assign(Stream.of("我镇依法行政。", "望雁堡的土城墙还立着半截。")).orElseThrow())
                .extracting(Assignment::name, Assignment::standing)
                .containsExactly("望雁堡镇", Standing.DISPUTED);
        assertThat(finder.assign(Stream.of("石渡镇召开专题会。")).orElseThrow().name()).isEqualTo("石渡镇");
        // 石渡 may be any ford; and of two nobody can tell.
        assertThat(finder.assign(Stream.of("在石渡边上开展普法。"))).isEmpty();
        assertThat(finder.assign(Stream.of("望雁堡的土城墙。", "东湾街道来人。"))).isEmpty();
        // By an alias too, and not where the name is part of another's.
        assertThat(
                        new SubDistrictFinder(ROSTER)
                                .assign(Stream.of("澄州市武水区惠安街道办事处带头学法。"))
                                .orElseThrow()
                                .name())
                .isEqualTo("惠安街道");
        assertThat(
                        new SubDistrictFinder(List.of(new Candidate("东湾街道", List.of())))
                                .assign(Stream.of("新东湾街道开展普法。")))
                .isEmpty();
        // Whom one works with is somebody else, wherever it is said.
        assertThat(finder.assign(Stream.of("石渡镇依山傍水，组织干部赴石渡镇考察。"))).isEmpty();
        assertThat(finder.assign(Stream.of("与石渡镇开展联合执法3次。"))).isEmpty();
        assertThat(finder.assign(Stream.of("组织村干部到望雁堡考察。"))).isEmpty();
    }

    @Test
    void titleOfAnotherIsOutvoted() {
        Assignment copied = assign("东湾街道2025年法治政府建设报告", "石渡镇人民政府", "", "石渡.txt");
        assertThat(copied)
                .extracting(Assignment::name, Assignment::standing)
                .containsExactly("石渡镇", Standing.SURE);
        assertThat(copied.reason().text()).contains("石渡镇");
        assertThat(assign("东湾街道2025年法治政府建设报告", "东湾街道办事处", "石渡镇地处山区。", "石渡.txt"))
                .extracting(Assignment::name, Assignment::standing)
                .containsExactly("东湾街道", Standing.DISPUTED);
        assertThat(assign("东湾街道2025年法治政府建设报告", "东湾街道办事处", "东湾街道依法行政。", "石渡.txt"))
                .extracting(Assignment::name, Assignment::standing)
                .containsExactly("东湾街道", Standing.SURE);
    }

    @Test
    void shortFormOfAStreetIsItsName() {
        assertThat(assign("惠安街2025年度法治政府建设情况报告", "", "", "a.txt").name()).isEqualTo("惠安街道");
    }

    @Test
    void houseNumberInAStreetOfThatNameIsNoSubDistrict() {
        assertThat(assign("", "", "办公地点在惠安街12号", "a.txt").assigned()).isFalse();
    }

    @Test
    void fullNameOfTheOfficeIsRecognised() {
        assertThat(assign("关于2025年度工作的报告", "泉溪市丰水区人民政府东湾街道办事处", "", "a.txt").name())
                .isEqualTo("东湾街道");
    }

    @Test
    void longestNameWins() {
        assertThat(assign("新东湾街道2025年法治政府建设报告", "", "", "a.txt").name()).isEqualTo("新东湾街道");
    }

    @Test
    void nameInsideAnotherUnitsNameDoesNotMatch() {
        assertThat(assign("西东湾街道2025年法治政府建设报告", "", "", "a.txt").assigned()).isFalse();
    }

    @Test
    void twoInTheTitleAreNotUnique() {
        Assignment assignment = assign("东湾街道、石渡镇2025年法治政府建设报告", "石渡镇人民政府", "", "石渡.txt");
        assertThat(assignment.assigned()).isFalse();
        assertThat(assignment.reason().text()).contains("东湾街道、石渡镇");
    }

    @Test
    void openingThenFileNameTellWhereTitleAndSignatureDoNot() {
        assertThat(assign("2025年度报告", "", "2025年，石渡镇依法行政。", "东湾街道.txt").name()).isEqualTo("石渡镇");
        assertThat(assign("2025年度报告", "", "我办依法行政。", "各街道/东湾街道.docx").name()).isEqualTo("东湾街道");
    }

    @Test
    void severalInTheOpeningLeaveItToTheFileName() {
        assertThat(assign("年度报告", "", "石渡镇学习了东湾街道的做法", "石渡镇.txt").name()).isEqualTo("石渡镇");
        assertThat(assign("年度报告", "", "石渡镇学习了东湾街道的做法", "a.txt").assigned()).isFalse();
    }

    @Test
    void nothingAnywhereIsUnassignedWithAReasonInBothLanguages() {
        Assignment assignment = assign("2021年度法治政府建设工作情况的报告", "", "我办", "001.txt");
        assertThat(assignment.assigned()).isFalse();
        assertThat(assignment.reason().text()).contains("名册");
        assertThat(assignment.reason().text(Locale.ENGLISH)).contains("roster");
    }
}

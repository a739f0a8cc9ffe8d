package org.huibian.template.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibian.template.review.FindingsOfThree.ALL;
import static org.huibian.template.review.FindingsOfThree.ERROR;
import static org.huibian.template.review.FindingsOfThree.SUMMARY;
import static org.huibian.template.review.FindingsOfThree.TEMPLATE;
import static org.huibian.template.review.FindingsOfThree.finding;
import static org.huibian.template.review.FindingsOfThree.notices;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.indicator.Theme;
import org.huibian.message.Message;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Lineage;
import org.huibian.report.Report;
import org.huibian.source.Location;
import org.huibian.summary.digest.CommonPoint;
import org.huibian.summary.digest.DistrictDigest;
import org.huibian.summary.digest.Practice;
import org.huibian.summary.digest.sentence.Score;
import org.huibian.template.ReportTemplate;
import org.huibian.template.TemplateFolder;
import org.huibian.template.words.QuoteSetting;
import org.junit.jupiter.api.Test;

class ReviewCopyTest {

    @Test
    void chaptersThatOnlyTheOfficeCanWriteAreNamedUntilItHasWrittenThem() {
        Report report = TEMPLATE.render(SUMMARY, ALL, c -> true);
        assertThat(TEMPLATE.review(report, SUMMARY, ALL).blocks())
                .extracting(Block::plainText)
                .filteredOn(text -> text.startsWith("本级文字未写："))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("own-text/first-responsible.md", "own-text/plans.md");
    }

    @Test
    void reviewCopyIsTheReportAndThenTheFindingsOnANewPage() {
        Report report = TEMPLATE.render(SUMMARY, ALL, c -> true);
        Report review = TEMPLATE.review(report, SUMMARY, ALL);

        int length = report.blocks().size();
        assertThat(review.blocks().subList(0, length)).isEqualTo(report.blocks());
        assertThat(review.blocks().get(length)).isInstanceOf(Block.PageBreak.class);
        assertThat(review.lineages()).isEqualTo(report.lineages());
        assertThat(review.blocks().stream().skip(length))
                .filteredOn(Block.Heading.class::isInstance)
                .extracting(Block::plainText)
                .containsExactly(
                        "1.东海街道（说明1个）",
                        "2.望山镇（错误1个、提醒1个）",
                        "3.清河乡（错误1个）",
                        "4.未能认定单位的报送件（错误1个）",
                        "5.正文引用的原文和选用理由");
    }

    @Test
    void everyFindingStandsInTheReviewCopyWithPlaceQuotationAndAction() {
        String text = added(ALL);
        for (Finding finding : ALL) {
            assertThat(text)
                    .contains(
                            finding.quote(),
                            finding.source(),
                            finding.message().text().replace(" ", ""),
                            finding.action().text().replace(" ", ""));
        }
        assertThat(text).contains("共有疑点错误3个、提醒1个、说明1个", "没有发现疑点的单位：喆堃街道。");
    }

    @Test
    void twoPlacesAreEachShownWithTheirOwnQuotation() {
        Finding two =
                new Finding(
                        "V12",
                        Severity.ERROR,
                        "望山镇",
                        "",
                        List.of("望山镇.txt#第3行", "望山镇.txt#第8行"),
                        List.of("化解12件。", "化解13件。"),
                        ERROR.message(),
                        ERROR.action());
        assertThat(added(List.of(two))).contains("化解12件。［望山镇.txt#第3行］‖化解13件。［望山镇.txt#第8行］");
        assertThat(text(notices(List.of(two)).get("望山镇")))
                .contains("原文：化解12件。［望山镇.txt#第3行］\n原文：化解13件。［望山镇.txt#第8行］");
    }

    @Test
    void districtWithoutFindingsSaysSo() {
        assertThat(added(List.of())).contains("没有发现疑点").doesNotContain("共有疑点", "错误");
    }

    @Test
    void noticeQuotesWhatTheAddresseeSubmittedAndNamesTheOtherOnly() {
        Finding copied =
                new Finding(
                        "D02",
                        Severity.WARNING,
                        "望山镇",
                        "",
                        List.of("望山镇.txt#第3行", "东海街道.txt#第8行"),
                        List.of("本镇的一段话。", "那边的一段话。"),
                        Message.of(Check.class, "D02.message", "东海街道"),
                        Message.of(Check.class, "D02.action", "东海街道"));
        String notice = text(notices(List.of(copied)).get("望山镇"));
        assertThat(notice)
                .contains("原文：本镇的一段话。［望山镇.txt#第3行］", "与“东海街道”的报告")
                .doesNotContain("那边的一段话", "东海街道.txt");
        assertThat(added(List.of(copied))).contains("本镇的一段话。［望山镇.txt#第3行］‖那边的一段话。［东海街道.txt#第8行］");
    }

    @Test
    void doubtfulFigureTellsWhichFindingDoubtsIt() {
        Finding onIndicator =
                new Finding(
                        "V03",
                        Severity.ERROR,
                        "望山镇",
                        "disputes_resolved",
                        List.of("望山镇.txt#第3行"),
                        List.of("化解394件，受理390件。"),
                        ERROR.message(),
                        ERROR.action());
        Report report = TEMPLATE.render(SUMMARY, List.of(onIndicator), c -> true);
        Report review = TEMPLATE.review(report, SUMMARY, List.of(onIndicator));

        String line = "V03（望山镇）" + ERROR.message().text();
        for (String id : List.of("disputes_resolved", "mediation_success_rate")) {
            assertThat(review.lineage(id).orElseThrow().doubts()).containsExactly(line);
        }
        assertThat(review.lineage("communities").orElseThrow().doubts()).isEmpty();
        assertThat(report.lineage("disputes_resolved").orElseThrow().doubts()).isEmpty();
    }

    @Test
    void findingThatQuotesTheSentenceOfAValueDoubtsItWhereItSpeaksOfIt() {
        Lineage.Part part =
                TEMPLATE.render(SUMMARY, List.of(), c -> true)
                        .lineage("disputes_handled")
                        .orElseThrow()
                        .parts()
                        .get(1);
        assertThat(doubtsOfHandled(part, 400)).hasSize(1);
        assertThat(doubtsOfHandled(part, 40)).isEmpty();
    }

    private static List<String> doubtsOfHandled(Lineage.Part part, int spokenOf) {
        Finding finding =
                new Finding(
                        "V02",
                        Severity.ERROR,
                        part.subDistrict(),
                        "",
                        List.of(part.source()),
                        List.of(part.quote()),
                        Message.of(Check.class, "V02.message", 98, 394, spokenOf, "98.5"),
                        Message.of(Check.class, "V02.action"));
        Report report = TEMPLATE.render(SUMMARY, List.of(finding), c -> true);
        return TEMPLATE.review(report, SUMMARY, List.of(finding))
                .lineage("disputes_handled")
                .orElseThrow()
                .doubts();
    }

    @Test
    void chosenSentencesStandInTheOrderOfTheTextWithTheirChapter() {
        Report report = TEMPLATE.render(SUMMARY, List.of(), c -> true);
        List<ReviewModel.ChosenModel> chosen =
                new ReviewModels(SUMMARY, List.of()).review(report).chosen();
        String text = text(report.blocks());
        assertThat(chosen).isNotEmpty();
        assertThat(chosen)
                .extracting(c -> text.indexOf(QuoteSetting.setWithin(c.text())))
                .isSorted()
                .allMatch(at -> at >= 0);
        assertThat(chosen).extracting(c -> c.chapter()).allMatch(c -> c.matches("[一二三四五]、?.+"));
        assertThat(chosen)
                .filteredOn(c -> c.text().startsWith("由于司法所编制少"))
                .extracting(c -> c.chapter())
                .first(InstanceOfAssertFactories.STRING)
                .contains("不足");
    }

    @Test
    void unitsThatTheTextOnlyCountsAreListed() {
        Practice wording =
                new Practice(
                        "甲镇",
                        "普法方式单一。",
                        Location.line("甲镇.txt", 3),
                        new Score(0, 0, 0, 0, 0, 0, 0, 0));
        List<String> units = List.of("甲镇", "乙镇", "丙镇", "丁镇");
        DistrictDigest digest =
                new DistrictDigest(
                        List.of(),
                        List.of(new CommonPoint(Theme.OTHER, units, List.of(wording))),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(SharedPoints.of(digest, printed("二是普法不够。4个单位有反映，如甲镇“")))
                .containsExactly(new ReviewModel.SharedModel("二、二是普法不够", "4", units));
        assertThat(SharedPoints.of(digest, printed("二是普法不够。14个单位有反映，如甲镇“"))).isEmpty();
        assertThat(SharedPoints.of(digest, printed("甲镇、乙镇、丙镇、丁镇4个单位有反映，如甲镇“"))).isEmpty();
    }

    private static PrintedQuotes printed(String before) {
        return new PrintedQuotes(
                new Report(
                        "报告",
                        "澄溪区人民政府",
                        "2026-02-10",
                        List.of(
                                new Block.Heading(1, "二、", "存在的不足"),
                                new Block.Paragraph(
                                        Block.Paragraph.Kind.BODY,
                                        List.of(
                                                new Inline.Text(before),
                                                new Inline.Quote("普法方式单一", "甲镇.txt#第3行")))),
                        Map.of()));
    }

    @Test
    void templateWithoutReviewCopyBorrowsTheStandardOne() {
        SortedMap<String, byte[]> files =
                new TreeMap<>(TemplateFolder.packed("annual-report").files());
        files.remove("review.ftlx");
        files.remove("return-notice.ftlx");
        ReportTemplate own =
                ReportTemplate.of(
                        new TemplateFolder("templates/own", java.util.Optional.empty(), files));
        Report report = TEMPLATE.render(SUMMARY, ALL, c -> true);

        assertThat(own.review(report, SUMMARY, ALL))
                .isEqualTo(TEMPLATE.review(report, SUMMARY, ALL));
        assertThat(AllNotices.of(own, SUMMARY, ALL)).isEqualTo(notices(ALL));
    }

    private static String added(List<Finding> findings) {
        Report report = TEMPLATE.render(SUMMARY, findings, c -> true);
        List<Block> blocks = TEMPLATE.review(report, SUMMARY, findings).blocks();
        return text(blocks.subList(report.blocks().size(), blocks.size()));
    }

    private static String text(Report report) {
        return text(report.blocks());
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::plainText).collect(Collectors.joining("\n"));
    }
}

package org.huibian.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.huibian.job.merge.OwnText;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFolderTest {

    private static final String JOB =
            """
            district: 棠川区
            year: 2025
            title: 棠川区2025年度法治政府建设情况报告
            issuer: 棠川区人民政府
            addressee: 市人民政府：
            signed: 2026-02-10
            deadline: 2026-01-15
            roster: sub-districts.csv
            inbox: inbox
            template: annual-report
            """;

    private static final String ROSTER =
            "code,name,kind,aliases\n01,东榆街道,街道,东榆街;东榆街道办事处\n02,白苇镇,镇,\n";

    @TempDir private Path folder;

    @BeforeEach
    void writeJob() throws IOException {
        Files.createDirectory(folder.resolve("inbox"));
        write("job.yml", JOB);
        write("sub-districts.csv", ROSTER);
    }

    @Test
    void settingsAreRead() {
        JobSettings job = JobFolder.at(folder).settings();
        assertThat(job.year()).isEqualTo(2025);
        assertThat(job.addressee()).isEqualTo("市人民政府");
        assertThat(job.signed()).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(job.roster().find("东榆街道").orElseThrow().aliases())
                .containsExactly("东榆街", "东榆街道办事处");
        assertThat(job.roster().kinds()).isEqualTo("街道、镇");
        assertThat(job.output()).isEqualTo(folder.resolve("out"));
        assertThat(job.accepts(2025)).isTrue();
        assertThat(job.accepts(2024)).isFalse();
    }

    @Test
    void unknownKeyIsRefusedWithLineAndAllowedKeys() throws IOException {
        write("job.yml", JOB + "titel: x\n");
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("job.yml:11: 不认识的键“titel”")
                .hasMessageContaining("accept-years");
    }

    @Test
    void limitsAreReadAndTheOthersStayAsTheyAre() throws IOException {
        write("job.yml", JOB + "limits:\n  size: 20\n  seconds: 5\n");
        Limits limits = JobFolder.at(folder).settings().limits();
        assertThat(limits.of(Limit.SIZE)).isEqualTo(20);
        assertThat(limits.of(Limit.SECONDS)).isEqualTo(5);
        assertThat(limits.of(Limit.PAGES)).isEqualTo(Limit.PAGES.standard());
    }

    @ParameterizedTest
    @CsvSource({
        "size,0",
        "size,2001",
        "seconds,-1",
        "pages,viele",
        "memory,1e9",
        "cells,''",
        "x,1"
    })
    void wrongLimitIsRefusedWithItsLineAndWhatIsAllowed(String key, String value)
            throws IOException {
        write("job.yml", JOB + "limits:\n  entries: 100\n  " + key + ": '" + value + " '\n");
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("job.yml:13: ")
                .hasMessageContaining(
                        key.equals("x")
                                ? "unpacked"
                                : String.valueOf(
                                        Limit.valueOf(key.toUpperCase(Locale.ROOT)).most()));
    }

    private static final String ISSUED =
            """
            profile: issued
            issued:
              mark: 棠川区人民政府文件
              number: 棠政〔2026〕5号
              signer: 张喆堃
              copy-to: [市委依法治市办, 市司法局]
              printed-by: 棠川区人民政府办公室
              printed-on: 2026-02-12
            """;

    @Test
    void headAndImprintOfAnIssuedReportAreRead() throws IOException {
        write("job.yml", JOB + ISSUED);
        assertThat(JobFolder.at(folder).settings().profile())
                .isEqualTo(
                        new Profile(
                                true,
                                "棠川区人民政府文件",
                                "棠政〔2026〕5号",
                                "张喆堃",
                                "市委依法治市办，市司法局",
                                "棠川区人民政府办公室",
                                LocalDate.of(2026, 2, 12)));
    }

    @Test
    void whoSendsTheNoticesAndUntilWhenIsReadAndMayBeLeftOut() throws IOException {
        write("job.yml", JOB);
        assertThat(JobFolder.at(folder).settings().returns()).isEqualTo(NoticeRules.NONE);
        write("job.yml", JOB + "returns:\n  issuer: 棠川区司法局\n  reply-by: 2026-01-31\n");
        assertThat(JobFolder.at(folder).settings().returns())
                .isEqualTo(
                        new NoticeRules(
                                Optional.of("棠川区司法局"), Optional.of(LocalDate.of(2026, 1, 31))));
        write("job.yml", JOB + "returns:\n  by: 2026-01-31\n");
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .hasMessageContaining("job.yml:12: ")
                .hasMessageContaining("reply-by");
    }

    @Test
    void nameInFullIsAnAliasThatEndsAsAnAuthorityDoesAndHoldsTheName() {
        assertThat(named("东榆街道", "东榆街", "东榆街道办事处").fullName()).isEqualTo("东榆街道办事处");
        assertThat(named("云岫乡", "云岫乡人民政府").fullName()).isEqualTo("云岫乡人民政府");
        assertThat(named("长城街道", "惠民街道办事处").fullName()).isEqualTo("长城街道");
        assertThat(named("望山镇").fullName()).isEqualTo("望山镇");
    }

    private static SubDistrict named(String name, String... aliases) {
        return new SubDistrict("1", name, "街道", List.of(aliases));
    }

    @Test
    void reportIsPlainAndPrintedOnTheDayOfSignatureUnlessSaidOtherwise() throws IOException {
        assertThat(JobFolder.at(folder).settings().profile()).isEqualTo(Profile.PLAIN);
        write("job.yml", JOB + ISSUED.replaceAll("  (signer|copy-to|printed-on).*\n", ""));
        Profile profile = JobFolder.at(folder).settings().profile();
        assertThat(profile.printedOn()).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(profile.copyTo() + profile.signer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "棠政〔2026〕5号 | 棠政[2026]5号 | 14 | 六角括号",
                "棠政〔2026〕5号 | 棠政〔2026〕第5号 | 14 | 六角括号",
                "棠政〔2026〕5号 | 棠政〔2026〕05号 | 14 | 六角括号",
                "棠政〔2026〕5号 | 棠政〔26〕5号 | 14 | 六角括号",
                "棠政〔2026〕5号 | 棠政〔2026〕5 | 14 | 六角括号",
                "mark: 棠川区人民政府文件 | mark: 棠川区 文件 | 13 | 20 个汉字",
                "signer: 张喆堃 | signer: 张喆堃1 | 15 | 姓名",
                "2026-02-12 | 2026-02-09 | 18 | 早于成文日期 2026-02-10",
                "2026-02-12 | 12.2.2026 | 18 | 2026",
                "printed-by: | printer: | 17 | printed-by",
                "printed-by: 棠川区人民政府办公室 | signer2: x | 17 | printed-by",
            })
    void wrongHeadOrImprintIsRefusedWithItsLine(String good, String bad, int line, String named)
            throws IOException {
        assertThat(ISSUED).contains(good);
        write("job.yml", JOB + ISSUED.replace(good, bad));
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("job.yml:" + line + ": ")
                .hasMessageContaining(named);
    }

    @Test
    void issuedReportWithoutItsGroupIsRefused() throws IOException {
        write("job.yml", JOB + "profile: issued\n");
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .hasMessageContaining("job.yml:11: ")
                .hasMessageContaining("mark");
    }

    @Test
    void missingKeyIsNamed() throws IOException {
        write("job.yml", JOB.replace("issuer: 棠川区人民政府\n", ""));
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .hasMessageContaining("缺少必填的键“issuer”");
    }

    @Test
    void missingJobFileIsNamed() {
        assertThatThrownBy(() -> JobFolder.at(folder.resolve("nowhere")).settings())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("nowhere/job.yml: 文件不存在");
    }

    @Test
    void pathWithoutAJobSaysWhetherTheFolderOrItsFileIsMissingAndHowToMakeOne() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> JobFolder.at(nowhere).settings())
                .hasMessageContaining("没有“")
                .hasMessageContaining("nowhere”这个文件夹")
                .asInstanceOf(InstanceOfAssertFactories.type(SetupException.class))
                .extracting(SetupException::remedy)
                .isEqualTo(List.of("init", nowhere.toString()));
        assertThatThrownBy(() -> JobFolder.at(folder.resolve("inbox")).operation())
                .hasMessageContaining("里没有 job.yml")
                .asInstanceOf(InstanceOfAssertFactories.type(SetupException.class))
                .extracting(setup -> setup.remedy().get(0))
                .isEqualTo("init");
    }

    @Test
    void missingRosterIsNamedWithTheLineThatNamesIt() throws IOException {
        write("job.yml", JOB.replace("sub-districts.csv", "名册.csv"));
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("job.yml:8: ")
                .hasMessageContaining("名册文件")
                .hasMessageContaining("名册.csv 不存在");
    }

    @Test
    void unknownOwnTextIsGuessedAtAndEveryNameIsExplained() throws IOException {
        Files.createDirectory(folder.resolve("own-text"));
        write("own-text/plan.md", "甲");
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .hasMessageContaining("是不是“plans.md”？");
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String text = Message.of(OwnText.class, "own-text.unknown", "x", "", "").text(locale);
            String names = text.substring(text.lastIndexOf(locale == Locale.CHINESE ? "：" : ": "));
            assertThat(names.split("[、,]")).as(text).hasSize(OwnText.CHAPTERS.size());
        }
    }

    @Test
    void chapterIsUnwrittenUntilItsFileHoldsAParagraph() throws IOException {
        Files.createDirectory(folder.resolve("own-text"));
        write("own-text/plans.md", "\n");
        write("own-text/first-responsible.md", "区长带头学法。");
        assertThat(JobFolder.at(folder).settings().merging().ownText().unwritten())
                .singleElement()
                .extracting(Message::text)
                .isEqualTo("下一年度安排（own-text/plans.md）");
    }

    @Test
    void slipsOfJobYmlAreToldWithTheirLine() throws IOException {
        write("job.yml", JOB.replace("year: 2025", "year: 2024") + "assign:\n  甲.txt: 白苇镇\n");
        JobFile file = JobFile.of(JobFolder.at(folder));
        assertThat(file.slips(List.of("甲.txt")))
                .singleElement()
                .satisfies(
                        slip ->
                                assertThat(slip)
                                        .hasMessageContaining("job.yml:3: ")
                                        .hasMessageContaining("与 year 写的 2024 不一致"));
        assertThat(file.slips(List.of("乙.txt")))
                .extracting(SetupException::line)
                .containsExactly(3, 12);
        write("job.yml", JOB.replace("棠川区2025年度", "棠川区2024—2025年度"));
        assertThat(JobFile.of(JobFolder.at(folder)).slips(List.of())).isEmpty();
    }

    @Test
    void missingInboxIsNamed() throws IOException {
        write("job.yml", JOB.replace("inbox: inbox", "inbox: 收件"));
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .hasMessageContaining("job.yml:9: ")
                .hasMessageContaining("收件");
    }

    @Test
    void rosterRowWithoutNameIsRefusedWithItsLine() throws IOException {
        write("sub-districts.csv", ROSTER + "03,,乡,\n");
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .hasMessageContaining("sub-districts.csv:4: “name”一列是空的");
    }

    @Test
    void nameOfTwoSubDistrictsIsRefused() throws IOException {
        write("sub-districts.csv", ROSTER + "03,青石乡,乡,东榆街\n");
        assertThatThrownBy(() -> JobFolder.at(folder).settings()).hasMessageContaining("“东榆街”用了两次");
    }

    @Test
    void assignmentToNobodyIsRefused() throws IOException {
        write("job.yml", JOB + "assign:\n  扫描件.docx: 西榆街道\n");
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .hasMessageContaining("job.yml:12: ")
                .hasMessageContaining("西榆街道");
    }

    @Test
    void templateNameLeavesNoFolder() throws IOException {
        write("job.yml", JOB.replace("template: annual-report", "template: ../../etc"));
        assertThatThrownBy(() -> JobFolder.at(folder).settings())
                .hasMessageContaining("job.yml:10: ");
    }

    @Test
    void vocabularyBesideTheJobWinsOverThePackedOne() throws IOException {
        JobFolder job = JobFolder.at(folder);
        assertThat(job.vocabulary("units.csv").name()).startsWith("huibian.jar!");
        write("units.csv", "unit,equals,factor,note\n件,件,1,\n");
        assertThat(job.vocabulary("units.csv").name()).endsWith("units.csv").doesNotContain("jar!");
    }

    @Test
    void receiptDatesAreRead() throws IOException {
        write("received.csv", "file,date\n东榆.docx,2026-01-16\n");
        assertThat(JobFolder.at(folder).settings().received())
                .containsEntry("东榆.docx", LocalDate.of(2026, 1, 16));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}

package org.huibian.template.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibian.template.review.FindingsOfThree.ABSENT;
import static org.huibian.template.review.FindingsOfThree.ALL;
import static org.huibian.template.review.FindingsOfThree.ERROR;
import static org.huibian.template.review.FindingsOfThree.INFO;
import static org.huibian.template.review.FindingsOfThree.SUMMARY;
import static org.huibian.template.review.FindingsOfThree.TEMPLATE;
import static org.huibian.template.review.FindingsOfThree.WARNING;
import static org.huibian.template.review.FindingsOfThree.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.check.files.FilesSetAside;
import org.huibian.job.JobSettings;
import org.huibian.job.NoticeRules;
import org.huibian.message.Message;
import org.huibian.report.Block;
import org.huibian.report.Report;
import org.huibian.source.Refusal;
import org.huibian.source.SourceDocument;
import org.huibian.source.Submission;
import org.huibian.source.limit.Limits;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.Reading;
import org.huibian.template.SmallDistrict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticesTest {

    private static final String[] OFFICES = {
        "job.yml", "limits", "调高", "raise", "收件文件夹", "inbox", "街道", "sub-district"
    };

    @Test
    void noticesGoToThoseWithErrorsWarningsOrNoReport() {
        assertThat(notices(ALL).keySet()).containsExactly("望山镇", "清河乡");
        assertThat(notices(List.of(INFO, ABSENT)).keySet()).containsExactly("清河乡");
    }

    @Test
    void noticeNamesWhatIsWrongWhatToSendUntilWhenAndItsNumber() {
        Report notice = notices(ALL).get("望山镇");
        assertThat(notice.title()).isEqualTo("关于更正2025年度法治政府建设年度报告的通知");
        assertThat(text(notice))
                .contains(
                        "编号：2025-0007-02",
                        "望山镇：",
                        "一、须更正或答复的问题",
                        "1." + ERROR.message().text() + "。",
                        "原文：化解12件，受理10件。［望山镇.txt#第3行］",
                        "处理意见：请核对两个数；如含上年结转，请在文中注明。",
                        "二、请核对的问题",
                        "原文：<b>&${1+1} “甲” 7 件。［望山镇.txt#第9行］",
                        "三、报送要求",
                        "2026年1月20日")
                .doesNotContain("东海街道", "清河乡", "job.yml");
    }

    @Test
    void missingSubDistrictIsRemindedAndNotToldHowTheOfficeSetsItsJob() {
        assertThat(text(notices(ALL).get("清河乡")))
                .contains("催报", "清河乡：", "尚未收到你单位2025年度法治政府建设年度报告", "2026年1月20日")
                .doesNotContain("job.yml", "一、");
    }

    @Test
    void personsFoundInOneSentenceAreOneItemAsGraveAsTheGravest() {
        String sentence = "（联系人：某某，电话某某）";
        Finding number = person("P04", Severity.ERROR, "手机号", sentence);
        Finding petitioner = person("P01", Severity.ERROR, "姓名", sentence);
        Finding name = person("P02", Severity.WARNING, "联系人", sentence);
        String notice = text(notices(List.of(petitioner, number, name)).get("望山镇"));
        assertThat(notice)
                .containsOnlyOnce(sentence)
                .containsOnlyOnce("公开稿已用“某某”代替")
                .contains("（姓名）；文中写有个人信息（手机号）", "（联系人）", "删去手机号")
                .contains("一、须更正或答复的问题", "二、报送要求");
        assertThat(added(List.of(petitioner, number, name))).contains("P01", "P04", "P02");
    }

    private static Finding person(String check, Severity severity, String kind, String quote) {
        return new Finding(
                check,
                severity,
                "望山镇",
                "",
                List.of("望山镇.txt#第3行"),
                List.of(quote),
                Message.of(Check.class, check + ".message", kind),
                Message.of(Check.class, check + ".action", kind));
    }

    @Test
    void noticeOfQuestionsAloneAsksForAnswersAndForNoReport() {
        Report notice = notices(List.of(WARNING)).get("望山镇");
        assertThat(notice.title()).isEqualTo("关于核对2025年度法治政府建设年度报告的通知");
        assertThat(text(notice)).contains("不必重新报送", "尽快答复").doesNotContain("请逐条核对，将更正后的完整报告");
    }

    @Test
    void fileThatCannotBeReadIsToldWithItsReasonAndWhatToDo() {
        Message damaged = Message.of(SourceDocument.class, "file.damaged", "docx");
        assertThat(text(unread("清河乡", damaged).get("清河乡")))
                .contains(
                        "1.文件“清河乡.docx”无法读取，未计入：文件已损坏或不完整，无法按docx读取。",
                        "处理意见：请在Word或WPS中打开核对，另存为.docx后重新报送。");
    }

    static Stream<Message> reasons() {
        return Stream.of(SourceDocument.class, Limits.class).flatMap(NoticesTest::reasonsOf);
    }

    private static Stream<Message> reasonsOf(Class<?> room) {
        return Stream.of("messages", "messages_en")
                .map(
                        name ->
                                ResourceBundle.getBundle(
                                        room.getPackageName() + "." + name, Locale.ROOT))
                .flatMap(bundle -> bundle.keySet().stream())
                .filter(key -> key.matches("(file|pdf|format|limit)\\..*"))
                .filter(key -> !key.matches(".*\\.(request|office)"))
                .distinct()
                .sorted()
                .map(key -> Message.of(room, key, "七", "八", "九"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void noticeOfAFileThatCannotBeReadSpeaksOfNothingThatOnlyTheOfficeCanDo(Message reason) {
        Refusal refusal = Refusal.of(reason);
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (Message part :
                    Stream.concat(Stream.of(reason), refusal.request().stream()).toList()) {
                assertThat(part.text(language)).isNotBlank().doesNotContain(OFFICES);
            }
        }
        Map<String, Report> notices = unread("清河乡", reason);
        assertThat(notices.containsKey("清河乡")).isEqualTo(refusal.request().isPresent());
        assertThat(refusal.request().isPresent() || refusal.isOfOffice()).isTrue();
        notices.values().forEach(notice -> assertThat(text(notice)).doesNotContain(OFFICES));
    }

    static Stream<String> actions() {
        return ResourceBundle.getBundle("org.huibian.check.messages", Locale.ROOT).keySet().stream()
                .filter(key -> key.endsWith(".action"))
                // What the office settles itself, and what is told to whole districts.
                .filter(key -> !key.matches("(S01|S04|I04|I06|I07|I08|I09|R..)\\..*"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void noticeAsksForNothingThatOnlyTheOfficeCanDo(String key) {
        Message action = Message.of(Check.class, key, "七", "八", "九", "十", "甲");
        Finding finding =
                new Finding(
                        key.split("\\.")[0],
                        Severity.ERROR,
                        "望山镇",
                        "",
                        List.of("望山镇.txt#第3行"),
                        List.of(),
                        Message.of(Check.class, "I01.message", "望山镇.txt"),
                        action);
        assertThat(text(notices(List.of(finding)).get("望山镇")))
                .contains("处理意见：")
                .doesNotContain(OFFICES)
                .doesNotContain("报送单位", "该单位", "核定", "accept-years", "style.yml", "请请");
    }

    /** The notices of a district in which a sub-district sent only a file that is not read. */
    private static Map<String, Report> unread(String unit, Message reason) {
        Reading reading = Reading.refused(new Submission(unit + ".docx", "x", 1), 1, reason);
        DistrictSummary summary =
                SmallDistrict.three(
                        new IntakeRow(reading, unit, IntakeRow.Status.UNREADABLE, reason));
        return AllNotices.of(TEMPLATE, summary, new FilesSetAside().examine(summary));
    }

    @Test
    void noticeIsSignedAndDatedAsTheJobSays() {
        JobSettings job = SUMMARY.job();
        NoticeRules rules =
                new NoticeRules(Optional.of("澄溪区司法局"), Optional.of(LocalDate.of(2026, 1, 31)));
        Map<String, Report> notices = AllNotices.of(TEMPLATE, SmallDistrict.three(rules), ALL);
        assertThat(text(notices.get("望山镇")))
                .contains("澄溪区司法局", "请于1月31日前报送。")
                .doesNotContain(job.issuer(), "2026年1月20日");
        assertThat(text(notices.get("清河乡"))).contains("2026年1月20日，请于1月31日前报送。");
        assertThat(notices.get("望山镇").issuer()).isEqualTo("澄溪区司法局");
        assertThat(text(notices(ALL).get("望山镇"))).contains(job.issuer(), "2026年1月20日");
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

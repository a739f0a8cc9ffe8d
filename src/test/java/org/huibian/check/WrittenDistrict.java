package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.huibian.check.list.Checks;
import org.huibian.extract.Extraction;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.job.JobSettings;
import org.huibian.job.NoticeRules;
import org.huibian.job.Profile;
import org.huibian.job.merge.MergeRules;
import org.huibian.job.roster.Roster;
import org.huibian.job.roster.SubDistrict;
import org.huibian.source.FileContent;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limits;
import org.huibian.source.reading.DocumentReaders;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.PreviousYear;
import org.huibian.summary.Summarizer;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.Reading;

/**
 * A district whose reports are written out in words and read as a run reads them, with the
 * vocabulary of the program: for wordings, where {@link SketchedDistrict} is for figures.
 */
final class WrittenDistrict {

    static final String NAME = "东榆街道";

    private static final List<Check> CHECKS = Checks.all(codePoint -> true);

    private static final Map<String, Reading> NEIGHBOURS = new ConcurrentHashMap<>();

    private static final String PROBLEMS = "一是部分执法人员运用新修订法律的能力还不强。二是物业类矛盾纠纷仍有反复。";
    private static final String LEADERS = "街道党工委书记、办事处主任带头学法，主持召开专题会议，对重点任务亲自过问、亲自协调。";
    private static final String PLAN =
            "（一）健全审查机制。由司法所牵头，3月底前修订合法性审查目录，全年审查合同不少于100份。"
                    + "（二）规范行政执法。组织执法人员轮训1遍，开展案卷评查2次，年底前通报结果。"
                    + "（三）做实普法宣传。举办法治讲座不少于20场，培育法律明白人30名，把法治文化广场建成群众家门口的学法场所。";

    private final Map<String, String> reports = new LinkedHashMap<>();
    private final Map<String, String> lastYear = new LinkedHashMap<>();
    private final Map<String, String> unowned = new LinkedHashMap<>();
    private final List<String> silent = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private List<String> addressees = List.of();

    /** A sub-district whose report tells some results, and that of last year some others. */
    static WrittenDistrict ofTwoYears(String now, String before) {
        return with(now).lastYear(text(NAME, 2024, before));
    }

    /** A sound report of {@link #NAME} with some sentences among its results. */
    static WrittenDistrict with(String... sentences) {
        return new WrittenDistrict().report(NAME, text(NAME, 2025, String.join("", sentences)));
    }

    /** A sound report around some results. */
    static String text(String name, int year, String results) {
        return text(name, year, results, PROBLEMS, LEADERS, PLAN);
    }

    /** A report of four chapters. */
    static String text(
            String name, int year, String results, String problems, String leaders, String plan) {
        return String.join(
                "\n\n",
                name + year + "年法治政府建设情况报告",
                year + "年，" + name + "扎实推进法治政府建设，现将有关情况报告如下：",
                "一、主要举措和成效",
                results,
                "二、存在的不足和原因",
                problems,
                "三、党政主要负责人履行推进法治建设第一责任人职责情况",
                leaders,
                "四、" + (year + 1) + "年工作安排",
                plan,
                name + "办事处",
                (year + 1) + "年1月8日",
                "");
    }

    /** A sub-district's report, in full. */
    WrittenDistrict report(String name, String text) {
        reports.put(name, text);
        return this;
    }

    /** Last year's report of {@link #NAME}, in full. */
    WrittenDistrict lastYear(String text) {
        lastYear.put(NAME, text);
        return this;
    }

    /** A file whose name says nothing, with its text. */
    WrittenDistrict file(String name, String text) {
        unowned.put(name, text);
        return this;
    }

    /** A sub-district of the roster that sent nothing. */
    WrittenDistrict silent(String name) {
        silent.add(name);
        return this;
    }

    /** A place that any report may name. */
    WrittenDistrict place(String name) {
        places.add(name);
        return this;
    }

    WrittenDistrict addressees(String... names) {
        addressees = List.of(names);
        return this;
    }

    List<Finding> findings() {
        return finished(Checks.examine(summary(), codePoint -> true));
    }

    /**
     * A check that breaks off finds nothing, which is no proof that a sentence is let pass; nor is
     * a sentence in which reading breaks off.
     */
    private static List<Finding> finished(List<Finding> findings) {
        assertThat(findings)
                .extracting(finding -> finding.message().key())
                .noneMatch(key -> key.startsWith("unfinished") || key.startsWith("I01.sentence"));
        return findings;
    }

    /** What one check finds; the others are not asked. */
    List<Finding> findings(String id) {
        DistrictSummary summary = summary();
        List<Finding> findings = new ArrayList<>();
        for (Check check : CHECKS) {
            if (!check.ids().contains(id)) {
                continue;
            }
            findings.addAll(check.examine(summary));
        }
        return finished(findings).stream()
                .distinct()
                .filter(finding -> finding.check().equals(id))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** What is found as an error or a warning. */
    List<Finding> grave() {
        return findings().stream().filter(one -> one.severity() != Severity.INFO).toList();
    }

    /** A neighbour's report is the same beside thousands of sentences: it is read once. */
    private static Reading read(String name, String text) {
        return name.equals(NAME)
                ? readAnew(name, text)
                : NEIGHBOURS.computeIfAbsent(name + text, key -> readAnew(name, text));
    }

    private static Reading readAnew(String name, String text) {
        return file(name + (text.startsWith("<") ? ".html" : ".txt"), name, text);
    }

    private static Reading file(String file, String name, String text) {
        FileContent content = new FileContent(file, text.getBytes(StandardCharsets.UTF_8));
        try {
            return Reading.of(
                    new Submission(file, name, text.length()),
                    1,
                    ProgramVocabulary.EXTRACTOR.extract(DocumentReaders.standard().read(content)));
        } catch (UnreadableDocumentException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static SubDistrict street(int before, String name) {
        return new SubDistrict(Integer.toString(before + 1), name, "街道", List.of());
    }

    DistrictSummary summary() {
        List<SubDistrict> roster = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        reports.forEach(
                (name, text) -> {
                    roster.add(street(roster.size(), name));
                    readings.add(read(name, text));
                });
        silent.forEach(name -> roster.add(street(roster.size(), name)));
        unowned.forEach((name, text) -> readings.add(file(name, name, text)));
        JobSettings job =
                new JobSettings(
                        "棠川区",
                        2025,
                        "棠川区报告",
                        "棠川区人民政府",
                        "",
                        LocalDate.of(2026, 2, 10),
                        LocalDate.of(2026, 1, 15),
                        new Roster(roster),
                        Path.of("inbox"),
                        "annual-report",
                        Path.of("out"),
                        Map.of(),
                        new TreeSet<>(List.of(2025)),
                        new TreeMap<>(),
                        places,
                        false,
                        new MergeRules(Optional.empty(), addressees),
                        Limits.standard(),
                        Profile.PLAIN,
                        NoticeRules.NONE);
        DistrictSummary summary =
                new Summarizer(job, ProgramVocabulary.CATALOG)
                        .summarize(Intake.settle(job, readings));
        return lastYear.isEmpty() ? summary : summary.beside(previous());
    }

    private PreviousYear previous() {
        Map<String, Extraction> texts = new LinkedHashMap<>();
        Map<String, Map<String, PreviousYear.Figure>> figures = new LinkedHashMap<>();
        lastYear.forEach(
                (name, text) -> {
                    Extraction report = read(name, text).extraction().orElseThrow();
                    texts.put(name, report);
                    Map<String, PreviousYear.Figure> own = new LinkedHashMap<>();
                    report.observations()
                            .forEach(
                                    one ->
                                            own.put(
                                                    one.indicator(),
                                                    new PreviousYear.Figure(
                                                            one.quantity(),
                                                            one.sources()
                                                                    .get(0)
                                                                    .location()
                                                                    .toString(),
                                                            one.quote())));
                    figures.put(name, own);
                });
        return new PreviousYear(2024, figures, texts);
    }
}

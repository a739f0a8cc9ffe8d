package org.huibian.check;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.check.list.Checks;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Metadata;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.indicator.Theme;
import org.huibian.job.JobSettings;
import org.huibian.job.roster.Roster;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.Message;
import org.huibian.setup.SetupFile;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.Submission;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.Summarizer;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A district of two sub-districts drawn for a check: the report of 东榆街道 is sketched by sentences in
 * which every quantity is marked {@code [54件|total|disputes_handled]}, 白苇镇 has sent nothing.
 */
final class SketchedDistrict {

    static final String NAME = "东榆街道";
    static final String FILE = "东榆街道.txt";

    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|(\\w+)(?:\\|(\\w+))?]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static final String UNITS =
            "unit,equals,factor,note\n件,件,1,\n起,件,1,\n个,个,1,\n人,人,1,\n人次,人次,1,\n人,人次,1,\n名,人,1,\n%,%,1,\n";

    private static final String INDICATORS =
            """
            id,name,unit,aggregation,theme,nature,definition,phrases
            disputes_handled,受理矛盾纠纷,件,sum,disputes,flow,,受理矛盾纠纷N
            disputes_resolved,化解矛盾纠纷,件,sum,disputes,flow,,化解N
            mediation_success_rate,调解成功率,%,ratio(disputes_resolved/disputes_handled),disputes,rate,,调解成功率N
            penalty_cases,行政处罚案件,件,sum,enforcement,flow,,处罚N
            penalty_cases_closed,办结行政处罚案件,件,sum,enforcement,flow,,办结N
            penalty_simple,简易程序处罚,件,sum,enforcement,flow,,简易程序N
            penalty_ordinary,普通程序处罚,件,sum,enforcement,flow,,普通程序N
            communities,社区,个,sum,basics,stock,,社区N
            petition_visits,接待来访群众,人次,sum,disputes,flow,,来访群众N
            mediators,人民调解员,人,sum,disputes,stock,,人民调解员N
            """;

    private static final String PLAN =
            "2026年，街道将做好四项工作：健全合法性审查制度，由司法所牵头，3月底前修订审查目录，全年审查不少于100件；"
                    + "开展执法案卷评查2次，组织执法人员轮训1遍；推进矛盾纠纷多元化解，每季度研判1次，年内新增行业调解室2个；"
                    + "办好法治讲座20场，培育法律明白人30名，把法治文化广场建成群众家门口的学法场所。"
                    + "同时加强对各社区法律顾问履职情况的考核，考核结果在年底前公布。";

    private final List<Section> sections = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Observation> observations = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<IntakeRow> others = new ArrayList<>();
    private final List<List<IntakeRow>> rivals = new ArrayList<>();
    private String title = "东榆街道2025年法治政府建设情况报告";
    private int line;
    private String signature = "东榆街道办事处";
    private Optional<LocalDate> date = Optional.of(LocalDate.of(2026, 1, 10));
    private String district = "棠川区";
    private String format = "txt";
    private String file = FILE;
    private int characters = 3000;
    private final List<String> places = new ArrayList<>();
    private final Map<String, SketchedDistrict> neighbours = new LinkedHashMap<>();

    SketchedDistrict() {
        section(0, Chapter.HEAD, title);
    }

    /** A district whose report has all chapters and nothing wrong. */
    static SketchedDistrict sound() {
        return new SketchedDistrict()
                .section(1, Chapter.RESULTS, "主要举措和成效")
                .section(1, Chapter.PROBLEMS, "存在的不足和原因")
                .section(1, Chapter.FIRST_RESPONSIBLE, "第一责任人职责")
                .section(1, Chapter.PLAN, "2026年主要安排")
                .sentence(PLAN);
    }

    /** The report of a neighbour, of which the roster then knows. */
    SketchedDistrict neighbour(String name, SketchedDistrict report) {
        neighbours.put(name, report);
        return this;
    }

    SketchedDistrict signed(String signature, @Nullable LocalDate day) {
        this.signature = signature;
        this.date = Optional.ofNullable(day);
        return this;
    }

    SketchedDistrict place(String allowed) {
        places.add(allowed);
        return this;
    }

    SketchedDistrict of(String otherDistrict) {
        district = otherDistrict;
        return this;
    }

    /** Under another file name. */
    SketchedDistrict filed(String name) {
        file = name;
        return this;
    }

    SketchedDistrict format(String other) {
        format = other;
        return this;
    }

    SketchedDistrict characters(int count) {
        characters = count;
        return this;
    }

    /** A numbered heading below the last one of the first level. */
    SketchedDistrict item(String number, String heading) {
        line++;
        int parent = 0;
        for (Section section : sections) {
            parent = section.level() == 1 ? section.index() : parent;
        }
        sections.add(
                new Section(
                        sections.size(),
                        parent,
                        2,
                        number,
                        heading,
                        false,
                        sections.get(parent).chapter(),
                        Theme.OTHER,
                        new Excerpt(Location.line(FILE, line), 0, heading.length(), heading)));
        return this;
    }

    /** A sentence as submitted, with white space that reading drops. */
    SketchedDistrict submitted(String raw) {
        line++;
        passages.add(
                new Passage(
                        sections.size() - 1,
                        sections.get(sections.size() - 1).chapter(),
                        Theme.OTHER,
                        false,
                        new Excerpt(Location.line(FILE, line), 0, raw.length(), raw),
                        raw.replaceAll("\\s", ""),
                        false));
        return this;
    }

    SketchedDistrict titled(String newTitle) {
        title = newTitle;
        return this;
    }

    SketchedDistrict section(int level, Chapter chapter, String heading) {
        line++;
        sections.add(
                new Section(
                        sections.size(),
                        above(level),
                        level,
                        "",
                        heading,
                        false,
                        chapter,
                        Theme.OTHER,
                        new Excerpt(Location.line(FILE, line), 0, heading.length(), heading)));
        return this;
    }

    /** The section that one of a level belongs to; -1 for none. */
    private int above(int level) {
        return sections.stream()
                .filter(section -> section.level() > 0 && section.level() < level)
                .mapToInt(Section::index)
                .max()
                .orElse(-1);
    }

    SketchedDistrict sentence(String marked) {
        line++;
        Location place = Location.line(FILE, line);
        String text = MARK.matcher(marked).replaceAll("$1");
        Chapter chapter = sections.get(sections.size() - 1).chapter();
        passages.add(
                new Passage(
                        sections.size() - 1,
                        chapter,
                        Theme.OTHER,
                        false,
                        new Excerpt(place, 0, text.length(), text),
                        text,
                        false));
        Matcher mark = MARK.matcher(marked);
        int shift = 0;
        while (mark.find()) {
            String written = mark.group(1);
            int start = mark.start() - shift;
            shift += mark.group().length() - written.length();
            mention(place, start, written, mark.group(2), mark.group(3), text);
        }
        return this;
    }

    private void mention(
            Location place,
            int start,
            String written,
            String role,
            @Nullable String indicator,
            String sentence) {
        Matcher number = NUMBER.matcher(written);
        Optional<BigDecimal> value =
                number.find() ? Optional.of(new BigDecimal(number.group())) : Optional.empty();
        String unit = written.replaceAll("[\\d.余多近约]", "");
        Qualifier qualifier = written.matches(".*[余多].*") ? Qualifier.OVER : Qualifier.EXACT;
        Excerpt excerpt = new Excerpt(place, start, start + written.length(), written);
        Mention mention =
                new Mention(
                        excerpt,
                        value,
                        unit,
                        qualifier,
                        Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)),
                        indicator == null ? "" : indicator,
                        "",
                        sentence);
        mentions.add(mention);
        if (mention.role() == Role.TOTAL && indicator != null) {
            observations.putIfAbsent(
                    indicator,
                    new Observation(
                            indicator,
                            new Quantity(
                                    value.orElseThrow(), unit.equals("起") ? "件" : unit, qualifier),
                            Observation.Basis.STATED,
                            List.of(excerpt),
                            sentence));
        }
    }

    /** A problem whose places are that of the last sentence. */
    SketchedDistrict problemThere(Problem.Kind kind, String subject, String... quotes) {
        problems.add(
                new Problem(
                        kind,
                        subject,
                        Stream.of(quotes)
                                .map(
                                        quote ->
                                                new Excerpt(
                                                        Location.line(FILE, line),
                                                        0,
                                                        quote.length(),
                                                        quote))
                                .toList(),
                        List.of(quotes)));
        return this;
    }

    SketchedDistrict problem(Problem.Kind kind, String subject, String... quotes) {
        List<Excerpt> places = new ArrayList<>();
        for (String quote : quotes) {
            line++;
            places.add(new Excerpt(Location.line(FILE, line), 0, quote.length(), quote));
        }
        problems.add(new Problem(kind, subject, places, List.of(quotes)));
        return this;
    }

    SketchedDistrict file(String file, IntakeRow.Status status) {
        return file(file, status, Message.of(Check.class, "I04.action"));
    }

    SketchedDistrict file(String file, IntakeRow.Status status, Message reason) {
        Submission submission = new Submission(file, "", 1);
        Reading reading =
                status == IntakeRow.Status.UNREADABLE || status == IntakeRow.Status.WITHDRAWN
                        ? Reading.refused(submission, 1, reason)
                        : Reading.of(submission, 1, report(file));
        others.add(new IntakeRow(reading, "", status, reason));
        return this;
    }

    SketchedDistrict rivals(String... files) {
        List<IntakeRow> rows = new ArrayList<>();
        for (String file : files) {
            rows.add(
                    new IntakeRow(
                            Reading.of(new Submission(file, "", 1), 1, report(file)),
                            NAME,
                            IntakeRow.Status.SUPERSEDED,
                            Message.of(Check.class, "I04.action")));
        }
        rivals.add(rows);
        return this;
    }

    /** What the checks find. */
    List<Finding> findings() {
        return Checks.examine(summary(), codePoint -> codePoint != '龘');
    }

    /** The findings of one check. */
    List<Finding> findings(String check) {
        return findings().stream().filter(finding -> finding.check().equals(check)).toList();
    }

    private Extraction report(String file) {
        Metadata metadata = new Metadata(title, year(title), "", signature, date, "", List.of());
        return new Extraction(
                file,
                format,
                characters,
                metadata,
                sections,
                passages,
                mentions,
                List.copyOf(observations.values()),
                problems);
    }

    private static Optional<Integer> year(String text) {
        Matcher matcher = Pattern.compile("20\\d\\d").matcher(text);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group())) : Optional.empty();
    }

    DistrictSummary summary() {
        List<SubDistrict> roster = new ArrayList<>();
        roster.add(new SubDistrict("1", NAME, "街道", List.of()));
        roster.add(new SubDistrict("2", "白苇镇", "镇", List.of("白苇镇人民政府", "白苇")));
        // One of another name is to be assigned by what it says.
        Map<String, String> assigned = new LinkedHashMap<>();
        if (file.equals(FILE)) {
            assigned.put(FILE, NAME);
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(Reading.of(new Submission(file, "", 1), 1, report(file)));
        neighbours.forEach(
                (name, sketch) -> {
                    if (!name.equals("白苇镇")) {
                        roster.add(new SubDistrict("3" + roster.size(), name, "街道", List.of()));
                    }
                    assigned.put(name + ".txt", name);
                    readings.add(
                            Reading.of(
                                    new Submission(name + ".txt", "", 1),
                                    1,
                                    sketch.report(name + ".txt")));
                });
        JobSettings job =
                new JobSettings(
                        district,
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
                        assigned,
                        new TreeSet<>(List.of(2024, 2025)),
                        new TreeMap<>(),
                        places,
                        false);
        IndicatorCatalog catalog =
                IndicatorCatalog.parse(
                        new SetupFile("indicators.csv", INDICATORS),
                        new SetupFile("units.csv", UNITS));
        Intake settled = Intake.settle(job, readings);
        List<IntakeRow> rows = new ArrayList<>(settled.rows());
        rows.addAll(others);
        return new Summarizer(job, catalog).summarize(new Intake(rows, rivals));
    }
}

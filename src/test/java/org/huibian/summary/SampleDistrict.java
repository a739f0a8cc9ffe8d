package org.huibian.summary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huibian.extract.Extraction;
import org.huibian.extract.Metadata;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.indicator.IndicatorCatalog;
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
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.Reading;

/** A small district built by hand: no file is read. */
public final class SampleDistrict {

    private SampleDistrict() {}

    /** The settings of a job on 2025 with sub-districts of these names. */
    public static JobSettings job(String... names) {
        return job(Map.of(), new TreeSet<>(List.of(2025)), names);
    }

    /** The settings with assignments and accepted years. */
    public static JobSettings job(
            Map<String, String> assign, SortedSet<Integer> acceptYears, String... names) {
        List<SubDistrict> subDistricts = new ArrayList<>();
        for (String name : names) {
            String kind = name.replaceFirst("^.*(街道|镇|乡)$", "$1");
            subDistricts.add(
                    new SubDistrict("0" + (subDistricts.size() + 1), name, kind, List.of()));
        }
        return new JobSettings(
                "澄溪区",
                2025,
                "澄溪区2025年度法治政府建设情况报告",
                "澄溪区人民政府",
                "市人民政府",
                LocalDate.of(2026, 2, 10),
                LocalDate.of(2026, 1, 20),
                new Roster(subDistricts),
                Path.of("inbox"),
                "annual-report",
                Path.of("out"),
                assign,
                acceptYears,
                Map.of(),
                List.of(),
                false);
    }

    /** A vocabulary of rows {@code id,name,unit,aggregation,theme,nature}. */
    public static IndicatorCatalog catalog(String... rows) {
        StringBuilder indicators =
                new StringBuilder("id,name,unit,aggregation,theme,nature,definition,phrases\n");
        for (String row : rows) {
            indicators.append(row).append(",,写法N\n");
        }
        String units =
                "unit,equals,factor\n件,件,1\n场,场,1\n次,场,1\n人,人,1\n人次,人次,1\n个,个,1\n项,项,1\n"
                        + "条,条,1\n份,份,1\n平方米,平方米,1\n万元,万元,1\n元,万元,0.0001\n%,%,1\n";
        return IndicatorCatalog.parse(
                SetupFile.of(
                        "indicators.csv", indicators.toString().getBytes(StandardCharsets.UTF_8)),
                SetupFile.of("units.csv", units.getBytes(StandardCharsets.UTF_8)));
    }

    /** A report under construction. */
    public static ReportBuilder report(String file) {
        return new ReportBuilder(file);
    }

    /** An intake in which each of these reports counts for the sub-district it is named after. */
    public static Intake intake(Map<String, Extraction> reports) {
        List<IntakeRow> rows = new ArrayList<>();
        reports.forEach(
                (name, extraction) ->
                        rows.add(
                                new IntakeRow(
                                        reading(extraction, 1, extraction.file()),
                                        name,
                                        IntakeRow.Status.USED,
                                        Message.of(Intake.class, "intake.assigned"))));
        return new Intake(rows, List.of());
    }

    /** A readable file with some content. */
    public static Reading reading(Extraction extraction, int firstSeen, String content) {
        return new Reading(
                new Submission(extraction.file(), content, content.length()),
                firstSeen,
                Optional.of(extraction),
                Optional.empty());
    }

    /** Builds an extraction. */
    public static final class ReportBuilder {
        private final String file;
        private String title = "";
        private Optional<Integer> year = Optional.of(2025);
        private Optional<LocalDate> date = Optional.empty();
        private final Map<String, Observation> observations = new LinkedHashMap<>();
        private final List<Passage> passages = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();

        private ReportBuilder(String file) {
            this.file = file;
        }

        /** Its title. */
        public ReportBuilder title(String text) {
            title = text;
            return this;
        }

        /** The year it reports on; 0 for none. */
        public ReportBuilder year(int reported) {
            year = reported == 0 ? Optional.empty() : Optional.of(reported);
            return this;
        }

        /** Its date of signature. */
        public ReportBuilder date(String iso) {
            date = Optional.of(LocalDate.parse(iso));
            return this;
        }

        /** A figure. */
        public ReportBuilder value(String indicator, Quantity quantity) {
            return value(indicator, quantity, "共" + quantity.toText() + "。");
        }

        /** A figure in a sentence, with one character before it. */
        public ReportBuilder value(String indicator, Quantity quantity, String quote) {
            Location place = Location.line(file, 10 + observations.size());
            observations.put(
                    indicator,
                    new Observation(
                            indicator,
                            quantity,
                            Observation.Basis.STATED,
                            List.of(
                                    new Excerpt(
                                            place,
                                            1,
                                            1 + quantity.toText().length(),
                                            quantity.toText())),
                            quote));
            return this;
        }

        /** An exact figure. */
        public ReportBuilder value(String indicator, String amount, String unit) {
            return value(indicator, Quantity.of(amount, unit));
        }

        /** A sentence of the results. */
        public ReportBuilder result(String theme, String text) {
            return passage(Chapter.RESULTS, theme, false, text, false);
        }

        /** The leading sentence of an item. */
        public ReportBuilder item(Chapter chapter, String theme, String text) {
            return passage(chapter, theme, true, text, false);
        }

        /** The heading of a chapter. */
        public ReportBuilder chapter(Chapter chapter) {
            return section(chapter, "other", -1, 1, "一、", chapter.code());
        }

        /** The heading of an item of the chapter begun last, and its first sentence. */
        public ReportBuilder item(Chapter chapter, String theme, String title, String sentence) {
            section(chapter, theme, title);
            return sentence.isEmpty() ? this : passage(chapter, theme, true, sentence, false);
        }

        /** The heading of an item of the chapter begun last. */
        public ReportBuilder section(Chapter chapter, String theme, String title) {
            int parent = 0;
            for (Section section : sections) {
                parent = section.parent() < 0 ? section.index() : parent;
            }
            return section(chapter, theme, parent, 2, "（一）", title);
        }

        /** The heading of an item below the section begun last that stands below its chapter. */
        public ReportBuilder below(Chapter chapter, String theme, String title) {
            int parent = 0;
            for (Section section : sections) {
                parent = section.level() == 2 ? section.index() : parent;
            }
            return section(chapter, theme, parent, 3, "1.", title);
        }

        private ReportBuilder section(
                Chapter chapter, String theme, int parent, int level, String number, String title) {
            Location place = Location.line(file, 60 + sections.size());
            sections.add(
                    new Section(
                            sections.size(),
                            parent,
                            level,
                            number,
                            title,
                            level > 1,
                            chapter,
                            new Theme(theme),
                            new Excerpt(place, 0, title.length(), title)));
            return this;
        }

        /** A sentence. */
        public ReportBuilder passage(
                Chapter chapter, String theme, boolean item, String text, boolean masked) {
            Location place = Location.line(file, 30 + passages.size());
            passages.add(
                    new Passage(
                            Math.max(0, sections.size() - 1),
                            chapter,
                            new Theme(theme),
                            item,
                            new Excerpt(place, 0, text.length(), text),
                            text,
                            masked));
            return this;
        }

        /** The report. */
        public Extraction build() {
            return new Extraction(
                    file,
                    "txt",
                    1000,
                    new Metadata(title, year, "", "", date, "", List.of()),
                    sections,
                    passages,
                    List.of(),
                    List.copyOf(observations.values()),
                    List.of());
        }
    }
}

package org.huibian.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Metadata;
import org.huibian.extract.Observation;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.extract.Share;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.indicator.Theme;
import org.huibian.message.Message;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.Submission;
import org.huibian.source.limit.Limits;
import org.huibian.summary.intake.Reading;
import org.junit.jupiter.api.Test;

/** What was read of a file, as the database keeps it. */
class ReadingTextTest {

    private static final Submission FILE = new Submission("a.txt", "0".repeat(64), 1);

    @Test
    void halfASurrogatePairAndANulComeBackThroughAnEncodingThatHasNeither() {
        String strange = "\uD840和\uDC0B，𠀋，\u0000。";
        Message reason = Message.of(Limits.class, "limit.size", strange, 1);

        String kept = Objects.requireNonNull(text(Reading.refused(FILE, 1, reason)));
        String transported =
                new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(transported).isEqualTo(kept).doesNotContain("\u0000");
        assertThat(new ReadingText(null, transported).reading(FILE, 1).unreadable().orElseThrow())
                .satisfies(back -> assertThat(back.values()).contains(strange));
    }

    @Test
    void everyPartOfAReadingComesBackAsItWas() {
        Excerpt place = new Excerpt(Location.line("a.txt", 3), 4, 9, "受理\uD840件");
        Mention mention =
                new Mention(
                        place,
                        Optional.of(new BigDecimal("12.50")),
                        "件",
                        Qualifier.OVER,
                        Role.TOTAL,
                        "cases",
                        "",
                        "受理12.50余件。");
        Mention date =
                new Mention(
                        place, Optional.empty(), "", Qualifier.EXACT, Role.OTHER, "", "年份", "同上。");
        Observation figure =
                new Observation(
                        "cases",
                        Quantity.of("98.60", "%"),
                        Observation.Basis.DERIVED,
                        List.of(place, place),
                        "受理12.50余件。");
        Problem problem =
                new Problem(Problem.Kind.TABLE_SUM, "41", List.of(place, place), List.of("甲", "乙"));
        Extraction report =
                new Extraction(
                        "a.txt",
                        "txt",
                        Extraction.Kind.FORM,
                        4321,
                        new Metadata(
                                "报告",
                                Optional.of(2025),
                                "区政府",
                                "",
                                Optional.of(LocalDate.of(2026, 1, 9)),
                                "现将情况报告如下",
                                List.of("东榆街道", "本街道")),
                        List.of(
                                new Section(
                                        0,
                                        -1,
                                        0,
                                        "一、",
                                        "举措",
                                        true,
                                        Chapter.values()[1],
                                        new Theme("disputes"),
                                        place)),
                        List.of(
                                new Passage(
                                        0,
                                        Chapter.HEAD,
                                        Theme.OTHER,
                                        true,
                                        place,
                                        "受理12.50余件。",
                                        true)),
                        List.of(mention, date),
                        List.of(figure),
                        List.of(problem),
                        List.of(
                                new Share("", 1, List.of(), List.of(), List.of()),
                                new Share(
                                        "东榆街道",
                                        77,
                                        List.of(mention),
                                        List.of(figure),
                                        List.of(problem))),
                        Optional.of(
                                new CompiledRevision(
                                        "0f",
                                        "district",
                                        "棠川区",
                                        2,
                                        Optional.of(true),
                                        "build",
                                        "",
                                        "街道",
                                        List.of("东榆街道"),
                                        List.of(
                                                new CompiledRevision.Member(
                                                        "东榆街道", List.of(figure))),
                                        Map.of("a.txt", "东榆街道"),
                                        List.of())));

        ReadingText kept = ReadingText.of(Reading.of(FILE, 1, report));

        assertThat(kept.reading(FILE, 1).extraction()).contains(report);
        assertThat(kept.extraction()).matches("[A-Za-z0-9+/=]+");
    }

    private static String text(Reading reading) {
        return ReadingText.of(reading).refusal();
    }
}

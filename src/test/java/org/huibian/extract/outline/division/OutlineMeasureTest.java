package org.huibian.extract.outline.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.GoldFolder;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.Section;
import org.huibian.source.SourceDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How much of the outlines of the five real reports is found. */
class OutlineMeasureTest {

    @Test
    void headingsOfTheRealReportsAreFound() throws IOException {
        JsonNode gold = GoldFolder.gold("outline.json");
        int total = 0;
        int right = 0;
        int chapters = 0;
        int themes = 0;
        int extra = 0;
        StringBuilder wrong = new StringBuilder();
        for (Map.Entry<String, SourceDocument> report : GoldFolder.reports().entrySet()) {
            Outline outline = new OutlineParser().parse(report.getValue());
            int headings = 0;
            for (JsonNode heading : gold.get(report.getKey())) {
                if (heading.get("level").asInt() == 0) {
                    continue;
                }
                headings++;
                Optional<Section> section = find(outline, heading);
                boolean same =
                        section.isPresent()
                                && section.get().level() == heading.get("level").asInt()
                                && squeezed(section.get().title())
                                        .equals(squeezed(heading.get("title").asString()));
                boolean chapter =
                        section.isPresent()
                                && section.get()
                                        .chapter()
                                        .code()
                                        .equals(heading.get("canonical_section").asString());
                String theme = section.map(s -> s.theme().code()).orElse("");
                boolean themed =
                        theme.equals(heading.get("theme").asString())
                                || theme.equals(heading.get("theme_alt").asString());
                right += same ? 1 : 0;
                chapters += chapter ? 1 : 0;
                themes += themed ? 1 : 0;
                if (!same || !chapter || !themed) {
                    wrong.append(same ? "" : " HEADING")
                            .append(chapter ? "" : " CHAPTER")
                            .append(themed ? "" : " theme")
                            .append(' ')
                            .append(heading.get("level"))
                            .append(' ')
                            .append(heading.get("number").asString())
                            .append(heading.get("title").asString())
                            .append(' ')
                            .append(heading.get("theme").asString())
                            .append(" <> ")
                            .append(section.map(OutlineMeasureTest::shown).orElse("none"))
                            .append('\n');
                }
            }
            total += headings;
            int found =
                    (int)
                            outline.sections().stream()
                                    .filter(section -> section.level() > 0)
                                    .count();
            extra += Math.max(0, found - headings);
        }
        System.out.printf(
                Locale.ROOT,
                "outline: %d of %d headings with level and title, %d chapters, %d themes, %d too"
                        + " many%n%s",
                right,
                total,
                chapters,
                themes,
                extra,
                wrong);
        assertThat(total).isEqualTo(179);
        assertThat(right).as("level and title").isEqualTo(total);
        assertThat(chapters).isEqualTo(total);
        assertThat(themes).isGreaterThanOrEqualTo(165);
        assertThat(extra).isZero();
    }

    private static Optional<Section> find(Outline outline, JsonNode heading) {
        String place = "第" + heading.get("line").asInt() + "行";
        int start = heading.get("start").asInt();
        return outline.sections().stream()
                .filter(section -> section.level() > 0)
                .filter(section -> section.place().location().place().equals(place))
                .filter(section -> section.place().start() == start)
                .findFirst();
    }

    private static String shown(Section section) {
        return section.level()
                + " "
                + section.number()
                + section.title()
                + " "
                + section.chapter().code()
                + " "
                + section.theme();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}

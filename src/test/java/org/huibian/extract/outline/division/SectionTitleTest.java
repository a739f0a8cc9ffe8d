package org.huibian.extract.outline.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.huibian.extract.SpecTable;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.title.ChapterTitles;
import org.huibian.extract.outline.title.ThemeKeywords;
import org.huibian.indicator.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SectionTitleTest {

    private static final ThemeKeywords THEMES = ThemeKeywords.standard();

    static Stream<Arguments> rows() throws IOException {
        return SpecTable.rows("section-titles.md").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.get(3)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void headingTellsChapterAndTheme(String title, int level, String chapter, String theme) {
        assertThat(ChapterTitles.of(title, level, 2025).map(Chapter::code).orElse("–"))
                .isEqualTo(chapter);
        assertThat(THEMES.find(title).orElse(Theme.OTHER).code()).isEqualTo(theme);
    }
}

package org.huibian.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.setup.CsvTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/huibian");
    private static final Set<String> BUNDLES = Set.of("messages.properties", "usage.properties");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @TestFactory
    Stream<DynamicTest> everyChineseTextHasItsEnglishOne() throws IOException {
        List<Path> bundles;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            bundles =
                    files.filter(file -> BUNDLES.contains(file.getFileName().toString())).toList();
        }
        assertThat(bundles).hasSizeGreaterThan(5);
        return bundles.stream()
                .map(
                        bundle ->
                                DynamicTest.dynamicTest(
                                        RESOURCES.relativize(bundle).toString(),
                                        () -> compare(bundle)));
    }

    private static void compare(Path bundle) throws IOException {
        Properties chinese = read(bundle);
        Properties english =
                read(
                        bundle.resolveSibling(
                                bundle.getFileName()
                                        .toString()
                                        .replace(".properties", "_en.properties")));
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(chinese.getProperty(key)));
        }
    }

    @Test
    void valuesStandInTheirPlacesAndMessagesAreNested() {
        Message inner = Message.of(CsvTable.class, "csv.empty", "name");
        assertThat(Message.of(CsvTable.class, "csv.broken", inner).text())
                .isEqualTo("不是完好的 CSV（“name”一列是空的，但这一列必须填写；请补上，或删去这一行）；请检查引号是否成对");
        assertThat(inner.text(Locale.ENGLISH)).startsWith("column \"name\" is empty");
    }

    @Test
    void valueThatLooksLikeAPlaceIsNotFilledAgain() {
        assertThat(Message.of(CsvTable.class, "csv.empty", "{0}").text()).startsWith("“{0}”一列");
    }

    @Test
    void unknownKeyIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> Message.of(CsvTable.class, "no.such.key").text())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no.such.key");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}

package org.huibian.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huibian.report.Style;
import org.huibian.report.Style.Role;
import org.huibian.setup.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleFileTest {

    private static final Path STANDARD = Path.of("templates/annual-report/style.yml");

    @TempDir private Path folder;

    @Test
    void standardStyleIsTheOneOfTheProgram() {
        assertThat(StyleFile.read(TemplateFolder.read(STANDARD.getParent())))
                .isEqualTo(Style.standard());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "  rows: 22  |  rows: zwei  | rows | 整数",
                "  rows: 22  |  rows: 5  | rows | 在 10 到 60 之间",
                "  width: 210  |  width: 2100  | width | 在 100 到 500 之间",
                "  text-width: 156  |  text-width: 190  | text-width | 在 50 到 182 之间",
                "contents-from-pages: 15  |  contents-from-pages: 0  | contents-from-pages | 在 1 到 1000 之间",
                "size: 22 }  |  size: 0 }  | size | 在 5 到 72 之间",
                "face: kai,  |  face: song2,  | face | body hei kai latin song title",
                "  top: 37  |  topp: 37  | topp | top",
                "  body: { word: 仿宋_GB2312, |  body: { name: 仿宋_GB2312, | name | word file",
                "# waived-rules: [34, 63] | waived-rules: [34, 1] | 1 | 10 11 14",
                "# waived-rules: [34, 63] | waived-rules: [x] | x | 推荐",
                "BDD7EE rising | BDD7E rising | BDD7E | 六位十六进制",
                "BDD7EE rising | BDD7EE dotted | dotted | solid rising falling level",
                "  fills:  |  colours: | colours | fills",
                "FandolFang-Regular.ttf | FandolFang.otf | FandolFang.otf | .ttf",
                "FandolFang-Regular.ttf | fonts/方正仿宋.ttf | fonts/方正仿宋.ttf | 模板文件夹",
                "FandolFang-Regular.ttf | ../README.ttf | ../README.ttf | 模板文件夹",
            })
    void badValueIsRefusedWithLineAndWhatIsAllowed(
            String good, String bad, String named, String allowed) throws IOException {
        String text = Files.readString(STANDARD);
        assertThat(text).contains(good.strip());
        Files.writeString(folder.resolve("style.yml"), text.replace(good.strip(), bad.strip()));

        assertThatThrownBy(() -> StyleFile.read(TemplateFolder.read(folder)))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining(named)
                .hasMessageContaining(allowed)
                .satisfies(e -> assertThat(((SetupException) e).line()).isPositive());
    }

    @Test
    void rulesThatTheOfficeDoesNotAskForAreRead() throws IOException {
        Files.writeString(
                folder.resolve("style.yml"),
                Files.readString(STANDARD).replace("# waived-rules", "waived-rules"));

        assertThat(StyleFile.read(TemplateFolder.read(folder)).waived())
                .containsExactlyInAnyOrder(34, 63);
    }

    @Test
    void missingKeyIsNamed() throws IOException {
        Files.writeString(
                folder.resolve("style.yml"),
                Files.readString(STANDARD).replaceAll("(?m)^  body: \\{ word.*$", ""));

        assertThatThrownBy(() -> StyleFile.read(TemplateFolder.read(folder)))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("“body”");
    }

    @Test
    void officesOwnFaceIsFoundInTheTemplateFolder() throws IOException {
        Files.createDirectories(folder.resolve("fonts"));
        Path font = Files.write(folder.resolve("fonts/方正仿宋.ttf"), new byte[] {0, 1, 0, 0});
        Files.writeString(
                folder.resolve("style.yml"),
                Files.readString(STANDARD).replace("FandolFang-Regular.ttf", "fonts/方正仿宋.ttf"));

        assertThat(StyleFile.read(TemplateFolder.read(folder)).faces().get(Role.BODY).file())
                .isEqualTo(font.toAbsolutePath().normalize().toString());
    }
}

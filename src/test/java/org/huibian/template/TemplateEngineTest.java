package org.huibian.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huibian.setup.SetupException;
import org.huibian.template.words.PlainData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

    @TempDir private Path folder;

    @Test
    void inputTextIsNeverMarkupOrProgram() throws IOException {
        String hostile = "<p>&amp; ${1+1} <#if x> #{2} [=3] </report>";
        String written = run("<r>${text}</r>", Map.of("text", hostile));

        assertThat(written)
                .isEqualTo(
                        "<r>&lt;p&gt;&amp;amp; ${1+1} &lt;#if x&gt; #{2} [=3] &lt;/report&gt;</r>");
    }

    @Test
    void missingKeyIsNamedWithTemplateAndLine() {
        assertThatThrownBy(() -> run("<r>\n\n${figuers.x}</r>", Map.of("figures", Map.of())))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("report.ftlx:3: ")
                .hasMessageContaining("figuers");
    }

    @Test
    void mistakeInAnIncludedTemplateIsFoundThere() throws IOException {
        Files.createDirectories(folder.resolve("sections"));
        Files.writeString(folder.resolve("sections/a.ftlx"), "\n\n\n${nothing}");

        assertThatThrownBy(() -> run("<#include \"sections/a.ftlx\">", Map.of()))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("sections/a.ftlx:4: ")
                .hasMessageContaining("nothing");
    }

    @Test
    void malformedTemplateIsRefusedWithItsLine() {
        assertThatThrownBy(() -> run("a\n<#if x>\nb", Map.of("x", true)))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("report.ftlx:");
    }

    @Test
    void missingIncludeIsNamed() {
        assertThatThrownBy(() -> run("<#include \"sections/none.ftlx\">", Map.of()))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("none.ftlx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#noautoesc>${text}</#noautoesc>",
                "${text?no_esc}",
                "<#assign x = text?interpret><@x/>",
                "${text?eval}",
                "${text ? eval_json}",
                "<#outputformat \"plainText\">${text}</#outputformat>",
                "<#ftl auto_esc=false>${text}",
                "<#ftl output_format=\"plainText\">${text}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${text?api.class}",
            })
    void waysRoundTheEscapingAreRefusedWithTheirLine(String template) {
        assertThatThrownBy(() -> run("<r/>\n" + template, Map.of("text", "x")))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("report.ftlx:2: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${text.class.protectionDomain}",
                "${text.bytes}",
                "${list.class}",
                "${list.getClass()}",
                "${.data_model.class}",
                "<#include \"../../../../../../etc/hostname\">",
                "<#include \"/etc/hostname\">",
            })
    void nothingBeyondTheDataCanBeReached(String template) {
        assertThatThrownBy(
                        () ->
                                run(
                                        "<r>" + template + "</r>",
                                        Map.of("text", "x", "list", List.of())))
                .isInstanceOf(SetupException.class);
    }

    @Test
    void templateOfAnotherEndingIsRefused() throws IOException {
        Files.writeString(folder.resolve("part.ftl"), "${text}");

        assertThatThrownBy(() -> run("<#include \"part.ftl\">", Map.of("text", "x")))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("part.ftl")
                .hasMessageContaining(".ftlx");
    }

    @Test
    void invisibleCharactersAreDropped() {
        assertThat(PlainData.printable("甲\u0000乙\u202E丙\u200B丁\uFEFF\n戊\uD800己\uFFFE庚𠮷"))
                .isEqualTo("甲乙丙丁 戊己庚𠮷");
    }

    private String run(String template, Map<String, Object> data) throws IOException {
        Files.writeString(folder.resolve("report.ftlx"), template);
        return new TemplateEngine(TemplateFolder.read(folder)).run("report.ftlx", data);
    }
}

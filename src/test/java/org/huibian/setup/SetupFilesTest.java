package org.huibian.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupFilesTest {

    private static final List<String> COLUMNS = List.of("code", "name");

    @Test
    void tableIsReadInUtf8WithOrWithoutMarkAndInGb18030() {
        String text = "code,name\n1,东榆街道\n";
        for (byte[] bytes :
                List.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                        text.getBytes(Charset.forName("GB18030")))) {
            CsvTable table = CsvTable.parse(SetupFile.of("名册.csv", bytes), COLUMNS, List.of());
            assertThat(table.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.text("name")).isEqualTo("东榆街道"));
        }
    }

    @Test
    void rowKnowsItsLineAfterBlankLinesAndLineBreaksInCells() {
        CsvTable table = csv("code,name\n\n1,\"甲\n乙\"\n2,丙\n");
        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(3, 5);
    }

    @Test
    void emptyRequiredCellNamesFileLineAndColumn() {
        CsvTable.Row row = csv("code,name\n1,\n").rows().get(0);
        assertThatThrownBy(() -> row.required("name"))
                .isInstanceOf(SetupException.class)
                .hasMessage("名册.csv:2: “name”一列是空的，但这一列必须填写；请补上，或删去这一行");
    }

    @Test
    void unknownAndMissingColumnsAreRefusedWithThoseAllowed() {
        assertThatThrownBy(() -> csv("code,名称\n"))
                .hasMessageContaining("缺少“name”一列")
                .hasMessageContaining("code,name");
        assertThatThrownBy(() -> csv("code,name,tel\n"))
                .hasMessageStartingWith("名册.csv:1: ")
                .hasMessageContaining("tel");
        assertThatThrownBy(() -> csv("")).hasMessageContaining("缺少“code”一列");
    }

    @Test
    void rowWithMoreCellsThanTheHeaderIsRefused() {
        assertThatThrownBy(() -> csv("code,name\n1,甲,乙\n")).hasMessageStartingWith("名册.csv:2: ");
    }

    @Test
    void binaryFileIsRefusedAsNeitherEncoding() {
        assertThatThrownBy(() -> SetupFile.of("x.csv", new byte[] {(byte) 0xFF, (byte) 0xFF, 0}))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("GB18030");
    }

    @Test
    void missingFileSaysSo() {
        assertThatThrownBy(() -> SetupFile.read(Path.of("no/such/job.yml")))
                .isInstanceOf(SetupException.class)
                .hasMessage("no/such/job.yml: 文件不存在；请检查路径，或把文件放到这个位置");
    }

    @Test
    void yamlComplaintsNameTheLine() {
        assertThatThrownBy(() -> yaml("district: 甲\nyear: 二〇二五\n").integer("year"))
                .hasMessageStartingWith("job.yml:2: ");
        assertThatThrownBy(() -> yaml("signed: 2026-2-30\n").date("signed"))
                .hasMessageContaining("2026-02-10");
        assertThatThrownBy(() -> yaml("a: 1\nb: 2\n").allow(Set.of("a")))
                .hasMessageStartingWith("job.yml:2: 不认识的键“b”");
        assertThatThrownBy(() -> yaml("a: 1\n").text("title"))
                .hasMessageContaining("缺少必填的键“title”");
        assertThatThrownBy(() -> yaml("a: 1\na: 2\n"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("a");
        assertThatThrownBy(() -> yaml("a: [1\nb: 2\n")).isInstanceOf(SetupException.class);
        assertThatThrownBy(() -> yaml("- a\n")).isInstanceOf(SetupException.class);
        assertThatThrownBy(() -> yaml("")).isInstanceOf(SetupException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: 1\\n\\tb: 2 | 2 | 1 | 制表符",
                "a: 1\\n  b: 2 | 2 | 4 | 缩进",
                "a: 1\\nb 2\\nc: 3 | 2 | 1 | 冒号",
                "title: 甲：乙: 丙 | 1 | 11 | 双引号",
                "a: [1\\nb: 2 | 1 | 4 | 括号",
                "a: \"甲\\nb: 1 | 1 | 4 | 引号没有成对",
                "a: @甲 | 1 | 4 | 双引号",
                "a: *甲 | 1 | 4 | 特殊符号",
                "a: \"\\q\" | 1 | 6 | 反斜杠",
            })
    void yamlFaultIsToldInWordsOfAClerkWithLineAndColumn(
            String text, int line, int column, String words) {
        assertThatThrownBy(() -> yaml(text.replace("\\n", "\n").replace("\\t", "\t")))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("job.yml:" + line + ": 第 " + column + " 列")
                .hasMessageContaining(words)
                .message()
                .doesNotContainPattern("[a-z]{4}");
    }

    @Test
    void unknownKeyIsGuessedAtWhereOneIsLikeIt() {
        assertThatThrownBy(() -> yaml("deadlin: 1\n").allow(List.of("signed", "deadline")))
                .hasMessageContaining("不认识的键“deadlin”，是不是“deadline”？")
                .hasMessageContaining("signed deadline");
        assertThatThrownBy(() -> yaml("x: 1\n").allow(List.of("signed", "deadline")))
                .hasMessageNotContaining("是不是");
    }

    @Test
    void yamlTagsMakeNoObjects() {
        assertThatThrownBy(() -> yaml("a: !!javax.script.ScriptEngineManager [x]\n"))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("job.yml:1: ");
    }

    @Test
    void aliasBombIsRefused() {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            char before = (char) (c - 1);
            bomb.append(c).append(": &").append(c).append(" [");
            bomb.append(("*" + before + ",").repeat(8)).append('*').append(before).append("]\n");
        }
        assertThatThrownBy(() -> yaml(bomb.toString()).texts("j"))
                .isInstanceOf(SetupException.class);
    }

    private static CsvTable csv(String text) {
        return CsvTable.parse(new SetupFile("名册.csv", text), COLUMNS, List.of());
    }

    private static YamlMap yaml(String text) {
        return YamlMap.parse(new SetupFile("job.yml", text));
    }

    @Test
    void quotationMarkLeftOpenIsToldInChineseWithItsLine() {
        assertThatThrownBy(() -> csv("code,name\n1,\"甲\n2,乙\n"))
                .hasMessageContaining("第 2 行起的引号没有结束")
                .hasMessageNotContaining("EOF");
        assertThatThrownBy(() -> csv("code,name\n1,\"甲\"乙\n"))
                .hasMessageContaining("第 2 行的引号后面还有文字")
                .hasMessageNotContaining("encapsulated");
    }
}

package org.huibian.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static List<String> split(String text) {
        return SentenceSplitter.split(text, 0, text.length()).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }

    @Test
    void sentenceEndsWithItsMarkAndClosingQuotes() {
        assertThat(split("他说“办成了。”大家鼓掌！还有吗？没有了"))
                .containsExactly("他说“办成了。”", "大家鼓掌！", "还有吗？", "没有了");
    }

    @Test
    void bracketsAndBookTitlesAreNotTorn() {
        assertThat(split("印发通知（见附件。另行下发）后执行。学习《做到了吗？》一文。"))
                .containsExactly("印发通知（见附件。另行下发）后执行。", "学习《做到了吗？》一文。");
    }

    @Test
    void bracketThatIsNeverClosedDoesNotSwallowTheRest() {
        String text = "第一句（没有关。" + "长".repeat(250) + "。最后一句。";
        assertThat(split(text)).last().isEqualTo("最后一句。");
    }

    @Test
    void semicolonDoesNotEndASentence() {
        assertThat(split("排查20件；化解18件。")).hasSize(1);
    }
}

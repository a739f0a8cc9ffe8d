package org.huibian.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageReaderTest {

    @Test
    void publishedWordingLosesWhiteSpaceBesideHanziOnly() {
        assertThat(PassageReader.published("全 年　开展\u200B普法 20 场， Word 2016 版"))
                .isEqualTo("全年开展普法20场，Word 2016版");
    }
}

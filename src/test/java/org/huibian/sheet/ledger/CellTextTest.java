package org.huibian.sheet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "办结率98.2%", "一 二", "a_b", "\uD842\uDFB7野", "一\u3000二", "\u00A0一"})
    void whatACellHoldsStaysAsItIs(String text) {
        assertThat(CellText.of(text)).isEqualTo(text);
    }

    @Test
    void whatItDoesNotHoldIsTakenOut() {
        Map.of(
                        "一  二", "一 二",
                        " 一", "一",
                        "一 ", "一",
                        "\u3000一\u3000", "一",
                        "一\n二", "一 二",
                        "一\u0001二", "一二",
                        "一\u0085二", "一二",
                        "一\uFFFE\uFFFF二", "一二",
                        "_x0041_", "_x005F_x0041_")
                .forEach((text, held) -> assertThat(CellText.of(text)).isEqualTo(held));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD842", "\uDFB7", "\uDFB7\uD842"})
    void halfACharacterIsTakenOut(String text) {
        assertThat(CellText.of("一" + text + "二")).isEqualTo("一二");
    }

    @ParameterizedTest
    @ValueSource(ints = {32_766, 32_767, 32_768})
    void aTextLongerThanACellIsCut(int length) {
        String held = CellText.of("件".repeat(length));

        assertThat(held).hasSize(Math.min(length, 32_767));
        assertThat(held.endsWith("…")).isEqualTo(length > 32_767);
    }
}

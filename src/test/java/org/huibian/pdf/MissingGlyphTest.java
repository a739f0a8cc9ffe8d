package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.huibian.pdf.face.MissingGlyphException;
import org.huibian.report.Block.Title;
import org.huibian.report.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A character that no face has stops the writer and is named. */
class MissingGlyphTest {

    private static final PdfReportWriter WRITER = new PdfReportWriter(Style.standard());

    @Test
    void missingCharacterIsNamedWithItsPlaceAndTheFix() {
        assertThatThrownBy(
                        () ->
                                WRITER.write(
                                        Reports.of(Reports.body("由网格员𮧵某主持")),
                                        new ByteArrayOutputStream()))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("𮧵")
                .hasMessageContaining("U+2E9F5")
                .hasMessageContaining("由网格员𮧵某主持")
                .hasMessageContaining("style.yml");
    }

    @Test
    void messageIsThereInEnglishToo() {
        MissingGlyphException missing = MissingGlyphException.of("前\uE000后", 1);
        assertThat(missing.codePoint()).isEqualTo(0xE000);
        assertThat(missing.text(Locale.ENGLISH))
                .contains("no face has a glyph", "U+E000", "style.yml");
    }

    @Test
    void nothingIsWrittenWhenACharacterIsMissing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(
                        () ->
                                WRITER.write(
                                        Reports.of(Reports.body("甲"), new Title(true, "表\uE000")),
                                        out))
                .isInstanceOf(MissingGlyphException.class);
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\uD800", "\uFFFF", "\uE000"})
    void characterWithoutAGlyphIsNeverDroppedInSilence(String character) {
        assertThat(WRITER.covers(character.codePointAt(0))).isFalse();
        assertThatThrownBy(
                        () ->
                                WRITER.write(
                                        Reports.of(Reports.body("甲" + character + "乙")),
                                        new ByteArrayOutputStream()))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining(
                        String.format(Locale.ROOT, "U+%04X", character.codePointAt(0)));
    }

    @Test
    void lineBreakAndTabInATextAreSpaces() {
        MeasuredPdf pdf = MeasuredPdf.of(Reports.of(Reports.body("甲\t乙\r\n丙\n丁")));
        assertThat(pdf.lines().get(0).text()).isEqualTo("甲 乙 丙 丁");
        assertThat(WRITER.covers('\n')).isTrue();
    }

    @Test
    void writerSaysBeforehandWhatItCovers() {
        "喆堃玥昇镕祎㐂䶮㎡①Ⅳ℃A9—…“”　·"
                .codePoints()
                .forEach(c -> assertThat(WRITER.covers(c)).as("U+%04X", c).isTrue());
        assertThat(WRITER.covers(0x2E9F5)).isFalse();
    }
}

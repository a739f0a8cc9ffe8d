package org.huibian.pdf.face.truetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrueTypeTest {

    private static byte[] packed(String name) throws IOException {
        try (InputStream in =
                TrueType.class.getResourceAsStream("/org/huibian/pdf/fonts/" + name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void halfMarksTakeHalfTheRoom() throws Exception {
        TrueType face = TrueType.of(packed("FandolFang-Regular.ttf"));
        CharacterMap before = CharacterMap.of(face.table("cmap"));
        Map<Integer, Integer> characters = new HashMap<>();
        "，区（".codePoints().forEach(c -> characters.put(before.glyph(c), c));
        HalfMarks marks = new HalfMarks(Set.of(before.glyph('，')), Set.of(before.glyph('（')));
        TrueType half = TrueType.of(face.cut(characters, marks));
        CharacterMap glyphs = CharacterMap.of(half.table("cmap"));
        assertThat(half.glyphs()).isEqualTo(4);
        assertThat(half.advance(glyphs.glyph('，'))).isEqualTo(500);
        assertThat(half.advance(glyphs.glyph('区'))).isEqualTo(1000);
        assertThat(half.ink(glyphs.glyph('区'))).isEqualTo(face.ink(before.glyph('区')));
        assertThat(half.advance(glyphs.glyph('（'))).isEqualTo(500);
        Ink whole = face.ink(before.glyph('（'));
        assertThat(half.ink(glyphs.glyph('（')))
                .isEqualTo(
                        new Ink(
                                whole.left() - 500,
                                whole.bottom(),
                                whole.right() - 500,
                                whole.top()));
    }

    @Test
    void faceReadToItsFirstOutlinesSaysWhatTheWholeOneSays() throws Exception {
        byte[] whole = packed("NotoSerifSC-Regular.ttf");
        TrueType all = TrueType.of(whole);
        int end = TableDirectory.of(ByteBuffer.wrap(whole)).outlinesAtTheEnd() + (1 << 17);
        TrueType start = TrueType.of(Arrays.copyOf(whole, end), false);
        CharacterMap glyphs = CharacterMap.of(all.table("cmap"));
        Map<Integer, Integer> characters = new HashMap<>();
        "— 0123456789"
                .codePoints()
                .forEach(
                        c -> {
                            int glyph = glyphs.glyph(c);
                            characters.put(glyph, c);
                            assertThat(start.ink(glyph)).isEqualTo(all.ink(glyph));
                            assertThat(start.advance(glyph)).isEqualTo(all.advance(glyph));
                        });
        assertThat(start.cut(characters, HalfMarks.NONE))
                .isEqualTo(all.cut(characters, HalfMarks.NONE));
        int hanzi = glyphs.glyph('堃');
        assertThat(start.advance(hanzi)).isEqualTo(all.advance(hanzi));
        assertThatThrownBy(() -> start.ink(hanzi)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void cutFaceHasTheCharactersAskedForAndNoOthers() throws Exception {
        TrueType whole = TrueType.of(packed("LiberationSerif-Regular.ttf"));
        int compound = CharacterMap.of(whole.table("cmap")).glyph('é');
        byte[] bytes = whole.cut(Map.of(compound, (int) 'é'), HalfMarks.NONE);
        TrueType cut = TrueType.of(bytes);
        CharacterMap glyphs = CharacterMap.of(cut.table("cmap"));
        int number = glyphs.glyph('é');
        assertThat(cut.ink(number)).isEqualTo(whole.ink(compound));
        assertThat(cut.advance(number)).isEqualTo(whole.advance(compound));
        assertThat(glyphs.glyph('Ж')).isZero();
        int at = (int) cut.location(number);
        ByteBuffer outlines = cut.table("glyf");
        assertThat(outlines.getShort(at)).as("é is put together from e and ´").isNegative();
        int part = Short.toUnsignedInt(outlines.getShort(at + 12));
        assertThat(cut.ink(part)).isEqualTo(whole.ink(part(whole, compound)));
        assertThat(cut.ink(part)).isNotEqualTo(Ink.NONE);
        BaseFont font =
                BaseFont.createFont(
                        "cut.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        assertThat(font.charExists('é')).isTrue();
        assertThat(font.charExists('e')).isFalse();
    }

    /** The first of the glyphs that a compound one is put together from. */
    private static int part(TrueType face, int glyph) {
        return Short.toUnsignedInt(face.table("glyf").getShort((int) face.location(glyph) + 12));
    }

    @Test
    void hugeGroupOfCharactersIsRefused() throws IOException {
        ByteBuffer cmap = ByteBuffer.allocate(64);
        cmap.putShort(2, (short) 1).putShort(4, (short) 3).putShort(6, (short) 10).putInt(8, 12);
        cmap.putShort(12, (short) 12).putInt(24, 1);
        cmap.putInt(28, 0).putInt(32, Integer.MAX_VALUE).putInt(36, 1);
        assertThatThrownBy(() -> CharacterMap.of(cmap)).isInstanceOf(BrokenFaceException.class);
    }
}

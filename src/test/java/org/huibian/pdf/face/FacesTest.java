package org.huibian.pdf.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibian.pdf.face.truetype.TrueType;
import org.huibian.report.Style;
import org.huibian.report.Style.Face;
import org.huibian.report.Style.Role;
import org.huibian.setup.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacesTest {

    private static final Faces FACES = new Faces(Style.standard());

    @TempDir Path folder;

    private static String face(Role role, String character) {
        return FACES.face(role, character.codePointAt(0)).map(FaceFile::name).orElse("none");
    }

    /** The faces of a style whose running text is set in the file. */
    private static Faces with(String file) {
        Style standard = Style.standard();
        Map<Role, Face> faces = new EnumMap<>(standard.faces());
        faces.put(Role.BODY, new Face("仿宋", file));
        return new Faces(
                new Style(
                        standard.page(),
                        faces,
                        standard.fallbacks(),
                        standard.types(),
                        15,
                        standard.issued(),
                        standard.fills()));
    }

    private static byte[] packed(String name) throws IOException {
        try (InputStream in =
                FaceFile.class.getResourceAsStream("/org/huibian/pdf/fonts/" + name)) {
            return in.readAllBytes();
        }
    }

    private String file(byte[] content) throws IOException {
        return Files.write(folder.resolve("office.ttf"), content).toString();
    }

    @Test
    void hanziAndMarksComeFromTheFaceOfTheirRole() {
        assertThat(face(Role.BODY, "区")).isEqualTo("FandolFang-Regular.ttf");
        assertThat(face(Role.BODY, "“")).isEqualTo("FandolFang-Regular.ttf");
        assertThat(face(Role.HEI, "，")).isEqualTo("NotoSansSC-Regular.ttf");
    }

    @Test
    void digitsAndLettersComeFromTheLatinFace() {
        assertThat(face(Role.BODY, "7")).isEqualTo("LiberationSerif-Regular.ttf");
        assertThat(face(Role.HEI, "A")).isEqualTo("LiberationSerif-Regular.ttf");
        assertThat(face(Role.KAI, "é")).isEqualTo("LiberationSerif-Regular.ttf");
        assertThat(face(Role.SONG, "7")).isEqualTo("NotoSerifSC-Regular.ttf");
        assertThat(face(Role.TITLE, "7")).isEqualTo("NotoSerifSC-Bold.ttf");
    }

    @Test
    void dashComesFromAFaceInWhichTwoOfThemJoin() {
        for (Role role : List.of(Role.BODY, Role.HEI, Role.TITLE)) {
            assertThat(face(role, "—")).isEqualTo("FandolFang-Regular.ttf");
            assertThat(face(role, "…")).isEqualTo("FandolFang-Regular.ttf");
        }
        assertThat(face(Role.KAI, "—")).isEqualTo("FandolKai-Regular.ttf");
    }

    @Test
    void whatTheRoleLacksComesFromTheFallback() {
        for (String rare : List.of("喆", "堃", "玥", "昇", "镕", "祎", "㐂", "䶮", "㎡", "𬱖")) {
            assertThat(face(Role.BODY, rare)).isEqualTo("NotoSerifSC-Regular.ttf");
            assertThat(FACES.covers(rare.codePointAt(0))).isTrue();
        }
    }

    @Test
    void controlsAndUnassignedCharactersAreNotCovered() {
        for (int c : new int[] {0, '\t', '\n', 0x7F, 0xD800, 0xFFFF, 0xE000, 0x10FFFF}) {
            assertThat(FACES.covers(c)).as("U+%04X", c).isFalse();
        }
    }

    @Test
    void coverageIsTheSameAsThatOfTheLibraryThatEmbeds() throws IOException {
        for (String name : List.of("FandolFang-Regular.ttf", "NotoSansSC-Regular.ttf")) {
            var font =
                    com.lowagie.text.pdf.BaseFont.createFont(
                            name,
                            com.lowagie.text.pdf.BaseFont.IDENTITY_H,
                            true,
                            false,
                            packed(name),
                            null);
            FaceFile face = FaceFile.of(name);
            for (int c = 0x20; c < 0x30000; c++) {
                if (face.has(c)) {
                    assertThat(font.charExists(c)).as("%s U+%04X", name, c).isTrue();
                    assertThat(face.advance(c)).isEqualTo(font.getWidth(c));
                }
            }
        }
    }

    @Test
    void markHalvesWhereItsInkStandsInOneHalf() {
        FaceFile face = FaceFile.of("FandolFang-Regular.ttf");
        assertThat(face.halves('，')).isTrue();
        assertThat(face.halves('？')).as("its ink stands in the middle").isFalse();
    }

    @Test
    void inkIsThatOfTheWholeFileThoughItsOutlinesAreReadLater() throws Exception {
        TrueType whole = TrueType.of(packed("NotoSerifSC-Regular.ttf"));
        FaceFile face = FaceFile.of("NotoSerifSC-Regular.ttf");
        assertThat(face.ink('堃')).isEqualTo(whole.ink(face.glyph('堃')));
    }

    @Test
    void everyFaceBroughtAlongHasHalfMarks() {
        for (String name :
                List.of(
                        "FandolFang-Regular.ttf",
                        "FandolKai-Regular.ttf",
                        "NotoSansSC-Regular.ttf")) {
            FaceFile face = FaceFile.of(name);
            "，。、：；）》〕”’（《〔“‘【】"
                    .codePoints()
                    .forEach(c -> assertThat(face.halves(c)).as("%s U+%04X", name, c).isTrue());
        }
    }

    @Test
    void faceOfTheOfficeIsReadFromItsPath() throws IOException {
        Faces faces = with(file(packed("NotoSansSC-Regular.ttf")));
        assertThat(faces.face(Role.BODY, '区').orElseThrow().name()).endsWith("office.ttf");
    }

    @Test
    void missingFaceNamesTheFileAndWhatToDo() {
        assertThatThrownBy(() -> with("C:/Fonts/没有.ttf").covers('区'))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("C:/Fonts/没有.ttf: ")
                .hasMessageContaining("style.yml");
    }

    @Test
    void otherKindsOfFontAreRefusedWithTheirName() throws IOException {
        String collection = file(new byte[] {'t', 't', 'c', 'f', 0, 1, 0, 0, 0, 0, 0, 1, 0, 0});
        assertThatThrownBy(() -> with(collection).covers('区'))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining(".ttc");
        String cff = file(new byte[] {'O', 'T', 'T', 'O', 0, 1, 0, 0, 0, 0, 0, 1, 0, 0});
        assertThatThrownBy(() -> with(cff).covers('区')).hasMessageContaining("CFF");
        String text = file("这不是字体文件".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> with(text).covers('区')).hasMessageContaining("不是 TrueType");
        String empty = file(new byte[0]);
        assertThatThrownBy(() -> with(empty).covers('区')).hasMessageContaining("不完整");
    }

    @Test
    void everyComplaintIsThereInEnglishToo() {
        assertThatThrownBy(() -> with("none.ttf").covers('区'))
                .isInstanceOfSatisfying(
                        SetupException.class,
                        e ->
                                assertThat(e.text(Locale.ENGLISH))
                                        .startsWith("none.ttf: the face file does not exist"));
    }

    @Test
    void cutAndDamagedFacesAreComplaintsNeverCrashes() throws IOException {
        byte[] whole = packed("LiberationSerif-Regular.ttf");
        for (int length = 0; length < whole.length; length += 9_973) {
            String cut = file(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> with(cut).face(Role.BODY, '·').orElseThrow().advance('·'))
                    .isInstanceOf(SetupException.class);
        }
        java.util.Random random = new java.util.Random(9);
        for (int k = 0; k < 60; k++) {
            byte[] damaged = whole.clone();
            for (int n = 0; n < 40; n++) {
                damaged[random.nextInt(2000)] = (byte) random.nextInt(256);
            }
            String file = file(damaged);
            try {
                with(file).face(Role.BODY, '·').ifPresent(FacesTest::inkAndCut);
            } catch (SetupException e) {
                assertThat(e.getMessage()).startsWith(e.file());
            }
        }
    }

    private static void inkAndCut(FaceFile face) {
        face.ink('·');
        face.cut(Map.of(face.glyph('·'), (int) '·'), false);
    }
}

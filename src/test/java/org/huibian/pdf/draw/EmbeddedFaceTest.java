package org.huibian.pdf.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huibian.pdf.face.FaceFile;
import org.huibian.pdf.face.Faces;
import org.huibian.report.Style;
import org.huibian.report.Style.Role;
import org.junit.jupiter.api.Test;

class EmbeddedFaceTest {

    private static final FaceFile FACE =
            new Faces(Style.standard()).face(Role.BODY, '法').orElseThrow();

    @Test
    void faceThatIsCutTakesNoFurtherCharacter() {
        EmbeddedFace embedded = new EmbeddedFace(FACE, false, 0);
        assertThat(embedded.takes(FACE.glyph('法'), '法')).isTrue();
        assertThat(embedded.takes(FACE.glyph('法'), '治')).isFalse();
        embedded.font();

        assertThat(embedded.takes(FACE.glyph('法'), '法')).isTrue();
        assertThat(embedded.takes(FACE.glyph('法'), '治')).isFalse();
        assertThatThrownBy(() -> embedded.takes(FACE.glyph('治'), '治'))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("U+6CBB")
                .hasMessageContaining(FACE.name());
    }
}

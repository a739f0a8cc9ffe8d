package org.huibian.source.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPartTest {

    private static final int DEEPEST = 9;

    private static XmlElement root(byte[] bytes) throws XMLStreamException {
        return XmlPart.root(new ByteArrayInputStream(bytes), DEEPEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"})
    void brokenByteIsThrownAndNotPrinted(String declaration) {
        byte[] part = (declaration + "<t>全年调解8件</t>").getBytes(StandardCharsets.UTF_8);
        part[part.length - 6] = (byte) 0xFF;
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> root(part)).isInstanceOf(XMLStreamException.class);
        } finally {
            System.setErr(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, <?xml version='1.0' encoding='utf-8' standalone='yes'?>",
        "UTF-8, \uFEFF<?xml version='1.0' encoding='UTF-8'?>",
        "UTF-8, \uFEFF",
        "UTF-16BE, \uFEFF<?xml version='1.0' encoding='UTF-16'?>",
        "UTF-16LE, \uFEFF",
        "UTF-16LE, <?xml version='1.0' encoding='UTF-16LE'?>",
        "GB18030, <?xml version='1.0' encoding='GB18030'?>"
    })
    void partIsReadInItsEncoding(String charset, String before) throws XMLStreamException {
        byte[] part = (before + "<t>全年调解8件</t>").getBytes(Charset.forName(charset));

        assertThat(root(part).text()).isEqualTo("全年调解8件");
    }

    @Test
    void emptyPartIsRefused() {
        assertThatThrownBy(() -> root(new byte[0])).isInstanceOf(XMLStreamException.class);
    }
}

package org.huibian.word.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The elements of a part as they stand in the file. */
class ElementsTest {

    private final Elements out = new Elements("w:document");

    @Test
    void textAndValuesNeverBecomeMarkup() {
        out.open("w:p").value("w:pStyle", "\"/><w:r a='&");
        out.text("</w:p><![CDATA[]]>&amp;").close();

        assertThat(written())
                .endsWith(
                        "<w:p><w:pStyle w:val=\"&quot;/&gt;&lt;w:r a='&amp;\"/>"
                                + "&lt;/w:p&gt;&lt;![CDATA[]]&gt;&amp;amp;</w:p></w:document>");
    }

    @Test
    void lineBreaksOfAValueStayLineBreaks() {
        assertThat(new Elements("w:p").attribute("w:val", "一\n二\t三\r四").end())
                .asString(StandardCharsets.UTF_8)
                .endsWith(" w:val=\"一&#10;二&#9;三&#13;四\"/>");
    }

    @Test
    void anElementWithoutContentIsOneTag() {
        out.empty("w:br").open("w:r").text("字").close();

        assertThat(written()).endsWith("<w:br/><w:r>字</w:r></w:document>");
    }

    @Test
    void elementsCanBePutAmongThoseJustWritten() {
        out.settle();
        out.open("w:p").open("w:pPr").empty("w:keepNext");
        int place = out.place();
        out.close().text("后").close();

        out.at(place, () -> out.empty("w:sectPr"));

        assertThat(written())
                .endsWith("<w:p><w:pPr><w:keepNext/><w:sectPr/></w:pPr>后</w:p></w:document>");
    }

    @Test
    void whatIsLetGoOfStandsInThePart() {
        String text = "法治".repeat(20_000);
        out.open("w:p").text(text).close();
        out.settle();

        out.open("w:p").text("𠮷").close();

        assertThat(out.place()).isLessThan(20);
        assertThat(written()).endsWith("<w:p>" + text + "</w:p><w:p>𠮷</w:p></w:document>");
    }

    private String written() {
        return new String(out.end(), StandardCharsets.UTF_8);
    }
}

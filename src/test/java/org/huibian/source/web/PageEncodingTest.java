package org.huibian.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.huibian.source.BlockLines;
import org.huibian.source.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding a saved page is read: its mark, valid UTF-8, its claim, what fits. */
class PageEncodingTest {

    private static final String TITLE = "南苑街道2025年法治政府建设工作总结";
    private static final String TEXT = "全年调解矛盾纠纷46件，成功化解45件，群众满意率达到98%。";
    private static final List<String> READ =
            List.of("format | html | " + TITLE, "第1段 | paragraph | " + TEXT);

    private static String page(String claim) {
        return "<html><head>"
                + claim
                + "<title>"
                + TITLE
                + "</title></head><body><p>"
                + TEXT
                + "</p></body></html>";
    }

    private static List<String> read(byte[] bytes) {
        return BlockLines.of(new FileContent("总结.html", bytes));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, efbbbf", "GB18030, 84319533", "UTF-16LE, fffe", "UTF-16BE, feff"})
    void markIsBelievedBeforeAnyClaim(String charset, String mark) {
        for (String claim : List.of("", "<meta charset=big5>", "<meta charset=utf-8>")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(HexFormat.of().parseHex(mark));
            bytes.writeBytes(page(claim).getBytes(Charset.forName(charset)));
            assertThat(read(bytes.toByteArray())).as(claim).isEqualTo(READ);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE"})
    void pageThatClaimsNothingIsReadInWhatFits(String charset) {
        assertThat(read(page("").getBytes(Charset.forName(charset)))).isEqualTo(READ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=\"gb2312\"> | GBK",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gbk\"> | GBK",
                "<META CHARSET=GB18030> | GB18030",
                "<meta charset=x-gbk> | GBK",
            })
    void claimIsReadHoweverItIsWritten(String claim, String charset) {
        assertThat(read(page(claim).getBytes(Charset.forName(charset)))).isEqualTo(READ);
    }

    /** In GB18030 the same bytes are other hanzi, so only the claim tells. */
    @Test
    void traditionalPageIsReadAsItClaims() {
        String page = "<meta charset=big5><p>全年調解糾紛46件，成功化解45件。</p>";
        assertThat(read(page.getBytes(Charset.forName("Big5"))))
                .last()
                .isEqualTo("第1段 | paragraph | 全年調解糾紛46件，成功化解45件。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "iso-8859-1", "windows-1252", "no-such-charset", "!!"})
    void validUtf8IsBelievedBeforeAnOldClaim(String claim) {
        assertThat(read(page("<meta charset=" + claim + ">").getBytes(UTF_8))).isEqualTo(READ);
    }

    /** Hanzi in even numbers are three bytes each in UTF-8, and pairs of bytes in GBK too. */
    @Test
    void validUtf8ThatIsValidGbkTooIsBelievedBeforeAnOldClaim() {
        String page = "<meta charset=gbk><p>全年调解矛盾纠纷46件，成功化解45件次</p>";
        assertThat(new String(page.getBytes(UTF_8), Charset.forName("GBK")))
                .doesNotContain("\uFFFD");
        assertThat(read(page.getBytes(UTF_8)))
                .last()
                .isEqualTo("第1段 | paragraph | 全年调解矛盾纠纷46件，成功化解45件次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "utf-16", "us-ascii", "no-such-charset"})
    void falseClaimGivesWayToWhatFits(String claim) {
        byte[] bytes = page("<meta charset=" + claim + ">").getBytes(Charset.forName("GBK"));
        assertThat(read(bytes)).isEqualTo(READ);
    }

    /** In the charset of the claim the same bytes are other signs, and none of them is bad. */
    @ParameterizedTest
    @CsvSource({"UTF-8, iso-8859-1", "GBK, windows-1252", "GBK, iso-8859-1", "UTF-8, gbk"})
    void claimOfAnotherCharsetDoesNotHideABadByte(String charset, String claim) {
        String more = "<p>" + TEXT.repeat(4) + "</p>";
        byte[] bytes =
                (page("<meta charset=" + claim + ">") + more).getBytes(Charset.forName(charset));
        bytes[bytes.length - 8] = (byte) 0xFF;
        assertThat(read(bytes)).startsWith(READ.toArray(String[]::new)).hasSize(3);
        assertThat(read(bytes).get(2)).contains("\uFFFD");
    }

    @Test
    void mixedEncodingsAreRefusedAndNeverHalfRead() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(page("").getBytes(UTF_8));
        bytes.writeBytes("<p>化解率百分之九十八。</p>".getBytes(Charset.forName("GBK")));
        assertThat(read(bytes.toByteArray()))
                .singleElement()
                .asString()
                .startsWith("unreadable")
                .contains("编码");
    }
}

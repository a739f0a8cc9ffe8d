package org.huibian.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.message.Message;
import org.huibian.setup.YamlMap;

/**
 * How the report goes out: as published on a website, or issued as an official document with head
 * (版头) and imprint (版记) (GB/T 9704-2012, 7.2 and 7.4).
 *
 * @param issued whether it has head and imprint; the rest is empty where it has not
 * @param mark 发文机关标志: 棠川区人民政府文件
 * @param number 发文字号: 棠政〔2026〕5号
 * @param signer 签发人, of a document to a superior body; empty for none
 * @param copyTo 抄送机关 without full stop; empty for none
 * @param printedBy 印发机关
 * @param printedOn 印发日期
 */
public record Profile(
        boolean issued,
        String mark,
        String number,
        String signer,
        String copyTo,
        String printedBy,
        LocalDate printedOn) {

    /** As published on a website. */
    public static final Profile PLAIN = new Profile(false, "", "", "", "", "", LocalDate.EPOCH);

    private static final String KEY = "issued";
    private static final String NUMBER_KEY = "number";
    private static final String PRINTED_ON = "printed-on";

    /** Full year in 〔〕, no 第, no leading zero (7.2.5). */
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}×]+〔20\\d{2}〕[1-9]\\d*号");

    /** What a mark fills one line with in the smallest size that it may have. */
    private static final int LONGEST_MARK = 20;

    private static final Pattern MARK = Pattern.compile("[\\p{IsHan}（）]{2," + LONGEST_MARK + "}");
    private static final Pattern SIGNER = Pattern.compile("[\\p{IsHan}·]+([ 　、][\\p{IsHan}·]+)*");

    /** The profile of a job; one that is issued needs mark, number and who prints it. */
    static Profile parse(YamlMap job) {
        if (job.oneOf("profile", "plain", Set.of("plain", KEY)).equals("plain")) {
            return PLAIN;
        }
        if (!job.has(KEY)) {
            throw job.complaint("profile", Message.of(Profile.class, "issued.missing"));
        }
        YamlMap issued = job.map(KEY);
        issued.allow(List.of("mark", NUMBER_KEY, "signer", "copy-to", "printed-by", PRINTED_ON));
        String mark = matching(issued, "mark", MARK, "issued.mark");
        String number = matching(issued, NUMBER_KEY, NUMBER, "issued.number");
        String signer =
                issued.has("signer") ? matching(issued, "signer", SIGNER, "issued.signer") : "";
        LocalDate signed = job.date("signed");
        LocalDate printed = issued.optionalDate(PRINTED_ON).orElse(signed);
        if (printed.isBefore(signed)) {
            throw issued.complaint(
                    PRINTED_ON,
                    // As the file writes them.
                    Message.of(
                            Profile.class,
                            "issued.printed-on",
                            printed.toString(),
                            signed.toString()));
        }
        String copies = String.join("，", issued.texts("copy-to")).replaceFirst("。$", "");
        return new Profile(true, mark, number, signer, copies, issued.text("printed-by"), printed);
    }

    private static String matching(YamlMap issued, String key, Pattern pattern, String complaint) {
        String text = issued.text(key);
        if (!pattern.matcher(text).matches()) {
            throw issued.complaint(key, Message.of(Profile.class, complaint, text));
        }
        return text;
    }
}

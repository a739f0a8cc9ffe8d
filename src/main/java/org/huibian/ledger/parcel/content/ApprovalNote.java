package org.huibian.ledger.parcel.content;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which revision a delivered latest.json says was signed off (核定). */
final class ApprovalNote {

    private static final Pattern APPROVED = Pattern.compile("\"approved\"\\s*:\\s*(\\d{1,9})\\b");

    private ApprovalNote() {}

    static boolean approves(byte[] latest, int revision) {
        Matcher approved = APPROVED.matcher(new String(latest, StandardCharsets.UTF_8));
        return approved.find() && Integer.parseInt(approved.group(1)) == revision;
    }
}

package org.huibian.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.message.Message;
import org.huibian.source.Location;

/**
 * Something wrong or doubtful in what a sub-district sent (疑点): where, what it is, what to do.
 *
 * @param check id of the check: S01, V02, I01 …
 * @param severity how grave
 * @param subDistrict name in the roster; empty where none could be assigned
 * @param indicator the indicator concerned; empty for none
 * @param places {@code file#place}; empty where nothing was sent
 * @param quotes the sentences or cells concerned, personal data replaced
 * @param message what is wrong, with what was expected
 * @param action what to do
 * @param answer what the office answered to it; empty while it is open
 */
public record Finding(
        String check,
        Severity severity,
        String subDistrict,
        String indicator,
        List<String> places,
        List<String> quotes,
        Message message,
        Message action,
        Optional<Answer> answer) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * The answer of the office to a finding (答复): it no longer counts.
     *
     * @param text the answer
     * @param who who gave it
     */
    public record Answer(String text, String who) {

        /** What an answer begins with where it is shown in place of what is to be done. */
        private static final String SHOWN = Message.of(Finding.class, "finding.answer").text();

        /** Whether a text in place of what is to be done is an answer. */
        public static boolean isShownBy(String action) {
            return action.startsWith(SHOWN);
        }

        /** As it is shown in place of what is to be done. */
        public Message message() {
            return Message.of(
                    Finding.class,
                    "finding.answered",
                    Message.of(Finding.class, "finding.answer"),
                    who,
                    text);
        }
    }

    /** An open finding. */
    public Finding(
            String check,
            Severity severity,
            String subDistrict,
            String indicator,
            List<String> places,
            List<String> quotes,
            Message message,
            Message action) {
        this(
                check,
                severity,
                subDistrict,
                indicator,
                places,
                quotes,
                message,
                action,
                Optional.empty());
    }

    /** Copies. */
    public Finding {
        places = List.copyOf(places);
        quotes = List.copyOf(quotes);
    }

    /** Whether nobody has answered it. */
    public boolean isOpen() {
        return answer.isEmpty();
    }

    /**
     * The same with other wordings of its quotations.
     *
     * @param wording place and quotation → the other wording
     */
    Finding quoting(BinaryOperator<String> wording) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            others.add(wording.apply(i < places.size() ? places.get(i) : "", quotes.get(i)));
        }
        return new Finding(
                check, severity, subDistrict, indicator, places, others, message, action, answer);
    }

    /** The same of no sub-district, where the report is nobody's. */
    public Finding ofNobody() {
        return new Finding(check, severity, "", indicator, places, quotes, message, action, answer);
    }

    /** The same with an answer. */
    public Finding answered(Answer given) {
        return new Finding(
                check,
                severity,
                subDistrict,
                indicator,
                places,
                quotes,
                message,
                action,
                Optional.of(given));
    }

    /**
     * What its sub-district is asked to do, as a return notice says it: where what is to be done
     * speaks to the office, the bundle has it under the same key with the ending {@code notice}.
     */
    public Message asked() {
        return action.part("notice").orElse(action);
    }

    /** What is to be done about it; for one that was answered, the answer. */
    public Message due() {
        return answer.map(Answer::message).orElse(action);
    }

    /** A stable key, 12 hex digits, from check, sub-district and quotation. */
    public String id() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    String.join("\u0000", check, subDistrict, quote())
                                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The places as one text. */
    public String source() {
        return String.join(Location.JOINT, places);
    }

    /** The quotations as one text, white space folded. */
    public String quote() {
        return quotes.stream()
                .map(quote -> SPACES.matcher(quote).replaceAll(" ").strip())
                .collect(Collectors.joining(Location.JOINT));
    }

    /** File → how many findings have a place in it. */
    public static Map<String, Integer> byFile(List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : findings) {
            Set<String> files = new HashSet<>();
            for (String place : finding.places()) {
                // A name may hold the mark that ends it.
                for (int end = place.indexOf('#'); end >= 0; end = place.indexOf('#', end + 1)) {
                    files.add(place.substring(0, end));
                }
                // A submission may be a folder, or a zip with names in it.
                for (int end = place.indexOf('/'); end >= 0; end = place.indexOf('/', end + 1)) {
                    files.add(place.substring(0, end));
                    files.add(place.substring(0, end + 1));
                }
                files.add(place);
            }
            files.forEach(file -> counts.merge(file, 1, Integer::sum));
        }
        return counts;
    }
}

package org.huibian.batch.revision;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huibian.job.roster.Roster;
import org.huibian.job.roster.SubDistrict;

/** Where the return notice of each sub-district lies in a revision: returns/东海街道.docx. */
final class NoticeFiles {

    /** UTF-16 units; as UTF-8 a name must not be longer than 255 bytes. */
    private static final int LONGEST = 60;

    /** What Windows takes for a device, with any ending. */
    private static final String RESERVED =
            "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?";

    private NoticeFiles() {}

    /**
     * Sub-district → path. What no file system takes, or a path is made of, becomes {@code _}; of
     * two names that are then the same, also where case does not count, the later has its code
     * added.
     */
    static Map<String, String> of(Roster roster) {
        Map<String, String> files = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (SubDistrict subDistrict : roster.subDistricts()) {
            String name = safe(subDistrict.name());
            if (!taken.add(name.toLowerCase(Locale.ROOT))) {
                name = name + "-" + safe(subDistrict.code());
                for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                    name = name + "-" + i;
                }
            }
            files.put(subDistrict.name(), "returns/" + name + ".docx");
        }
        return files;
    }

    private static String safe(String name) {
        String plain =
                name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}]", "_")
                        .replaceAll("^[.\\s~$]+|[.\\s]+$", "_");
        if (plain.matches(RESERVED)) {
            plain = plain.replaceFirst("^[^.]*", "$0_");
        }
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST / 2));
    }
}

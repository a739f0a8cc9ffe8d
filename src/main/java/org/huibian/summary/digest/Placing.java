package org.huibian.summary.digest;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Theme;
import org.huibian.summary.digest.sentence.Sentence;
import org.huibian.summary.digest.sentence.Wording;

/**
 * Under which theme of the district report a wording stands. Sub-districts call all they do for the
 * public services; a district tells legal services from windows, hotlines and help for enterprises,
 * which are functions of the office.
 */
final class Placing {

    private static final Theme SERVICES = new Theme("services");
    private static final Theme FUNCTION = new Theme("function");
    private static final Pattern BASIS = Pattern.compile("法律(?:法规)?(?:依据|规定|条文)");

    /**
     * Practices that the results of a report name, with the theme of the first sentence on each.
     */
    private final Map<String, Theme> practices = new HashMap<>();

    /** For the wordings of a report. */
    Placing(Extraction report) {
        for (Passage passage : report.passages()) {
            if (passage.chapter() == Chapter.RESULTS && !passage.theme().equals(Theme.OTHER)) {
                for (String name : new Sentence(passage.published()).ownNames()) {
                    practices.putIfAbsent(name, of(passage.theme(), passage.published()));
                }
            }
        }
    }

    /** Of a wording that its own words put under a theme. */
    static Theme of(Theme theme, String words) {
        return theme.equals(SERVICES) && !isLegal(words) ? FUNCTION : theme;
    }

    /** 清理无法律依据的证明 is no legal service. */
    private static boolean isLegal(String words) {
        return Wording.holds(BASIS.matcher(words).replaceAll(""), Wording.LEGAL);
    }

    /** The same; where no word tells, that of the practice it names. */
    Theme place(Theme theme, String words) {
        if (theme.equals(Theme.OTHER)) {
            for (String name : new Sentence(words).ownNames()) {
                Theme known = practices.get(name);
                if (known != null) {
                    return known;
                }
            }
        }
        return of(theme, words);
    }
}

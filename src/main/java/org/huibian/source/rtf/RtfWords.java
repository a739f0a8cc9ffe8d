package org.huibian.source.rtf;

import java.util.Map;
import java.util.Set;

/** The control words that say whether a group is seen, and those that stand for a character. */
public final class RtfWords {

    /** Destinations that show no text, or show again what stands elsewhere. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "colortbl",
                    "info",
                    "pict",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "ftnsep",
                    "ftnsepc",
                    "ftncn",
                    "aftnsep",
                    "aftnsepc",
                    "aftncn",
                    "fldinst",
                    "annotation",
                    "xe",
                    "tc",
                    "rxe",
                    "nonshppict",
                    "nonesttables",
                    "shprslt",
                    "sp",
                    "objdata",
                    "upr",
                    "filetbl",
                    "revtbl",
                    "listtable",
                    "listoverridetable",
                    "template",
                    "docvar");

    /** Starred destinations whose text is seen. */
    private static final Set<String> SEEN = Set.of("shpinst", "ud", "fldrslt", "shppict");

    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("tab", "\t"),
                    Map.entry("line", "\n"),
                    Map.entry("lbr", "\n"),
                    Map.entry("emdash", "—"),
                    Map.entry("endash", "–"),
                    Map.entry("lquote", "‘"),
                    Map.entry("rquote", "’"),
                    Map.entry("ldblquote", "“"),
                    Map.entry("rdblquote", "”"),
                    Map.entry("bullet", "•"),
                    Map.entry("emspace", " "),
                    Map.entry("enspace", " "),
                    Map.entry("~", "\u00A0"),
                    Map.entry("_", "-"),
                    Map.entry("\\", "\\"),
                    Map.entry("{", "{"),
                    Map.entry("}", "}"));

    private RtfWords() {}

    /** Whether a word begins a group that shows no text, or again what stands elsewhere. */
    public static boolean isUnseen(String word) {
        return UNSEEN.contains(word);
    }

    /** Whether a starred word begins a group whose text is seen. */
    public static boolean isSeen(String word) {
        return SEEN.contains(word);
    }

    /** The characters that a word stands for; empty for a word that stands for none. */
    public static String sign(String word) {
        return SIGNS.getOrDefault(word, "");
    }
}

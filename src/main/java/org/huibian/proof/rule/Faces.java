package org.huibian.proof.rule;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huibian.report.Style;
import org.huibian.report.Style.Role;

/**
 * Which fonts of a PDF are the face of a role. A font file of the office's own may call itself by
 * any name: it is known by not being one of the faces that the program brings along.
 */
public final class Faces {

    private static final Set<String> BUNDLED =
            Set.of(
                    "NotoSerifSC-Bold",
                    "FandolFang-Regular",
                    "NotoSansSC-Regular",
                    "FandolKai-Regular",
                    "NotoSerifSC-Regular",
                    "LiberationSerif-Regular",
                    "LiberationSerif");

    private final Map<Role, String> names;

    public Faces(Style style) {
        names =
                style.faces().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, entry -> name(entry.getValue().file())));
    }

    /** Whether a font is the face of a role. */
    public Predicate<String> of(Role role) {
        String wanted = names.getOrDefault(role, "");
        return font -> {
            String name = font.substring(font.indexOf('+') + 1);
            return BUNDLED.contains(wanted) ? name.equals(wanted) : !BUNDLED.contains(name);
        };
    }

    /** The name of the face of a role. */
    public String name(Role role) {
        return names.getOrDefault(role, "");
    }

    private static String name(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}

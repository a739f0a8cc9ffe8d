package org.huibian.pdf.face;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibian.pdf.face.truetype.Ink;
import org.huibian.report.Style;
import org.huibian.report.Style.Role;

/**
 * The faces of a style, and which one a character is taken from.
 *
 * <p>A character is taken from the face of its role; digits and Latin letters from the Latin face,
 * except in page numbers and in titles, whose face is of another weight; “——” and “……” from a face
 * whose dash fills its em, so that two of them join; what that face lacks from the fallbacks of the
 * style, in their order.
 */
public final class Faces {

    private static final int EM_DASH = '—';
    private static final int ELLIPSIS = '…';
    private static final List<Role> DASH_ROLES =
            List.of(Role.BODY, Role.KAI, Role.HEI, Role.TITLE, Role.SONG);

    private static final Set<Role> OWN_LATIN = Set.of(Role.SONG, Role.TITLE);

    private final Map<Role, FaceFile> roles = new EnumMap<>(Role.class);
    private final List<FaceFile> fallbacks;
    private final Map<Role, FaceFile> dashes = new EnumMap<>(Role.class);

    /** The characters of which it is known whether they can be printed everywhere. */
    private final BitSet asked = new BitSet();

    /** Those of them that can. */
    private final BitSet covered = new BitSet();

    /** The faces of a style; no file is read yet. */
    public Faces(Style style) {
        Map<String, FaceFile> files = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            roles.put(role, files.computeIfAbsent(style.faces().get(role).file(), FaceFile::of));
        }
        List<FaceFile> others = new ArrayList<>();
        for (Style.Face face : style.fallbacks()) {
            others.add(files.computeIfAbsent(face.file(), FaceFile::of));
        }
        fallbacks = List.copyOf(others);
    }

    /** Whether the character can be printed in every part of a report. */
    public boolean covers(int codePoint) {
        // Asked of every character of every submission: of some thousand different ones.
        if (!asked.get(codePoint)) {
            covered.set(codePoint, isInEveryRole(codePoint));
            asked.set(codePoint);
        }
        return covered.get(codePoint);
    }

    private boolean isInEveryRole(int codePoint) {
        for (Role role : Role.values()) {
            if (face(role, codePoint).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The face that a character in a role is taken from; empty where no face has it. */
    public Optional<FaceFile> face(Role role, int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return Optional.empty();
        }
        if (codePoint == EM_DASH || codePoint == ELLIPSIS) {
            FaceFile dash =
                    role == Role.SONG ? own(role) : dashes.computeIfAbsent(role, this::dash);
            if (dash.has(codePoint)) {
                return Optional.of(dash);
            }
        }
        FaceFile latin = own(Role.LATIN);
        if (latin(codePoint) && !OWN_LATIN.contains(role) && latin.has(codePoint)) {
            return Optional.of(latin);
        }
        if (own(role).has(codePoint)) {
            return Optional.of(own(role));
        }
        for (FaceFile fallback : fallbacks) {
            if (fallback.has(codePoint)) {
                return Optional.of(fallback);
            }
        }
        return latin.has(codePoint) ? Optional.of(latin) : Optional.empty();
    }

    private FaceFile own(Role role) {
        FaceFile face = roles.get(role);
        if (face == null) {
            throw new IllegalStateException("no face for " + role);
        }
        return face;
    }

    private FaceFile dash(Role role) {
        if (joins(own(role))) {
            return own(role);
        }
        for (Role other : DASH_ROLES) {
            if (joins(own(other))) {
                return own(other);
            }
        }
        return own(role);
    }

    private static boolean joins(FaceFile face) {
        if (!face.has(EM_DASH)) {
            return false;
        }
        Ink ink = face.ink(EM_DASH);
        int advance = face.advance(EM_DASH);
        return advance >= 990 && ink.left() <= 5 && ink.right() >= advance - 5;
    }

    private static boolean latin(int codePoint) {
        return codePoint < 0x7F
                || codePoint >= 0xC0 && codePoint < 0x250 && Character.isLetter(codePoint);
    }
}

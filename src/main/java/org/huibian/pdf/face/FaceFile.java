package org.huibian.pdf.face;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.huibian.message.Message;
import org.huibian.message.Trouble;
import org.huibian.pdf.face.truetype.BrokenFaceException;
import org.huibian.pdf.face.truetype.CharacterMap;
import org.huibian.pdf.face.truetype.FaceStream;
import org.huibian.pdf.face.truetype.HalfMarks;
import org.huibian.pdf.face.truetype.Ink;
import org.huibian.pdf.face.truetype.TrueType;
import org.huibian.setup.SetupException;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType file that the program brings along or the office names in style.yml.
 *
 * <p>Which characters it has is read from its cmap table alone; the whole file only when a glyph of
 * it is measured or embedded. A file that is missing, broken or no TrueType face is a {@link
 * SetupException} at that moment.
 */
public final class FaceFile {

    private static final String BROUGHT_ALONG = "/org/huibian/pdf/fonts/";

    private static final Map<String, FaceFile> PACKED = new ConcurrentHashMap<>();
    private static final String CLOSING = "，。、：；？！）》〉〕】』」］｝”’";
    private static final String OPENING = "（《〈〔【『「［｛“‘";

    private final String name;
    private final boolean packed;
    private @Nullable CharacterMap characters;
    private @Nullable TrueType face;
    private @Nullable TrueType start;

    /** Whether the whole face is to be asked: its start is not enough, or there is none. */
    private volatile boolean isWhole;

    private @Nullable HalfMarks halved;

    private FaceFile(String name, boolean packed) {
        this.name = name;
        this.packed = packed;
        this.isWhole = !packed;
    }

    /**
     * The face of a name: one that the program brings along, which is read once per process, or the
     * path of a file.
     */
    static FaceFile of(String name) {
        boolean plain = !name.contains("/") && !name.contains("\\");
        if (plain && FaceFile.class.getResource(BROUGHT_ALONG + name) != null) {
            return PACKED.computeIfAbsent(name, key -> new FaceFile(key, true));
        }
        return new FaceFile(name, false);
    }

    /** The file as style.yml names it. */
    public String name() {
        return name;
    }

    /** Whether the face has the character. */
    public boolean has(int codePoint) {
        return glyph(codePoint) > 0;
    }

    /** The number of the glyph of a character, 0 for none. */
    public int glyph(int codePoint) {
        return characters().glyph(codePoint);
    }

    /** How far a character advances, in thousandths of an em. */
    public int advance(int codePoint) {
        int glyph = glyph(codePoint);
        return asked(face -> face.advance(glyph));
    }

    /** The ink of a character. */
    public Ink ink(int codePoint) {
        int glyph = glyph(codePoint);
        return asked(face -> face.ink(glyph));
    }

    /** Whether a mark can be set at half its width: {@link #cut(Map, boolean)}. */
    public boolean halves(int codePoint) {
        if (CLOSING.indexOf(codePoint) >= 0) {
            return ink(codePoint).right() * 2 <= advance(codePoint);
        }
        return OPENING.indexOf(codePoint) >= 0
                && asked(face -> face.movesLeft(glyph(codePoint)))
                && ink(codePoint).left() * 2 >= advance(codePoint);
    }

    /**
     * The bytes of a face with some of its glyphs only, numbered anew.
     *
     * @param characters the character that each glyph stands for
     * @param half whether marks have half their width: all that {@link #halves} is true of
     */
    public byte[] cut(Map<Integer, Integer> characters, boolean half) {
        try {
            HalfMarks marks = half ? halfMarks() : HalfMarks.NONE;
            return asked(face -> face.cut(characters, marks));
        } catch (IndexOutOfBoundsException e) {
            throw complaint(Message.of(BrokenFaceException.class, "face.cut"));
        }
    }

    private synchronized HalfMarks halfMarks() {
        if (halved == null) {
            halved = new HalfMarks(glyphs(CLOSING), glyphs(OPENING));
        }
        return halved;
    }

    private Set<Integer> glyphs(String marks) {
        Set<Integer> glyphs = new LinkedHashSet<>();
        marks.codePoints()
                .filter(mark -> has(mark) && halves(mark))
                .forEach(mark -> glyphs.add(glyph(mark)));
        return glyphs;
    }

    /** A complaint about the file. */
    public SetupException complaint(Message message) {
        return new SetupException(name, 0, message);
    }

    private synchronized CharacterMap characters() {
        if (characters == null) {
            try (InputStream in = open()) {
                characters = CharacterMap.of(FaceStream.characterTable(in));
            } catch (EOFException e) {
                throw complaint(Message.of(BrokenFaceException.class, "face.cut"));
            } catch (IOException e) {
                throw complaint(Message.of(FaceFile.class, "face.unreadable", Trouble.of(e)));
            } catch (BrokenFaceException e) {
                throw complaint(e.complaint());
            }
        }
        return characters;
    }

    /** An answer of the face; where its first outlines are not enough, it is read as a whole. */
    private <T> T asked(Function<TrueType, T> question) {
        TrueType first = start();
        if (first != null) {
            try {
                return question.apply(first);
            } catch (IndexOutOfBoundsException e) {
                isWhole = true;
            }
        }
        return question.apply(face());
    }

    /**
     * The face as far as the outlines of its first glyphs: digits and Latin marks, all that a page
     * number takes. Null once that was not enough, for a face whose outlines are not its last
     * table, and for one that the program does not bring along, which is looked at as a whole.
     */
    private synchronized @Nullable TrueType start() {
        if (isWhole || start != null) {
            return isWhole ? null : start;
        }
        try (InputStream in = open()) {
            byte[] content = FaceStream.start(in);
            isWhole = content.length == 0;
            start = isWhole ? null : TrueType.of(content, false);
        } catch (IOException | BrokenFaceException e) {
            throw new IllegalStateException(name, e);
        }
        return start;
    }

    private synchronized TrueType face() {
        if (face == null) {
            try (InputStream in = open()) {
                face = TrueType.of(FaceStream.whole(in));
                start = null;
            } catch (IOException e) {
                throw complaint(Message.of(FaceFile.class, "face.unreadable", Trouble.of(e)));
            } catch (BrokenFaceException e) {
                throw complaint(e.complaint());
            }
        }
        return face;
    }

    private InputStream open() throws IOException {
        if (packed) {
            InputStream in = FaceFile.class.getResourceAsStream(BROUGHT_ALONG + name);
            if (in == null) {
                throw new IllegalStateException("no face " + name);
            }
            return in;
        }
        try {
            Path path = Path.of(name);
            if (Files.isRegularFile(path)) {
                return Files.newInputStream(path);
            }
        } catch (InvalidPathException e) {
            throw complaint(Message.of(FaceFile.class, "face.missing"));
        }
        throw complaint(Message.of(FaceFile.class, "face.missing"));
    }
}

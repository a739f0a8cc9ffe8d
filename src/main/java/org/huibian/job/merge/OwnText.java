package org.huibian.job.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibian.message.Likeness;
import org.huibian.message.Message;
import org.huibian.message.Trouble;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;

/**
 * The office's own paragraphs (本级文字): {@code own-text/<chapter>.md} of the job folder, plain text.
 *
 * <p>A blank line divides paragraphs; lines of one paragraph are joined. Nothing in it is markup:
 * what looks like it is printed as it stands.
 *
 * @param chapters chapter → its paragraphs, in the order of {@link #CHAPTERS}
 */
public record OwnText(Map<String, List<Paragraph>> chapters) {

    /** No text at all. */
    public static final OwnText NONE = new OwnText(Map.of());

    /** The names of the folder's files, without ending: chapters, and themes of the results. */
    public static final List<String> CHAPTERS =
            List.of(
                    "opening",
                    "results",
                    "leadership",
                    "function",
                    "decision",
                    "enforcement",
                    "emergency",
                    "disputes",
                    "oversight",
                    "publicity",
                    "services",
                    "grassroots",
                    "digital",
                    "problems",
                    "first-responsible",
                    "plans",
                    "closing");

    /** What the district's own leaders did and what it plans stands in no sub-district's report. */
    private static final List<String> ONLY_BY_THE_OFFICE = List.of("first-responsible", "plans");

    private static final String FOLDER = "own-text";
    private static final String ENDING = ".md";
    private static final long MOST_BYTES = 200_000;
    private static final int LONGEST = 2_000;

    /** Copies, keeping the order. */
    public OwnText {
        chapters = Collections.unmodifiableMap(new LinkedHashMap<>(chapters));
    }

    /**
     * A paragraph.
     *
     * @param text its wording, without line breaks
     * @param source {@code own-text/disputes.md#第3行}
     */
    public record Paragraph(String text, String source) {}

    /** The chapters that nobody but the office can write and that it has not written. */
    public List<Message> unwritten() {
        return ONLY_BY_THE_OFFICE.stream()
                .filter(chapter -> !chapters.containsKey(chapter))
                .map(chapter -> Message.of(OwnText.class, "own-text.chapter." + chapter))
                .toList();
    }

    /** All text in one, for the identity of a run. */
    public String content() {
        StringBuilder content = new StringBuilder();
        chapters.forEach(
                (chapter, paragraphs) -> {
                    content.append(chapter).append('\n');
                    paragraphs.forEach(p -> content.append(p.text()).append('\n'));
                });
        return content.toString();
    }

    /** Reads the folder; an unknown chapter is a {@link SetupException}. */
    static OwnText read(Path job) {
        Path folder = job.resolve(FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new SetupException(
                    SetupFile.shown(folder),
                    0,
                    Message.of(OwnText.class, "own-text.unreadable", Trouble.of(e)));
        }
        List<String> allowed = CHAPTERS.stream().map(chapter -> chapter + ENDING).toList();
        for (String name : names) {
            if (!allowed.contains(name) && !name.startsWith(".") && !name.startsWith("~$")) {
                throw complaint(
                        folder.resolve(name),
                        0,
                        "own-text.unknown",
                        name,
                        String.join(" ", CHAPTERS),
                        Likeness.nearest(name, allowed)
                                .map(near -> Message.of(OwnText.class, "own-text.near", near))
                                .map(Object.class::cast)
                                .orElse(""));
            }
        }
        Map<String, List<Paragraph>> chapters = new LinkedHashMap<>();
        for (String chapter : CHAPTERS) {
            if (names.contains(chapter + ENDING)) {
                List<Paragraph> paragraphs = paragraphs(folder.resolve(chapter + ENDING));
                if (!paragraphs.isEmpty()) {
                    chapters.put(chapter, paragraphs);
                }
            }
        }
        return new OwnText(chapters);
    }

    private static List<Paragraph> paragraphs(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || file.toFile().length() > MOST_BYTES) {
            throw complaint(file, 0, "own-text.large", MOST_BYTES);
        }
        String name = FOLDER + "/" + file.getFileName();
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int begins = 0;
        List<String> lines = SetupFile.read(file).text().lines().toList();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i).strip() : "";
            if (!line.isEmpty()) {
                begins = text.isEmpty() ? i + 1 : begins;
                text.append(line);
                continue;
            }
            if (text.length() > LONGEST) {
                throw complaint(file, begins, "own-text.long", text.length(), LONGEST);
            }
            if (!text.isEmpty()) {
                paragraphs.add(new Paragraph(text.toString(), name + "#第" + begins + "行"));
                text.setLength(0);
            }
        }
        return paragraphs;
    }

    private static SetupException complaint(Path file, int line, String key, Object... values) {
        return new SetupException(
                SetupFile.shown(file), line, Message.of(OwnText.class, key, values));
    }
}

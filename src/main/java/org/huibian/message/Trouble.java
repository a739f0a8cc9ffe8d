package org.huibian.message;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Why a file could not be read or written, in words that a clerk reads: what is missing, who may
 * not, what is full. What the system says in its own language stands only where nothing better is
 * known.
 */
public final class Trouble {

    /** 甲.txt (No such file or directory), as {@link FileNotFoundException} says it. */
    private static final Pattern NAMED = Pattern.compile("(.+?) ?\\(([^()]*)\\)$");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** What systems say, and the key of what it means; looked at in order. */
    private static final List<Map.Entry<Pattern, String>> REASONS =
            List.of(
                    reason("no such file|cannot find|系统找不到|没有那个文件", "trouble.missing"),
                    reason(
                            "permission denied|access is denied|拒绝访问|权限不够|not permitted",
                            "trouble.denied"),
                    reason("no space|disk quota|not enough space|空间不足|没有空间", "trouble.full"),
                    reason("read-only|只读", "trouble.readonly"),
                    reason("another process|being used|另一个程序|busy", "trouble.held"),
                    reason("name too long|文件名太长|文件名过长", "trouble.name"),
                    reason("is a directory|是一个目录", "trouble.folder"),
                    reason("too many open files", "trouble.many"),
                    reason("input/output error|i/o error|输入/输出错误|stale", "trouble.disk"));

    private Trouble() {}

    private static Map.Entry<Pattern, String> reason(String words, String key) {
        return Map.entry(Pattern.compile(words, Pattern.CASE_INSENSITIVE), key);
    }

    /**
     * What a failure means; of one that says nothing of its own, the first of its causes that tells
     * something.
     */
    public static Message of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Trouble::beneath)
                .limit(20)
                .map(Trouble::told)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Message.of(Trouble.class, "trouble.system", words(failure)));
    }

    /**
     * The cause, unless the words above it know more: those in Chinese are ours, and what failed
     * while reading or writing is told better than by what is no such failure, as a database is.
     */
    private static @Nullable Throwable beneath(Throwable failure) {
        Throwable cause = failure.getCause();
        String said = failure.getMessage();
        if (cause == null
                || said == null
                || said.contains(cause.toString())
                || said.equals(cause.getMessage())) {
            return cause;
        }
        boolean knows = CHINESE.matcher(said).find() || ofFiles(failure) && !ofFiles(cause);
        return knows ? null : cause;
    }

    private static Optional<Message> told(Throwable failure) {
        if (failure instanceof FileSystemException file) {
            return Optional.ofNullable(file.getFile()).map(name -> ofFile(file, name));
        }
        if (failure instanceof FileNotFoundException file) {
            return Optional.ofNullable(file.getMessage()).map(Trouble::ofMissing);
        }
        String key =
                failure instanceof CharacterCodingException
                        ? "trouble.encoding"
                        : failure instanceof EOFException
                                ? "trouble.cut"
                                : failure instanceof ZipException
                                        ? "trouble.zip"
                                        : failure instanceof OutOfMemoryError
                                                ? "trouble.memory"
                                                : "";
        return key.isEmpty() ? Optional.empty() : Optional.of(Message.of(Trouble.class, key));
    }

    private static Message ofMissing(String said) {
        Matcher named = NAMED.matcher(said);
        return named.matches()
                ? meant(named.group(2), named.group(1))
                : about("trouble.missing", said);
    }

    private static Message ofFile(FileSystemException failure, String file) {
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
            return about("trouble.missing", file);
        }
        if (failure instanceof AccessDeniedException) {
            return about("trouble.denied", file);
        }
        if (failure instanceof FileAlreadyExistsException) {
            return about("trouble.exists", file);
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return about("trouble.filled", file);
        }
        return meant(
                Objects.requireNonNullElse(failure.getReason(), failure.getClass().getSimpleName()),
                file);
    }

    private static Message meant(String said, String file) {
        return REASONS.stream()
                .filter(reason -> reason.getKey().matcher(said).find())
                .findFirst()
                .map(reason -> about(reason.getValue(), file))
                .orElseGet(() -> Message.of(Trouble.class, "trouble.file", file, said));
    }

    private static Message about(String key, String file) {
        return Message.of(Trouble.class, key, file);
    }

    /** The own words of a failure; its kind too, where they are no Chinese and say little alone. */
    private static String words(Throwable failure) {
        Throwable cause = failure.getCause();
        String said = failure.getMessage();
        if (cause != null && cause.toString().equals(said)) {
            return words(cause);
        }
        boolean plain = said != null && (CHINESE.matcher(said).find() || ofFiles(failure));
        return plain ? said : failure.toString();
    }

    private static boolean ofFiles(Throwable failure) {
        return failure instanceof IOException || failure instanceof UncheckedIOException;
    }
}

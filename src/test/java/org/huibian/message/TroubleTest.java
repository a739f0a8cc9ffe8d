package org.huibian.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TroubleTest {

    private static Throwable thrown(ThrowingCallable attempt) {
        return org.assertj.core.api.Assertions.catchThrowable(attempt);
    }

    @Test
    void fileThatIsMissingIsNamedWithoutTheKindOfTheException(@TempDir Path folder) {
        Path file = folder.resolve("云岭镇.txt");
        for (Throwable failure :
                new Throwable[] {
                    thrown(() -> Files.readAllBytes(file)),
                    thrown(() -> new FileInputStream(file.toFile()).close()),
                    new UncheckedIOException((IOException) thrown(() -> Files.size(file))),
                    new IOException(thrown(() -> Files.list(file)))
                }) {
            assertThat(Trouble.of(failure).text()).isEqualTo("找不到“" + file + "”");
            assertThat(Trouble.of(failure).text(Locale.ENGLISH))
                    .isEqualTo("\"" + file + "\" is not there");
        }
    }

    @Test
    void textOfAnotherEncodingIsTold(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("甲.txt"), new byte[] {(byte) 0xd6, (byte) 0xd0});
        assertThat(Trouble.of(thrown(() -> Files.readString(file, StandardCharsets.UTF_8))).text())
                .isEqualTo("文字编码不是 UTF-8");
    }

    static Stream<Arguments> meanings() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("甲"), "没有权限读写“甲”"),
                Arguments.of(new NotDirectoryException("甲"), "找不到“甲”"),
                Arguments.of(new FileAlreadyExistsException("甲"), "“甲”已经存在"),
                Arguments.of(new DirectoryNotEmptyException("甲"), "文件夹“甲”不是空的"),
                Arguments.of(said("No space left on device"), "磁盘已满，写不进“甲”"),
                Arguments.of(said("磁盘空间不足。"), "磁盘已满，写不进“甲”"),
                Arguments.of(said("Read-only file system"), "“甲”所在的磁盘只能读、不能写"),
                Arguments.of(said("另一个程序正在使用此文件，进程无法访问。"), "“甲”正被别的程序打开"),
                Arguments.of(said("Input/output error"), "读写“甲”时磁盘或网络出错"),
                Arguments.of(said("Weird"), "读写“甲”时系统报错：Weird"),
                Arguments.of(new EOFException(), "文件不完整，中途断了"),
                Arguments.of(new ZipException("invalid END header"), "文件已损坏，不能解压"),
                Arguments.of(new IOException("第 3 版不存在"), "第 3 版不存在"),
                Arguments.of(new IOException("broken pipe"), "broken pipe"));
    }

    private static FileSystemException said(String reason) {
        return new FileSystemException("甲", null, reason);
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void whatTheSystemSaysIsToldInTheWordsOfAClerk(Throwable failure, String text) {
        assertThat(Trouble.of(failure).text()).isEqualTo(text).doesNotContain("Exception");
    }

    @Test
    void wordsOfItsOwnAreNotReplacedByACauseThatKnowsLess() {
        Throwable database =
                new IOException(
                        "数据库出错：damaged; 请运行 recover --rebuild",
                        new SQLException("damaged", new EOFException()));
        for (Throwable failure :
                new Throwable[] {database, new UncheckedIOException((IOException) database)}) {
            assertThat(Trouble.of(failure).text())
                    .isEqualTo("数据库出错：damaged; 请运行 recover --rebuild");
        }
        Throwable english =
                new IOException("the database says damaged", new SQLException(new EOFException()));
        assertThat(Trouble.of(english).text(Locale.ENGLISH)).isEqualTo("the database says damaged");
    }

    @Test
    void wordsOfALibraryAreReplacedByACauseThatAClerkUnderstands() {
        Throwable failure =
                new IOException("Failed to read zip entry source", new ZipException("bad CRC"));
        assertThat(Trouble.of(failure).text()).isEqualTo("文件已损坏，不能解压");
    }

    @Test
    void causeIsToldWhereTheWordsAboveOnlyRepeatIt() {
        Throwable cut = new EOFException("at 7");
        for (Throwable failure :
                new Throwable[] {
                    new IOException(cut),
                    new IOException("EOFException reading next record: " + cut, cut),
                    new IOException(cut.getMessage(), cut),
                    new IOException(null, cut),
                    new IllegalStateException("a step failed", cut)
                }) {
            assertThat(Trouble.of(failure).text()).isEqualTo("文件不完整，中途断了");
        }
    }

    @Test
    void fileWithoutANameIsNotCalledNull() {
        for (Throwable failure :
                new Throwable[] {
                    new FileSystemException(null, null, "Weird"),
                    new FileSystemException(null),
                    new AccessDeniedException(null),
                    new FileNotFoundException(),
                    new FileSystemException("甲")
                }) {
            assertThat(Trouble.of(failure).text()).isNotBlank().doesNotContain("null");
        }
        assertThat(Trouble.of(new FileSystemException(null, null, "Weird")).text())
                .isEqualTo("Weird");
    }

    @Test
    void mistakeOfTheProgramKeepsItsName() {
        assertThat(Trouble.of(new IllegalStateException("no text")).text())
                .contains("IllegalStateException");
    }
}

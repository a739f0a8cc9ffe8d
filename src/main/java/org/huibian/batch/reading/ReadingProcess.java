package org.huibian.batch.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.ledger.database.ReadingText;
import org.huibian.source.FileContent;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.summary.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A process that does nothing but read files (读取进程): it is told a {@link Task} and then one file
 * after the other on its standard input, and answers each with a {@link ReadingText}. It ends when
 * its input does, also in the middle of a file.
 */
public final class ReadingProcess {

    static final int READ = 1;
    static final int REFUSED = 2;

    /** Addresses of anything but the program itself are never opened. */
    private static final Set<String> REMOTE =
            Set.of("http", "https", "ftp", "mailto", "jmod", "netdoc", "gopher");

    private final ContentReader reader;

    private ReadingProcess(Task task) {
        this.reader =
                new ContentReader(
                        IndicatorCatalog.parse(task.indicators(), task.units()), task.limits());
    }

    /** Reads until there is nothing left to read. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream answers = System.out;
        // What a library prints is no answer, and may hold words of the file.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, "UTF-8"));
        System.setErr(System.out);
        System.setProperty("java.awt.headless", "true");
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        URL.setURLStreamHandlerFactory(ReadingProcess::handler);
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        ReadingProcess process = new ReadingProcess(Task.read(in));
        process.answer(in, new DataOutputStream(new BufferedOutputStream(answers, 1 << 16)));
    }

    private void answer(DataInputStream in, DataOutputStream out)
            throws IOException, InterruptedException {
        BlockingQueue<FileContent> files = new LinkedBlockingQueue<>();
        Thread listening = new Thread(() -> listen(in, files), "input");
        listening.setDaemon(true);
        listening.start();
        while (true) {
            ReadingText text = read(files.take());
            out.writeByte(text.refusal() == null ? READ : REFUSED);
            Task.text(
                    out,
                    text.refusal() == null ? String.valueOf(text.extraction()) : text.refusal());
            out.flush();
        }
    }

    /** Whoever asked may be gone while a file is read that has no end. */
    private static void listen(DataInputStream in, BlockingQueue<FileContent> files) {
        try {
            while (true) {
                files.add(new FileContent(Task.text(in), Task.bytes(in)));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private ReadingText read(FileContent content) {
        Submission nobody = new Submission(content.file(), "", content.bytes().length);
        try {
            return ReadingText.of(Reading.of(nobody, 0, reader.read(content)));
        } catch (UnreadableDocumentException e) {
            return ReadingText.of(Reading.refused(nobody, 0, e.reason()));
        }
    }

    private static @Nullable URLStreamHandler handler(String protocol) {
        return REMOTE.contains(protocol)
                ? new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL address) throws IOException {
                        throw new IOException("never opened: " + protocol);
                    }
                }
                : null;
    }
}

package org.huibian.cli.console;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/**
 * The encoding that a terminal reads: the console's own where Java tells it (GBK in a Chinese
 * Windows), else the machine's default.
 */
public final class OutputEncoding {

    private OutputEncoding() {}

    /** The encoding of standard output. */
    public static Charset charset() {
        for (String property : new String[] {"stdout.encoding", "sun.stdout.encoding"}) {
            String name = System.getProperty(property);
            if (name != null && !name.isEmpty()) {
                try {
                    return Charset.forName(name);
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    // A code page that Java has no name for: the default serves.
                    continue;
                }
            }
        }
        return Charset.defaultCharset();
    }

    /** A writer in that encoding; what it lacks is replaced, never an error. */
    public static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, charset()), true);
    }
}

package org.huibian.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * Writes a report in one format.
 *
 * <p>The same report gives the same bytes, whatever the time, time zone, locale or default charset.
 */
public interface ReportWriter {

    /**
     * Writes the report; the stream stays open.
     *
     * @return the number of pages, where the format has pages
     */
    OptionalInt write(Report report, OutputStream out) throws IOException;
}

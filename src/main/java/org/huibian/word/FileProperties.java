package org.huibian.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.report.Report;
import org.huibian.word.text.PrintableText;

/** The properties of the file: title, author, language, and the date of signature as its time. */
final class FileProperties {

    private FileProperties() {}

    /** The beginning of the day of signature, UTC. */
    static Instant signed(Report report) {
        return LocalDate.parse(report.date()).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    static void write(XWPFDocument document, Report report) {
        POIXMLProperties properties = document.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Instant signed = signed(report);
        core.setTitle(PrintableText.of(report.title()));
        core.setCreator(PrintableText.of(report.issuer()));
        core.setLastModifiedByUser(PrintableText.of(report.issuer()));
        core.setCreated(Optional.of(Date.from(signed)));
        core.setModified(Optional.of(Date.from(signed)));
        core.getUnderlyingProperties().setLanguageProperty("zh-CN");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Huibian");
    }
}

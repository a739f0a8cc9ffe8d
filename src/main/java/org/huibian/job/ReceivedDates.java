package org.huibian.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.message.Message;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/** When each file was received (收件登记): {@code received.csv} of a job folder. */
final class ReceivedDates {

    private ReceivedDates() {}

    /** File → date, in the order of the rows; empty where there is no such file. */
    static Map<String, LocalDate> read(Path folder) {
        Path path = folder.resolve("received.csv");
        Map<String, LocalDate> received = new LinkedHashMap<>();
        if (!Files.exists(path)) {
            return received;
        }
        for (CsvTable.Row row :
                CsvTable.parse(SetupFile.read(path), List.of("file", "date"), List.of()).rows()) {
            try {
                received.put(row.required("file"), LocalDate.parse(row.required("date")));
            } catch (DateTimeParseException e) {
                throw row.complaint(Message.of(JobFolder.class, "job.received", row.text("date")));
            }
        }
        return received;
    }
}

package org.huibian.source.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.huibian.source.limit.Limit;

/**
 * Opens a .docx or .xlsx as its parts (ECMA-376, part 2); its directory has been held to limits.
 */
public final class OfficePackage {

    private OfficePackage() {}

    /** The parts of a file. */
    public static OPCPackage open(byte[] bytes) throws IOException, InvalidFormatException {
        // Our own limits hold. The guesses of POI at bombs, by how well a part is packed, are wrong
        // about long tables.
        ZipSecureFile.setMinInflateRatio(0);
        ZipSecureFile.setMaxFileCount(Limit.ENTRIES.most());
        return OPCPackage.open(new ByteArrayInputStream(bytes));
    }
}

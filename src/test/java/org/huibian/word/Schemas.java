package org.huibian.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The schemas of ECMA-376, as poi-ooxml-full brings them along; its classes are not used. */
public final class Schemas {

    private static final String FOLDER = "org/apache/poi/schemas/ooxml/src/";

    /** The attributes xml:space and xml:lang, whose schema that jar lacks. */
    private static final String XML_ATTRIBUTES =
            """
            <schema xmlns="http://www.w3.org/2001/XMLSchema"
              targetNamespace="http://www.w3.org/XML/1998/namespace">
              <attribute name="space" type="NCName"/>
              <attribute name="lang" type="language"/>
            </schema>
            """;

    private Schemas() {}

    /** The jar, as Maven names it; absent where another tool runs the tests. */
    public static Path jar() {
        return Path.of(System.getProperty("ooxml.schemas", "none"));
    }

    /** A schema of the jar by its file name; the folder takes its files. */
    public static Schema schema(String name, Path folder) throws IOException, SAXException {
        try (ZipFile jar = new ZipFile(jar().toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                String path = entry.getName();
                if (path.startsWith(FOLDER) && path.endsWith(".xsd")) {
                    Path file = folder.resolve(path.substring(FOLDER.length()));
                    Files.write(file, jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        Path attributes = Files.writeString(folder.resolve("xml.xsd"), XML_ATTRIBUTES);
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        Source[] sources = {
            new StreamSource(attributes.toFile()), new StreamSource(folder.resolve(name).toFile())
        };
        return factory.newSchema(sources);
    }

    /** What is wrong with a part. */
    public static List<String> complaints(Schema schema, InputStream part)
            throws IOException, SAXException {
        List<String> complaints = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(
                new DefaultHandler() {
                    @Override
                    public void error(SAXParseException e) {
                        complaints.add(e.getMessage());
                    }
                });
        validator.validate(new StreamSource(part));
        return complaints;
    }
}

package org.huibian.source.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.huibian.source.DocumentReader;
import org.huibian.source.FileContent;
import org.huibian.source.SourceDocument;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;
import org.huibian.source.limit.ZipDirectory;
import org.huibian.source.ooxml.DeepNestingException;
import org.huibian.source.ooxml.OfficePackage;
import org.huibian.source.ooxml.WordNumbering;
import org.huibian.source.ooxml.WordProperties;
import org.huibian.source.ooxml.WordStyles;
import org.huibian.source.ooxml.XmlElement;
import org.huibian.source.ooxml.XmlPart;
import org.huibian.source.signature.FileSignature;
import org.jspecify.annotations.Nullable;

/**
 * Word documents (.docx, .docm, .dotx; ECMA-376 transitional and strict), read in one pass over the
 * body.
 *
 * <p>Of text boxes the paragraphs follow the paragraph they are anchored in. Headers, footers and
 * comments are no part of the text.
 */
public final class WordDocumentReader implements DocumentReader {

    private final Limits limits;

    public WordDocumentReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public boolean reads(FileContent content) {
        return FileSignature.of(content).filter(FileSignature.DOCX::equals).isPresent();
    }

    @Override
    public SourceDocument read(FileContent content) throws UnreadableDocumentException {
        if (!ZipDirectory.isWhole(content.bytes())) {
            throw UnreadableDocumentException.of("file.damaged", format());
        }
        try {
            ZipDirectory.check(content.bytes(), limits);
            return read(content.file(), content.bytes());
        } catch (DeepNestingException e) {
            throw limits.exceeded(Limit.NESTING, e.depth());
        } catch (IOException | InvalidFormatException | XMLStreamException e) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.of("file.damaged", format()).reason(), e);
        }
    }

    private SourceDocument read(String file, byte[] bytes)
            throws IOException,
                    InvalidFormatException,
                    XMLStreamException,
                    UnreadableDocumentException {
        try (OPCPackage parts = OfficePackage.open(bytes)) {
            try {
                return read(file, parts);
            } finally {
                parts.revert();
            }
        }
    }

    private SourceDocument read(String file, OPCPackage parts)
            throws IOException,
                    InvalidFormatException,
                    XMLStreamException,
                    UnreadableDocumentException {
        PackagePart main =
                related(parts.getRelationships(), "officeDocument", part -> parts.getPart(part))
                        .orElseThrow(() -> new IOException("no main part"));
        WordStyles styles = root(main, "styles").map(WordStyles::of).orElseGet(WordStyles::none);
        WordNumbering numbering =
                root(main, "numbering")
                        .map(part -> WordNumbering.of(part, styles))
                        .orElseGet(WordNumbering::none);
        Map<String, XmlElement> notes = new HashMap<>();
        root(main, "footnotes").ifPresent(part -> collect(part, "footnote", notes));
        root(main, "endnotes").ifPresent(part -> collect(part, "endnote", notes));
        WordBody body = new WordBody(file, new WordProperties(styles, numbering), notes);
        try (InputStream bytes = main.getInputStream();
                XmlPart xml = new XmlPart(bytes, limits.of(Limit.NESTING))) {
            if (!xml.enter("body")) {
                throw new IOException("no body");
            }
            for (Optional<XmlElement> next = xml.nextChild();
                    next.isPresent();
                    next = xml.nextChild()) {
                body.add(next.get());
            }
            xml.finish();
        }
        return new SourceDocument(file, "docx", "", body.blocks());
    }

    private static void collect(XmlElement part, String kind, Map<String, XmlElement> notes) {
        part.all(kind).forEach(note -> notes.putIfAbsent(kind + note.attribute("id"), note));
    }

    private Optional<XmlElement> root(PackagePart main, String type)
            throws IOException, InvalidFormatException, XMLStreamException {
        Optional<PackagePart> part = related(main.getRelationships(), type, main::getRelatedPart);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = part.get().getInputStream()) {
            return Optional.of(XmlPart.root(bytes, limits.of(Limit.NESTING)));
        }
    }

    private interface Finder {
        @Nullable PackagePart part(PackageRelationship relationship) throws InvalidFormatException;
    }

    /** The part that a relationship of a type leads to, inside the file only. */
    private static Optional<PackagePart> related(
            PackageRelationshipCollection relationships, String type, Finder finder)
            throws IOException, InvalidFormatException {
        for (PackageRelationship relationship : relationships) {
            if (relationship.getTargetMode() == TargetMode.INTERNAL
                    && relationship.getRelationshipType().endsWith("/" + type)) {
                PackagePart part = finder.part(relationship);
                if (part == null) {
                    throw new IOException("the part " + type + " is missing");
                }
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}

package org.huibian.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as it is read out: by its tags, in their order. */
final class TaggedReading {

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<String> artifacts = new ArrayList<>();

    /** A tag that stands for words, or for a cell without words. */
    record Tag(String name, String text, int pages) {}

    private TaggedReading(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                Map<Integer, String> own = new HashMap<>();
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    StringBuilder text = new StringBuilder();
                    for (Object each : content.getContents()) {
                        text.append(((TextPosition) each).getUnicode());
                    }
                    if ("Artifact".equals(content.getTag())) {
                        artifacts.add(text.toString());
                    } else {
                        own.put(content.getMCID(), text.toString());
                    }
                }
                words.put(page.getCOSObject(), own);
            }
            read(document.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    static TaggedReading of(byte[] pdf) throws IOException {
        return new TaggedReading(pdf);
    }

    /** All tags that hold words themselves, and cells. */
    List<Tag> tags() {
        return tags;
    }

    /** The words of the tags of the given names, in reading order. */
    List<String> texts(String... names) {
        return tags.stream()
                .filter(tag -> List.of(names).contains(tag.name()))
                .map(Tag::text)
                .toList();
    }

    /** What belongs to no element: strokes (as empty texts), page numbers, repeated headers. */
    List<String> artifacts() {
        return artifacts;
    }

    private void read(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            PDStructureElement element = (PDStructureElement) kid;
            List<Object> kids = element.getKids();
            if (kids.stream().anyMatch(PDStructureElement.class::isInstance)) {
                tags.add(new Tag(element.getStructureType(), "", 0));
                read(element);
            } else {
                tags.add(words(element, kids));
            }
        }
    }

    private Tag words(PDStructureElement element, List<Object> kids) {
        StringBuilder text = new StringBuilder();
        for (Object kid : kids) {
            PDPage page = element.getPage();
            int mark;
            if (kid instanceof PDMarkedContentReference reference) {
                page = reference.getPage();
                mark = reference.getMCID();
            } else {
                mark = (Integer) kid;
            }
            text.append(words.get(page.getCOSObject()).get(mark));
        }
        return new Tag(element.getStructureType(), text.toString(), kids.size());
    }
}

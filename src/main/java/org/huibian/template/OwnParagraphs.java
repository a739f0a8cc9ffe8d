package org.huibian.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.job.JobSettings;
import org.huibian.job.merge.OwnText;
import org.huibian.message.Message;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.setup.SetupException;

/** The office's own paragraphs within a report (本级文字). */
final class OwnParagraphs {

    private OwnParagraphs() {}

    /** Refuses a template that has no place for a chapter the office wrote. */
    static void requireAll(OwnText own, List<Block> blocks, String template) {
        Set<String> printed =
                blocks.stream().flatMap(OwnParagraphs::sources).collect(Collectors.toSet());
        own.chapters()
                .forEach(
                        (chapter, paragraphs) -> {
                            if (paragraphs.stream().anyMatch(p -> !printed.contains(p.source()))) {
                                throw new SetupException(
                                        template,
                                        0,
                                        Message.of(OwnParagraphs.class, "own.no-place", chapter));
                            }
                        });
    }

    /** The blocks with a mark before each paragraph of the office's own. */
    static List<Block> marked(List<Block> blocks, JobSettings job) {
        Set<String> own =
                job.merging().ownText().chapters().values().stream()
                        .flatMap(List::stream)
                        .map(OwnText.Paragraph::source)
                        .collect(Collectors.toSet());
        return blocks.stream()
                .map(block -> sources(block).anyMatch(own::contains) ? marked(block) : block)
                .toList();
    }

    private static Block marked(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return block;
        }
        List<Inline> inlines = new ArrayList<>();
        inlines.add(new Inline.Text(Message.of(OwnParagraphs.class, "own.mark").text()));
        inlines.addAll(paragraph.inlines());
        return new Block.Paragraph(paragraph.kind(), inlines);
    }

    private static Stream<String> sources(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? paragraph.inlines().stream()
                        .filter(Inline.Quote.class::isInstance)
                        .map(inline -> ((Inline.Quote) inline).source())
                : Stream.empty();
    }
}

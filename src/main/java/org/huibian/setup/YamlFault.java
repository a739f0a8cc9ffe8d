package org.huibian.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.huibian.message.Message;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** A file that is no YAML, in the words of a clerk: what is wrong, in which line and column. */
final class YamlFault {

    /** Words of the parser → what they mean; the first that fits counts. */
    private static final Map<String, String> MEANINGS = meanings();

    /** What is begun and not ended is mended where it began; the parser may stop far below. */
    private static final Set<String> BEGUN =
            Set.of("yaml.fault.quote", "yaml.fault.bracket", "yaml.fault.colon");

    private YamlFault() {}

    static SetupException of(String file, YAMLException e) {
        if (!(e instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
            return new SetupException(
                    file, 0, Message.of(YamlFault.class, "yaml.broken", meaning(e.getMessage())));
        }
        Message meaning = meaning(marked.getProblem());
        Mark mark =
                marked.getContextMark() != null && BEGUN.contains(meaning.key())
                        ? marked.getContextMark()
                        : marked.getProblemMark();
        return new SetupException(
                file,
                mark.getLine() + 1,
                Message.of(YamlFault.class, "yaml.broken.at", meaning, mark.getColumn() + 1));
    }

    private static Message meaning(@org.jspecify.annotations.Nullable String problem) {
        String words = problem == null ? "" : problem;
        return Message.of(
                YamlFault.class,
                MEANINGS.entrySet().stream()
                        .filter(entry -> words.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("yaml.fault.other"));
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("TAB", "yaml.fault.tab");
        meanings.put("that cannot start any token", "yaml.fault.character");
        meanings.put("could not find expected ':'", "yaml.fault.colon");
        meanings.put("expected <block end>", "yaml.fault.indent");
        meanings.put("mapping values are not allowed", "yaml.fault.value");
        meanings.put("sequence entries are not allowed", "yaml.fault.entry");
        meanings.put("expected ',' or", "yaml.fault.bracket");
        meanings.put("unexpected end of stream", "yaml.fault.quote");
        meanings.put("document separator", "yaml.fault.quote");
        meanings.put("escape", "yaml.fault.escape");
        meanings.put("undefined alias", "yaml.fault.mark");
        meanings.put("expected alphabetic or numeric", "yaml.fault.mark");
        meanings.put("aliases", "yaml.fault.mark");
        meanings.put("tag", "yaml.fault.mark");
        meanings.put("special characters", "yaml.fault.control");
        meanings.put("unacceptable code point", "yaml.fault.control");
        meanings.put("another document", "yaml.fault.documents");
        meanings.put("Nesting Depth", "yaml.fault.deep");
        return meanings;
    }
}

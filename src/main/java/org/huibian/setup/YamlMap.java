package org.huibian.setup;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huibian.message.Likeness;
import org.huibian.message.Message;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file of the set-up whose every value knows its line.
 *
 * <p>Only plain scalars, lists and mappings are read: no tags, anchors of other types, or objects.
 * A doubled key, an unknown one, a missing one or a value of another kind is a {@link
 * SetupException} with its line.
 */
public final class YamlMap {

    private final String file;
    private final int line;
    private final Map<String, Node> values;
    private final Map<String, Integer> lines;

    private YamlMap(String file, int line, Map<String, Node> values, Map<String, Integer> lines) {
        this.file = file;
        this.line = line;
        this.values = values;
        this.lines = lines;
    }

    /** Parses a file whose top is a mapping. */
    public static YamlMap parse(SetupFile file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        Node root;
        try {
            root = new Yaml(options).compose(new StringReader(file.text()));
        } catch (YAMLException e) {
            throw YamlFault.of(file.name(), e);
        }
        if (!(root instanceof MappingNode mapping)) {
            throw new SetupException(file.name(), 1, Message.of(YamlMap.class, "yaml.no-mapping"));
        }
        return of(file.name(), mapping);
    }

    private static YamlMap of(String file, MappingNode mapping) {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new SetupException(file, line, Message.of(YamlMap.class, "yaml.key"));
            }
            if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                throw new SetupException(
                        file, line, Message.of(YamlMap.class, "yaml.doubled", key.getValue()));
            }
            lines.put(key.getValue(), line);
        }
        return new YamlMap(file, line(mapping), values, lines);
    }

    /** The file as the clerk knows it. */
    public String file() {
        return file;
    }

    /** Refuses every key that is not allowed, naming those that are and the one most like it. */
    public void allow(Collection<String> allowed) {
        for (String key : values.keySet()) {
            if (!allowed.contains(key)) {
                String names = String.join(" ", allowed);
                throw complaint(
                        key,
                        Likeness.nearest(key, allowed)
                                .map(near -> unknown("yaml.unknown.near", key, names, near))
                                .orElseGet(() -> unknown("yaml.unknown", key, names)));
            }
        }
    }

    private static Message unknown(String text, Object... values) {
        return Message.of(YamlMap.class, text, values);
    }

    /** Whether the key is there and has a value. */
    public boolean has(String key) {
        Node node = values.get(key);
        return node != null && !(node instanceof ScalarNode scalar && scalar.getValue().isEmpty());
    }

    /** The keys, in the order of the file. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** The line of a key, or of the mapping where the key is missing; 1-based. */
    public int line(String key) {
        return lines.getOrDefault(key, line);
    }

    /** A complaint about the line of a key. */
    public SetupException complaint(String key, Message message) {
        return new SetupException(file, line(key), message);
    }

    /** A text that must be there. */
    public String text(String key) {
        return optionalText(key).orElseThrow(() -> missing(key));
    }

    /** A text that may be left out. */
    public Optional<String> optionalText(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (!(values.get(key) instanceof ScalarNode scalar)) {
            throw complaint(key, Message.of(YamlMap.class, "yaml.text", key));
        }
        return Optional.of(scalar.getValue().strip());
    }

    /** A whole number that must be there. */
    public int integer(String key) {
        String text = text(key);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw complaint(key, Message.of(YamlMap.class, "yaml.integer", key, text));
        }
    }

    /** A decimal number that must be there. */
    public BigDecimal decimal(String key) {
        String text = text(key);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw complaint(key, Message.of(YamlMap.class, "yaml.decimal", key, text));
        }
    }

    /** A date written 2025-02-20 that must be there. */
    public LocalDate date(String key) {
        return optionalDate(key).orElseThrow(() -> missing(key));
    }

    /** A date written 2025-02-20 that may be left out. */
    public Optional<LocalDate> optionalDate(String key) {
        return optionalText(key)
                .map(
                        text -> {
                            try {
                                return LocalDate.parse(text);
                            } catch (DateTimeParseException e) {
                                throw complaint(
                                        key, Message.of(YamlMap.class, "yaml.date", key, text));
                            }
                        });
    }

    /** A claim, true or false; false where it is left out. */
    public boolean claim(String key) {
        String text = optionalText(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw complaint(key, Message.of(YamlMap.class, "yaml.claim", key, text));
        }
        return text.equals("true");
    }

    /** A list of texts, empty where it is left out; a single text is a list of one. */
    public List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        Node node = values.get(key);
        if (node instanceof ScalarNode scalar) {
            return List.of(scalar.getValue().strip());
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw complaint(key, Message.of(YamlMap.class, "yaml.list", key));
        }
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (!(item instanceof ScalarNode scalar)) {
                throw new SetupException(
                        file, line(item), Message.of(YamlMap.class, "yaml.list", key));
            }
            texts.add(scalar.getValue().strip());
        }
        return List.copyOf(texts);
    }

    /** A mapping below a key; an empty one where it is left out. */
    public YamlMap map(String key) {
        Node node = values.get(key);
        if (node == null || (node instanceof ScalarNode scalar && scalar.getValue().isEmpty())) {
            return new YamlMap(file, line(key), Map.of(), Map.of());
        }
        if (!(node instanceof MappingNode mapping)) {
            throw complaint(key, Message.of(YamlMap.class, "yaml.map", key));
        }
        YamlMap map = of(file, mapping);
        return new YamlMap(file, line(key), map.values, map.lines);
    }

    /** One of a few words. */
    public String oneOf(String key, String otherwise, Set<String> words) {
        String text = optionalText(key).orElse(otherwise);
        if (!words.contains(text)) {
            throw complaint(
                    key,
                    Message.of(
                            YamlMap.class,
                            "yaml.word",
                            key,
                            text,
                            String.join(" ", new TreeSet<>(words))));
        }
        return text;
    }

    private SetupException missing(String key) {
        return new SetupException(file, line, Message.of(YamlMap.class, "yaml.missing", key));
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }
}

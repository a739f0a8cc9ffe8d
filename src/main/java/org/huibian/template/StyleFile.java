package org.huibian.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.message.Message;
import org.huibian.report.Colour;
import org.huibian.report.Fill;
import org.huibian.report.Fill.Hatching;
import org.huibian.report.Style;
import org.huibian.report.Style.Face;
import org.huibian.report.Style.Issued;
import org.huibian.report.Style.Page;
import org.huibian.report.Style.Part;
import org.huibian.report.Style.Role;
import org.huibian.report.Style.Type;
import org.huibian.setup.Bounds;
import org.huibian.setup.YamlMap;

/** Reads style.yml of a template folder; every complaint names line and what is allowed. */
final class StyleFile {

    /** Where the program keeps the faces it brings along. */
    private static final String PACKED_FACES = "/org/huibian/pdf/fonts/";

    private static final String COLOUR = "[0-9A-Fa-f]{6}";

    private static final String WAIVED = "waived-rules";

    private static final String CONTENTS = "contents-from-pages";

    private final TemplateFolder folder;

    private StyleFile(TemplateFolder folder) {
        this.folder = folder;
    }

    /** The style of a template folder. */
    static Style read(TemplateFolder folder) {
        return new StyleFile(folder).style(YamlMap.parse(folder.file("style.yml")));
    }

    private Style style(YamlMap yaml) {
        yaml.allow(
                List.of(
                        "page",
                        "faces",
                        "fallbacks",
                        "types",
                        CONTENTS,
                        "issued",
                        "chart",
                        WAIVED));
        return new Style(
                page(yaml.map("page")),
                faces(yaml.map("faces")),
                fallbacks(yaml.map("fallbacks")),
                types(yaml.map("types")),
                yaml.has(CONTENTS)
                        ? Bounds.whole(yaml, CONTENTS, 1, 1000)
                        : Style.CONTENTS_FROM_PAGES,
                issued(required(yaml, "issued")),
                fills(required(yaml, "chart")),
                waived(yaml));
    }

    private static Page page(YamlMap page) {
        page.allow(
                List.of(
                        "width",
                        "height",
                        "top",
                        "left",
                        "text-width",
                        "text-height",
                        "rows",
                        "columns",
                        "page-number-drop"));
        double width = Bounds.number(page, "width", 100, 500);
        double height = Bounds.number(page, "height", 100, 500);
        double top = Bounds.number(page, "top", 5, 100);
        double left = Bounds.number(page, "left", 5, 100);
        return new Page(
                width,
                height,
                top,
                left,
                Bounds.number(page, "text-width", 50, width - left),
                Bounds.number(page, "text-height", 50, height - top),
                Bounds.whole(page, "rows", 10, 60),
                Bounds.whole(page, "columns", 10, 60),
                Bounds.number(page, "page-number-drop", 0, 30));
    }

    private Map<Role, Face> faces(YamlMap yaml) {
        yaml.allow(Stream.of(Role.values()).map(StyleFile::key).toList());
        Map<Role, Face> faces = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            YamlMap face = required(yaml, key(role));
            face.allow(List.of("word", "file"));
            faces.put(role, new Face(face.text("word"), file(face, "file", face.text("file"))));
        }
        return faces;
    }

    private List<Face> fallbacks(YamlMap yaml) {
        List<Face> fallbacks = new ArrayList<>();
        for (String name : yaml.keys()) {
            fallbacks.add(new Face(name, file(yaml, name, yaml.text(name))));
        }
        return fallbacks;
    }

    /** A face that the program brings along by its name, else a file of the template folder. */
    private String file(YamlMap yaml, String key, String name) {
        if (!name.toLowerCase(Locale.ROOT).matches(".+\\.(ttf|ttc)")) {
            throw yaml.complaint(key, Message.of(StyleFile.class, "style.face", name));
        }
        boolean plain = name.matches("[\\w.-]+");
        if (plain && StyleFile.class.getResource(PACKED_FACES + name) != null) {
            return name;
        }
        if (folder.path().isPresent()) {
            Path file = folder.path().get().resolve(name).toAbsolutePath().normalize();
            if (Files.isRegularFile(file) && folder.files().containsKey(name.replace('\\', '/'))) {
                return file.toString();
            }
        }
        throw yaml.complaint(key, Message.of(StyleFile.class, "style.no-face", name));
    }

    private static Map<Part, Type> types(YamlMap yaml) {
        yaml.allow(Stream.of(Part.values()).map(StyleFile::key).toList());
        Map<Part, Type> types = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            YamlMap type = required(yaml, key(part));
            type.allow(List.of("face", "size", "bold"));
            TreeSet<String> roles = new TreeSet<>();
            Stream.of(Role.values()).map(StyleFile::key).forEach(roles::add);
            type.text("face");
            String role = type.oneOf("face", "", roles);
            types.put(
                    part,
                    new Type(
                            Role.valueOf(role.toUpperCase(Locale.ROOT)),
                            Bounds.number(type, "size", 5, 72),
                            type.claim("bold")));
        }
        return types;
    }

    private static Issued issued(YamlMap issued) {
        issued.allow(List.of("colour", "mark-drop", "rule-drop", "rule", "outer", "inner"));
        String colour = issued.text("colour");
        if (!colour.matches(COLOUR)) {
            throw issued.complaint(
                    "colour", Message.of(StyleFile.class, "style.colour", "colour", colour));
        }
        return new Issued(
                new Colour(colour.toUpperCase(Locale.ROOT)),
                Bounds.number(issued, "mark-drop", 0, 150),
                Bounds.number(issued, "rule-drop", 0, 20),
                Bounds.number(issued, "rule", 0.1, 2),
                Bounds.number(issued, "outer", 0.1, 2),
                Bounds.number(issued, "inner", 0.1, 2));
    }

    /** Rules of the standard's recommendations and of practice; none where the key is left out. */
    private static Set<Integer> waived(YamlMap yaml) {
        TreeSet<Integer> allowed = new TreeSet<>(Style.WAIVABLE);
        Set<Integer> waived = new TreeSet<>();
        for (String text : yaml.texts(WAIVED)) {
            boolean known = text.matches("\\d{1,2}") && allowed.contains(Integer.parseInt(text));
            if (!known) {
                throw yaml.complaint(
                        WAIVED,
                        Message.of(
                                StyleFile.class,
                                "style.waived",
                                text,
                                allowed.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(" "))));
            }
            waived.add(Integer.parseInt(text));
        }
        return waived;
    }

    private static List<Fill> fills(YamlMap chart) {
        chart.allow(List.of("fills"));
        if (!chart.has("fills")) {
            chart.text("fills");
        }
        List<Fill> fills = new ArrayList<>();
        for (String text : chart.texts("fills")) {
            String[] words = text.split("\\s+", 2);
            List<String> hatchings = Stream.of(Hatching.values()).map(StyleFile::key).toList();
            String hatching = words.length > 1 ? words[1] : key(Hatching.SOLID);
            if (!words[0].matches(COLOUR) || !hatchings.contains(hatching)) {
                throw chart.complaint(
                        "fills",
                        Message.of(
                                StyleFile.class, "style.fill", text, String.join(" ", hatchings)));
            }
            fills.add(
                    new Fill(
                            new Colour(words[0].toUpperCase(Locale.ROOT)),
                            Hatching.valueOf(hatching.toUpperCase(Locale.ROOT))));
        }
        return fills;
    }

    private static YamlMap required(YamlMap yaml, String key) {
        if (!yaml.has(key)) {
            yaml.text(key);
        }
        return yaml.map(key);
    }

    /** HEADING_1 → heading-1. */
    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

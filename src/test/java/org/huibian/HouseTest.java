package org.huibian;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house, which doors they have, and which library lives behind which fence. */
class HouseTest {

    private static final String ROOT = "org.huibian.";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.huibian");

    /** Every room and the rooms it may import; {@code message} and {@code setup} serve all. */
    private static final Map<String, Set<String>> DOORS = new LinkedHashMap<>();

    static {
        door("message");
        door("setup", "message");
        door("source", "message");
        door("indicator", "message", "setup");
        door("job", "source", "message", "setup");
        door("report");
        door("packing");
        door("search");
        door("extract", "search", "source", "indicator", "job", "message", "setup");
        door("summary", "extract", "indicator", "source", "job", "search", "message");
        door(
                "check",
                "summary",
                "extract",
                "indicator",
                "source",
                "job",
                "search",
                "message",
                "setup");
        door(
                "template",
                "check",
                "summary",
                "extract",
                "indicator",
                "source",
                "job",
                "search",
                "report",
                "message",
                "setup");
        door("word", "report", "packing", "message", "setup");
        door("pdf", "report", "message", "setup");
        door("proof", "report", "message", "setup");
        door(
                "sheet",
                "report",
                "check",
                "summary",
                "extract",
                "indicator",
                "source",
                "job",
                "packing",
                "message",
                "setup");
        door(
                "ledger",
                "check",
                "summary",
                "extract",
                "indicator",
                "source",
                "job",
                "packing",
                "report",
                "message",
                "setup");
    }

    /** Library → the rooms it may be used in. */
    private static final Map<String, List<String>> FENCES =
            Map.ofEntries(
                    Map.entry("org.springframework..", List.of("batch")),
                    Map.entry("org.springframework.integration..", List.of("batch.cluster")),
                    Map.entry("org.springframework.messaging..", List.of("batch.cluster")),
                    Map.entry("org.postgresql..", List.of("batch.cluster")),
                    Map.entry("freemarker..", List.of("template")),
                    Map.entry("com.lowagie..", List.of("pdf")),
                    Map.entry("org.apache.pdfbox..", List.of("source", "proof")),
                    Map.entry("org.apache.poi..", List.of("source", "word", "sheet", "proof")),
                    Map.entry("org.apache.xmlbeans..", List.of("source", "word", "sheet", "proof")),
                    Map.entry("org.jsoup..", List.of("source")),
                    Map.entry("com.ibm.icu..", List.of("source", "extract")),
                    Map.entry("java.sql..", List.of("ledger", "batch")),
                    Map.entry("org.yaml..", List.of("setup")),
                    Map.entry("picocli..", List.of("cli")));

    private static final Set<String> KINDS_OF_CLASSES =
            Set.of("util", "utils", "model", "config", "service", "impl", "helper", "common");

    private static void door(String room, String... others) {
        DOORS.put(room, new TreeSet<>(Arrays.asList(others)));
    }

    @TestFactory
    Stream<DynamicTest> roomImportsOnlyWhereItHasDoors() {
        return DOORS.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey() + " → " + entry.getValue(),
                                        () -> {
                                            Set<String> open = new TreeSet<>(entry.getValue());
                                            open.add(entry.getKey());
                                            noClasses()
                                                    .that()
                                                    .resideInAPackage(ROOT + entry.getKey() + "..")
                                                    .should()
                                                    .dependOnClassesThat(behindOtherDoors(open))
                                                    .check(CLASSES);
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> libraryStaysBehindItsFence() {
        return FENCES.entrySet().stream()
                .map(
                        fence ->
                                DynamicTest.dynamicTest(
                                        fence.getKey() + " only in " + fence.getValue(),
                                        () ->
                                                noClasses()
                                                        .that()
                                                        .resideOutsideOfPackages(
                                                                fence.getValue().stream()
                                                                        .map(
                                                                                room ->
                                                                                        ROOT + room
                                                                                                + "..")
                                                                        .toArray(String[]::new))
                                                        .should()
                                                        .dependOnClassesThat()
                                                        .resideInAPackage(fence.getKey())
                                                        .check(CLASSES)));
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("org.huibian.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.huibian.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void subjectsOfExtractFormNoCycle() {
        slices().matching(ROOT + "extract.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** Subjects stand beside or below each other; the run of a job, at the top, uses them. */
    @Test
    void subjectsOfBatchFormNoCycle() {
        slices().matching(ROOT + "batch.(*)..").should().beFreeOfCycles().check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "batch.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "batch")
                .check(CLASSES);
    }

    @Test
    void nothingImportsTheCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "cli..")
                .check(CLASSES);
    }

    @Test
    void noPackageIsNamedAfterAKindOfClass() {
        List<String> parts =
                CLASSES.stream()
                        .flatMap(type -> Arrays.stream(type.getPackageName().split("\\.")))
                        .distinct()
                        .toList();
        assertThat(parts).doesNotContainAnyElementsOf(KINDS_OF_CLASSES);
    }

    @Test
    void everyRoomIsKnownHere() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            rooms.add(type.getPackageName().substring(ROOT.length()).split("\\.")[0]);
        }
        rooms.removeAll(Set.of("batch", "cli"));
        assertThat(rooms).isSubsetOf(DOORS.keySet());
    }

    private static DescribedPredicate<JavaClass> behindOtherDoors(Set<String> open) {
        return DescribedPredicate.describe(
                "live in rooms other than " + open,
                type ->
                        type.getPackageName().startsWith(ROOT)
                                && !open.contains(
                                        type.getPackageName()
                                                .substring(ROOT.length())
                                                .split("\\.")[0]));
    }
}

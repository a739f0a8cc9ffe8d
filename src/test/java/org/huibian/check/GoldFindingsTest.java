package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a careful reader found in five real reports, as far as the checks cover it. */
class GoldFindingsTest {

    /** The reader's kinds and the checks that cover them. */
    private static final Map<String, Set<String>> COVERED =
            Map.ofEntries(
                    Map.entry("missing_section", Set.of("C01")),
                    Map.entry("missing_signature", Set.of("T07")),
                    Map.entry("missing_date", Set.of("T07")),
                    Map.entry("copied_text", Set.of("T02")),
                    Map.entry("numbering", Set.of("N01")),
                    Map.entry("duplicate_ordinal", Set.of("N02")),
                    Map.entry("broken_line", Set.of("T08")),
                    Map.entry("template_residue", Set.of("T01")),
                    Map.entry("duplicate_words", Set.of("T06")),
                    Map.entry("wrong_year", Set.of("Y01", "Y02", "Y03")),
                    Map.entry("outdated", Set.of("Y04")),
                    Map.entry("garbled_name", Set.of("T04", "T05")),
                    Map.entry("imprecise", Set.of("V07")),
                    Map.entry("arithmetic", Set.of("V02")),
                    Map.entry("personal_name", Set.of("P01", "P02")));

    /** What no plan's name tells: a whole paragraph kept from an earlier year. */
    private static final String NO_PLAN = "自湖北武汉出现新冠肺炎疫情以来";

    private static final Set<String> SOUND = Set.of("false_alarm", "arithmetic_ok", "negation");

    /** Checks that may rightly quote the sentence of a false alarm for another reason. */
    private static final String OTHER_REASON = "P0[1-5]|T0[124-9]|N0\\d|V08|V10|C0[1-4]";

    @Test
    void whatACarefulReaderFoundIsFoundAndNoFalseAlarmRaised() throws Exception {
        Path shared = Path.of(System.getProperty("shared", "../shared"));
        Assumptions.assumeTrue(
                Files.isDirectory(shared.resolve("gold")),
                "the shared folder with the five reports is not here; -Dshared=DIR names it");
        List<Finding> findings = JobFindings.of(shared.resolve("five-reports"));
        List<String> missed = new ArrayList<>();
        List<String> raised = new ArrayList<>();
        int found = 0;
        for (JsonNode gold :
                JsonMapper.shared()
                        .readTree(Files.readString(shared.resolve("gold/findings.json")))) {
            String kind = gold.get("kind").asString();
            String quote = gold.get("quote").asString();
            boolean grave = !gold.get("severity").asString().equals("info");
            if (SOUND.contains(kind)) {
                findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .filter(finding -> !finding.check().matches(OTHER_REASON))
                        .filter(finding -> finding.source().contains(gold.get("report").asString()))
                        .filter(finding -> holds(finding, quote))
                        .forEach(finding -> raised.add(finding.check() + " " + quote));
            } else if (grave && COVERED.containsKey(kind) && !quote.equals(NO_PLAN)) {
                boolean there =
                        findings.stream()
                                .filter(finding -> COVERED.get(kind).contains(finding.check()))
                                .filter(f -> f.source().contains(gold.get("report").asString()))
                                .anyMatch(finding -> at(finding, gold, quote));
                found += there ? 1 : 0;
                if (!there) {
                    missed.add(kind + " " + gold.get("report").asString() + " " + quote);
                }
            }
        }
        System.out.println(
                "gold: found " + found + ", missed " + missed + ", false alarms " + raised);
        assertThat(missed).isEmpty();
        assertThat(raised).isEmpty();
    }

    private static boolean at(Finding finding, JsonNode gold, String quote) {
        boolean line =
                gold.get("line").isNumber()
                        && finding.places().stream()
                                .anyMatch(p -> p.endsWith("第" + gold.get("line").asInt() + "行"));
        return line || quote.isEmpty() || holds(finding, quote);
    }

    private static boolean holds(Finding finding, String quote) {
        return finding.quotes().stream()
                .anyMatch(given -> JobFindings.bare(given).contains(JobFindings.bare(quote)));
    }
}

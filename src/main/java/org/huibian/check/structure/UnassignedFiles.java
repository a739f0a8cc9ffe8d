package org.huibian.check.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.check.Check;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.check.files.NamelessReports;
import org.huibian.extract.Extraction;
import org.huibian.extract.outline.Chapter;
import org.huibian.job.roster.Roster;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.SubDistrictFinder;

/**
 * S04 主体不明: a file that cannot be assigned to exactly one sub-district of the roster, or is
 * assigned to one while its title, its signature or its name is another's.
 */
public final class UnassignedFiles implements Check {

    /** More units without a report are not listed. */
    private static final int MOST_MISSING = 5;

    /** A shorter alias may be anything. */
    private static final int SHORTEST_ALIAS = 3;

    /** 红枫街道办事处: a unit that signs, behind its district if that is named. */
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?:^|[省市区县旗])(?:中共)?([\\p{IsHan}&&[^省市区县旗]]{2,4})(?:街道|镇|乡)(?:办事处|党工委|工作委员会|人民政府|政府|党委|委员会)");

    private static final Pattern KIND = Pattern.compile("(?:街道|镇|乡|办事处|人民政府)+$");

    @Override
    public Set<String> ids() {
        return Set.of("S04");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>();
        summary.intake().rows().stream()
                .filter(row -> row.status() == IntakeRow.Status.UNASSIGNED)
                .map(row -> finding(summary, row))
                .forEach(findings::add);
        Map<String, String> owners = owners(summary.job().roster());
        summary.reports()
                .forEach(
                        (name, report) -> {
                            int longest = longest(owners);
                            String signature = report.metadata().signature();
                            Set<String> signers = named(signature, owners, longest);
                            if (isOther(signers, name)
                                    || signers.isEmpty() && isOfAnother(signature, name, owners)) {
                                findings.add(signed(name, report));
                            }
                            String title = report.metadata().title();
                            if (isOther(named(title, owners, longest), name)) {
                                findings.add(
                                        error(
                                                "titled",
                                                name,
                                                report.file(),
                                                List.of(title),
                                                title));
                            }
                            if (isNamedByTextAlone(summary, name, report)) {
                                findings.add(
                                        error(
                                                "unnamed",
                                                name,
                                                report.file(),
                                                List.of(title),
                                                title));
                            }
                            boolean office = summary.job().assigned(report.file()).isPresent();
                            String file =
                                    report.file().substring(report.file().lastIndexOf('/') + 1);
                            if (!office && isOther(named(file, owners, longest), name)) {
                                findings.add(error("filed", name, report.file(), List.of(), file));
                            }
                        });
        return findings;
    }

    private static boolean isOther(Set<String> named, String own) {
        return !named.isEmpty() && !named.contains(own);
    }

    /** Each name of a sub-district and its other names → its name. */
    private static Map<String, String> owners(Roster roster) {
        Map<String, String> owners = new HashMap<>();
        for (SubDistrict one : roster.subDistricts()) {
            one.aliases().stream()
                    .filter(alias -> alias.length() >= SHORTEST_ALIAS)
                    .forEach(alias -> owners.putIfAbsent(alias, one.name()));
        }
        roster.subDistricts().forEach(one -> owners.put(one.name(), one.name()));
        return owners;
    }

    private static int longest(Map<String, String> owners) {
        return owners.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether a signature names a unit that the roster does not have. */
    private static boolean isOfAnother(String signature, String name, Map<String, String> owners) {
        Matcher unit = UNIT.matcher(bare(signature));
        if (!unit.find()) {
            return false;
        }
        String signer = unit.group(1);
        // A street is signed for by its bare name too: 东榆办事处.
        return Stream.concat(
                        owners.entrySet().stream()
                                .filter(one -> one.getValue().equals(name))
                                .map(Map.Entry::getKey),
                        Stream.of(name))
                .map(own -> KIND.matcher(own).replaceFirst(""))
                .noneMatch(own -> own.contains(signer) || signer.contains(own));
    }

    /** The sub-districts that a signature names; of names at one place the longest. */
    private static Set<String> named(String signature, Map<String, String> owners, int longest) {
        String text = bare(signature);
        Set<String> named = new LinkedHashSet<>();
        for (int at = 0; at < text.length(); at++) {
            for (int end = Math.min(text.length(), at + longest); end > at; end--) {
                String owner = owners.get(text.substring(at, end));
                if (owner != null) {
                    named.add(owner);
                    at = end - 1;
                    break;
                }
            }
        }
        return named;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Finding signed(String subDistrict, Extraction report) {
        String signature = report.metadata().signature();
        // The line as it stands, which may hold the date too.
        Quote line =
                report.sections().stream()
                        .filter(section -> section.chapter() == Chapter.TAIL)
                        .map(section -> section.place())
                        .filter(place -> bare(place.text()).contains(bare(signature)))
                        .map(place -> new Quote(place.location().toString(), place.text().strip()))
                        .findFirst()
                        .orElseGet(() -> new Quote(report.file(), signature));
        return error("signed", subDistrict, line.place(), List.of(line.text()), signature);
    }

    /**
     * An error on how a report names its unit, for whom it counts all the same.
     *
     * @param kind which of the messages tells it
     * @param written the name as it stands there
     */
    private static Finding error(
            String kind, String subDistrict, String place, List<String> quotes, String written) {
        return new Finding(
                "S04",
                Severity.ERROR,
                subDistrict,
                "",
                List.of(place),
                quotes,
                Message.of(Check.class, "S04." + kind + ".message", subDistrict, written),
                Message.of(Check.class, "S04." + kind + ".action", subDistrict));
    }

    private static boolean isNamedByTextAlone(
            DistrictSummary summary, String name, Extraction report) {
        return summary.intake().rows().stream()
                .filter(row -> row.reading().submission().file().equals(report.file()))
                .anyMatch(row -> row.evidence().equals(SubDistrictFinder.byText(name)));
    }

    /** What to do, with the units it may be of where they are few. */
    private static Message action(String file, List<String> missing) {
        return missing.isEmpty() || missing.size() > MOST_MISSING
                ? Message.of(Check.class, "S04.action", file)
                : Message.of(Check.class, "S04.missing.action", file, String.join("、", missing));
    }

    private static Finding finding(DistrictSummary summary, IntakeRow row) {
        String file = row.reading().submission().file();
        boolean part =
                row.reading()
                        .extraction()
                        .filter(found -> found.kind() == Extraction.Kind.SHARED)
                        .isPresent();
        String title = row.reading().extraction().map(found -> found.metadata().title()).orElse("");
        return new Finding(
                "S04",
                Severity.ERROR,
                "",
                "",
                List.of(file),
                title.isEmpty() ? List.of() : List.of(title),
                Message.of(Check.class, "S04.message", file, row.evidence()),
                part
                        ? Message.of(Check.class, "S04.share.action", file)
                        : action(file, NamelessReports.missing(summary)));
    }
}

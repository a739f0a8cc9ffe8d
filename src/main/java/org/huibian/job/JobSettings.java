package org.huibian.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huibian.job.merge.Level;
import org.huibian.job.merge.MergeRules;
import org.huibian.job.roster.Roster;
import org.huibian.source.limit.Limits;

/**
 * What a job folder says: {@code job.yml}, the roster and the dates of receipt.
 *
 * @param district the district that compiles
 * @param year the year reported on
 * @param title title of the district report
 * @param issuer the body that signs it
 * @param addressee 主送机关 without colon; empty for none
 * @param signed date of signature
 * @param deadline last day for submissions
 * @param roster who is to report
 * @param inbox folder of the submissions
 * @param template name of the template folder
 * @param output folder of the results, as job.yml gives it
 * @param assign file of the inbox → sub-district, by the office's hand
 * @param acceptYears the years whose reports are accepted, {@code year} included
 * @param received file of the inbox → day it was received
 * @param places names of places that may occur in any report
 * @param seal whether room is kept for a seal
 * @param merging how reports are examined and merged
 * @param limits how much of a single file is read
 * @param profile whether the report is issued with head and imprint
 * @param returns how the return notices go out
 */
public record JobSettings(
        String district,
        int year,
        String title,
        String issuer,
        String addressee,
        LocalDate signed,
        LocalDate deadline,
        Roster roster,
        Path inbox,
        String template,
        Path output,
        Map<String, String> assign,
        SortedSet<Integer> acceptYears,
        Map<String, LocalDate> received,
        List<String> places,
        boolean seal,
        MergeRules merging,
        Limits limits,
        Profile profile,
        NoticeRules returns) {

    /** Copies, keeping the order of the file. */
    public JobSettings {
        assign = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(assign));
        received = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(received));
        acceptYears = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(acceptYears));
        places = List.copyOf(places);
    }

    /** Settings with nothing but what every job has. */
    public JobSettings(
            String district,
            int year,
            String title,
            String issuer,
            String addressee,
            LocalDate signed,
            LocalDate deadline,
            Roster roster,
            Path inbox,
            String template,
            Path output,
            Map<String, String> assign,
            SortedSet<Integer> acceptYears,
            Map<String, LocalDate> received,
            List<String> places,
            boolean seal) {
        this(
                district,
                year,
                title,
                issuer,
                addressee,
                signed,
                deadline,
                roster,
                inbox,
                template,
                output,
                assign,
                acceptYears,
                received,
                places,
                seal,
                MergeRules.NONE,
                Limits.standard(),
                Profile.PLAIN,
                NoticeRules.NONE);
    }

    /**
     * The settings by which the year before was compiled: the same roster and that year alone.
     *
     * @param assigned file → sub-district of that year
     */
    public JobSettings yearBefore(Map<String, String> assigned) {
        return new JobSettings(
                district,
                year - 1,
                title,
                issuer,
                addressee,
                signed,
                deadline,
                roster,
                inbox,
                template,
                output,
                assigned,
                new TreeSet<>(List.of(year - 1)),
                Map.of(),
                places,
                seal,
                MergeRules.NONE,
                limits,
                profile,
                returns);
    }

    /** On which level of government the job compiles. */
    public Level level() {
        return merging.level();
    }

    /** The sub-district that the office assigned a file to. */
    public Optional<String> assigned(String file) {
        return Optional.ofNullable(assign.get(file));
    }

    /** Whether a report on that year is compiled. */
    public boolean accepts(int reportedYear) {
        return acceptYears.contains(reportedYear);
    }
}

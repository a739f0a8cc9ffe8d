package org.huibian.template.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.job.JobSettings;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.ChineseDate;
import org.huibian.message.Message;
import org.huibian.source.Refusal;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.template.review.ReviewModel.FindingModel;
import org.huibian.template.review.ReviewModel.NoticeModel;
import org.huibian.template.review.ReviewModel.PlaceModel;
import org.huibian.template.words.Standing;

/**
 * Makes what the template of the return notices sees: of each sub-district what it has to answer,
 * and nothing of what another one submitted.
 */
final class Notices {

    /** What the office itself settles; a sub-district could do nothing about it. */
    private static final Set<String> OFFICE =
            Set.of("S01", "S04", "I04", "I06", "R05", "I07", "I08", "I09");

    /** Checks on files that were not read. */
    private static final Set<String> UNREAD = Set.of("I01", "I05");

    /** Checks on persons: what they find in one sentence is one thing to be mended. */
    private static final String PERSONS = "P";

    private static final String CLAUSE = "，";
    private static final String REQUEST = "；";

    private final DistrictSummary summary;
    private final Map<String, List<Finding>> byUnit;
    private final Standing standing;

    /** File → whose it is. */
    private final Map<String, String> owners = new HashMap<>();

    /** File → why it was not read. */
    private final Map<String, Refusal> refusals = new HashMap<>();

    Notices(DistrictSummary summary, Map<String, List<Finding>> byUnit) {
        this.summary = summary;
        this.byUnit = byUnit;
        this.standing = new Standing(summary);
        for (IntakeRow row : summary.intake().rows()) {
            String file = row.reading().submission().file();
            owners.put(file, row.subDistrict());
            row.reading().unreadable().ifPresent(why -> refusals.put(file, Refusal.of(why)));
        }
    }

    /** The notice for a sub-district; none for one in order. */
    Optional<NoticeModel> of(SubDistrict subDistrict, int revision) {
        String name = subDistrict.name();
        List<FindingModel> items = items(name);
        String state = standing.of(name);
        boolean settled =
                state.equals(Standing.REPORTED)
                        || isExcused(name, state)
                        || isPendingHere(name, state);
        return settled && items.isEmpty()
                ? Optional.empty()
                : Optional.of(notice(subDistrict, revision, state, items));
    }

    private NoticeModel notice(
            SubDistrict subDistrict, int revision, String state, List<FindingModel> items) {
        JobSettings job = summary.job();
        return new NoticeModel(
                job.district(),
                String.valueOf(job.year()),
                String.valueOf(job.signed().getYear()),
                job.returns().issuer().orElse(job.issuer()),
                subDistrict.name(),
                subDistrict.fullName(),
                job.year()
                        + "-"
                        + String.format(Locale.ROOT, "%04d", revision)
                        + "-"
                        + subDistrict.code(),
                ChineseDate.of(job.deadline()),
                job.returns().replyBy().map(this::replyBy).orElse(""),
                state,
                job.level().code(),
                items.stream().filter(item -> isError(item)).toList(),
                items.stream().filter(item -> !isError(item)).toList());
    }

    /** A day of the year of the notice without its year. */
    private String replyBy(LocalDate day) {
        String whole = ChineseDate.of(day);
        return day.getYear() == summary.job().signed().getYear()
                ? whole.substring(whole.indexOf('年') + 1)
                : whole;
    }

    private static boolean isError(FindingModel item) {
        return item.severity().equals(Severity.ERROR.code());
    }

    /** Whether it sent nothing, and the office has answered why. */
    private boolean isExcused(String name, String state) {
        return state.equals(Standing.MISSING)
                && byUnit.getOrDefault(name, List.of()).stream()
                        .anyMatch(found -> found.check().equals("S01") && !found.isOpen());
    }

    /** Whether it sent something that only the office can make readable: a link, say. */
    private boolean isPendingHere(String name, String state) {
        return state.equals(Standing.PENDING)
                && byUnit.getOrDefault(name, List.of()).stream()
                        .anyMatch(found -> UNREAD.contains(found.check()) && isOfOffice(found));
    }

    /** What a sub-district has to answer, the gravest first. */
    private List<FindingModel> items(String name) {
        Map<String, List<Finding>> items = new LinkedHashMap<>();
        for (Finding finding : byUnit.getOrDefault(name, List.of())) {
            if (finding.isOpen() && finding.severity() != Severity.INFO && !isOfOffice(finding)) {
                boolean person = finding.check().startsWith(PERSONS) && !finding.quotes().isEmpty();
                String key =
                        person
                                ? finding.source() + "\n" + finding.quote()
                                : String.valueOf(items.size());
                items.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
            }
        }
        return items.values().stream().map(same -> model(name, same)).toList();
    }

    private boolean isOfOffice(Finding finding) {
        return OFFICE.contains(finding.check())
                || refusal(finding).map(Refusal::isOfOffice).orElse(false);
    }

    /** Why a file was not read, of a finding that is about that. */
    private Optional<Refusal> refusal(Finding finding) {
        return UNREAD.contains(finding.check())
                ? finding.places().stream().map(refusals::get).filter(Objects::nonNull).findFirst()
                : Optional.empty();
    }

    /** Findings on the same sentences as one, as grave as the gravest, which comes first. */
    private FindingModel model(String name, List<Finding> same) {
        FindingModel first = FindingModel.of(same.get(0));
        List<PlaceModel> own =
                first.places().stream().filter(place -> !isOfAnother(name, place)).toList();
        return new FindingModel(
                first.check(),
                first.severity(),
                joined(same.stream().map(f -> f.message().text()).toList(), CLAUSE),
                refusal(same.get(0)).map(why -> why.reason().text()).orElse(""),
                refusal(same.get(0)).flatMap(Refusal::request).map(Message::text).orElse(""),
                joined(same.stream().map(f -> f.asked().text()).toList(), REQUEST),
                false,
                own);
    }

    private boolean isOfAnother(String name, PlaceModel place) {
        String source = place.source();
        // A name may hold the mark that ends it.
        for (int end = source.indexOf('#'); end >= 0; end = source.indexOf('#', end + 1)) {
            String owner = owners.getOrDefault(source.substring(0, end), name);
            if (!owner.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Several texts as one; what a later one says again stands there only. */
    private static String joined(List<String> texts, String mark) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<String> later = new ArrayList<>();
            texts.subList(i + 1, texts.size()).forEach(t -> later.addAll(List.of(t.split(mark))));
            joined.add(
                    List.of(texts.get(i).split(mark)).stream()
                            .filter(part -> !later.contains(part))
                            .collect(Collectors.joining(mark)));
        }
        return joined.stream().filter(t -> !t.isEmpty()).collect(Collectors.joining(REQUEST));
    }
}

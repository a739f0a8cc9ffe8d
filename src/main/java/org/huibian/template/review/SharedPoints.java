package org.huibian.template.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibian.summary.digest.CommonPoint;
import org.huibian.summary.digest.DistrictDigest;
import org.huibian.template.review.PrintedQuotes.Spot;
import org.huibian.template.review.ReviewModel.SharedModel;

/** The problems and plans of which a report only tells how many units have them. */
final class SharedPoints {

    private SharedPoints() {}

    /** In the order of the text: first the problems, then the plans. */
    static List<SharedModel> of(DistrictDigest digest, PrintedQuotes printed) {
        List<SharedModel> shared = new ArrayList<>();
        Stream.concat(digest.problems().stream(), digest.plans().stream())
                .forEach(
                        point ->
                                point.wordings().stream()
                                        .flatMap(wording -> printed.spot(wording).stream())
                                        .filter(spot -> isCounted(point, spot))
                                        .findFirst()
                                        .ifPresent(spot -> shared.add(model(point, spot))));
        return shared;
    }

    /** Whether the paragraph says 7个单位 instead of naming them. */
    private static boolean isCounted(CommonPoint point, Spot spot) {
        String count = String.valueOf(point.subDistricts().size());
        return spot.paragraph().matches("(?s).*(?<!\\d)" + count + "个.*")
                && !point.subDistricts().stream().allMatch(spot.paragraph()::contains);
    }

    private static SharedModel model(CommonPoint point, Spot spot) {
        return new SharedModel(
                spot.chapter() + spot.paragraph().split("。", 2)[0],
                String.valueOf(point.subDistricts().size()),
                point.subDistricts());
    }
}

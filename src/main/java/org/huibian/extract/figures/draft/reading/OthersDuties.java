package org.huibian.extract.figures.draft.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.Draft;

/**
 * The list of duties in which an office helps others (配合履职事项), or that others took back (收回事项): it
 * stands beside that of its own and adds nothing to it.
 */
final class OthersDuties {

    /** 基本履职事项和配合履职事项共148项: both lists together are no list of others. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<!基本(?:履职|履行职责)?(?:事项)?[和与及、加]{1,2})(?:配合|收回)[类的]*(?:履职|履行职责|事项|职责)+(?:清单)?(?:[则也另共有为是列]|合计)*$");

    private static final Pattern NAMED_BEHIND =
            Pattern.compile("^[是为]?(?:上级)?(?:配合|收回)[类的]*(?:履职|履行职责|事项|职责)");

    private OthersDuties() {}

    /** Whether a figure counts such a list, by the words next to it: 配合履职事项52项, 52项配合履职事项. */
    static boolean isCountedBy(Draft draft) {
        return NAMED.matcher(draft.before()).find() || NAMED_BEHIND.matcher(draft.after()).find();
    }

    /** The item of the list of the office's own, which was to be added to it. */
    static Optional<Draft> own(Draft others, List<Draft> drafts) {
        List<Draft> left =
                drafts.stream()
                        .filter(Draft::counts)
                        .filter(draft -> draft.indicator().equals(others.indicator()))
                        .filter(draft -> others.list() >= 0 && draft.list() == others.list())
                        .filter(draft -> !isCountedBy(draft))
                        .toList();
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }
}

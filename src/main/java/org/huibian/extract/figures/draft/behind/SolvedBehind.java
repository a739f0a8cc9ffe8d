package org.huibian.extract.figures.draft.behind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;

/**
 * What meetings on the rule of law took up and what was solved of it, told without the words of
 * either: 法治专题会2次，定下问题5项，5项都已解决.
 */
public final class SolvedBehind {

    private static final String MEETINGS = "leadership_meetings";
    private static final String SOLVED = "issues_solved";

    /** 定下问题5项, 提出的法治建设问题5项; not 整改问题5项. */
    private static final Pattern TAKEN_UP =
            Pattern.compile(
                    "(?:定下|定的|定了|提出|提上来|摆上桌面|议定|研究|梳理|理出|排出|列出|会上[^，,；;。、0-9]{0,4}|摆出|收集|交办|讨论)[^，,；;。、0-9]{0,10}(?:问题|难题|难点)$|定事$");

    /** 5项都解决了. */
    private static final Pattern SOLVED_BEHIND =
            Pattern.compile(
                    "(?:问题|难题)?(?:年内|年底前?|到年底|目前|现|也|已经?|全部|全都|都|均|件件)*(?:得到)?(?:解决|销号|办结|办成|办妥|落实|落(?:了)?地|有了(?:结果|下文|着落))");

    private static final Pattern SOLVED_BEFORE =
            Pattern.compile("[，,；;](?:年内|年底前?|到年底|已经?|全部|均)*(?:解决|销号|办结|办成|办妥)了?$");

    /** 会上定下来要解决的5个法治难题，年底都解决了; 定下三件事：…，都解决了: taken up and solved in one. */
    private static final Pattern TAKEN_UP_AS =
            Pattern.compile("(?:定下来?|定了|议定|敲定|摆上桌面|提出|梳理出|排出)[^，,；;。：:0-9]{0,4}(?:要?解决)?的?$");

    private static final Pattern ALL_SOLVED =
            Pattern.compile(
                    "(?:法治|重点|法治建设|要紧)?(?:事|难题|问题|难点|大事|事项)[^0-9。；;]{0,40}[，,](?:年内|年底前?|到年底|当年)?(?:已经?)?(?:都|全部|均|件件|全)(?:都|已)?(?:得到)?(?:解决|办成|办妥|落实|办好|落地|销号|办了)");

    private SolvedBehind() {}

    /** Calls what was solved by name, among the drafts of a report, which are in reading order. */
    public static void name(List<Draft> drafts, IndicatorCatalog catalog) {
        Optional<Indicator> solved = catalog.find(SOLVED);
        Draft meetings = null;
        Draft taken = null;
        for (int i = 0; solved.isPresent() && i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.isTotal() && draft.indicator().equals(MEETINGS)) {
                meetings = draft;
                taken = null;
            } else if (meetings == null
                    || draft.text() != meetings.text()
                    || draft.order() > meetings.order() + 2) {
                continue;
            } else if (isUncalled(draft)
                    && draft.order() <= meetings.order() + 1
                    && TAKEN_UP.matcher(draft.before()).find()) {
                taken = draft;
            } else if (isUncalled(draft) && isSolvedAsTaken(draft)) {
                drafts.set(i, draft.countedWith(meetings, solved.get()));
                meetings = null;
            } else if (taken != null && isUncalled(draft) && isAllOf(taken, draft)) {
                drafts.set(i, draft.countedWith(meetings, solved.get()));
                meetings = null;
            }
        }
    }

    private static boolean isSolvedAsTaken(Draft draft) {
        return TAKEN_UP_AS.matcher(draft.before()).find()
                && ALL_SOLVED.matcher(draft.after()).lookingAt();
    }

    /** As many as were taken up, at most one sentence on, with what was done. */
    private static boolean isAllOf(Draft taken, Draft draft) {
        return draft.order() <= taken.order() + 1
                && draft.figure().unit().equals(taken.figure().unit())
                && draft.figure().value().equals(taken.figure().value())
                && (SOLVED_BEHIND.matcher(draft.after()).lookingAt()
                        || SOLVED_BEFORE.matcher(draft.before()).find());
    }

    private static boolean isUncalled(Draft draft) {
        return draft.hit().isEmpty()
                && draft.figure().kind() == Kind.COUNT
                && (draft.reason().equals("不在指标之列") || draft.reason().equals("其中数"));
    }
}

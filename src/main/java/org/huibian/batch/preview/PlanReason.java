package org.huibian.batch.preview;

import java.util.Set;
import org.huibian.batch.plan.RunPlan;
import org.huibian.message.Message;

/** Why a run would do something again, in a clerk's words. */
final class PlanReason {

    private static final String SETTING = "job.";

    private static final Set<String> KNOWN =
            Set.of(
                    "build",
                    "indicators",
                    "units",
                    "template",
                    "roster",
                    "received",
                    "decisions",
                    "own-text",
                    "previous",
                    "limits",
                    "unknown");

    private PlanReason() {}

    /** The text of a part of the set-up that is not as it was. */
    static Message of(String part, RunPlan plan) {
        if (part.startsWith(SETTING)) {
            return Message.of(PlanReason.class, "reason.setting", part.substring(SETTING.length()));
        }
        if (!KNOWN.contains(part)) {
            return Message.of(PlanReason.class, "reason.other", part);
        }
        return Message.of(
                PlanReason.class,
                "reason." + part,
                part.equals("template") ? plan.template().origin() : plan.vocabularyOrigin());
    }
}

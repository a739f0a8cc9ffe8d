package org.huibian.proof.rule;

import org.huibian.message.Message;

/**
 * What measuring a rule gave: one for each place that breaks it, or one for a rule that holds
 * everywhere in a file.
 *
 * @param rule the rule
 * @param ok whether it holds
 * @param required what it requires
 * @param measured what was found; of a rule that holds, at the first place
 * @param place file, page or paragraph, and the words there
 */
public record Verdict(
        FormatRule rule, boolean ok, String required, String measured, Message place) {

    /** How binding the rule is. */
    public Strength strength() {
        return rule.strength();
    }

    /** Where the rule stands. */
    public String clause() {
        return rule.clause();
    }

    /** Whether it keeps the report from being published. */
    public boolean stops() {
        return !ok && rule.stops();
    }
}

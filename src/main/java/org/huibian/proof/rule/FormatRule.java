package org.huibian.proof.rule;

import java.util.ArrayList;
import java.util.List;
import org.huibian.message.Message;

/**
 * A format rule that finished files are measured by.
 *
 * @param number its number in the list of rules
 * @param strength how binding it is
 * @param clause where it stands: clause of GB/T 9704-2012 unless another standard is named
 * @param wording whether it is about words and not about their setting: words may be quoted from a
 *     submission, and no submission stops the district's report
 */
public record FormatRule(int number, Strength strength, String clause, boolean wording) {

    private static final String MARKS = "GB/T 15834-2011 ";
    private static final String NUMBERS = "GB/T 15835-2011 ";

    private static final List<FormatRule> ALL = all();

    /** Whether a report that breaks it is not published. */
    public boolean stops() {
        return strength == Strength.MUST && !wording;
    }

    /** What it is about, in a few words. */
    public Message subject() {
        return Message.of(FormatRule.class, "rule." + number);
    }

    /** All rules that are measured, by number. */
    public static List<FormatRule> list() {
        return ALL;
    }

    public static FormatRule of(int number) {
        for (FormatRule rule : ALL) {
            if (rule.number() == number) {
                return rule;
            }
        }
        throw new IllegalStateException("no rule " + number);
    }

    private static List<FormatRule> all() {
        List<FormatRule> rules = new ArrayList<>();
        set(
                rules,
                Strength.MUST,
                "1:5.1 2:5.2.1 3:5.2.1 4:5.2.1 5:5.2.1 9:5.2.4 24:7.3.1 28:7.3.2");
        set(rules, Strength.MUST, "13:7.2.4 16:7.2.5 17:7.2.5 18:7.2.7 20:7.2.6 22:7.2");
        set(rules, Strength.MUST, "47:7.4.1 48:7.4.1 51:7.4.3 53:7.5");
        set(rules, Strength.ADVISED, "14:7.2.4");
        set(rules, Strength.GENERAL, "49:7.4.2 50:7.4.3");
        set(rules, Strength.PRACTICE, "15:- 19:- 52:7.4.1");
        set(rules, Strength.MUST, "29:7.3.3 36:7.3.4 37:7.3.7 38:7.3.5.4 41:7.3.5.2 43:7.3.5.5");
        set(rules, Strength.MUST, "30:7.3.3 56:7.5 57:7.5 58:7.5 61:8");
        set(rules, Strength.GENERAL, "6:5.2.3 7:5.2.3 8:5.2.2 23:7.3.1 25:7.3.1 31:7.3.3 32:7.3.3");
        set(rules, Strength.GENERAL, "33:7.3.3 39:7.3.5.1 40:7.3.5.1 55:7.5");
        set(
                rules,
                Strength.PRACTICE,
                "10:- 11:- 34:- 35:- 59:- 62:- 63:- 64:- 65:- 67:- 71:- 73:-");
        set(rules, Strength.PRACTICE, "77:- 87:- 88:- 89:- 92:-");
        for (String clause : List.of("68:5.1.1", "69:5.1.3", "70:5.1.4")) {
            rules.add(rule(clause, MARKS, Strength.MUST, false));
        }
        rules.add(rule("85:4.1", NUMBERS, Strength.MUST, false));
        rules.add(new FormatRule(27, Strength.MUST, "7.3.1", true));
        for (String clause : List.of("74:4", "75:4.8")) {
            rules.add(rule(clause, MARKS, Strength.MUST, true));
        }
        for (String clause : List.of("80:4.1", "81:5.1", "82:4.1")) {
            rules.add(rule(clause, NUMBERS, Strength.MUST, true));
        }
        rules.sort(java.util.Comparator.comparingInt(FormatRule::number));
        return List.copyOf(rules);
    }

    private static void set(List<FormatRule> rules, Strength strength, String clauses) {
        for (String clause : clauses.split(" ")) {
            rules.add(rule(clause, "", strength, false));
        }
    }

    private static FormatRule rule(
            String clause, String standard, Strength strength, boolean wording) {
        int colon = clause.indexOf(':');
        return new FormatRule(
                Integer.parseInt(clause.substring(0, colon)),
                strength,
                standard + clause.substring(colon + 1),
                wording);
    }
}

package org.huibian.proof.rule;

/** How binding a format rule is. */
public enum Strength {
    /** 规定: a report that breaks it is not published. */
    MUST("M"),
    /** 一般: the standard says so “in general”. */
    GENERAL("G"),
    /** 推荐: the standard recommends it. */
    ADVISED("R"),
    /** 实务: practice of offices, not in the standard. */
    PRACTICE("P");

    private final String code;

    Strength(String code) {
        this.code = code;
    }

    /** One letter: M, G, R or P. */
    public String code() {
        return code;
    }
}

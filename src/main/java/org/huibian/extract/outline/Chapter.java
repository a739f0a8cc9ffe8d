package org.huibian.extract.outline;

import java.util.Locale;

/** Which of the prescribed contents of a report a section belongs to (督察工作规定, 厅字〔2019〕28号). */
public enum Chapter {
    /** Title, addressee, opening. */
    HEAD,
    /** 主要举措和成效. */
    RESULTS,
    /** 存在的不足和原因. */
    PROBLEMS,
    /** 党政主要负责人履行推进法治建设第一责任人职责情况. */
    FIRST_RESPONSIBLE,
    /** 下一年度主要安排. */
    PLAN,
    /** Signature, date, what follows them. */
    TAIL;

    /** In lower case: first_responsible. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

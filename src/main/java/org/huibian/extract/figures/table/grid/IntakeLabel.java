package org.huibian.extract.figures.table.grid;

/** What a row or column is called that counts what was taken in: 受理数, 排查, 交办事项. */
public final class IntakeLabel {

    /** How that is said: alternatives of a regular expression. */
    public static final String WORDS = "受理|排查|收到|接到|接收|登记|交办|转办|承办|立案|发现|上报|反馈|梳理";

    private IntakeLabel() {}
}

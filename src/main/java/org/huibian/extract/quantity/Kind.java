package org.huibian.extract.quantity;

/** What a number in a text is, by its own form. */
public enum Kind {
    /** A number with a unit: 69起, 二十余条, 98.6%. */
    COUNT(""),
    /** A number without a unit. */
    BARE("没有计量单位"),
    /** Zero in words: 未发生, 零发生, 无…案件. */
    ZERO("零的写法"),
    /** A hundred percent in words: 全覆盖, 全部办结. */
    WHOLE("全部的写法"),
    /** An age: 60岁以上. */
    AGE("年龄"),
    /** A stretch of time: 15日, 三个月. */
    DURATION("时间长度"),
    /** A share in words: 三分之二. */
    SHARE("比例"),
    /** A date, a year, a time of day. */
    DATE("日期、年份"),
    /** A document number: 〔2025〕19号. */
    DOCUMENT("文号、编号"),
    /** An article of a law: 第三条. */
    ARTICLE("法条、卷号"),
    /** A congress or plenary session: 十九大, 二十届四中全会. */
    CONGRESS("会议届次"),
    /** A five-year programme: “八五”普法, 十四五. */
    PROGRAMME("规划、普法代号"),
    /** A festival named by its date: “12·4”. */
    FESTIVAL("节日、主题日"),
    /** A hotline: 12345. */
    HOTLINE("热线号码"),
    /** A place in an order: 第一, 前三名. */
    ORDINAL("序数"),
    /** Part of a name or a slogan: 三重一大, 1+1+N. */
    NAME("名称、提法中的数字");

    private final String reason;

    Kind(String reason) {
        this.reason = reason;
    }

    /** Why it is no figure, in Chinese; empty for a count. */
    public String reason() {
        return reason;
    }

    /** Whether it may be the value of an indicator. */
    public boolean counts() {
        return this == COUNT || this == ZERO || this == WHOLE;
    }
}

package org.huibian.extract.persons.numbers;

/**
 * A stretch of a text that names or reaches a person.
 *
 * @param start where it begins, 0-based
 * @param end where it ends, exclusive
 * @param kind 姓名, 身份证号, 手机号, 银行账号, 车牌号 or 住址
 * @param person whether it is a name
 */
public record PersonalSpan(int start, int end, String kind, boolean person) {}

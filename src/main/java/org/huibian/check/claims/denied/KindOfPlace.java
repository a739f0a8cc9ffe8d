package org.huibian.check.claims.denied;

import org.huibian.search.TextPattern;

/** The kinds of places of which all are said to have what some lack: 村, 社区, 学校. */
final class KindOfPlace {

    /** Their names, as alternatives of an expression. */
    static final String WORDS = "村|社区|嘎查|居委会|学校|小学|中学|企业|小区|单位";

    /** Any of them. */
    static final TextPattern ANY = TextPattern.compile(WORDS);

    private KindOfPlace() {}
}

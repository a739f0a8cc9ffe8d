package org.huibian.check.rates.fractions;

/** What rates are called that are of another base than the counts beside them: 增长率, 阅读率, 全区…率. */
final class OtherBase {

    /** Their names, as alternatives of an expression. */
    static final String WORDS =
            "全[区市县]|平均|增长|下降|上升|利用|使用|普及|破案|发案|复发|投诉|犯罪|重复|纠错|点击|阅读|一线|岗位|新任|新入|新增|其中|就地|当[日天]|即时|诉前|[日天]内";

    private OtherBase() {}
}

package org.huibian.extract.quantity.scan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.numeral.Numeral;

/** Figures without a number: nought (未发生, 零上访, 无…案件) and the whole (全覆盖, 全部办结). */
final class WordedFigures {

    private static final int OBJECT = 18;

    private static final List<String> NOUGHT =
            List.of(
                    "未发生", "没有发生", "没发生", "未出现", "没有出现", "没出现", "未制定", "没有制定", "未出台", "没有出台", "未制发",
                    "未产生", "没有产生", "未收到", "没有收到", "未接到", "没有接到", "未受理", "未印发", "未形成", "未有", "未新增",
                    "未曾发生", "未曾出现", "未曾产生", "未曾引发", "未曾制定", "未曾收到", "未引发", "未涉及", "未被", "没有一",
                    "无一");

    /** 意见未被采纳<em>的，</em>说明理由; 未被采纳<em>的意见</em>: some that were not, if there were any. */
    private static final Pattern THOSE =
            Pattern.compile("(?:[^，,；;。、：:\\d]{0,10}的(?=[，,；;])|(?<=未被)[^，,；;。、的]{1,4}的)");

    /** Says of what happens that it did not: 未 alone is no nought. */
    private static final String NOT_LOST = "未败诉";

    private static final List<String> ZERO_OF =
            List.of(
                    "发生", "上访", "非访", "失误", "事故", "差错", "投诉", "复议", "败诉", "诉讼", "感染", "违法", "违规",
                    "纠错", "撤销", "进京", "极端", "案件", "发案", "信访", "积案", "延误", "超期", "逾期", "举报", "伤亡",
                    "死亡", "增长", "新增", "事件", "命案", "火灾", "通报", "问责", "遗漏", "行政复议", "行政诉讼", "行政败诉",
                    "被复议", "制定", "制发", "越级", "赴省", "去京", "群体", "民转刑", "刑事");
    private static final List<String> ZERO_UNITS =
            List.of("件", "起", "宗", "例", "人次", "次", "条", "份", "项");

    /** What 零件 (also: spare part) follows where it says that there were none. */
    private static final List<String> COUNTS =
            List.of(
                    "案件", "立案", "结案", "纠纷", "诉讼", "复议", "应诉", "事故", "事件", "上访", "信访", "败诉", "投诉",
                    "举报", "申请", "决定", "决策", "文件", "强制", "处罚", "发生", "发案", "受理", "查处", "办理", "作出",
                    "撤销", "纠错", "非访", "公开", "为", "是", "达", "持", "共");

    private static final List<String> OBJECTS =
            List.of(
                    "案件", "事件", "事故", "诉讼", "复议", "败诉", "上访", "纠错", "信访件", "积案", "命案", "规范性文件",
                    "重大行政决策", "决策事项", "越级访", "申请", "行政决策", "行政处罚", "民转刑", "刑事案件");

    /** 没有行政强制: what there may be none of, told without a verb. */
    private static final List<String> FORCE = List.of("行政强制", "强制措施", "行政强制措施", "强制执行");

    /** 没有组织应急演练: what may not have been done, while 没有培训场地 says nothing of trainings. */
    private static final List<String> DEEDS =
            List.of("行政强制", "强制措施", "强制执行", "演练", "讲座", "培训", "庭审", "案卷评查", "法治体检", "演出");

    /** 全年未办理行政处罚案件: what was not done; its object must end the clause. */
    private static final List<String> NOT_DONE =
            List.of(
                    "作出", "办理", "实施", "立案查处", "查处", "立案", "下达", "启动", "出台", "制定", "承办", "开展", "提请",
                    "审议", "产生", "组织", "举办", "举行", "采取", "需要", "搞", "动用", "使用", "启用");

    /** 没有一件未经审查, 没有一份合同未审: none that was not, which is all and no number of anything. */
    private static final Pattern TWICE =
            Pattern.compile("(?:[未没不漏]|[^，,；;。：:因由]{1,6}?(?:未|没|漏|不(?=经|审|合法|公示|公开|签|办|回|答)))");

    private static final String NO_NOUGHT = "法论关偿障缝证照小需疑私愧形线声奈数比限害业房黑烟牌主序可力辜穷牵党固";

    /** 罚没, 淹没: before 没 that is no 没有. */
    private static final String TAKEN = "罚淹埋沉吞隐出收";

    private static final String CLAUSE_MARKS = "，,；;。：:！？!?";

    private WordedFigures() {}

    /** The worded figure at a place. */
    static Optional<Figure> at(String text, int at, MeasureWords measures) {
        switch (text.charAt(at)) {
            case '未':
                return nought(text, at, measures)
                        .or(() -> notDone(text, at))
                        .or(() -> NoughtBehind.at(text, at));
            case '没':
            case '无':
                return nought(text, at, measures)
                        .or(() -> notDone(text, at))
                        .or(() -> without(text, at))
                        .or(() -> NoughtBehind.at(text, at));
            case '一':
                return NoughtBehind.ofOne(text, at, measures);
            case '零':
                return zero(text, at).or(() -> NoughtBehind.at(text, at));
            case '全':
            case '均':
            case '都':
            case '悉':
                return WordedWholes.all(text, at);
            case '双':
                return WordedWholes.both(text, at);
            default:
                return Optional.empty();
        }
    }

    private static Optional<Figure> nought(String text, int at, MeasureWords measures) {
        if (text.startsWith(NOT_LOST, at)) {
            return Optional.of(Figure.of(Kind.ZERO, at, at + 1, BigDecimal.ZERO, ""));
        }
        String cue = longest(text, at, NOUGHT);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        boolean withOne = cue.endsWith("一");
        int end = at + cue.length();
        if (THOSE.matcher(text).region(end, text.length()).useTransparentBounds(true).lookingAt()) {
            return Optional.empty();
        }
        if (withOne) {
            end--;
        }
        int next = end;
        next += text.startsWith("过", next) ? 1 : 0;
        next += text.startsWith("任何", next) ? 2 : 0;
        Numeral one = Numeral.at(text, next);
        if (!one.isNone() && one.value().compareTo(BigDecimal.ONE) == 0) {
            String unit = measures.afterHanzi(text, one.end());
            int behind = one.end() + unit.length();
            boolean twice = TWICE.matcher(text).region(behind, text.length()).lookingAt();
            Kind kind = twice ? Kind.NAME : Kind.ZERO;
            if (!unit.isEmpty()) {
                return Optional.of(Figure.of(kind, at, behind, BigDecimal.ZERO, unit));
            }
        }
        return withOne
                ? Optional.empty()
                : Optional.of(Figure.of(Kind.ZERO, at, end, BigDecimal.ZERO, ""));
    }

    /** 未作出重大行政决策, but not 对未办理许可的案件 and not 未办理的行政处罚. */
    private static Optional<Figure> notDone(String text, int at) {
        int verb = at + (text.startsWith("没有", at) ? 2 : 1);
        String done = longest(text, verb, NOT_DONE);
        if (done.isEmpty() || at > 0 && TAKEN.indexOf(text.charAt(at - 1)) >= 0) {
            return Optional.empty();
        }
        int end = verb + done.length();
        boolean named = false;
        for (int i = end; i < Math.min(text.length(), at + OBJECT); i++) {
            String object = longest(text, i, OBJECTS);
            object = object.isEmpty() ? longest(text, i, DEEDS) : object;
            named |= !object.isEmpty();
            if (text.charAt(i) == '的' && !named || CLAUSE_MARKS.indexOf(text.charAt(i)) >= 0) {
                break;
            }
            int next = i + object.length();
            if (!object.isEmpty() && (next >= text.length() || isEnd(text, next))) {
                return Optional.of(Figure.of(Kind.ZERO, at, end, BigDecimal.ZERO, ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> without(String text, int at) {
        int word = text.startsWith("没有", at) ? 2 : 1;
        boolean broken = at + word >= text.length() || text.charAt(at) == '没' && word == 1;
        if (broken || NO_NOUGHT.indexOf(text.charAt(at + word)) >= 0) {
            return Optional.empty();
        }
        int end = Math.min(text.length(), at + OBJECT);
        for (int i = at + word; i < end; i++) {
            if (CLAUSE_MARKS.indexOf(text.charAt(i)) >= 0) {
                break;
            }
            String force = i == at + word ? longest(text, i, FORCE) : "";
            if (!longest(text, i, OBJECTS).isEmpty()
                    || !force.isEmpty() && isEnd(text, i + force.length())) {
                return Optional.of(Figure.of(Kind.ZERO, at, at + word, BigDecimal.ZERO, ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> zero(String text, int at) {
        String of = longest(text, at + 1, ZERO_OF);
        if (!of.isEmpty()) {
            int end = at + 1 + of.length();
            return Optional.of(Figure.of(Kind.ZERO, at, end, BigDecimal.ZERO, ""));
        }
        String unit = longest(text, at + 1, ZERO_UNITS);
        boolean counted = !unit.isEmpty() && isEnd(text, at + 1 + unit.length());
        if (counted
                && COUNTS.stream().anyMatch(word -> text.startsWith(word, at - word.length()))) {
            return Optional.of(
                    Figure.of(Kind.ZERO, at, at + 1 + unit.length(), BigDecimal.ZERO, unit));
        }
        boolean states = at > 0 && "为是：:".indexOf(text.charAt(at - 1)) >= 0;
        return states && isEnd(text, at + 1)
                ? Optional.of(Figure.of(Kind.ZERO, at, at + 1, BigDecimal.ZERO, ""))
                : Optional.empty();
    }

    /** 民转刑案件为0, 败诉数记0: nought in a digit, without a unit. */
    static boolean isNought(String text, int at, Numeral numeral) {
        return numeral.value().signum() == 0
                && numeral.end() == at + 1
                && at > 0
                && "为是记计数".indexOf(text.charAt(at - 1)) >= 0
                && isEnd(text, at + 1);
    }

    private static boolean isEnd(String text, int at) {
        return at >= text.length() || "，,；;。、）)".indexOf(text.charAt(at)) >= 0;
    }

    /** The longest of some words that stands at a place; empty where none does. */
    static String longest(String text, int at, List<String> words) {
        String longest = "";
        for (String word : words) {
            if (word.length() > longest.length() && text.startsWith(word, at)) {
                longest = word;
            }
        }
        return longest;
    }
}

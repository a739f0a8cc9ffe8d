package org.huibian.extract.figures.role;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.role.part.Disclaimed;
import org.huibian.extract.figures.role.part.WithNeighbours;
import org.huibian.extract.figures.sentence.Period;
import org.huibian.extract.figures.sentence.SentenceCues;
import org.huibian.extract.figures.sentence.YearScope;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Nature;
import org.huibian.search.TextPattern;

/** What keeps a figure out of the totals: the words and the chapter around it. */
public final class RoleCues {

    /**
     * A role with its reason.
     *
     * @param role the role
     * @param reason why, in Chinese
     */
    public record Judgement(Role role, String reason) {}

    private static final TextPattern FOUNDING =
            TextPattern.compile(
                    "(不少于|不低于|不得少于|不超过|应当(?!(?:由负责人)?出庭)|要求)[^，,；;。]{0,4}$|(?:至少|最少)[^，,；;。]{0,24}$");

    /** 当天接待62人, 一上午吸引居民300多人: who came to one event, whatever the indicator. */
    private static final TextPattern ONE_DAY =
            TextPattern.compile("(当天|当日|一上午|一下午|半天时间|首日)[^，,；;。共累]{0,14}$");

    private static final Pattern OF_YEAR =
            Pattern.compile("^(?:从(?=[^，,；;。]{2,4}(?:开展|组织|举办|进行)的))?(全年|本年度|年内|今年以来|一年来)");
    private static final Pattern OF_ALL =
            Pattern.compile(
                    "^(目前|现在|截至目前)?(全(街道?|镇|乡|办|辖区)|我(街道?|镇|乡|办))[^，,；;。]{0,12}(仅有?|只有|不过|共有?|现有)$");

    /** 两位主要负责人: who leads is not counted. */
    private static final Pattern LEADERS = Pattern.compile("(?:党政)?(?:主要(?:负责人|负责同志|领导)|主官|一把手)");

    /** 两人年底都述了法, 两人每月到市场接访1次: those named before. */
    private static final Pattern BOTH =
            Pattern.compile(
                    "(?<=[，,；;。、]|^)(?:[两二]人|[两二]位|俩人)(?:[^，,；;。0-9]{0,8}?(?:都|均|分别|各|先后|轮流|一同|一起)|(?:每[月周季]|按[月周季]|带头|共同|全年|共|常|到|在)*[^，,；;。、0-9的]{0,6}(?:接访|接待|下访|约访|包案|主持|听取|批示))");

    private final String text;
    private final Chapter chapter;

    public RoleCues(String text, Chapter chapter) {
        this.text = text;
        this.chapter = chapter;
    }

    /** Why a figure is no total; empty if nothing speaks against it. */
    public Optional<Judgement> against(
            SentenceCues cues, Clause clause, Figure figure, Optional<Hit> hit) {
        String before = text.substring(clause.start(), Math.max(clause.start(), figure.start()));
        if (chapter == Chapter.PLAN) {
            return judged(Role.PLAN, "计划章节");
        }
        if (PerUnit.isOfEachLeader(before)) {
            return judged(Role.PART, "每人各自的数");
        }
        if (PerUnit.is(before, text, figure)) {
            return judged(Role.RULE, "频次、配置标准");
        }
        if (LEADERS.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return judged(Role.OTHER, "主要负责人");
        }
        if (BOTH.matcher(text)
                .region(figure.start(), text.length())
                .useTransparentBounds(true)
                .lookingAt()) {
            return judged(Role.OTHER, "前面提到的人");
        }
        if (FOUNDING.isIn(before)) {
            return judged(before.contains("每") ? Role.RULE : Role.PLAN, "要求、目标数");
        }
        if (Target.isMeant(text, before, figure)) {
            return judged(Role.PLAN, "要求、目标数");
        }
        if (Difference.is(text.substring(cues.start(), figure.start()), before, figure)) {
            return judged(Role.PREVIOUS, "与上年比较");
        }
        if (Target.isPlanned(text, before, cues, figure)) {
            return judged(Role.PLAN, "计划、目标");
        }
        if (Period.isChangedFrom(text, clause, figure)) {
            return judged(Role.PREVIOUS, "变化前的数");
        }
        YearScope scope = YearScope.of(text, cues, figure);
        boolean stock = hit.map(h -> h.indicator().nature() == Nature.STOCK).orElse(false);
        Optional<Judgement> ofStock =
                stock ? OfStock.of(text, clause.start(), figure) : Optional.empty();
        if (ofStock.isPresent()) {
            return ofStock;
        }
        if (scope == YearScope.PREVIOUS) {
            return judged(Role.PREVIOUS, "上年数");
        }
        if (!stock && Period.isPartOfYear(text, cues, figure)) {
            return judged(Role.PART, "部分时段的数");
        }
        if (scope == YearScope.FUTURE) {
            return judged(Role.PLAN, "以后年度");
        }
        // 连续三年未发生: nor in the last of them.
        if (scope == YearScope.SEVERAL && !stock && figure.kind() != Kind.ZERO) {
            return judged(Role.OTHER, "多年累计");
        }
        if (chapter == Chapter.PROBLEMS
                && !isOfTheWhole(text.substring(cues.start(), figure.start()), before, stock)) {
            return judged(Role.OTHER, "问题部分举出的数");
        }
        Optional<Judgement> passing = Passing.of(text, cues.start(), before, figure);
        if (passing.isPresent()) {
            return passing;
        }
        if (Disclaimed.is(text, figure)) {
            return judged(Role.PART, "原文说明不代表全部");
        }
        if (OfSome.isByLeader(text.substring(cues.start(), figure.start()), hit)) {
            return judged(Role.PART, "其中数");
        }
        if (ToldApart.is(text.substring(cues.start(), figure.start()), text, figure, hit)) {
            return judged(Role.PART, "其中数");
        }
        boolean rate = hit.filter(one -> one.indicator().isRate()).isPresent();
        boolean leaders = chapter == Chapter.FIRST_RESPONSIBLE;
        boolean pending =
                hit.filter(one -> one.indicator().id().equals(LimitedCause.PENDING)).isPresent();
        if ((leaders || rate || pending)
                && OfSome.isOfTakenOn(text.substring(cues.start(), figure.start()), hit)) {
            return judged(Role.CASE, "领导包案的数");
        }
        boolean among =
                OfSome.isAmongSettled(
                        text.substring(cues.start(), figure.start()), before, figure, hit);
        if (among
                || leaders && OfSome.isTakenOn(before, hit)
                || OfSome.isLeftToOthers(before, hit)) {
            return judged(Role.PART, "其中数");
        }
        if (!stock && hit.isPresent() && WithNeighbours.is(text, cues.start(), before, figure)) {
            return judged(Role.PART, "与其他乡镇街道联合开展的数");
        }
        Optional<String> other = OtherMatter.of(text, cues.start(), figure, hit);
        if (other.isPresent()) {
            return judged(Role.OTHER, other.get());
        }
        if (OfSome.isUnmended(text, figure, hit)) {
            return judged(Role.OTHER, "没有做到的数");
        }
        Optional<Judgement> ofSome = OfSome.of(text, before, figure, hit);
        if (ofSome.isPresent()) {
            return ofSome;
        }
        if (cues.isOfOthers(figure.start())) {
            return judged(Role.OTHER, "其他单位或上级的数");
        }
        if (cues.isStory(figure.start())) {
            return judged(Role.CASE, "个案");
        }
        if (cues.isOfOnePlace(figure.start())) {
            return judged(Role.CASE, "单个社区、村或单位的数");
        }
        if (before.endsWith("分") && figure.unit().startsWith("批")) {
            return judged(Role.OTHER, "分批进行的批数");
        }
        if (ONE_DAY.isIn(before) && "人名位人次".contains(figure.unit())) {
            return judged(Role.CASE, "单次活动的数");
        }
        return LimitedCause.of(text, clause, before, figure, hit);
    }

    /** 全乡持有执法证的仅有4人, 全年未办理处罚案件: true of the whole, wherever it stands. */
    private static boolean isOfTheWhole(String sentence, String before, boolean stock) {
        return OF_YEAR.matcher(sentence).lookingAt() && before.indexOf('仍') < 0
                || OF_YEAR.matcher(before).lookingAt() && before.indexOf('仍') < 0
                || stock && OF_ALL.matcher(before).lookingAt();
    }

    /** Terms, frequencies and lengths of time; ages and shares. */
    public Judgement uncounted(Figure figure) {
        if (figure.kind() == Kind.DURATION) {
            int tail = figure.end();
            boolean term =
                    figure.to() > tail || text.startsWith("前", tail) || text.startsWith("后", tail);
            boolean per =
                    text.startsWith("每", figure.from() - 1)
                            || text.startsWith("每隔", figure.from() - 2);
            if (per || term) {
                return new Judgement(Role.RULE, per ? "频次" : "期限");
            }
        }
        if (figure.value().isPresent() && chapter == Chapter.PLAN) {
            return new Judgement(Role.PLAN, "计划章节");
        }
        return new Judgement(Role.OTHER, figure.kind().reason());
    }

    private static Optional<Judgement> judged(Role role, String reason) {
        return Optional.of(new Judgement(role, reason));
    }
}

package org.huibian.extract.figures.role;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.extract.Role;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.role.RoleCues.Judgement;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.search.TextPattern;

/**
 * A figure of one cause or of some only, which is not the whole: 因征地引发的信访12件, 没有一件合同未经审查, 未办结21件.
 */
final class LimitedCause {

    /** 因调解不及时引发的民转刑案件: the cause that all of them have limits nothing. */
    private static final Pattern USUAL_CAUSE =
            Pattern.compile("因[^，,；;。]{0,8}?(调解|调处|化解|纠纷|矛盾|处置)[^，,；;。]{0,10}(引发|导致|引起|造成|转化|激化)");

    /** 因信息公开被申请复议1件: those of one cause are part of all. */
    private static final Pattern CAUSED =
            Pattern.compile("^(其中)?(因|由于)[^，,；;。]{2,12}?(被|引发|引起|导致|而)(申请|提起|复议|诉讼|行政|的)?");

    /** 没有一件因程序违法被撤销, 没有一件未经审查: nought of one cause, or of those that failed. */
    private static final Pattern LIMITED =
            Pattern.compile("因|未(?!成年)|不|没|漏|超|逾|积压|拖|被(?:撤|废|退|纠|责|通报|改变|变更|否)");

    /** 没有一件合同未经审查就签订: what is said of the object; group 1 is its first word. */
    private static final Pattern PREDICATE = Pattern.compile("[^，、]{1,8}?(未(?!成年)|不|没|因|被|超|逾|漏)");

    /** 未出庭的1件, 尚未办结的3件, 没有签约的2个村, 没办结的26件. */
    private static final TextPattern NOT_DONE =
            TextPattern.compile("(?:(?<![从前所])未(?!成年|来|检|婚|必)|没(?!收))[^，,；;。、0-9]{1,8}的$");

    /** 未办结21件, 没能办完7件: group 1 is what was not done. */
    private static final Pattern UNDONE =
            Pattern.compile("(?:未|没有?)(?:能|曾|予|及时|按期|如期|全部)?([^，,；;。、0-9]{2,4})$");

    /** Group 1 begins with what was not done. */
    private static final Pattern UNDONE_BEHIND =
            Pattern.compile(
                    "(?:(?!没有一|无一|没一|[未没])[^，,；;。、0-9]){0,16}(?:未|没有?)(?:能|曾|予|及时|按期|按时|如期|全部|依法)*([^，,；;。、0-9]{2,4})");

    /** 余下1件进入司法程序: of those told before, which may be but what a leader took on. */
    static final String PENDING = "disputes_pending";

    /**
     * Behind those not settled: that they go on, or of how many of them each, 6件，有3件…，另外3件…，都还在继续调.
     */
    private static final Pattern GOING_ON =
            Pattern.compile(
                    "[，,]?(?:都|也)?(?:还|仍|正|继续|接着)"
                            + "|(?:矛盾)?(?:纠纷|案件)?(?:之?中|里|当中)?[，,](?:有|其中)?[0-9一二三四五六七八九][^。；;]{0,60}(?:[还仍正]在|继续)[^，,；;。]{0,3}(?:调|谈|做工作|化解)");

    /** 查处未批先建的5宗: what others left undone is a deed of the sub-district. */
    private static final TextPattern PURSUED =
            TextPattern.compile(
                    "(?:查处|查办|处罚|立案|制止|纠正|整治|拆除|劝导|劝阻|责令|曝光|问责|约谈)[^，,；;。、0-9]{0,8}(?:未|没有)[^，,；;。、0-9]{1,8}的$");

    /** 2个村没签法律顾问, 有3个没建台账, 劝走的47起没立案: who has not got it, what never came. */
    private static final Pattern LACKING =
            Pattern.compile(
                    "(?:行政)?(?:村|社区|居|单位|部门|站所)?(?:（[^）]{1,3}）)? *(?:还|仍|尚|至今|一直)?(?:没有?|未)(?:签|建|设|配|请|聘|报|派|挂|装|安排|落实|立案|处罚)|(?:都|均|也)?不予?(?:立案|处罚)");

    private LimitedCause() {}

    /** Whether a figure counts those of which what is counted was not done. */
    static boolean isUndone(String text, String before, Figure figure, Optional<Hit> hit) {
        return NOT_DONE.isIn(before) && !PURSUED.isIn(before) && !isPending(text, figure, hit)
                || LACKING.matcher(text).region(figure.end(), text.length()).lookingAt()
                || isOfUndone(before, hit)
                || figure.kind() == Kind.COUNT && isUndoneBehind(text, figure, hit);
    }

    /** 2件开庭案件负责人因故没有出庭: the same where the deed stands behind. */
    private static boolean isUndoneBehind(String text, Figure figure, Optional<Hit> hit) {
        Matcher undone = UNDONE_BEHIND.matcher(text).region(figure.end(), text.length());
        return hit.isPresent()
                && hit.get().literal().indexOf('未') < 0
                && hit.get().literal().indexOf('没') < 0
                && undone.lookingAt()
                && IntStream.rangeClosed(2, undone.group(1).length())
                        .mapToObj(length -> undone.group(1).substring(0, length))
                        .anyMatch(hit.get().literal()::endsWith);
    }

    /** Whether the deed that an indicator counts is the very one that was not done. */
    private static boolean isOfUndone(String before, Optional<Hit> hit) {
        if (hit.isEmpty()
                || hit.get().literal().indexOf('未') >= 0
                || hit.get().literal().indexOf('没') >= 0) {
            return false;
        }
        Matcher undone = UNDONE.matcher(before);
        return undone.find() && hit.get().literal().contains(undone.group(1));
    }

    /** 没说成的3件还在做工作: of those pending it is the very number. */
    private static boolean isPending(String text, Figure figure, Optional<Hit> hit) {
        return hit.filter(one -> one.indicator().id().equals(PENDING)).isPresent()
                && GOING_ON.matcher(text).region(figure.end(), text.length()).lookingAt();
    }

    /** Why a figure speaks of one cause only; empty where it does not. */
    static Optional<Judgement> of(
            String text, Clause clause, String before, Figure figure, Optional<Hit> hit) {
        boolean caused = CAUSED.matcher(before).lookingAt();
        boolean none =
                figure.kind() == Kind.ZERO
                        && LIMITED.matcher(text).region(figure.end(), text.length()).lookingAt();
        none |=
                figure.kind() == Kind.ZERO
                        && hit.filter(h -> isOfSome(clause, figure, h)).isPresent();
        if (!caused && !none || hit.filter(h -> isUsualCause(clause.text(), h)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                caused ? new Judgement(Role.PART, "限定原因的数") : new Judgement(Role.OTHER, "限定原因的零"));
    }

    /** Whether a nought is of such of its objects only as something is said of. */
    private static boolean isOfSome(Clause clause, Figure figure, Hit hit) {
        int place = clause.places().get(clause.figures().indexOf(figure));
        Matcher predicate =
                PREDICATE.matcher(clause.text()).region(place + 1, clause.text().length());
        return predicate.lookingAt() && hit.start() > place && hit.start() < predicate.start(1);
    }

    /** Whether the cause named in a clause is the usual one of what stands behind it. */
    private static boolean isUsualCause(String clause, Hit hit) {
        Matcher cause = USUAL_CAUSE.matcher(clause);
        return hit.indicator().theme().code().equals("disputes")
                && cause.find()
                && hit.start() >= cause.end();
    }
}

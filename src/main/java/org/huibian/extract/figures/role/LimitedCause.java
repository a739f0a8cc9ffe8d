package org.huibian.extract.figures.role;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.role.RoleCues.Judgement;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;

/** A figure of one cause or of some only, which is not the whole: 因征地引发的信访12件, 没有一件合同未经审查. */
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

    private LimitedCause() {}

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

package org.huibian.extract.figures.sentence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.sentence.RoleCues.Judgement;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;

/** A figure of one cause only, which is not the whole: 因征地引发的信访12件, 因程序违法被撤销0件. */
final class LimitedCause {

    /** 因调解不及时引发的民转刑案件: the cause that all of them have limits nothing. */
    private static final Pattern USUAL_CAUSE =
            Pattern.compile("因[^，,；;。]{0,8}?(调解|调处|化解|纠纷|矛盾|处置)[^，,；;。]{0,10}(引发|导致|引起|造成|转化|激化)");

    /** 因信息公开被申请复议1件: those of one cause are part of all. */
    private static final Pattern CAUSED =
            Pattern.compile("^(其中)?(因|由于)[^，,；;。]{2,12}?(被|引发|引起|导致|而)(申请|提起|复议|诉讼|行政|的)?");

    private LimitedCause() {}

    /** Why a figure speaks of one cause only; empty where it does not. */
    static Optional<Judgement> of(
            String text, Clause clause, String before, Figure figure, Optional<Hit> hit) {
        boolean caused = CAUSED.matcher(before).lookingAt();
        boolean none = figure.kind() == Kind.ZERO && text.startsWith("因", figure.end());
        if (!caused && !none || hit.filter(h -> isUsualCause(clause.text(), h)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                caused ? new Judgement(Role.PART, "限定原因的数") : new Judgement(Role.OTHER, "限定原因的零"));
    }

    /** Whether the cause named in a clause is the usual one of what stands behind it. */
    private static boolean isUsualCause(String clause, Hit hit) {
        Matcher cause = USUAL_CAUSE.matcher(clause);
        return hit.indicator().theme().code().equals("disputes")
                && cause.find()
                && hit.start() >= cause.end();
    }
}

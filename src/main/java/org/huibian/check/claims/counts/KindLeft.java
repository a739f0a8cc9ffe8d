package org.huibian.check.claims.counts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Kinds;
import org.huibian.check.Wording;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.frequency.SameBusiness;

/**
 * What is left, told by its kinds, beside a claim of all of another kind:
 * 其中噪声类工单58件全部办结；未办结的5件均属供水类. 未化解的3件均为遗产类 denies what is said of all disputes, and so does a reason
 * (均为情况复杂), a state (均为历史遗留问题) or a kind within the kind (欠薪 of 劳资, genera.csv), unless a larger
 * count before leaves room for them: 受理63件，其中山林纠纷58件全部化解；未化解的2件均为历史遗留问题.
 */
final class KindLeft {

    private static final String MATTER = "(?:矛盾)?(?:纠纷|工单|诉求|案件|案|问题|投诉|合同|事件)";

    /** 其中<em>鱼塘承包</em>纠纷29件: group 1 is the kind, with whoever handled it. */
    private static final Pattern OF_A_KIND =
            Pattern.compile(
                    "(?:^|[，；：、])(\\p{IsHan}{2,16}?)类?的?" + MATTER + "(?:共|有)?\\d+\\p{IsHan}");

    /** 司法所<em>调处</em>, 今年<em>收到</em>: up to here nothing is told of a kind. */
    private static final Pattern HANDLED =
            Pattern.compile(
                    "^.*(?:受理|办[理结复]|[承交转督批]办|调[解处](?:室|员|组织|中心|委员会)?|化解|处[理置]|排查|登记|收到|接到|接待|反[馈映]|发现|整改|查处|上报|其中有?|全年|[今去上本当]年度?|年[内度]|司法所|调委会)了?");

    /** How it stands with what is counted, which tells no kind of it. */
    private static final Pattern STATE =
            Pattern.compile("矛盾|一般|普通|简单|简易|新增|新[收发]|跨年度?|积压?|群体性?|长期|重点|[类的]|" + MATTER);

    /** Whose it is, or how it came: no kind of matter either. */
    private static final Pattern ORIGIN =
            Pattern.compile("各[类种级村个]?|(?<!安)全部?|所有|这些|上述|行政|群众|热线|督[查察]?|巡[察视]?|信访|网格|居民|村民");

    /** 均为<em>遗产、婚姻</em>类, 都是<em>邻里</em>纠纷: group 1 lists the kinds. */
    private static final Pattern THEIR_KINDS =
            Pattern.compile(
                    "^(?:均|都|全|全部|皆)?(?:是|为|系|属于?)(\\p{IsHan}{2,8}?(?:[、和及与或]\\p{IsHan}{2,6}?){0,3})(?:类"
                            + MATTER
                            + "?|"
                            + MATTER
                            + ")$");

    /** 4件·<em>都是居民诉求</em>: what those are that are left. */
    private static final Pattern THEY_ARE =
            Pattern.compile("·[^，。；是为系属]{0,2}(?:是|为|系|属于?)([^，。；]{2,14})$");

    private static final Pattern AND = Pattern.compile("[、和及与或]");

    private static final Pattern REASON =
            Pattern.compile(
                    "复杂|困难(?!群众|家庭|职工|党员|户|儿童)|证据|分歧|不一|意见(?:不|分歧|相左|难|对立)|取证|原因|拒|失联|失踪|(?:当事人|人员|[一对双]方)外出|外出(?:未|不|$)|较[大长深多]|过高|周期|跨度|年代|无力|牵涉|僵");

    private static final String AMONG = "其中";

    /** What a kind takes in, by words of both. */
    private static final List<Genus> GENERA =
            Wording.rows(KindLeft.class, "genera.csv", "genus", "kinds").stream()
                    .map(
                            row ->
                                    new Genus(
                                            Pattern.compile(row.required("genus")),
                                            Pattern.compile(row.required("kinds"))))
                    .toList();

    private record Genus(Pattern genus, Pattern kinds) {}

    private KindLeft() {}

    /** What words beside a number say that those are of whom they tell; empty where they do not. */
    static Optional<String> theyAre(String words) {
        return Optional.of(THEY_ARE.matcher(words))
                .filter(Matcher::find)
                .map(they -> they.group(1));
    }

    /**
     * Whether the words behind what is left name other kinds than the one that a claim is of.
     *
     * @param words those beside what is left
     * @param said the clause of the claim, with the one that counts as many
     */
    static boolean isAnother(
            FigureSentence text, AllClaim claim, int at, String words, String said) {
        String clause = clause(text.text(), claim);
        Matcher counted = OF_A_KIND.matcher(clause);
        String kind = counted.find() ? bare(counted.group(1)) : "";
        String kinds = String.join("", Kinds.in(said));
        Matcher listed = THEIR_KINDS.matcher(Clause.first(text.after(at)));
        boolean list = listed.find();
        String they = list ? listed.group(1) : theyAre(words).orElse("");
        if (they.isEmpty() || kind.isEmpty() && kinds.isEmpty() || isWithin(clause + said, they)) {
            return false;
        }
        boolean other =
                !kinds.isEmpty() && kinds.chars().noneMatch(letter -> they.indexOf(letter) >= 0)
                        || list && !kind.isEmpty() && isOther(kind, they);
        boolean named = areKinds(they, Kinds.areSubjects(said));
        return other
                && (clause.contains(AMONG) ? hasRoom(text, claim, at) : Optional.<Boolean>empty())
                        .orElse(named);
    }

    /** 受理63件，其中…58件: whether the whole leaves room for what is left; empty where none is told. */
    private static Optional<Boolean> hasRoom(FigureSentence text, AllClaim claim, int at) {
        Figure left = text.figures().get(at);
        return text.figures().subList(0, at).stream()
                .filter(one -> one.end() <= claim.end() && one.isCountedLike(left))
                .reduce((one, next) -> next)
                .flatMap(
                        kind ->
                                text.figures().stream()
                                        .filter(one -> one.end() <= kind.start())
                                        .filter(one -> one.isCountedLike(kind))
                                        .filter(CountsAgainstAll::isCount)
                                        .map(one -> one.value().subtract(kind.value()))
                                        .max(Comparator.naturalOrder()))
                .filter(others -> others.signum() > 0)
                .map(others -> others.compareTo(left.value()) >= 0);
    }

    private static boolean isOther(String kind, String they) {
        return Arrays.stream(AND.split(they)).noneMatch(one -> SameBusiness.haveWords(kind, one));
    }

    /** Whether a kind that some words name takes in one of those that others do. */
    private static boolean isWithin(String said, String they) {
        return GENERA.stream()
                .anyMatch(of -> of.genus().matcher(said).find() && of.kinds().matcher(they).find());
    }

    /** No reason, nor a state: 均为情况复杂, 都是历史遗留问题; 居民诉求 is a kind beside 涉企 only. */
    private static boolean areKinds(String they, boolean matters) {
        return !REASON.matcher(they).find()
                && Arrays.stream(AND.split(they))
                        .map(one -> matters ? bare(one) : withoutState(one))
                        .noneMatch(String::isEmpty);
    }

    /** A kind without what tells none; empty where nothing else is told. */
    private static String bare(String words) {
        String kind =
                ORIGIN.matcher(withoutState(HANDLED.matcher(words).replaceFirst("")))
                        .replaceAll("");
        return kind.length() < 2 ? "" : kind;
    }

    private static String withoutState(String words) {
        String bare = words;
        for (String kind : Kinds.in(words)) {
            bare = Kinds.areSubjects(kind) ? bare : bare.replace(kind, "");
        }
        return STATE.matcher(bare).replaceAll("");
    }

    private static String clause(String text, AllClaim claim) {
        String own = text.substring(claim.start(), claim.end());
        return OF_A_KIND.matcher(own).find() || claim.start() == 0
                ? own
                : text.substring(Clause.start(text, claim.start() - 1), claim.end());
    }
}

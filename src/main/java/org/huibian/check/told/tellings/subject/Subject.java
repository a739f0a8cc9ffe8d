package org.huibian.check.told.tellings.subject;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Kinds;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.told.words.Overlap;

/**
 * What a count is of, by its words: the name of what is counted, and how far it has come with them.
 * 打谷场借道纠纷调成26件, and 借道纠纷多在打谷场，全年化解31件 are of one subject.
 */
public final class Subject {

    /** So many hanzi in common name one thing; fewer are common by chance. */
    private static final int NAME = 4;

    /** 护林员, 网格员: with nothing else said, a name of its own. */
    private static final int SHORT_NAME = 3;

    /** A name of no more hanzi does not tell a matter by itself. */
    private static final int SHORT = 6;

    /** So many hanzi in a row that a clause and another have are a topic of both. */
    private static final int TOPIC = 3;

    /** A head of so many hanzi says what kind of thing it is: <em>纠纷</em> of 水源纠纷. */
    private static final int HEAD = 2;

    /** Of a name of which so much is said again the rest may be left out. */
    private static final int LEFT_OUT = 4;

    /** What is done with much, and names nothing. */
    private static final Set<String> DEEDS = Set.of("调解", "调处", "处理", "审查", "检查", "巡查", "清退");

    /** 律师审了23份: who did it, of what a clause before names. */
    private static final Pattern DOER =
            Pattern.compile(
                    "司法|派出|律师|(?:法律)?顾问|法[官庭]|民警|\\p{IsHan}{0,4}(?:[办站队室组科员]|中心|干部|委员会|妇联|团委|工会)");

    /** 网格<em>员</em>, 纠纷<em>调解室</em>: what makes another thing of the thing before it. */
    private static final Pattern LONGER =
            Pattern.compile("$|[员长站室点队会组库表册]|\\p{IsHan}{1,4}[员长站室点队会组库表册](?!\\p{IsHan})");

    /** 划分网格, 现有山塘: how many there are, and nothing done to them. */
    private static final Pattern THERE_ARE =
            Pattern.compile("(?:全[\\p{IsHan}])?(?:下?辖|划分?|分成|设[有立]?|建[有成]|[现共]?有|配[有备])?");

    private final String own;
    private final String reach;
    private final String topic;
    private final String deed;
    private final boolean carried;
    private final boolean counted;
    private final boolean done;
    private final boolean unsettled;
    private final Optional<Stage> stage;
    private final String name;

    /** What a count is of. */
    Subject(Telling telling) {
        this.own = telling.own();
        this.reach = telling.reach();
        this.deed = telling.deed();
        this.topic = telling.topic();
        this.unsettled = telling.extent().isUnsettled();
        this.stage = Stage.in(own);
        String named = Stage.without(own);
        this.counted = telling.isOfThoseCounted();
        this.done = !deed.isEmpty() && DOER.matcher(named).matches();
        this.carried = counted || done || named.length() < HEAD || DEEDS.contains(named);
        String all = counted ? telling.led() : reach;
        this.name = carried ? Stage.without(counted || done ? without(all, own) : all) : named;
    }

    private static String without(String all, String own) {
        return all.endsWith(own) ? all.substring(0, all.length() - own.length()) : all;
    }

    /** Whether both are of one thing, one of them perhaps of some of it only. */
    boolean isOfOne(Subject other) {
        return isAsFar(other)
                && counted == other.counted
                && !isOfAnotherMatter(other)
                && (!done || !other.done || own.equals(other.own))
                && !Kinds.differ(own, other.own)
                && (deed.isEmpty() || other.deed.isEmpty() || deed.equals(other.deed))
                && (haveTopic(other)
                        || haveCommon(other)
                        || name.length() == SHORT_NAME && name.equals(other.name))
                && (carried || other.carried || isHeadOf(name, other.reach))
                && (carried || other.carried || isHeadOf(other.name, reach));
    }

    /** Whether both are of one thing, all of which one of them says. */
    public boolean isOneWith(Subject other) {
        return isOfOne(other) && (says(other) || other.says(this));
    }

    /** 小区停车的事，社区开了6次会, 加装电梯的事，社区开了8次会: each leads with a matter of its own. */
    private boolean isOfAnotherMatter(Subject other) {
        return topic.length() >= NAME
                && other.topic.length() >= NAME
                && Math.max(name.length(), other.name.length()) <= SHORT
                && Overlap.of(topic, other.reach) == 0
                && Overlap.of(other.topic, reach) == 0;
    }

    /** Whether all that the other is of is said of this one; that may be told more narrowly. */
    boolean says(Subject other) {
        int unsaid = Overlap.unsaid(other.name, reach);
        return haveTopic(other) && other.carried && !counted
                || unsaid <= Math.max(1, other.name.length() / LEFT_OUT);
    }

    /** Whether both are told in the very words. */
    boolean isNamedLike(Subject other) {
        return name.length() >= NAME
                && Overlap.unsaid(other.name, name) == 0
                && Overlap.unsaid(name, other.name) == 0;
    }

    /** Whether each says all that the other is of, to the last hanzi. */
    boolean isFully(Subject other) {
        return Math.min(name.length(), other.name.length()) >= NAME
                && Overlap.unsaid(other.name, reach) == 0
                && Overlap.unsaid(name, other.reach) == 0;
    }

    /** Whether some words begin with its own, which are long enough to be one thing's. */
    boolean isBeginningOf(String words) {
        return own.length() > NAME && words.startsWith(own) && words.length() > own.length();
    }

    /** Whether each is told with words that the other has not: 东片网格, 西片网格. */
    boolean isApartFrom(Subject other) {
        return (counted || done || !haveTopic(other))
                && Overlap.unsaid(other.name, reach) > 0
                && Overlap.unsaid(name, other.reach) > 0;
    }

    /** 板凳会我看重，全年共开56场: where a clause before names it, it is a topic that both have. */
    private boolean haveTopic(Subject other) {
        return (carried || other.carried) && Overlap.longest(name, other.name) >= TOPIC;
    }

    /** So many hanzi in a row their names have in common. */
    int haveInName(Subject other) {
        return Overlap.longest(name, other.name);
    }

    /**
     * 划分网格47个, 74个网格大小不一: the thing of which one says how many there are begins the other, and is
     * no part of a longer word.
     */
    boolean isThingSaidOf(Subject other) {
        if (counted || other.counted || done || other.done) {
            return false;
        }
        for (int from = 0; from + HEAD <= own.length(); from++) {
            String thing = own.substring(from);
            if (other.own.startsWith(thing)) {
                return THERE_ARE.matcher(own.substring(0, from)).matches()
                        && !DEEDS.contains(thing)
                        && !LONGER.matcher(other.own.substring(thing.length())).lookingAt();
            }
        }
        return false;
    }

    private boolean haveCommon(Subject other) {
        return Math.max(Overlap.of(own, other.reach), Overlap.of(other.own, reach)) >= NAME;
    }

    /** Whether it is of what is not done. */
    public boolean isUnsettled() {
        return unsettled;
    }

    /** Whether both have come as far, as far as they say. */
    boolean isAsFar(Subject other) {
        return isUnsettled() == other.isUnsettled() && isAtStageOf(other);
    }

    private boolean isAtStageOf(Subject other) {
        return stage.isEmpty() || other.stage.isEmpty() || stage.equals(other.stage);
    }

    private static boolean isHeadOf(String name, String reach) {
        return name.length() < HEAD || reach.contains(name.substring(name.length() - HEAD));
    }
}

package org.huibian.check.units;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * Parts that make their whole by their numbers, though one of them, or the whole, is in another
 * unit: 1500平方米，其中北片900平方米，南片600亩; 上半年260人，下半年310人次，合计570人次.
 */
final class PartsInUnits {

    private static final int MOST = 6;

    private static final Pattern WHOLE = Pattern.compile("合计|共|累计|总计|全年|总数|总共|相加|总量|总额");

    private static final Pattern AMONG =
            Pattern.compile(
                    "其中|分别|分[季月地片类]|[上下]半年|季度|月|春|夏|秋|冬|[东西南北中]|线[上下]|" + Rest.WORDS + "|余");

    /** What parts are told apart by, and what every count is called. */
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:上|下|前|后)半年|第?[一二三四]、?[一二三四]?季度|[一二三四五六七八九十\\d]+月份?|[春夏秋冬]+[季天]?|全年|合计|累计|共计|共|已|又|再|约|近|了|[，。；、：（）()]|其中|则|分别|"
                            + Rest.WORDS
                            + "|^余|总计|总数|总量|总额|总|达到?|为|是|有|[两三四五六]类|两项|两者|昼夜|年内|今年|去年|目前|现");

    /** What another thing is told by: 涉及12人, 惠及9家. */
    private static final Pattern OTHER_DEED =
            Pattern.compile(
                    "涉及|惠及|覆盖|参[与加训学会观]|出动|发[放现出]|受众|受益|受教育|教育|服务|解答|处罚|罚款|查[处获扣]|立案|整改|化解|调[解处]|移送|吸引|培训|讲座|组织|召开|举办|开展|接待|检查|走访|拆除|整治|清理|审查|提出|采纳|[领获]取|印制|制作|派出|动员|投入|支出|追回|履行|办结|受理|研究|解决|约谈|新增|建成|设立|配备|聘请|旁听|代写|出具|引导|协助|帮助|指导|听众|观众|学员|参赛|评|奖|[每各]|人均|最[多少高低]|围墙|长");

    /** 两名主要领导: what is counted follows. */
    private static final Pattern OWN_NOUN = Pattern.compile("^(?!均|都|和|及|与|以上)\\p{IsHan}");

    private static final Pattern EACH = Pattern.compile("(?:均|都|各自?|分别|每[人名位])[^，。；、]*");

    private static final Pattern SESSIONS =
            Pattern.compile(
                    "(?:次|场|期|批|轮|回)[^，。；\\d]{0,6}[，：:（(]?(?:分别|依次|每[次场期批]|各)[^，。；\\d]{0,6}$");

    private PartsInUnits() {}

    /** The first of a sentence. */
    static Optional<TwoUnits> in(FigureSentence sentence) {
        List<Figure> figures = sentence.figures();
        for (int i = 0; i < figures.size(); i++) {
            for (int to = i + 3; to <= Math.min(figures.size(), i + MOST); to++) {
                Optional<TwoUnits> ahead = of(sentence, i, i + 1, to);
                Optional<TwoUnits> two =
                        ahead.isPresent() ? ahead : of(sentence, to - 1, i, to - 1);
                if (two.isPresent()) {
                    return two;
                }
            }
        }
        return Optional.empty();
    }

    /** The odd one of a whole and the figures that may be its parts. */
    private static Optional<TwoUnits> of(FigureSentence sentence, int at, int from, int to) {
        Figure whole = sentence.figures().get(at);
        List<Figure> parts = sentence.figures().subList(from, to);
        boolean adds =
                isCount(whole)
                        && parts.stream().allMatch(PartsInUnits::isCount)
                        && IntStream.range(from, to - 1).noneMatch(k -> isOfEach(sentence, k))
                        && FigureSentence.sum(parts).compareTo(whole.value()) == 0
                        && isOfParts(sentence, at, from);
        if (!adds) {
            return Optional.empty();
        }
        List<Figure> odd = parts.stream().filter(one -> !UnitKinds.isSame(one, whole)).toList();
        if (odd.size() == 1 && UnitKinds.areUnlike(odd.get(0), whole)) {
            return isParallel(sentence, at, from, to, odd.get(0))
                    ? Optional.of(new TwoUnits(odd.get(0), whole.mention().unit()))
                    : Optional.empty();
        }
        Figure part = parts.get(0);
        boolean alike = parts.stream().allMatch(one -> UnitKinds.isSame(one, part));
        return alike
                        && !areOfSessions(sentence, from, whole)
                        && UnitKinds.areMistakable(part, whole)
                        && parts.stream().allMatch(one -> isParallel(sentence, at, from, to, one))
                ? Optional.of(new TwoUnits(whole, part.mention().unit()))
                : Optional.empty();
    }

    /** 旁听3次，分别为31人、28人、35人，共94人次: who came three times is counted three times. */
    private static boolean areOfSessions(FigureSentence sentence, int from, Figure whole) {
        String before = sentence.text().substring(0, sentence.figures().get(from).start());
        return whole.mention().unit().equals("人次") && SESSIONS.matcher(before).find();
    }

    /** 两人均讲法治课2次: twice each, no two of either. */
    private static boolean isOfEach(FigureSentence sentence, int at) {
        return EACH.matcher(sentence.after(at)).matches();
    }

    private static boolean isCount(Figure figure) {
        return figure.isExact() && !figure.isRate() && figure.value().signum() > 0;
    }

    /** Whether the words say that there are a whole and its parts. */
    private static boolean isOfParts(FigureSentence sentence, int at, int from) {
        return from > at
                ? AMONG.matcher(sentence.before(from)).find()
                        || AMONG.matcher(sentence.before(from + 1)).find()
                        || isParallelList(sentence, from)
                : WHOLE.matcher(sentence.before(at)).find();
    }

    /** 社区领取1800份，学校领取1200场: two parts told in the same words. */
    private static boolean isParallelList(FigureSentence sentence, int from) {
        String one = bare(Clause.last(sentence.before(from)));
        String other = bare(Clause.last(sentence.before(from + 1)));
        return one.length() > 2
                && other.length() > 2
                && one.substring(one.length() - 2).equals(other.substring(other.length() - 2));
    }

    /** Whether the words beside a part name no other thing than those beside the others. */
    private static boolean isParallel(
            FigureSentence sentence, int at, int from, int to, Figure part) {
        int odd = sentence.figures().indexOf(part);
        if (OWN_NOUN.matcher(sentence.after(odd)).find()) {
            return false;
        }
        String own = bare(words(sentence, odd));
        StringBuilder others = new StringBuilder(bare(words(sentence, at)));
        for (int k = from; k < to; k++) {
            others.append('·').append(k == odd ? "" : bare(words(sentence, k)));
        }
        return OTHER_DEED
                .matcher(own)
                .results()
                .allMatch(deed -> others.indexOf(deed.group()) >= 0);
    }

    /** The words of a figure: from the one before it, and behind it up to a mark. */
    private static String words(FigureSentence sentence, int at) {
        String before = sentence.before(at);
        String own = at == 0 ? before : Clause.last(before.replace('、', '，'));
        return own + sentence.after(at).replaceFirst("[，。；、：（(].*", "");
    }

    private static String bare(String words) {
        return TIME.matcher(words).replaceAll("");
    }
}

package org.huibian.check.stages;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.stages.things.OtherGroup;
import org.huibian.check.stages.words.ClosingWords;
import org.huibian.check.stages.words.Stage;

/** Why there may be more at a later stage than came in at an earlier one of the same sentence. */
final class MoreThanCame {

    private static final Pattern BEYOND_PLAN = Pattern.compile("超额|超过计划|超出计划|超任务|超计划");

    /** A stretch of the year. */
    private static final Pattern PERIOD =
            Pattern.compile("[上下]半年|[一二三四前]季度|\\d{1,2}月|[一二三四五六七八九十]月|季度");

    private static final Pattern ALL_YEAR =
            Pattern.compile("全年|年内|一年来|今年以来|本年度|累计|[上下]半年|季度|(?<!\\d)\\d{1,2}月|近[两三五]年|[两三五]年来|以来");

    private static final Pattern FOUND = Pattern.compile("(?:发现|查出|查处|整改)[^，。；]{0,10}(?:隐患|问题|风险)");

    private static final Pattern LOOKED_AT =
            Pattern.compile(
                    "(?:排查|检查|巡查|走访|摸排)[^，。；]*(?:场所|单位|点位|企业|商户|门店|房屋|店铺|工地|部位|区域|主体|对象|经营者|经营户|摊点|农户|民宿|餐馆)$");

    /** 有2件是12月才登记的: some of those told of before. */
    private static final Pattern SOME = Pattern.compile("其?中?[仍尚还另]?有");

    private static final Pattern SUM =
            Pattern.compile("\\p{IsHan}{0,4}?(?:合计|共计|总计|一共|共)(?![同管用建治享])");

    /** 街道<em>其他</em>9名班子成员: not those named before them. */
    private static final Pattern OTHERS =
            Pattern.compile("(?:" + Rest.WORDS + "|另外?)[^，。；、\\d]{0,8}$");

    private static final Pattern AMONG = Pattern.compile("[，（(]其中[^，。；\\d]{0,12}");

    private static final Pattern BY_OTHER_WAY =
            Pattern.compile("申请|求助|主动|自行|自收|直接受理|来[访电信]|转[来交办]|交办|移送");

    private static final Pattern MADE =
            Pattern.compile(
                    "(?:形成|转化为?|细化为?|制定|提出|推出|出台|落实)(?:了)?[^，。；、\\d]{0,6}(?:举措|措施|制度|办法|任务|对策)");

    /** Those that came in the year, who are fewer than all there are at its end. */
    private static final Pattern NEWLY = Pattern.compile("新[增添进招录聘考取培]|净增|增[加配补]|补充|[招考]录");

    /** Of persons only: 上级转来案件12件 came in as any other case. */
    private static final Pattern MOVED = Pattern.compile("[调转][入来]");

    private static final Pattern PERSONS = Pattern.compile("[人名位]");

    /** 现有, 队伍壮大到, 年末在岗的共: all there are, not those of whom something was done. */
    private static final Pattern STANDING =
            Pattern.compile(
                    "现有|[增加充壮大展]+[到至]|(?:总数|总量|总人数)(?:达到?|为)?$"
                            + "|^(?=.*(?:年[底末]|目前|达|共|总)).*(?:在[岗编册职]|持证|(?:取得|持有)[^，。；]{0,6}证|队伍|总人数)");

    /** 全市今年命名的60个: of the city or the nation, of which this is one. */
    private static final Pattern OF_ALL_THERE_ARE =
            Pattern.compile(
                    "^[，。；：]?全[国省市区县](?!域|面)[^，。；、\\d]{0,6}(?:命名|评选|评定|认定|表彰|确定|授予|建成|创建|入选|通过|获评)的$");

    private MoreThanCame() {}

    /**
     * Whether more at a later stage is no wonder: of a longer time (上半年受理18件，全年办结35件), of several
     * that came in together (建议8件、提案5件，办复13件), more than was asked for (超额), or all there are then
     * (新增3人，年底持证的达到12人).
     */
    static boolean isExcused(FigureSentence sentence, int whole, int part) {
        String text = sentence.text();
        Figure one = sentence.figures().get(whole);
        Figure more = sentence.figures().get(part);
        int start = text.lastIndexOf('。', Math.max(0, one.start() - 1)) + 1;
        String before = text.substring(Math.min(start, one.start()), one.start());
        String clause = text.substring(Clause.start(text, more.start()), more.start());
        boolean periods = PERIOD.matcher(before).find() && ALL_YEAR.matcher(clause).find();
        String own = text.substring(Clause.start(text, one.start()), one.start());
        return periods
                || isNewcomer(one, own) && STANDING.matcher(clause).find()
                || BeyondItsStage.AGAIN.matcher(own).find()
                || SOME.matcher(own).matches()
                || OF_ALL_THERE_ARE.matcher(clause).find()
                || CountedThing.isOfOthers(
                        text.substring(Math.min(start, one.end()), one.end()), clause)
                || isSumWithOthers(before, clause)
                || !isMore(sentence, whole, part)
                || isAllListed(sentence, part)
                || areTheOthersTold(sentence, whole, part)
                || isMadeOfThem(sentence, whole, part)
                || BeyondItsStage.BESIDES.matcher(clause).find()
                || OtherGroup.isAim(sentence, whole)
                || OtherGroup.areTwo(
                        Clause.around(text, one.start(), one.end()),
                        Clause.around(text, more.start(), more.end()))
                || OtherGroup.isAmongOthers(sentence, whole, part)
                || BEYOND_PLAN.matcher(text).find();
    }

    private static boolean isNewcomer(Figure one, String words) {
        return NEWLY.matcher(words).find()
                || MOVED.matcher(words).find() && PERSONS.matcher(one.mention().unit()).matches();
    }

    /** 书记、主任书面述法，其他9名成员会上述法，合计述法11人: of all that are named, some without a number. */
    private static boolean isSumWithOthers(String before, String clause) {
        return SUM.matcher(clause).lookingAt()
                && OTHERS.matcher(Clause.lastItem(before)).find()
                && Clause.last(before).length() < before.length();
    }

    /** 调解成功241件，其中55件为群众主动申请: as many more as came in by another way. */
    private static boolean areTheOthersTold(FigureSentence sentence, int whole, int part) {
        if (part + 1 == sentence.figures().size()) {
            return false;
        }
        Figure more = sentence.figures().get(part);
        Figure other = sentence.figures().get(part + 1);
        String between = sentence.text().substring(more.end(), other.start());
        BigDecimal both = sentence.figures().get(whole).value().add(other.value());
        return AMONG.matcher(between).matches()
                && BY_OTHER_WAY.matcher(between + Clause.first(sentence.after(part + 1))).find()
                && other.isCountedLike(more)
                && both.compareTo(more.value()) >= 0;
    }

    /** 征集意见58条，形成举措61条: what is made of them is not they. */
    private static boolean isMadeOfThem(FigureSentence sentence, int whole, int part) {
        return MADE.matcher(Clause.lastItem(sentence.before(part))).find()
                && !MADE.matcher(Clause.lastItem(sentence.before(whole))).find();
    }

    /**
     * Whether it is more than all that stand before it, alone or, where several came in, together.
     */
    private static boolean isMore(FigureSentence sentence, int whole, int at) {
        Figure part = sentence.figures().get(at);
        BigDecimal in = BigDecimal.ZERO;
        int came = 0;
        for (int k = 0; k < at; k++) {
            Figure one = sentence.figures().get(k);
            if (!one.isCountedLike(part) || k < whole && areOfTwo(sentence, k, whole)) {
                continue;
            }
            if (one.value().compareTo(part.value()) >= 0) {
                return false;
            }
            boolean listed = k > 0 && ClosingWords.isListed(sentence.before(k));
            boolean intake =
                    Stage.ofLead(sentence, k)
                            .filter(called -> called.stage().compareTo(Stage.INTAKE) <= 0)
                            .isPresent();
            if (intake || listed) {
                in = in.add(one.value());
                came++;
            }
        }
        return came < 2 || in.compareTo(part.value()) < 0;
    }

    /** 检查工地、出租房等场所1342处，发现隐患407处: what was looked at, and what was found there. */
    private static boolean areOfTwo(FigureSentence sentence, int one, int other) {
        return FOUND.matcher(Clause.lastItem(sentence.before(other))).find()
                && LOOKED_AT.matcher(Clause.last(sentence.before(one))).find();
    }

    /** 联名建议3件、个人建议6件，提案4件，13件均为满意: of all that are told before it. */
    private static boolean isAllListed(FigureSentence sentence, int at) {
        Figure part = sentence.figures().get(at);
        BigDecimal listed = BigDecimal.ZERO;
        int k = at - 1;
        while (k >= 0
                && sentence.figures().get(k).isCountedLike(part)
                && !sentence.before(k + 1).contains("。")
                && listed.compareTo(part.value()) < 0) {
            listed = listed.add(sentence.figures().get(k--).value());
        }
        return at - k > 2 && listed.compareTo(part.value()) == 0;
    }
}

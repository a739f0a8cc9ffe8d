package org.huibian.extract.figures.role;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.extract.Role;
import org.huibian.extract.quantity.Figure;

/**
 * Numbers beside a stock that do not say how much of it there is: what came to it, what lacks it.
 */
final class OfStock {

    /** 新增4名, 改造公园1处: what came or changed this year. */
    static final List<String> NEW =
            List.of(
                    "新建", "新增", "增设", "新设", "新打造", "新培", "新聘", "新招", "增配", "增派", "改造", "修缮", "翻新",
                    "更新", "更换", "新命名", "新获评", "新评为", "新认定", "今年培育", "今年培养", "当年培育", "当年培养");

    /** How far before a figure of a list the word for all of it may stand. */
    private static final int NEAR = 40;

    /** 3个社区尚未配备法律顾问: those that have none. */
    private static final Pattern LACKING =
            Pattern.compile("[^，,；;。、0-9]{0,8}?(?:未(?!成年|来|检|婚)|没有)能?(?:配|聘|建|设|取得|持|落实|实现|覆盖|签)");

    /** 执法人员3名，均未取得执法证: all of whom have none. */
    private static final Pattern ALL_LACKING =
            Pattern.compile(
                    "[^，,；;。、0-9]{0,6}[，,](?:均|都|全部|皆|但?均?尚|但均?|暂)(?:未|没有?|无)[^，,；;。0-9]{0,8}证");

    private static final String HONOURS =
            "(?:被?(?:评为|评选为|授予|表彰|推荐(?!为)|抽调|借调|借用)|获评|荣获|荣膺|获得?[^，,；;。]{0,10}(?:称号|表彰|奖)|受到[^，,；;。]{0,10}(?:表彰|嘉奖)|入选|当选)";

    /**
     * 两名调解员被评为市级优秀: those who were singled out; behind a mark the honour must be one of persons,
     * not 先进集体 of the whole.
     */
    private static final Pattern HONOURED =
            Pattern.compile(
                    "[^，,；;。、0-9]{0,10}(?:"
                            + HONOURS
                            + "|[，,]"
                            + HONOURS
                            + "[^，,；;。、0-9]{0,10}(?:优秀|最美|十佳|标兵|能手|个人|之星|工作者)(?![^，,；;。0-9]{0,12}(?:集体|单位|组织|委员会|调委会|村|社区)))");

    private static final String NAMED = "(?:被?(?:命名|认定|评|授予)|获评|获得|获)";

    /** 1个村今年被命名为示范村, 被命名为…，实现了年初目标: those that came to be one this year. */
    private static final Pattern NAMED_NOW =
            Pattern.compile(
                    "(?:行政)?(?:村|社区)(?:(?:今年|年内|当年|本年度?|[0-9]{1,2}月份?|新|成功|顺利|首次|又)+NAMED"
                                    .replace("NAMED", NAMED)
                            + "|NAMED[^，,；;。0-9]{0,20}[，,](?:如期|全面|顺利|圆满|超额)?(?:实现|完成|达到)了?[^，,；;。]{0,10}(?:目标|任务|计划))"
                                    .replace("NAMED", NAMED));

    /** 明白人中有党员42名: some of them, by what they are besides. */
    private static final Pattern AMONG =
            Pattern.compile(
                    "[^，,；;。、0-9]{0,6}(?:党员|女性|男性|妇女|青年|大专|本科|退役军人|少数民族|大学生|退休干部)[^，,；;。、0-9]{0,5}$");

    /** 其中11名也当调解员, 28人兼任应急信息员: those who are something else besides. */
    private static final Pattern BESIDES =
            Pattern.compile(
                    "(?:也|还|又|同时|并且?)(?:兼任?|担任|当|任|做|是|算|列[为入]|在)(?=\\p{IsHan})|(?:兼任?|身兼|兼做|兼管)(?:着|了)?(?=\\p{IsHan})");

    /** 兼任网格员的7名. */
    private static final Pattern BESIDES_BEFORE =
            Pattern.compile("兼(?:任|做|职做|当|管)?\\p{IsHan}{2,8}的(?:有|共)?$");

    /** 2名持证人员调离, 今年退休: those who are there no more; but 12名退休教师 are there. */
    private static final Pattern GONE =
            Pattern.compile(
                    "[^，,；;。、（(0-9]{0,10}(?:调离|调出|被清退|注销|(?:离职|离岗|辞职|退休|转岗)(?:了|离开)?(?!\\p{IsHan}))");

    /**
     * 抽调5名网格员协助普查: those who were sent for something; its verb may stand for standing posts too.
     */
    private static final Pattern SENT =
            Pattern.compile(
                    "(?:抽调|抽派|抽出|抽取|指派|派出|派遣|调派|调遣|调集|邀请|邀集|动员|发动)了?$"
                            + "|(?<task>选派|选调|挑选|遴选|安排|组织|集中|派驻|推荐)了?$");

    /** 组织12名法律明白人到集市摆摊: what they were sent for, behind the word for them. */
    private static final Pattern TASK =
            Pattern.compile(
                    "[^，,；;。、0-9]{0,8}?(?:调解员|网格[员长]|执法人员|执法队员|队员|明白人)"
                            + "(?:参加|参与|协助|配合|支援|帮|进驻|入驻|常驻|驻|到|赴|前往|深入|上门|入户|跟进|处置|处理|值守|值班|轮值"
                            + "|巡查|排查|检查|突击|摆摊|登台|现身|宣讲|走上|走进|组成|成立|编成)");

    /** 一级网格16个、二级网格68个: a level beside another, each of which holds the next. */
    private static final Pattern LEVEL_BEFORE = Pattern.compile("([一二三四])级网格(?:共|有|为|数)*$");

    private static final Pattern LEVEL_AFTER = Pattern.compile("([一二三四])级网格");

    /** 走访8个村，24个网格: what was gone to beside villages, of which some are. */
    private static final Pattern GONE_TO =
            Pattern.compile(
                    "(?:走访|深入|走进|走了|跑了|抽查|抽取|抽了|检查|督查|督导|暗访|调研)了?[^，,；;。、0-9辖设分]{0,4}"
                            + "[0-9一二三四五六七八九十两]+(?:余|多)?个(?:行政)?(?:村|社区|村（社区）|村\\(社区\\)|村居|村（居）|居委会|小区)(?:的|和|及|与|[，,、])$");

    private OfStock() {}

    /** What such a number is; empty for any other. */
    static Optional<RoleCues.Judgement> of(String text, int clause, Figure figure) {
        String before = text.substring(Math.max(clause, figure.start() - NEAR), figure.start());
        if (NEW.stream().anyMatch(before::contains)
                && YearWeight.STANDING.stream().noneMatch(before::contains)) {
            return Optional.of(new RoleCues.Judgement(Role.PART, "当年新增、改造的数"));
        }
        if (NAMED_NOW.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return Optional.of(new RoleCues.Judgement(Role.PART, "当年新增、改造的数"));
        }
        int from = Math.max(0, figure.start() - NEAR);
        if (GONE_TO.matcher(text).region(from, figure.start()).find()) {
            return Optional.of(new RoleCues.Judgement(Role.OTHER, "走访、检查的数"));
        }
        if (isOneLevel(text, figure)) {
            return Optional.of(new RoleCues.Judgement(Role.PART, "分级的数"));
        }
        int own = before.lastIndexOf('中') + 1;
        if (own > 0 && AMONG.matcher(before).region(own, before.length()).matches()) {
            return Optional.of(new RoleCues.Judgement(Role.PART, "其中数"));
        }
        boolean person = !figure.unit().isEmpty() && "人名位".contains(figure.unit());
        if (person
                && (BESIDES.matcher(text).region(figure.end(), text.length()).lookingAt()
                        || BESIDES_BEFORE.matcher(before).find())) {
            return Optional.of(new RoleCues.Judgement(Role.PART, "兼任的数"));
        }
        if (person && HONOURED.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return Optional.of(new RoleCues.Judgement(Role.PART, "其中数"));
        }
        if (person && isSent(text, before, figure)) {
            return Optional.of(new RoleCues.Judgement(Role.PART, "抽调、派出的数"));
        }
        if (person && GONE.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return Optional.of(new RoleCues.Judgement(Role.OTHER, "已经离开的数"));
        }
        boolean lacking =
                Stream.of(LACKING, ALL_LACKING)
                        .map(pattern -> pattern.matcher(text).region(figure.end(), text.length()))
                        .anyMatch(Matcher::lookingAt);
        return lacking
                ? Optional.of(new RoleCues.Judgement(Role.OTHER, "没有做到的数"))
                : Optional.empty();
    }

    /** Advisers are sent by their firms, and are then those of the sub-district. */
    private static boolean isSent(String text, String before, Figure figure) {
        Matcher sent = SENT.matcher(before);
        return sent.find()
                && (sent.group("task") == null
                        || TASK.matcher(text).region(figure.end(), text.length()).lookingAt());
    }

    /** Whether a figure is of the grids of one level, where another level stands close by. */
    private static boolean isOneLevel(String text, Figure figure) {
        int from = Math.max(0, figure.start() - NEAR);
        Matcher own = LEVEL_BEFORE.matcher(text).region(from, figure.start());
        Matcher behind = LEVEL_AFTER.matcher(text).region(figure.end(), text.length());
        String level = behind.lookingAt() ? behind.group(1) : own.find() ? own.group(1) : "";
        int to = Math.min(text.length(), figure.end() + NEAR);
        return !level.isEmpty()
                && LEVEL_AFTER
                        .matcher(text)
                        .region(from, to)
                        .results()
                        .anyMatch(other -> !other.group(1).equals(level));
    }
}

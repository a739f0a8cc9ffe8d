package org.huibian.check.claims.all;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.check.Wording;
import org.huibian.setup.CsvTable;

/**
 * Something that is said to be done by or to all, and how a count of it is worded; the deeds are
 * rows of deeds.csv.
 *
 * @param said what a sentence says of all: 全部<em>办结</em>
 * @param done what stands beside a number of those that have it done: 已<em>办结</em>69件
 * @param left what stands beside a number of those that have not: 4件尚在<em>办理</em>
 * @param rate whether a rate of 100 % says it of all; of those closed or solved a rate is compared
 *     elsewhere (V02)
 * @param named whether many things have it done, so that a count must name what it is of
 */
public record Deed(Pattern said, Pattern done, Pattern left, boolean rate, boolean named) {

    /** What is still to come of something. */
    private static final Pattern UNDER_WAY =
            Pattern.compile(
                    "(?<=\u00b7)在[办调](?=$|的)|在(?:走程序|做工作)|空缺|暂缺|空着|缺[岗员位额]|请假|[压拖卡搁]着|(?:推进|办理|整改|(?<!在)调[解处]|化解|审理)(?:中(?![心的])|之中)|在(?:调[解处]|协商|走程序|办)(?:当中|之中|中(?![心的]))|(?:列入|结转|转[入到]|留待|留到|顺延|推[到迟]|延[到至期]|移[到至]|挪到)[^，。；]{0,6}(?:下一?年|明年|来年|年度)|继续(?:推进|整改|跟进|办理|化解|跟踪)|(?:正在|仍在|还在|尚在|仍须|仍需|有待|正)(?:抓紧|加紧|持续|进一步|积极)?(?:推进|洽谈|对接|选聘|招录|物色|筹建|征求|协调|跟进|实施|施工|办理|处理|处置|整改|整治|化解|落实|建设|完善|扫尾|收尾|攻坚)");

    private static final Pattern LACK =
            Pattern.compile("空缺|暂缺|空着|空白|缺(?:专人|人手|[岗员位额编])|失管|脱管|漏管|过期|断档|停摆|闲置");

    /** Says of any deed that it is done. */
    private static final Pattern ANY_DEED = Pattern.compile("完成|落实|配备到位");

    private static final String ANSWERED = "答复";

    private static final Pattern CARRIED_OUT =
            Pattern.compile("(?<!未)(?:落实|落地|见效|兑现|实施|到位|做成|完工|完成(?!答复|回复|办复))");

    private static final Pattern LEFT_OVER =
            Pattern.compile(
                    "剩的?(?=\u00b7)|(?<=\u00b7)20\\d\\d年[^，。；]{0,6}"
                            + RunOut.WORDS
                            + "[后再]|漏了|漏掉|漏[报审]|先签|补审|未审先|直接(?:印发|下发|发文|签|上会|实施)|还差|尚差|还缺|尚缺|等待|等着|有待|待[考补办建]|报考|补[考训办课]|缺[考席勤课]|请假|因[公病故事]|出差|生病|委托|代为|兼管|代管|移送|移交|转入|结转|跨年|顺延|搁置|选址|装修|筹|未|没|无法|不在|不宜|拟|明年|来年|下一?批");

    private static final Pattern NOT_YET =
            Pattern.compile(
                    "(?:尚未|仍未|还未|暂未|均未|至今未|至今没有|还没有|没有|没能|没|未能|未|不(?=[及合]格|达标)|(?<!有)无(?=\\p{IsHan}{0,4}证))(?:能|有|全部|按期|及时|被|获得|得到|完全|予以|实现|进行)?([^，。；、]{1,8})");

    /** 没有<em>单独</em>签约: it has one that serves others too; 没有<em>通过</em>审核: it was looked at. */
    private static final Pattern BY_ITSELF = Pattern.compile("单独|独立|专门|通过[^，。；]{0,6}审");

    private static final Pattern WAITING =
            Pattern.compile(
                    "(?:正在|仍在|还在|尚在|待|(?:到|等)(?:明年|来年|下一?年)[^，。；]{0,8}?[才再]|[仍还](?![有正在未没不需要])|一直(?![有正在未没不]))([^，。；、]{1,4})");

    private static final String CERTIFIED = "持证";

    private static final Pattern HELPERS =
            Pattern.compile("辅助|辅警|协[管勤]|[后内]勤|文职|工勤|不[^，。；]{0,6}执法");

    private static final List<Deed> ALL =
            Wording.rows(Deed.class, "deeds.csv", "deed", "said", "done", "left", "rate", "named")
                    .stream()
                    .map(
                            row ->
                                    new Deed(
                                            named(row, "said"),
                                            named(row, "done"),
                                            Pattern.compile(row.required("left")),
                                            row.text("rate").equals("yes"),
                                            row.text("named").equals("yes")))
                    .toList();

    /** What makes it the name of a paper: 整改措施, 审查意见. */
    private static final String PAPER = "(?!方案|措施|台账|责任|清单|计划|通知|期限|时限|意见|要求|对象|依据)";

    private static Pattern named(CsvTable.Row row, String column) {
        return Pattern.compile("(?:" + row.required(column) + ")" + PAPER);
    }

    /**
     * Whether words beside a number say that so many have something done that is none of some
     * deeds, and that a claim does not name.
     */
    public static boolean isAnother(List<Deed> deeds, String claim, String words) {
        // 全部答复，5条已经落实: what is answered is not yet done.
        boolean answered = deeds.stream().anyMatch(deed -> deed.isDone(ANSWERED));
        if (answered && CARRIED_OUT.matcher(words).find() && !CARRIED_OUT.matcher(claim).find()) {
            return true;
        }
        String bare = ANY_DEED.matcher(words).replaceAll("");
        return ALL.stream()
                .filter(deed -> !deeds.contains(deed))
                .flatMap(deed -> deed.done().matcher(bare).results())
                .anyMatch(done -> !claim.contains(done.group()));
    }

    /**
     * Whether words beside a number say that so many lack what they should have, whatever it is.
     */
    public static boolean isLack(String words) {
        return LACK.matcher(words).find();
    }

    /** Whether words beside a number, behind those that have it done, say why so many have not. */
    public static boolean isLeftOver(String words) {
        return LEFT_OVER.matcher(words).find() || isLack(words) || isToCome(words);
    }

    /**
     * 其余2人为新招录人员: whether some deeds are to have a certificate and those told in other words have
     * none, since only who is said to have one has it; clerks and helpers need none.
     */
    public static boolean lackCertificates(List<Deed> deeds, String others) {
        return deeds.stream().anyMatch(deed -> deed.isDone(CERTIFIED))
                && others.indexOf(CERTIFIED.charAt(1)) < 0
                && !HELPERS.matcher(others).find();
    }

    /** Whether words beside a number say that so many have it done. */
    public boolean isDone(String words) {
        return done.matcher(words).find();
    }

    /** The deeds that some words of all name. */
    static List<Deed> saidIn(String words) {
        return ALL.stream().filter(deed -> deed.said.matcher(words).find()).toList();
    }

    /** Whether words beside a number say of so many that one of some deeds is not done. */
    public static boolean areLeft(List<Deed> deeds, String words) {
        Matcher way = UNDER_WAY.matcher(words);
        boolean underWay = way.find() && isOfAny(deeds, way.group());
        return underWay
                || Stream.of(NOT_YET, WAITING)
                        .flatMap(pattern -> pattern.matcher(words).results())
                        .map(not -> not.group(1))
                        .filter(what -> !BY_ITSELF.matcher(what).lookingAt())
                        .anyMatch(what -> deeds.stream().anyMatch(deed -> deed.isOf(what)));
    }

    /** 剩2项于12月改完: whether words beside what was left say that it is done as well. */
    public static boolean areDoneAfterAll(List<Deed> deeds, String words) {
        return deeds.stream().anyMatch(deed -> deed.isDone(words)) && !areLeft(deeds, words);
    }

    /** Whether what is under way is one of some deeds, or may be: 正在办理 is none of 公示. */
    private static boolean isOfAny(List<Deed> deeds, String what) {
        return deeds.stream().anyMatch(deed -> deed.isOf(what))
                || ALL.stream().noneMatch(deed -> deed.isOf(what));
    }

    private boolean isOf(String what) {
        return left.matcher(what).find() || done.matcher(what).find();
    }

    /** Whether words beside a number say that something, whatever it is, is still to come. */
    public static boolean isToCome(String words) {
        return Stream.of(UNDER_WAY, NOT_YET, WAITING).anyMatch(of -> of.matcher(words).find());
    }
}

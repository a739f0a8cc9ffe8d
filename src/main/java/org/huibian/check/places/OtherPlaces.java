package org.huibian.check.places;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.job.JobSettings;
import org.huibian.search.TextPattern;
import org.jspecify.annotations.Nullable;

/**
 * T03 异地名: another sub-district of the roster is named where the report should speak of itself;
 * where job.yml lists the places that may occur, also a place outside, and without it a known one
 * that no other sentence of the district names. Common work with a neighbour, visits, cases,
 * honours and the places that job.yml allows are none.
 */
public final class OtherPlaces extends ReportCheck {

    /** What a whole sentence is about that may name others. */
    private static final TextPattern COMMON =
            TextPattern.compile(
                    "跨[街镇乡区界]|借道|过境|途经|路过|借鉴|学习考察|考察|观摩|取经|移送|移交|转办|案例|表彰|荣获|评为|相比|两地|三地|两家(?:轮|各|共同|一[道起]|互|联|约)|户籍|来自|迁|调任|原[\\p{IsHan}]{0,4}(?:街道|镇|乡)");

    /** An event that excuses nobody of whom the report speaks as of itself. */
    private static final TextPattern EVENT =
            TextPattern.compile("观摩(?:交流|推进)?(?:会|活动)|案例(?:教学|评析|研讨|研讨式|讲解|剖析|研学|分析会)");

    /** What stands before the name of one that works with the reporting one. */
    private static final TextPattern WITH =
            TextPattern.compile(
                    "(?:[与和同、及到赴在从向由被跟请邀将]|[请邀]了|联合|会同|携手|连同|相邻|毗邻|邻近|接壤|交界|下游|上游|[东南西北]面?(?:[接连靠邻临依抵至]|紧[邻靠临])|靠近|紧[邻靠]|对口|支援|支持|帮助|结对|协助|包括|联系|通过)(?:相邻|邻近|毗邻|周边|下游|上游|兄弟|友邻|对岸|隔壁|附近)?的?$");

    /** What stands after it. */
    private static final TextPattern WITH_US =
            TextPattern.compile(
                    "^[^，。；]{0,8}?(?:与|和|同|、)(?:我|本|各|三|两)|^[^，。；]{0,12}?[由归](?:我|本)|^(?:交界|接壤|邻近|等(?:周边|相邻|邻近|兄弟|[\\d一二三四五]))"
                            + "|^[^，。；]{0,12}?(?:抽查|评查|检查|互查|互评|考察|观摩|走访|支援|协助|帮助|移送|移交|函告|商请|邀请|[请来到赴向对为给])了?(?:我|本)"
                            + "|^[、和与及][^，。；]{0,12}(?:交界|接壤|相邻|之间)");

    /** 在…的指导下, 从…实际出发, 向…党委报告: a name stands there for whom one obeys, or is. */
    private static final TextPattern OBEYED = TextPattern.compile("(?:在|按照|根据|遵照|围绕|依据|听从)$");

    private static final TextPattern OBEYED_FOR =
            TextPattern.compile(
                    "^(?:党委|党工委|人民政府|政府|办事处|、|和)*的?[^，。；、]{0,6}?(?:领导|指导|部署|安排|要求|统筹)(?:下|，|、)");

    /** 提请, 上报, 接受 …: of whom one says so is set over one. */
    private static final TextPattern SUBMITTED =
            TextPattern.compile("(?:提请|报请|呈请|报经|上报|呈报|报送|服从|听从|执行|严格落实|认真落实|贯彻落实|贯彻)$");

    private static final TextPattern GOVERNED = TextPattern.compile("接受$");
    private static final TextPattern GOVERNED_BY =
            TextPattern.compile("^[^，。；]{0,14}?(?:领导|指导|考核|监督|检查|督[查察导]|管理|评议|审[查核])");

    /** 严格执行《白苇镇…规定》: rules that a report says it goes by. */
    private static final TextPattern RULES =
            TextPattern.compile(
                    "(?:编制|公布|发布|编印|拟定|起草|推行|执行|落实|遵循|遵守|按照?|依照|依据|根据|对照|贯彻|修订|制定|出台|印发|完善|健全|实施|建立)(?:了|好|并)?《$");

    private static final TextPattern OF_OTHERS = TextPattern.compile("借鉴|参考|参照|学习|联合|会同|共同|[与和]《");

    /** What is said behind the name of a sub-district without its kind: 白苇司法所. */
    private static final TextPattern OF_STEM =
            TextPattern.compile(
                    "^(?:党工委|党委|办事处|司法所|综合(?:行政)?执法|执法队|综治|便民服务|辖区|实际|特色|高质量|经济社会|社会治理|基层|人民(?!路|医院|法院|公园|广场)|群众|居民|干部|全[镇乡街域]|各(?:社区|村)|的(?:法治|发展|平安|高质量)|法治|平安|模式|金融街|商圈)");

    /** 由锚湾综治中心牵头: the neighbour's body does our own business. */
    private static final TextPattern ACTS =
            TextPattern.compile("^[^，。；]{0,10}?(?:牵头|统一|统筹|负责|承办|受理|组织|承担)");

    private static final TextPattern SHARED =
            TextPattern.compile("联合|联席|联动|轮值|双方|结对|毗邻|相邻|共同|协商|两地|跨|交界|接壤|[与和同]我|移交|移送|轮流");

    /** 由白苇镇主要领导任组长, 清单由白苇镇综合执法队公布: another's head or body does what is our own. */
    private static final TextPattern HEADS =
            TextPattern.compile(
                    "^(?:党委|党工委|政府|办事处|党政)*(?:主要|分管|[一]把手)?(?:领导|负责人|负责同志|书记|主任|镇长|乡长|班子成员)(?:同志|亲自)?(?:任|担任|兼任|挂帅|牵头|负责|总[牵负])"
                            + "|^(?:党政办|司法所|平安办|综治中心|便民服务中心|综合(?:行政)?执法[大中]?队|办事处|人民政府|政府)(?:统一|对外|及时|集中|负责|向社会)*(?:公布|公示|发布|公开|编制|印发|制定|归档|备案)(?![^，。；]{0,6}的)");

    private static final TextPattern SERVED = TextPattern.compile("(?:从|由|向|对|经)$");

    private static final TextPattern SERVED_FOR =
            TextPattern.compile(
                    "^(?:的?[\\p{IsHan}]{0,4}实际出发|(?:党委|党工委|人民政府|政府|办事处|、|和)+(?:[^，。；]{0,6}(?:汇报|报告)|书记|主任|主要负责人)|(?:镇长|乡长))");

    private static final TextPattern BODY =
            TextPattern.compile("^(?:派出所|人民法庭|法庭|中心校|中学|小学|医院|卫生院|大道|路|站)");
    private static final TextPattern QUOTED = TextPattern.compile("“[^”]*”|《[^》]*》");

    /** 会同县司法局: with the county's, though 会同县 is a county too. */
    private static final TextPattern WITH_COUNTY = TextPattern.compile("(?<![省州市]|怀化)会同(?=[区县市])");

    private final ForeignPlaces foreign = new ForeignPlaces();

    /** Of the roster examined last. */
    private @Nullable PlaceNames names;

    /** The check. */
    public OtherPlaces() {
        super("T03");
    }

    @Override
    protected void examine(Examined report) {
        if (names == null || names.roster() != report.district().job().roster()) {
            names = PlaceNames.of(report.district().job().roster());
        }
        PlaceNames known = names;
        List<String> own = OwnNames.of(report, known);
        for (Quote quote : report.texts()) {
            String unquoted = QUOTED.replaceAll(quote.text(), "“”");
            String text = unquoted;
            for (String name : own) {
                text = text.replace(name, "我".repeat(name.length()));
            }
            for (String place : report.district().job().places()) {
                text = text.replace(place, "它".repeat(place.length()));
            }
            Optional<String> other = Slogans.in(known, quote.text(), own, COMMON);
            if (other.isEmpty()) {
                other = first(text, known.in(text, report.subDistrict()));
            }
            if (other.isEmpty()) {
                other = rules(known, quote.text(), report.subDistrict(), own);
            }
            if (other.isEmpty()) {
                other = stem(known, text, report.subDistrict(), own);
            }
            if (other.isEmpty()) {
                other = foreign(report, quote.text(), unquoted, own);
            }
            if (other.isPresent()) {
                report.note(Severity.ERROR, quote, other.get(), report.subDistrict());
            }
        }
    }

    /** 执行《白苇镇…规定》: another's rules as one's own. */
    private static Optional<String> rules(
            PlaceNames known, String text, String subDistrict, List<String> own) {
        if (text.indexOf('《') < 0 || COMMON.isIn(text) || OF_OTHERS.isIn(text)) {
            return Optional.empty();
        }
        return known.in(text, subDistrict).stream()
                .filter(name -> own.stream().noneMatch(one -> one.contains(name)))
                .filter(name -> RULES.isIn(text.substring(0, text.indexOf(name))))
                .findFirst();
    }

    /** 白苇司法所 in the report of another: its name without its kind. */
    private static Optional<String> stem(
            PlaceNames known, String text, String subDistrict, List<String> own) {
        for (Map.Entry<Integer, String> one : known.stemsIn(text, subDistrict).entrySet()) {
            String before = text.substring(0, one.getKey());
            String after = text.substring(one.getKey() + one.getValue().length());
            boolean others = own.stream().anyMatch(name -> name.contains(one.getValue()));
            boolean acts = before.endsWith("由") && ACTS.isIn(after) && !SHARED.isIn(text);
            boolean ours = OF_STEM.isIn(after) && (acts || !WITH.isIn(before));
            if (!others && ours && !COMMON.isIn(text)) {
                return Optional.of(one.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(String text, List<String> names) {
        Optional<String> asOwn =
                names.stream()
                        .filter(
                                name ->
                                        ToldAsOwn.isBetween(
                                                text.substring(0, text.indexOf(name)),
                                                text.substring(text.indexOf(name) + name.length())))
                        .findFirst();
        if (asOwn.isPresent()) {
            return asOwn;
        }
        if (names.isEmpty() || COMMON.isIn(EVENT.replaceAll(text, ""))) {
            return Optional.empty();
        }
        boolean event = EVENT.isIn(text);
        for (String name : names) {
            int at = text.indexOf(name);
            String after = text.substring(at + name.length());
            String before = text.substring(0, at);
            boolean obeyed =
                    OBEYED.isIn(before) && OBEYED_FOR.isIn(after)
                            || SUBMITTED.isIn(before)
                            || GOVERNED.isIn(before) && GOVERNED_BY.isIn(after)
                            || SERVED.isIn(before) && SERVED_FOR.isIn(after)
                            || before.endsWith("由") && HEADS.isIn(after) && !SHARED.isIn(text);
            boolean asked = GOVERNED.isIn(before) && !GOVERNED_BY.isIn(after);
            boolean beside = WITH.isIn(before) || Dealings.areTold(before, after);
            boolean together = asked || WITH_US.isIn(after) || !obeyed && beside;
            boolean told = !event || obeyed || Gained.isBetween(before, after);
            if (told && !together && !BODY.isIn(after)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /**
     * A place outside the district: any where job.yml lists those that may occur, otherwise only
     * one in the part of our own.
     */
    private Optional<String> foreign(
            Examined report, String text, String without, List<String> own) {
        String unquoted = WITH_COUNTY.replaceAll(without, "同");
        boolean common = COMMON.isIn(text);
        Predicate<String> known = name -> isKnown(name, report, own);
        if (report.district().job().places().isEmpty()) {
            return common
                    ? Optional.empty()
                    : foreign.instead(unquoted, report.district().job().district(), known)
                            .or(() -> claimedAlone(unquoted, report, known));
        }
        return foreign.in(unquoted, common, known)
                .or(() -> common ? Optional.empty() : foreign.slogan(text, known));
    }

    /** What no other sentence of the district names: our own city would be named again. */
    private Optional<String> claimedAlone(String text, Examined report, Predicate<String> known) {
        return foreign.claimedAlone(text, report.district().job().district(), known)
                .filter(name -> NamingSentences.of(name, report.district()) < 2);
    }

    private boolean isKnown(String name, Examined report, List<String> own) {
        JobSettings job = report.district().job();
        return job.places().stream().anyMatch(place -> place.contains(name))
                || job.district().contains(name)
                || own.stream().anyMatch(place -> place.contains(name))
                || Objects.requireNonNull(names).hold(name);
    }
}

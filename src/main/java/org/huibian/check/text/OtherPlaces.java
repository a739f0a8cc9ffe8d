package org.huibian.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.job.JobSettings;
import org.huibian.job.SubDistrict;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.jspecify.annotations.Nullable;

/**
 * T03 异地名: another sub-district of the roster is named where the report should speak of itself;
 * where job.yml lists the places that may occur, also a place outside. Common work with a
 * neighbour, visits, cases, honours and the places that job.yml allows are none.
 */
public final class OtherPlaces extends ReportCheck {

    /** What a whole sentence is about that may name others. */
    private static final TextPattern COMMON =
            TextPattern.compile(
                    "跨[街镇乡区界]|借鉴|学习考察|考察|观摩|取经|移送|移交|转办|案例|表彰|荣获|评为|相比|两地|三地|户籍|来自|迁|调任|原[\\p{IsHan}]{0,4}(?:街道|镇|乡)");

    /** What stands before the name of one that works with the reporting one. */
    private static final TextPattern WITH =
            TextPattern.compile(
                    "(?:[与和同、及到赴在从向由被跟请邀将]|联合|会同|携手|连同|相邻|毗邻|邻近|接壤|交界|下游|上游|对口|支援|支持|帮助|结对|协助|包括|联系|通过)(?:相邻|邻近|毗邻|周边|下游|上游|兄弟|友邻|对岸|隔壁|附近)?的?$");

    /** What stands after it. */
    private static final TextPattern WITH_US =
            TextPattern.compile(
                    "^[^，。；]{0,8}?(?:与|和|同|、)(?:我|本|各|三|两)|^(?:交界|接壤|邻近|等(?:周边|相邻|邻近|兄弟|[\\d一二三四五]))|^[、和与及][^，。；]{0,12}(?:交界|接壤|相邻|之间)");

    /** 在…的指导下, 从…实际出发, 向…党委报告: a name stands there for whom one obeys, or is. */
    private static final TextPattern OBEYED = TextPattern.compile("(?:在|按照|根据|遵照|围绕|依据|听从)$");

    private static final TextPattern OBEYED_FOR =
            TextPattern.compile(
                    "^(?:党委|党工委|人民政府|政府|办事处|、|和)*的?[^，。；、]{0,6}?(?:领导|指导|部署|安排|要求|统筹)(?:下|，|、)");

    private static final TextPattern SERVED = TextPattern.compile("(?:从|由|向|对|经)$");

    private static final TextPattern SERVED_FOR =
            TextPattern.compile(
                    "^(?:的?[\\p{IsHan}]{0,4}实际出发|(?:党委|党工委|人民政府|政府|办事处|、|和)+(?:[^，。；]{0,6}(?:汇报|报告)|书记|主任|主要负责人)|(?:镇长|乡长))");

    private static final TextPattern BODY =
            TextPattern.compile("^(?:派出所|人民法庭|法庭|中心校|中学|小学|医院|卫生院|大道|路|站)");
    private static final TextPattern QUOTED = TextPattern.compile("“[^”]*”|《[^》]*》");

    /** 法治北浦建设: a name of two characters where a place stands. */
    private static final TextPattern RULED = TextPattern.compile("(?:法治|平安)([\\p{IsHan}]{2})建设");

    /** What may stand there that is no place. */
    private static final Set<String> NO_PLACE =
            Set.of(
                    "政府", "社会", "中国", "国家", "乡村", "文化", "校园", "机关", "企业", "队伍", "社区", "街道", "乡镇",
                    "环境", "工作", "人才", "阵地", "基层", "农村", "示范", "城市", "家园", "村居", "园区", "街区", "体系",
                    "制度", "能力", "素养", "品牌", "镇村", "创建", "宣传", "教育", "监督", "信访", "营商", "公园", "思维",
                    "保障", "各项", "领域", "全面", "三农", "数字", "军营", "医院", "小区", "景区", "单位", "重点", "组织",
                    "边界", "全区", "全县", "全市", "全镇", "全乡", "县域", "区域", "镇域", "市域", "我镇", "我区");

    /** 北浦区委, 青山县人民政府: an authority of a place of two characters, where a clause names one. */
    private static final TextPattern AUTHORITY =
            TextPattern.compile(
                    "(?:^|[，。；：、“（在由对向与和为经被按]|按照|根据|落实|贯彻|围绕|执行|获得?|报送)([\\p{IsHan}]{2})(区|县|市)(?:委(?!托)|政府|人民政府|司法局|人大常委会)");

    private static final Set<String> NO_AUTHORITY =
            Set.of(
                    "按照", "根据", "落实", "贯彻", "围绕", "执行", "获得", "报送", "上级", "全市", "我市", "本市", "各级",
                    "省市", "市和", "我们", "本级", "所在", "同级", "相关", "有关", "及时", "认真", "全面", "积极", "严格",
                    "配合", "协助", "接受", "迎接", "服从", "响应", "争取", "上报", "报请", "提请", "请示", "参加", "承接",
                    "承办", "完成", "对照", "遵照", "依据", "紧扣", "聚焦", "坚持", "服务", "推动", "通过", "经过", "荣获",
                    "纳入", "列入", "转发", "印发", "邀请", "提交", "报经", "依托", "联合", "会同", "派驻", "代表", "做好",
                    "抓好", "支持", "受到", "得到", "按期", "主动", "先后", "其中", "全力", "同时");

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
        List<String> own = own(report);
        for (Quote quote : report.texts()) {
            String text = QUOTED.replaceAll(quote.text(), "“”");
            for (String name : own) {
                text = text.replace(name, "我".repeat(name.length()));
            }
            for (String place : report.district().job().places()) {
                text = text.replace(place, "它".repeat(place.length()));
            }
            Optional<String> other =
                    first(text, known.in(text, report.subDistrict()))
                            .or(() -> foreign(report, quote.text()));
            if (other.isPresent()) {
                report.note(Severity.ERROR, quote, other.get(), report.subDistrict());
            }
        }
    }

    /** The names by which the report speaks of itself, the longest first. */
    private static List<String> own(Examined report) {
        List<String> own = new ArrayList<>();
        for (SubDistrict one : report.district().job().roster().subDistricts()) {
            if (one.name().equals(report.subDistrict())) {
                own.add(one.name());
                own.addAll(one.aliases());
            }
        }
        own.addAll(report.report().metadata().selfNames());
        own.removeIf(String::isEmpty);
        own.sort((a, b) -> Integer.compare(b.length(), a.length()));
        return own;
    }

    private static Optional<String> first(String text, List<String> names) {
        if (names.isEmpty() || COMMON.isIn(text)) {
            return Optional.empty();
        }
        for (String name : names) {
            int at = text.indexOf(name);
            String after = text.substring(at + name.length());
            String before = text.substring(0, at);
            boolean obeyed =
                    OBEYED.isIn(before) && OBEYED_FOR.isIn(after)
                            || SERVED.isIn(before) && SERVED_FOR.isIn(after);
            boolean together = WITH_US.isIn(after) || !obeyed && WITH.isIn(before);
            if (!together && !BODY.isIn(after)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** A place outside the district, where job.yml lists those that may occur. */
    private Optional<String> foreign(Examined report, String text) {
        if (report.district().job().places().isEmpty()
                || COMMON.isIn(text)
                || text.contains("联合")
                || text.contains("学习")) {
            return Optional.empty();
        }
        String unquoted = QUOTED.replaceAll(text, "“”");
        TextMatcher ruled = RULED.matcher(unquoted);
        while (ruled.find()) {
            String name = Objects.requireNonNull(ruled.group(1));
            if (!NO_PLACE.contains(name) && isUnknown(name, report)) {
                return Optional.of(name);
            }
        }
        TextMatcher authority = AUTHORITY.matcher(unquoted);
        while (authority.find()) {
            String name = Objects.requireNonNull(authority.group(1));
            if (!NO_AUTHORITY.contains(name) && isUnknown(name, report)) {
                return Optional.of(name + authority.group(2));
            }
        }
        return Optional.empty();
    }

    private boolean isUnknown(String name, Examined report) {
        JobSettings job = report.district().job();
        return job.places().stream().noneMatch(place -> place.contains(name))
                && !job.district().contains(name)
                && own(report).stream().noneMatch(place -> place.contains(name))
                && Objects.requireNonNull(names).all().stream()
                        .noneMatch(place -> place.contains(name));
    }
}

package org.huibian.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.AllCommunities;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.frequency.SameBusiness;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.jspecify.annotations.Nullable;

/**
 * That all communities have something, and elsewhere how many of them have it: 法律顾问覆盖全部14个社区, and
 * 目前配有法律顾问的社区是13个.
 */
final class CommunitiesThatHave {

    private static final String COMMUNITY = "(?:行政村|村（社区）|社区（村）|村居|社区|村)";

    /** 配有法律顾问的社区是13个; group 1 is what they have, group 2 how many they are. */
    private static final TextPattern HAVE =
            TextPattern.compile(
                    "(?:配备|配有|配齐|聘有|聘请|聘任|设有|设立|建有|建成|建起|建立|拥有|有|签订|签约|落实|确定|明确|选定|挂牌|启用|开通|接入)了?([“”\\p{IsHan}]{3,14}?)的"
                            + COMMUNITY
                            + "(?:目前|现在|现|只|仅|共|已|总共)*(?:有|是|为|达到?)?(\\d+)个");

    /** 13个社区配有法律顾问; group 1 is how many they are, group 2 what they have. */
    private static final TextPattern THEY_HAVE =
            TextPattern.compile(
                    "(?:仅有?|只有?|目前|现|已)(\\d+)个"
                            + COMMUNITY
                            + "(?:已经?|真正|实际)?(?:配备|配有|配齐|聘有|聘请|聘任|设有|设立|建有|建成|建立|拥有|签订|落实|开通|接入)了?([“”\\p{IsHan}]{3,14})");

    private static final String ROOM =
            "服务(?:工作)?[室站]|调解(?:工作)?室|调委会|调解委员会|书屋|书角|宣传栏|公开栏|公示栏|议事厅|议事亭|联络站|文化墙";

    /** Few sentences name what {@link #THERE_ARE} counts. */
    private static final TextPattern ANY_ROOM = TextPattern.compile(ROOM);

    /** 宣传栏13块，换了版面: some of them, unless it is said of all (全部翻新). */
    private static final String DONE_WITH_SOME =
            "(?:陆续|先后|已经?|今年|年内)*(?:更?换|翻|改|维?修|评|升级|提[档升]|扩|[加安]?装|添|增[设配添]|刷|获|重新)";

    /**
     * 服务室13个, with nothing but that it is a clause of its own (宣传栏13块换了版面 are some of them); group
     * 1 is what there is, group 2 how many.
     */
    private static final TextPattern THERE_ARE =
            TextPattern.compile(
                    "(?<=^|[，。；：])(?:全[镇乡]|全街道|目前|现有|共有|建成|设有|村级|村（社区）|社区|村|的)*((?:公共|法律|法治|人民|矛盾|纠纷)*(?:"
                            + ROOM
                            + "))(?:目前|现在|现|已|共|建成|建有|设有|有|达到?)*(\\d+)[个间处块面座家]"
                            + "(?=[，。；：、（(]|$)(?![，（(]"
                            + DONE_WITH_SOME
                            + ")");

    /** One of them serves several communities. */
    private static final TextPattern SHARED =
            TextPattern.compile("共用|合用|合建|联建|合署|两[村社]|几个[村社]|片区|跨[村社]");

    /** A kind of its own that only some have. */
    private static final TextPattern OF_A_KIND =
            TextPattern.compile(
                    "个人|专职|专门|示范|标准|规范|星级|优秀|品牌|特色|独立|固定|单独|新|区级|市级|省级|较多|较好|面积|达标|合格|到位");

    /** Of all communities; group 1 is how many they are. */
    private static final TextPattern ALL =
            TextPattern.compile(
                    "(\\d+)个"
                            + COMMUNITY
                            + "|(?:全部|所有|各|个个)的?"
                            + COMMUNITY
                            + "|"
                            + COMMUNITY
                            + "(?:层面|一级|级)?(?=个个|都[有建设配]|均[有建设配]|[^，。；\\d]{0,8}?(?:实现|做到|达到|已经?)*全覆盖)"
                            + "|"
                            + COMMUNITY
                            + "(?=[^，。；\\d]{2,10}覆盖率)|社社"
                            + "|村村|一"
                            + COMMUNITY
                            + "一");

    private static final TextPattern WITHOUT_MARKS = TextPattern.compile("[“”]");

    private CommunitiesThatHave() {}

    /** Notes the claims of a report that such a number denies; each sentence once. */
    static void examine(Examined report) {
        List<Passage> claims =
                report.passages().stream()
                        .filter(one -> one.chapter() != Chapter.PROBLEMS)
                        .filter(one -> one.chapter() != Chapter.PLAN)
                        .filter(CommunitiesThatHave::isOfAll)
                        .toList();
        for (Passage count : claims.isEmpty() ? claims : report.passages()) {
            if (count.chapter() == Chapter.PLAN) {
                continue;
            }
            String text = PlainNumbers.of(count.published());
            for (TextMatcher have = HAVE.matcher(text); have.find(); ) {
                examine(report, count, have.group(1), have.group(2), claims);
            }
            for (TextMatcher they = THEY_HAVE.matcher(text); they.find(); ) {
                examine(report, count, they.group(2), they.group(1), claims);
            }
            for (String signed : AdvisersSigned.in(text)) {
                examine(report, count, AdvisersSigned.ADVISER, signed, claims);
            }
            TextMatcher there = THERE_ARE.matcher(text);
            while (ANY_ROOM.isIn(text) && there.find()) {
                if (!SHARED.isIn(text) && !areOfOneKind(report, there.group(2))) {
                    examine(report, count, there.group(1), there.group(2), claims);
                }
            }
        }
    }

    /** Whether a sentence says something of all communities, whatever it is. */
    private static boolean isOfAll(Passage passage) {
        String text = PlainNumbers.of(passage.published());
        return !AllClaim.of(text).isEmpty() && ALL.isIn(text);
    }

    /** 行政村14个、社区3个: so many as there are of one kind of communities. */
    private static boolean areOfOneKind(Examined report, @Nullable String number) {
        Pattern kind =
                Pattern.compile("(?<!\\d)" + number + "个(?:行政)?(?:村|社区)|(?:村|社区)" + number + "个");
        return report.passages().stream()
                .anyMatch(passage -> kind.matcher(PlainNumbers.of(passage.published())).find());
    }

    private static void examine(
            Examined report,
            Passage count,
            @Nullable String named,
            @Nullable String counted,
            List<Passage> claims) {
        String what = String.valueOf(named);
        BigDecimal number = new BigDecimal(String.valueOf(counted));
        for (Passage claim : OF_A_KIND.isIn(what) ? List.<Passage>of() : claims) {
            Optional<BigDecimal> all =
                    claim == count && !what.equals(AdvisersSigned.ADVISER)
                                    || report.isNoted(claim.published())
                            ? Optional.empty()
                            : saidToHave(report, claim, what);
            if (all.filter(one -> MostOfAll.are(number, one) && !isMadeUp(count, number, one))
                    .isPresent()) {
                report.note(
                        Severity.WARNING,
                        "message",
                        List.of(Quote.of(claim), Quote.of(count)),
                        number.toPlainString(),
                        all.get().toPlainString());
                return;
            }
        }
    }

    /** 议事厅在一楼的15个，2个在二楼: whether the sentence tells of the others too. */
    private static boolean isMadeUp(Passage count, BigDecimal number, BigDecimal all) {
        String rest = all.subtract(number).toPlainString();
        return Pattern.compile("(?<!\\d)" + rest + "[个间处块面座家](?![^，。；]{0,8}(?:未|没|尚无))")
                .matcher(PlainNumbers.of(count.published()))
                .find();
    }

    /** How many communities a sentence says to have something, all of them. */
    private static Optional<BigDecimal> saidToHave(Examined report, Passage claim, String what) {
        String text = PlainNumbers.of(claim.published());
        for (AllClaim one : AllClaim.of(text)) {
            int start = one.start() == 0 ? 0 : Clause.start(text, one.start() - 1);
            String words = text.substring(start, one.end());
            TextMatcher all = ALL.matcher(words);
            if (!OF_A_KIND.isIn(words) && all.find() && isNamed(words, what)) {
                String number = all.group(1);
                while (number == null && all.find()) {
                    number = all.group(1);
                }
                return number != null
                        ? Optional.of(new BigDecimal(number))
                        : report.report()
                                .observation(AllCommunities.COMMUNITIES)
                                .map(found -> found.quantity().amount());
            }
        }
        return Optional.empty();
    }

    /** 法律顾问 in 一社区一顾问: by the end of its name, and by a word of it. */
    private static boolean isNamed(String words, String what) {
        String name = WITHOUT_MARKS.replaceAll(what, "");
        return words.contains(name.substring(name.length() - 2))
                && SameBusiness.isNamed(words, name, name);
    }
}

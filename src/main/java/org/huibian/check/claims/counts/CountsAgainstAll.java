package org.huibian.check.claims.counts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.claims.all.Deed;
import org.huibian.check.claims.all.RunOut;
import org.huibian.check.claims.all.SaidOfAll;
import org.huibian.extract.Role;

/**
 * What is said of all and denied by the numbers beside it: two counts that differ
 * (应参加118人，实到112人，无一缺考), or what is said to be left (全部办结，尚在办理的4件).
 */
public final class CountsAgainstAll {

    /** Fewer than so many of a whole are a few of a kind, not all but some. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Those that have something besides, or had it at another time: no count of all that have. */
    private static final Pattern SOME =
            Pattern.compile(
                    "超额|优先|书面|口头|线上|线下|当场|现场(?!述)|立即|立行|即时|限期|提前|一次性|首[考次批轮先]|自行|主动|按期|按时|及时|示范|星级|优秀|优良|标准化|规范化|试点|特色|品牌|新增|新[建签聘设立配装选]|新[成组]|更换|维修|续|更新|升级|提升|改造|专职|兼职|法律职业|职业资格|法考|学历|专业|党员|委员(?!会)|(?:^|其中·?)由?(?:街道)?(?:[镇乡]长|主任|正职|主要(?:负责人|领导)|一把手)|[男女]|满意|不服|重点|选派|推荐|抽调|新任|新入|上半年|下半年|上年|去年|季度|(?<!\\d)[1-9]月|[一二三四五六七八九]月|第[一二三四]|率先|分别|平均|每|累计|书记|回头看|抽查|退回|修改|责令|另|年初|年中|起初|当时|此前|通报时|检查时|[区市省国县]级|以上|不足|未|没");

    /** 全部审查，出具意见书95份: what is written of some of them. */
    private static final Pattern LETTER =
            Pattern.compile("(?:出具|提出|制发|形成|反馈|签发|发出|印发)[^，。；·]{0,10}(?:[意建][见议]|书面|[书函单])");

    private static final Pattern YEAR_END = Pattern.compile("(?:20\\d\\d年)?1[012]月(?:底|末|31日)?");

    private static final Pattern ALL_OF = Pattern.compile("(?:全部|所有|全体)的?$");

    private static final Pattern OUT_OF = Pattern.compile("^(?:[^·]{0,6}[中里][，有已共]{0,2})?·");

    private static final Pattern HOW = Pattern.compile("书面|口头|现场|线上|线下");

    /** Not all of them were due. */
    private static final Pattern NOT_DUE =
            Pattern.compile(
                    "未到[^，。；]{0,4}期|未到期|未届|期限未|无需|不需要?|不属于|不列入|豁免|尚在[^，。；]{0,4}期|除[^，。；]{1,16}外|书面审");

    /** 通报时尚有4处: told of another time than the claim. */
    private static final Pattern EARLIER =
            Pattern.compile(
                    "年初|年中|起初|当时|此前|原来|原先|原有|上年|去年|历史|遗留|往年|历年|积案|陈年|旧案|通报时|检查时|排查时|上半年|(?<!1)[1-9]月(?:底|末|份)?(?=[，仍尚还有])");

    /** 去年底调来的1名队员: who came then, and may lack it still. */
    private static final Pattern ARRIVAL =
            Pattern.compile(
                    "(?:上年|去年|年初)底?[^，。；·]{0,6}?(?:[调招分转录考][^，。；·]{0,3}的|[调招分转录][来入进到](?=[，。；])|新?(?:招录|录用|招聘|调入|转隶|入职)的?(?:人员|队员|干部|同志))");

    /** 经补训，到年底31名全员完成: what was not so before. */
    private static final Pattern LATER =
            Pattern.compile(
                    "到?年[底末]|最终|最后|至此|现已|目前已|目前|截至|至\\d{1,2}月|到\\d{1,2}月|经[^，。；]{0,8}补|补[考训办课]|随后|其后|后来|(?<!(?:受理|收到|接到|立案|登记|接[诉报])[之以]?)后");

    /** What a rest does not have, or not yet. */
    private static final Pattern LACKING =
            Pattern.compile(
                    "未|没|尚|仍|待|跨年|正[在由等与同]|无(?![一线])|缺|空白|暂|计划|拟|将(?:于|在)|筹|明年|来年|下一?年|力争|争取|推进|继续|结转|中[，。；]?$");

    /** 主任和分管副主任各出庭1件: so many of each. */
    private static final Pattern EACH = Pattern.compile("各自?\\p{IsHan}{0,6}·");

    private CountsAgainstAll() {}

    /**
     * What a text says of all and denies; empty where it does not.
     *
     * @param text one sentence, or two of which one says it of all and the other counts
     * @param own where the second begins; the length of the text where there is one only
     */
    public static Optional<SaidOfAll> denied(FigureSentence text, int own) {
        List<AllClaim> claims = text.figures().isEmpty() ? List.of() : AllClaim.of(text.text());
        if (claims.isEmpty() || isNotDue(text.text())) {
            return Optional.empty();
        }
        for (AllClaim claim : claims) {
            for (int k = 0; k < text.figures().size(); k++) {
                if (isMadeGood(text, claim, k)) {
                    continue;
                }
                Optional<SaidOfAll> denied = LeftUndone.denies(text, own, claim, k);
                denied = denied.isPresent() ? denied : byCount(text, own, claim, k);
                if (denied.isPresent()) {
                    return denied;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether some words say that not all were due. */
    public static boolean isNotDue(String words) {
        return NOT_DUE.matcher(words).find();
    }

    /** Words without what tells when somebody came. */
    public static String withoutArrival(String words) {
        return ARRIVAL.matcher(words).replaceAll("");
    }

    /** Whether a count before a claim is of an earlier time. */
    public static boolean isMadeGood(FigureSentence text, AllClaim claim, int at) {
        Figure figure = text.figures().get(at);
        String words = words(text, at);
        return EARLIER.matcher(withoutArrival(words)).find()
                || figure.end() <= claim.start()
                        && LATER.matcher(text.text().substring(figure.end(), claim.at())).find();
    }

    /** 43家…户户检，完成体检的39家: fewer that have it done than there are. */
    public static Optional<SaidOfAll> byCount(
            FigureSentence text, int own, AllClaim claim, int at) {
        Figure done = text.figures().get(at);
        String words = words(text, at);
        // 其中11个均已签约 says all of the eleven.
        boolean subject = claim.start() <= done.start() && done.start() < claim.at();
        if (subject
                || claim.isRateInTime()
                || Rest.isIn(words)
                || EACH.matcher(words).find()
                || RunOut.isToCome(words)
                || CountsElsewhere.isCompletedOnly(claim, words)
                || SaidOnceMore.is(text, claim, at)
                || isNamedAll(text, done)
                || BracketedParts.is(text, at)
                || KindsOfWhole.isClaimed(text, claim, at)
                || claim.never().isPresent()
                || !isCount(done)
                || isOfSome(claim, words)) {
            return Optional.empty();
        }
        Optional<Figure> whole =
                WholeOfCount.before(text, at)
                        .or(() -> WholeOfCount.oneEach(text, claim, at))
                        .or(() -> WholeOfCount.behind(text, at));
        return whole.filter(all -> isSaidOf(text, claim, all))
                .filter(all -> done.value().compareTo(all.value().multiply(HALF)) >= 0)
                .filter(all -> !isSharedOut(text, claim, all, at))
                .filter(all -> !WholeOfCount.isBeside(text, all, done))
                .filter(all -> !KindsOfWhole.isFirst(text, all, at))
                .filter(all -> ClaimedCount.isOf(text, claim, all, at))
                .filter(all -> OneBusiness.isOfOne(text, own, claim, all, at))
                .map(all -> SaidOfAll.done(text, at, text.figures().indexOf(all)));
    }

    /** 15个村…，12个聘请律师，其余3个由街道顾问兼任: all have it, some in another way. */
    private static boolean isSharedOut(FigureSentence text, AllClaim claim, Figure whole, int at) {
        BigDecimal sum = text.figures().get(at).value();
        for (int k = at + 1; k < text.figures().size(); k++) {
            Figure next = text.figures().get(k);
            if (!next.isCountedLike(whole)) {
                return false;
            }
            sum = sum.add(next.value());
            if (sum.compareTo(whole.value()) == 0) {
                String rest = sentenceFrom(text, k);
                return Rest.isIn(rest)
                        && !LACKING.matcher(rest).find()
                        && !Deed.lackCertificates(claim.deeds(), rest)
                        && !Deed.areLeft(claim.deeds(), rest);
            }
        }
        return false;
    }

    /** The words of a figure's sentence from its clause on. */
    private static String sentenceFrom(FigureSentence text, int at) {
        int start = Clause.start(text.text(), text.figures().get(at).start());
        return text.text().substring(start).replaceFirst("[。；].*", "");
    }

    /**
     * Whether a count is of some that are told apart: not by what the claim says too (专职网格员全覆盖,
     * 专职的有40个), nor by how they did it, where they are counted out of the whole (9人中有8人作了书面述法).
     */
    private static boolean isOfSome(AllClaim claim, String words) {
        // 书面述法 is the usual way, no way of some.
        String bare = YEAR_END.matcher(words).replaceAll("").replace("书面述", "述");
        boolean outOf = OUT_OF.matcher(bare).find();
        return !LETTER.matcher(claim.words()).find() && LETTER.matcher(bare).find()
                || SOME.matcher(bare)
                        .results()
                        .map(MatchResult::group)
                        .filter(some -> some.length() == 1 || !claim.words().contains(some))
                        .anyMatch(some -> !outOf || !HOW.matcher(some).matches());
    }

    /**
     * 逾期的25件已全部补办; ；家事纠纷46件，全部化解: all of the so many of its own clause or part, whatever was
     * counted before.
     */
    private static boolean isSaidOf(FigureSentence text, AllClaim claim, Figure whole) {
        int part = text.text().lastIndexOf('；', claim.start()) + 1;
        boolean own = claim.at() == claim.start() && whole.end() <= part;
        int from = own ? part : claim.start();
        return text.figures().stream()
                .filter(one -> from <= one.start() && one.end() <= claim.end())
                .filter(one -> one.end() <= claim.at() || isNamedAll(text, one))
                .filter(one -> one.isCountedLike(whole))
                .reduce((one, next) -> next)
                .map(subject -> subject.value().compareTo(whole.value()) == 0)
                .orElse(true);
    }

    /** 全部46个居住网格: all of the 46. */
    private static boolean isNamedAll(FigureSentence text, Figure figure) {
        return ALL_OF.matcher(text.text().substring(0, figure.start())).find();
    }

    /** Whether the words beside a count say that something was not done. */
    static boolean isLacking(String words) {
        return LACKING.matcher(words).find();
    }

    public static boolean isCount(Figure figure) {
        Role role = figure.mention().role();
        return figure.isExact()
                && role != Role.PREVIOUS
                && role != Role.PLAN
                && figure.value().signum() > 0
                && !figure.mention().unit().matches("%|.*次|.*元|场|期|天|个?工作日|个月|[年月日]|小时");
    }

    /** The words at the side of a figure: of its clause before it, and behind it up to a mark. */
    static String words(FigureSentence text, int at) {
        String before = text.before(at);
        int mark = Math.max(before.lastIndexOf('、'), before.lastIndexOf('：'));
        String last = Clause.last(before.substring(mark + 1));
        return last + "\u00b7" + text.after(at).replaceFirst("[，。；、：,（(].*", "");
    }
}

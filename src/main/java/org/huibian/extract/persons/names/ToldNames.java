package org.huibian.extract.persons.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.persons.names.FreeNames.Name;

/**
 * Finds the names of those of whom a sentence tells a case: who stands for several pupils
 * (江小山等四名在校学生), who has something (刘勇家的菜地), who quarrels with whom, whom a case is called by
 * (“苟万山”一案), and into whose account something is paid (打入万小春银行卡).
 */
public final class ToldNames {

    /** Of two characters it may be the name of a place or a thing. */
    private static final Pattern CASE = Pattern.compile("“(\\p{IsHan}{3,4})”(?=一?案(?!件|例|卷))");

    /** 田野等四名在校学生: one for several. */
    private static final Pattern ONE_OF =
            Pattern.compile(
                    "(?<=^|[，。；：、对为向]|组织|帮助)(\\p{IsHan}{2,3})等(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[名位人][^，。；、]{0,6}?(?:学生|儿童|未成年人|矫正对象|农民工|青少年|少年|群众|村民|居民|业主|员工|工人|残疾人|老人)");

    /** 贾庆余<em>家的围墙</em>: what one has. */
    private static final Pattern OWNED =
            Pattern.compile(
                    "家的?[^，。；、的]{0,3}(?:菜地|围墙|院墙|房屋|老屋|老宅|住宅|宅基地|承包地|自留地|果园|鱼塘|田地|稻田|树|猪圈|厕所|烟囱|空调|阳台|卫生间|下水道|化粪池|祖坟|门前|屋后|门口|墙根|狗)");

    /** 凌云|公司, 白云|边界, 王家|宅基地: what is no character of a name where it begins with the last of it. */
    private static final Pattern CROSSED =
            Pattern.compile("公司|集团|企业|物业|银行|合同|边界|宅基|地界|土地|服务|房屋|相邻|劳动|工程|社区|村民|村委|厂|店");

    private static final Pattern FIRM = Pattern.compile("公司|集团|企业|物业|银行|厂|店|超市|酒店|村|社区|街道|镇");

    /** “唐永贵与蒋四清宅基地纠纷案”, who quarrels with whom. */
    private static final Pattern PARTIES =
            Pattern.compile(
                    "(?<=^|[，。；：“])(\\p{IsHan}{2,3})[与和诉](\\p{IsHan}{2,3}?)(?=[^，。；、]{0,12}(?:纠纷|争议|争执|诉讼)(?:一?案)?[”，。；])");

    /** 江山<em>与前妻</em>: whose kin is told. */
    private static final Pattern WITH_KIN =
            Pattern.compile(
                    "(?<=^|[，。；：“”])(\\p{IsHan}{2,3})(?=[与和同](?:其(?:妻|夫|兄|弟|姐|妹|父|母|子|女|儿|婆|岳)|前[妻夫]|妻子|丈夫|儿子|女儿|儿媳|女婿|父亲|母亲|哥哥|弟弟|姐姐|妹妹|婆婆|公公|岳[父母]|堂[兄弟姐妹哥]|表[兄弟姐妹哥]))");

    /** 受害人名叫田甜, 一名叫“卜凡”的男子: how a person is called, not a brand or a place. */
    private static final Pattern CALLED =
            Pattern.compile(
                    "(?:(?<=[男女人孩婴子员妻母父户者民工][^，。；]{0,2})(?:名叫|叫做|自称|[取起改]名)|(?<=[，。；]|^)[他她](?:名)?叫|(?<=一名|一位|一个)叫)[“‘]?(\\p{IsHan}{2,3})(?:(?=[，。；])|[”’]?(?=的(?:男|女|人|孩|老|青年|少年|村民|居民|住户|业主|租客|学生|农民工)))");

    /** 白石与金桥<em>边界纠纷</em>: of two places. */
    private static final Pattern BETWEEN_PLACES =
            Pattern.compile("\\p{IsHan}{0,6}(?:边界|地界|山界|林界|水界|山林|水源|水利|插花)|两?[村组]|社区");

    /** 打入万小春农业银行卡: into whose account. */
    private static final Pattern PAID_TO =
            Pattern.compile(
                    "(?<=[打汇转存]入|[打存转]进|[打汇转]到|(?:支付|拨付|发放)[到至给]|[汇转发]给)(?:伤者|死者家属|家属|困难|受害人|申请人|当事人|工人|职工|员工|农民工|群众|村民|居民|代表|[其他她]?(?:女儿|儿子|妻子|丈夫|母亲|父亲|老伴))*(?:(\\p{IsHan}{3})|(\\p{IsHan}{2})(?![^，。；的]{0,8}账))(?:的|个人)*(?:微信|支付宝)?(?:(?:农业|工商|建设|中国|交通|邮储|农商)?银行|信用社|邮储|农行|工行|建行)?(?:的|个人)*(?:卡|储蓄卡|工资卡|社保卡|存折|账[户号]|名下)");

    private final NameWords words;
    private final PossibleName names;

    public ToldNames(NameWords words) {
        this.words = words;
        this.names = new PossibleName(words);
    }

    /** The names of those into whose accounts something is paid. */
    public List<Name> paid(String text) {
        List<Name> found = new ArrayList<>();
        Matcher paid = PAID_TO.matcher(text);
        while (paid.find()) {
            int group = paid.group(1) == null ? 2 : 1;
            if (names.isFull(paid.group(group))) {
                found.add(new Name(paid.start(group), paid.end(group)));
            }
        }
        return found;
    }

    /** The names of whose kin a sentence tells, and of whom it says how they are called. */
    public List<Name> called(String text) {
        List<Name> found = new ArrayList<>();
        for (Pattern pattern : List.of(WITH_KIN, CALLED)) {
            for (Matcher one = pattern.matcher(text); one.find(); ) {
                String name = one.group(1);
                boolean office = "长家".indexOf(name.charAt(name.length() - 1)) >= 0;
                boolean plain =
                        names.isPlain(text, one.start(1)) || pattern == CALLED && name.length() > 2;
                if (!office && plain && names.isName(name)) {
                    found.add(new Name(one.start(1), one.end(1)));
                }
            }
        }
        return found;
    }

    /** The names of one who stands for several, of who has something, and of who quarrels. */
    public List<Name> told(String text) {
        List<Name> found = new ArrayList<>();
        for (Matcher one = ONE_OF.matcher(text); one.find(); ) {
            String name = one.group(1);
            boolean like =
                    name.length() > 2 ? names.isMadeLikeOne(name) : names.isUnlikeWords(name);
            if (like && names.isPlain(text, one.start(1))) {
                found.add(new Name(one.start(1), one.end(1)));
            }
        }
        for (Matcher owned = OWNED.matcher(text); owned.find(); ) {
            owner(text, owned.start()).ifPresent(found::add);
        }
        Matcher parties = PARTIES.matcher(text);
        while (parties.find()) {
            String one = parties.group(1);
            boolean name =
                    names.isName(one)
                            && names.isPlain(text, parties.start(1))
                            && !one.endsWith("家");
            Optional<Name> other = name ? longest(text, parties.start(2)) : Optional.empty();
            boolean things =
                    other.isPresent()
                            && words.mayBeThing(one)
                            && words.mayBeThing(
                                    text.substring(other.get().start(), other.get().end()))
                            && stands(BETWEEN_PLACES, text, other.get().end());
            if (other.isPresent() && !things) {
                found.add(new Name(parties.start(1), parties.end(1)));
                found.add(other.get());
            }
        }
        return found;
    }

    /** The name of three characters that ends at a place, else that of two. */
    private Optional<Name> owner(String text, int end) {
        for (int start = Math.max(0, end - 3); start <= end - 2; start++) {
            String name = text.substring(start, end);
            if (words.mayBegin(text, start)
                    && names.isPlain(text, start)
                    && names.isFull(name)
                    && words.wholeNameWords.at(name, 0).length() != 2) {
                return Optional.of(new Name(start, end));
            }
        }
        return Optional.empty();
    }

    /** The name of three characters that begins at a place, else that of two; none of a firm. */
    private Optional<Name> longest(String text, int start) {
        for (int end = Math.min(text.length(), start + 3); end >= start + 2; end--) {
            if (names.isPlain(text, start)
                    && names.isName(text.substring(start, end))
                    && text.charAt(end - 1) != '家'
                    && !stands(CROSSED, text, end - 1)
                    && !stands(FIRM, text, end)) {
                return Optional.of(new Name(start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    /** The names in quotation marks that a case is called by. */
    public List<Name> ofCases(String text) {
        List<Name> found = new ArrayList<>();
        Matcher named = CASE.matcher(text);
        while (named.find()) {
            if (names.isName(named.group(1)) && names.isPlain(text, named.start(1))) {
                found.add(new Name(named.start(1), named.end(1)));
            }
        }
        return found;
    }
}

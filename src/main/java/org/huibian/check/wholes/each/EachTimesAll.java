package org.huibian.check.wholes.each;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.KindCounted;
import org.huibian.extract.Role;

/**
 * How many each has, how many there are and how many all have together: 每个村（社区）6名，13个村（社区）共92名,
 * 演练9场，每场18人，合计160人次. Told where the sentence holds each of the three once and nothing explains the
 * difference.
 */
public final class EachTimesAll {

    /** 每个村（社区）配备, 每支, 每次: 1 the measure word, 2 the kind, with what is done. */
    private static final Pattern EACH =
            Pattern.compile(
                    "(?<!平均|至少)每一?(?:([个家支所座处名位次场期堂队])|(?=[村社]))((?:(?!平均)[^，。；、\\d]){0,14})$");

    /** 每村每月2次, 每个社区至少, 每村新增: no number that is the same for all and all there is. */
    private static final Pattern NOT_ALL =
            Pattern.compile(
                    "每[年月季周天日]|每个月|每半年|不少于|不低于|不超过|至少|最[多少高低]|以[上内]|新[增聘选招建]|增[加配设补]|补[充助贴]|奖励");

    /** 5名以上, 5名左右: about so many. */
    private static final Pattern ABOUT = Pattern.compile("^(?:以[上内下]|左右|上下|不等|至|到|[—~～－-]|或)");

    private static final Pattern TOGETHER = Pattern.compile("(?:共|合计|总计|累计|总共|一共)[^，。；、\\d]{0,8}$");

    /** Who has some besides: 另有机动, 机关和学校. */
    private static final Pattern BESIDES =
            Pattern.compile("其中|其[他余它]|另|加上|连同|机动|[镇乡]级|街道级|本级|机关|学校|企业");

    /** What is done with them, and how many: all that is no name of a thing. */
    private static final Pattern DONE =
            Pattern.compile(
                    "共计?|合计|总计|累计|一共|配[备齐强]?|[设建]立?|选?聘[请任用]?|选[任派]|培[养育训]|组织|开展|举[办行]|安排|[现还]?有|为|了|专门|各|全|年|均|到位|一|个|按|的标准");

    private static final Pattern COMMUNITIES =
            Pattern.compile("(?:行政)?(?:村（社区）|社区|村)(?=共|合计|总|一共|现有)");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,}");

    /** What of the numbers of a sentence does not fit. */
    public record Failing(Figure each, Figure several, Figure all) {

        /** What all have by what each has. */
        public BigDecimal together() {
            return each.value().multiply(several.value());
        }
    }

    private EachTimesAll() {}

    /** The first such numbers of a sentence that do not fit. */
    public static Optional<Failing> failing(FigureSentence sentence) {
        if (sentence.text().indexOf('每') < 0) {
            return Optional.empty();
        }
        for (int at = 0; at < sentence.figures().size(); at++) {
            Optional<Failing> failing = failing(sentence, at);
            if (failing.isPresent()) {
                return failing;
            }
        }
        return Optional.empty();
    }

    private static Optional<Failing> failing(FigureSentence sentence, int at) {
        Figure each = sentence.figures().get(at);
        Matcher words = EACH.matcher(sentence.before(at));
        boolean told = each.isExact() && each.mention().role() != Role.PLAN && !each.isRate();
        if (!told
                || !words.find()
                || NOT_ALL.matcher(Clause.last(sentence.before(at))).find()
                || ABOUT.matcher(sentence.text().substring(each.end())).find()) {
            return Optional.empty();
        }
        String kind = words.group(2).isBlank() ? words.group(1) : words.group(2);
        List<Figure> several =
                IntStream.range(0, sentence.figures().size())
                        .filter(k -> k != at && counts(sentence, k, kind))
                        .mapToObj(sentence.figures()::get)
                        .toList();
        boolean one = several.stream().map(Figure::value).distinct().count() == 1;
        if (!one || !several.get(0).isTold() || several.get(0).value().equals(BigDecimal.ONE)) {
            return Optional.empty();
        }
        String thing = words.group(2).replaceFirst("^[村社][^设配建选聘培组开举安有]{0,5}", "");
        return all(sentence, each, several)
                .filter(all -> areOneThing(thing + behind(sentence, each), told(sentence, all)))
                .map(all -> new Failing(each, several.get(0), all))
                .filter(of -> of.together().compareTo(of.all().value()) != 0)
                .filter(of -> !isExplained(sentence, of));
    }

    private static boolean counts(FigureSentence sentence, int at, String kind) {
        Figure figure = sentence.figures().get(at);
        boolean isTeam = kind.equals("队") && figure.mention().unit().matches("[支个]");
        return isTeam
                ? Clause.around(sentence.text(), figure.start(), figure.end()).contains("队")
                : KindCounted.isCountedBy(sentence, at, kind);
    }

    private static String behind(FigureSentence sentence, Figure figure) {
        return Clause.firstItem(sentence.text().substring(figure.end()));
    }

    private static String told(FigureSentence sentence, Figure all) {
        return Clause.lastItem(sentence.text().substring(0, all.start())) + behind(sentence, all);
    }

    /** 1名民警 and 网格员54名 are two; where one of them is not named, it is the other. */
    private static boolean areOneThing(String each, String all) {
        String one = DONE.matcher(each).replaceAll("，");
        String other = DONE.matcher(COMMUNITIES.matcher(all).replaceAll("")).replaceAll("，");
        boolean named = NAME.matcher(one).find() && NAME.matcher(other).find();
        return !named
                || IntStream.range(0, one.length() - 1)
                        .mapToObj(i -> one.substring(i, i + 2))
                        .anyMatch(pair -> NAME.matcher(pair).matches() && other.contains(pair));
    }

    /** The only number that is counted like what each has. */
    private static Optional<Figure> all(
            FigureSentence sentence, Figure each, List<Figure> several) {
        List<Figure> alike =
                sentence.figures().stream()
                        .filter(one -> one != each && !several.contains(one))
                        .filter(
                                one ->
                                        one.isCountedLike(each)
                                                || one.mention()
                                                        .unit()
                                                        .equals(each.mention().unit() + "次"))
                        .toList();
        return alike.size() == 1
                ? Optional.of(alike.get(0)).filter(Figure::isTold).filter(one -> !one.isRate())
                : Optional.empty();
    }

    /** More than each has, of whom nobody says that they are all. */
    private static boolean isExplained(FigureSentence sentence, Failing failing) {
        boolean more = failing.all().value().compareTo(failing.together()) > 0;
        String before = sentence.text().substring(0, failing.all().start());
        return more && !TOGETHER.matcher(before).find() && BESIDES.matcher(sentence.text()).find();
    }
}
